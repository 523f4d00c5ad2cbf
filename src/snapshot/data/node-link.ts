import type { Loss } from '../../language/formats.ts';
import { NODE_COLUMNS, toDirection, toProperties, WEIGHTED_COLUMNS } from './columns.ts';
import type { ExportFile, ExportSource } from './export-source.ts';
import { toCredit, toRadius, toUpward } from './look.ts';

export const NODE_LINK_LOSSES: readonly Loss[] = [
  'view',
  'language',
  'legend',
  'consent',
  'shapes',
  'dashes',
  'asText',
];

/**
 * What `node_link_graph` of NetworkX reads, from 3.6 on without an argument, before that with
 * `edges="edges"`, and before 3.4 with `link="edges"`. A tie's `key` is its id; `pos` is what NetworkX draws by, y upwards.
 */
export function toNodeLink(source: ExportSource): ExportFile[] {
  const { language } = source;
  const nodes = source.nodes.map((node) => ({
    id: node.record.id,
    label: node.record.label[language],
    ...toProperties(NODE_COLUMNS, node, language),
    pos: [node.x, toUpward(node.y)],
    size: toRadius(node.figure),
    color: node.figure.fill,
    outline: node.figure.stroke,
  }));
  const edges = source.edges.map((edge) => ({
    source: edge.record.source,
    target: edge.record.target,
    key: edge.record.id,
    label: edge.relation.label[language],
    ...toDirection(edge),
    ...toProperties(WEIGHTED_COLUMNS, edge, language),
    thickness: edge.figure.width,
    color: edge.figure.color,
  }));
  const { title, ...credit } = toCredit(source);
  const graph = { name: title, ...credit, language };
  return [
    { suffix: '', text: `${JSON.stringify({ directed: true, multigraph: true, graph, nodes, edges }, null, 2)}\n` },
  ];
}
