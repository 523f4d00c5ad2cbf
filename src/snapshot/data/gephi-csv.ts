import { asId, toCsv } from '../../base/csv.ts';
import type { Loss } from '../../language/formats.ts';
import { EDGE_COLUMNS, isDirected, NODE_COLUMNS, toFlat, weightOf } from './columns.ts';
import type { ExportFile, ExportSource, WriteOptions } from './export-source.ts';
import { toRadius, toUpward } from './look.ts';

export const CSV_LOSSES: readonly Loss[] = [
  'view',
  'language',
  'legend',
  'consent',
  'credit',
  'dashes',
  'shapes',
  'nul',
  'lists',
  'apostrophe',
  'asText',
  'unmeasured',
];

const COLOURS = ['color', 'outline'];

/**
 * A table of nodes and one of edges, with the columns that Gephi knows first. Y grows upwards. A tie that nobody has
 * measured has the weight 1.
 */
export function toGephiCsv({ nodes, edges, language }: ExportSource, { csv }: WriteOptions): ExportFile[] {
  const nodeHeader = ['Id', 'Label', ...NODE_COLUMNS.map(({ name }) => name), 'x', 'y', 'size', ...COLOURS];
  const nodeRows = nodes.map((node) => [
    asId(node.record.id),
    node.record.label[language],
    ...NODE_COLUMNS.map(({ read }) => toFlat(read(node, language))),
    node.x,
    toUpward(node.y),
    toRadius(node.figure),
    node.figure.fill,
    node.figure.stroke,
  ]);
  const known = ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight'];
  const edgeHeader = [...known, ...EDGE_COLUMNS.map(({ name }) => name), 'thickness', 'color'];
  const edgeRows = edges.map((edge) => [
    asId(edge.record.source),
    asId(edge.record.target),
    isDirected(edge) ? 'Directed' : 'Undirected',
    asId(edge.record.id),
    edge.relation.label[language],
    weightOf(edge),
    ...EDGE_COLUMNS.map(({ read }) => toFlat(read(edge, language))),
    edge.figure.width,
    edge.figure.color,
  ]);
  return [
    { suffix: 'nodes', text: toCsv(nodeHeader, nodeRows, csv) },
    { suffix: 'edges', text: toCsv(edgeHeader, edgeRows, csv) },
  ];
}
