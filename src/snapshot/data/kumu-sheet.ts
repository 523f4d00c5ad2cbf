import { asId, toCsv } from '../../base/csv.ts';
import type { Loss } from '../../language/formats.ts';
import { isDirected, toFlat } from './columns.ts';
import type { ExportFile, ExportSource, WriteOptions } from './export-source.ts';
import { CONNECTION_FIELDS, ELEMENT_FIELDS, KUMU_LOSSES, toConnectionTags, toElementTags } from './kumu-json.ts';

export const KUMU_SHEET_LOSSES: readonly Loss[] = [...KUMU_LOSSES, 'nul', 'lists', 'apostrophe'];

/** Kumu's two sheets. `From` and `To` are ids, since labels need not differ and may hold a bar. */
export function toKumuSheet({ nodes, edges, language }: ExportSource, { csv }: WriteOptions): ExportFile[] {
  const elementHeader = ['ID', 'Label', 'Type', 'Description', 'Tags', ...ELEMENT_FIELDS.map(({ name }) => name)];
  const elements = nodes.map((node) => [
    asId(node.record.id),
    node.record.label[language],
    node.kind.label[language],
    node.record.description?.[language] ?? '',
    toFlat(toElementTags(node, language)),
    ...ELEMENT_FIELDS.map(({ read }) => toFlat(read(node, language))),
  ]);
  const known = ['ID', 'From', 'To', 'Direction', 'Type', 'Description', 'Tags'];
  const connections = edges.map((edge) => [
    asId(edge.record.id),
    asId(edge.record.source),
    asId(edge.record.target),
    isDirected(edge) ? 'directed' : 'undirected',
    edge.relation.label[language],
    edge.record.evidence?.paraphrase?.[language] ?? '',
    toFlat(toConnectionTags(edge)),
    ...CONNECTION_FIELDS.map(({ read }) => toFlat(read(edge, language))),
  ]);
  const connectionHeader = [...known, ...CONNECTION_FIELDS.map(({ name }) => name)];
  return [
    { suffix: 'elements', text: toCsv(elementHeader, elements, csv) },
    { suffix: 'connections', text: toCsv(connectionHeader, connections, csv) },
  ];
}
