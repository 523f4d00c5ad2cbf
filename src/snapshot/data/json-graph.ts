import type { Loss } from '../../language/formats.ts';
import { isDirected, NODE_COLUMNS, toProperties, WEIGHTED_COLUMNS } from './columns.ts';
import { type ExportFile, type ExportSource, round } from './export-source.ts';
import { toCredit } from './look.ts';

export const JSON_GRAPH_LOSSES: readonly Loss[] = ['view', 'language', 'legend', 'consent', 'dashes', 'asText'];

/** JSON Graph Format 2: nodes by id; places (y down) and looks stand in `metadata`, for which it has no names. */
export function toJsonGraph(source: ExportSource): ExportFile[] {
  const { language, network } = source;
  const nodes = source.nodes.map((node) => {
    const { record, kind, figure, x, y } = node;
    const [width, height] = [round(figure.width), round(figure.height)];
    const look = { shape: kind.shape, width, height, color: figure.fill, outline: figure.stroke };
    const metadata = { ...toProperties(NODE_COLUMNS, node, language), x, y, ...look };
    return [record.id, { label: record.label[language], metadata }] as const;
  });
  const edges = source.edges.map((edge) => {
    const { relation, ...properties } = toProperties(WEIGHTED_COLUMNS, edge, language);
    return {
      id: edge.record.id,
      source: edge.record.source,
      target: edge.record.target,
      relation,
      directed: isDirected(edge),
      label: edge.relation.label[language],
      metadata: { ...properties, thickness: edge.figure.width, color: edge.figure.color },
    };
  });
  const { title, ...credit } = toCredit(source);
  const graph = {
    id: network.dataset.meta.id,
    label: title,
    directed: true,
    metadata: { ...credit, language },
    nodes: Object.fromEntries(nodes),
    edges,
  };
  return [{ suffix: '', text: `${JSON.stringify({ graph }, null, 2)}\n` }];
}
