import type { Shape } from '../../dataset/vocabulary.ts';
import type { Loss } from '../../language/formats.ts';
import { type Column, EDGE_COLUMNS, isDirected, NODE_COLUMNS, toFlat, weightOf } from './columns.ts';
import type { ExportEdge, ExportFile, ExportNode, ExportSource } from './export-source.ts';
import { toChannels, toCredit, toRadius, toUpward } from './look.ts';
import { toLines, toTag, toXmlText, XML_HEAD } from './xml-file.ts';

export const GEXF_LOSSES: readonly Loss[] = [
  'view',
  'language',
  'legend',
  'consent',
  'outlines',
  'numerals',
  'xml',
  'fourShapes',
  'lists',
  'asText',
  'unmeasured',
];

/** GEXF has a disc, a square, a triangle and a diamond; each shape of ours becomes the nearest. */
const NEAREST: Readonly<Record<Shape, 'disc' | 'square' | 'triangle' | 'diamond'>> = {
  circle: 'disc',
  square: 'square',
  house: 'square',
  slant: 'square',
  diamond: 'diamond',
  pin: 'triangle',
  tag: 'square',
  numeral: 'square',
  seal: 'disc',
  triangle: 'triangle',
  hexagon: 'disc',
  trapezoid: 'square',
};

/**
 * GEXF 1.3. As in Gephi y grows upwards, so the map stands as on screen, and size is a radius. A tie's
 * relation is its `kind`, which keeps several ties between two nodes apart; the weight is 1 where nobody has measured it.
 */
export function toGexf(source: ExportSource): ExportFile[] {
  const { title, summary, edition, place, start, end, source: origin, licence } = toCredit(source);
  const days = [...new Set([start, end])].filter(Boolean).join(' – ');
  // GEXF has no other place for what the file is about: the title has a line of its own.
  const rest = [summary, edition, place, days, origin, licence].filter(Boolean).join('. ').replaceAll('.. ', '. ');
  const about = [title, rest].filter(Boolean).join('\n');
  const meta = ['<creator>Jejaring</creator>', `<description>${toXmlText(about)}</description>`];
  const graph = [
    toTag('attributes', { class: 'node', mode: 'static' }, toLines(NODE_COLUMNS.map(toDeclaration))),
    toTag('attributes', { class: 'edge', mode: 'static' }, toLines(EDGE_COLUMNS.map(toDeclaration))),
    toTag('nodes', { count: source.nodes.length }, toLines(source.nodes.map((node) => toNode(node, source)))),
    toTag('edges', { count: source.edges.length }, toLines(source.edges.map((edge) => toEdge(edge, source)))),
  ];
  const content = [
    toTag('meta', {}, toLines(meta)),
    toTag('graph', { defaultedgetype: 'directed', mode: 'static', idtype: 'string' }, toLines(graph)),
  ];
  const spaces = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };
  return [{ suffix: '', text: `${XML_HEAD}${toTag('gexf', spaces, toLines(content))}\n` }];
}

const toDeclaration = ({ name, type }: { name: string; type: string }) =>
  toTag('attribute', { id: name, title: name, type: type === 'integer' ? 'integer' : 'string' });

function toValues<Item>(columns: readonly Column<Item>[], item: Item, { language }: ExportSource): string {
  const values = columns.flatMap(({ name, read }) => {
    const value = toFlat(read(item, language));
    return value === undefined ? [] : [toTag('attvalue', { for: name, value })];
  });
  return toTag('attvalues', {}, toLines(values));
}

function toNode(node: ExportNode, source: ExportSource): string {
  const { record, kind, figure } = node;
  const content = [
    toValues(NODE_COLUMNS, node, source),
    toTag('viz:position', { x: node.x, y: toUpward(node.y), z: 0 }),
    toTag('viz:color', toChannels(figure.fill)),
    toTag('viz:size', { value: toRadius(figure) }),
    toTag('viz:shape', { value: NEAREST[kind.shape] }),
  ];
  return toTag('node', { id: record.id, label: record.label[source.language] }, toLines(content));
}

function toEdge(edge: ExportEdge, source: ExportSource): string {
  const { record, relation, figure } = edge;
  const content = [
    toValues(EDGE_COLUMNS, edge, source),
    toTag('viz:color', toChannels(figure.color)),
    toTag('viz:thickness', { value: figure.width }),
    toTag('viz:shape', { value: figure.dash ? 'dashed' : 'solid' }),
  ];
  const attributes = {
    id: record.id,
    source: record.source,
    target: record.target,
    type: isDirected(edge) ? 'directed' : 'undirected',
    kind: relation.id,
    label: relation.label[source.language],
    weight: weightOf(edge),
  };
  return toTag('edge', attributes, toLines(content));
}
