import type { Loss } from '../../language/formats.ts';
import { isDirected, NODE_COLUMNS, toProperties, WEIGHTED_COLUMNS } from './columns.ts';
import type { ExportEdge, ExportFile, ExportNode, ExportSource } from './export-source.ts';

export const KUMU_LOSSES: readonly Loss[] = [
  'view',
  'language',
  'legend',
  'consent',
  'credit',
  'positions',
  'look',
  'asText',
];

// What Kumu has fields of its own for; the rest becomes custom fields.
export const ELEMENT_FIELDS = NODE_COLUMNS.filter(({ name }) => name !== 'kind' && name !== 'description');
export const CONNECTION_FIELDS = WEIGHTED_COLUMNS.filter(({ name }) => name !== 'evidence');

export const toElementTags = ({ record }: ExportNode, language: ExportSource['language']) =>
  (record.badges ?? []).map(({ label }) => label[language]);
export const toConnectionTags = ({ record }: ExportEdge) => [record.layer];

/** Kumu's blueprint: elements and connections, tied by id; a relation is a connection's type. */
export function toKumuJson({ nodes, edges, language }: ExportSource): ExportFile[] {
  const elements = nodes.map((node) => ({
    id: node.record.id,
    label: node.record.label[language],
    type: node.kind.label[language],
    description: node.record.description?.[language] ?? '',
    tags: toElementTags(node, language),
    ...toProperties(ELEMENT_FIELDS, node, language),
  }));
  const connections = edges.map((edge) => ({
    id: edge.record.id,
    from: edge.record.source,
    to: edge.record.target,
    type: edge.relation.label[language],
    direction: isDirected(edge) ? 'directed' : 'undirected',
    description: edge.record.evidence?.paraphrase?.[language] ?? '',
    tags: toConnectionTags(edge),
    ...toProperties(CONNECTION_FIELDS, edge, language),
  }));
  return [{ suffix: '', text: `${JSON.stringify({ elements, connections }, null, 2)}\n` }];
}
