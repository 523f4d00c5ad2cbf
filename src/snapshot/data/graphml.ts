import type { Loss } from '../../language/formats.ts';
import { EDGE_COLUMNS, isDirected, NODE_COLUMNS, toFlat, type Value, weightOf } from './columns.ts';
import type { ExportFile, ExportSource } from './export-source.ts';
import { toChannels, toCredit, toRadius, toUpward } from './look.ts';
import { toLines, toTag, toXmlText, XML_HEAD } from './xml-file.ts';
import { toYedEdge, toYedNode, YED_KEYS, YED_SPACE } from './yed.ts';

export const GRAPHML_LOSSES: readonly Loss[] = [
  'view',
  'language',
  'legend',
  'consent',
  'xml',
  'yedLook',
  'lists',
  'asText',
  'unmeasured',
];

interface Key {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double';
}

const toKeys = (columns: readonly { name: string; type: string }[]): Key[] =>
  columns.map(({ name, type }) => ({ name, type: type === 'integer' ? 'int' : 'string' }));
const COLOUR: readonly Key[] = ['r', 'g', 'b'].map((name) => ({ name, type: 'int' }));

const CREDIT = ['title', 'source', 'licence', 'summary', 'edition', 'place', 'start', 'end'] as const;
const GRAPH_KEYS: readonly Key[] = CREDIT.map((name) => ({ name, type: 'string' }));
const NODE_KEYS: readonly Key[] = [
  { name: 'label', type: 'string' },
  { name: 'x', type: 'double' },
  { name: 'y', type: 'double' },
  { name: 'size', type: 'double' },
  ...COLOUR,
  ...toKeys(NODE_COLUMNS),
];
const EDGE_KEYS: readonly Key[] = [
  { name: 'label', type: 'string' },
  { name: 'weight', type: 'double' },
  { name: 'thickness', type: 'double' },
  ...COLOUR,
  ...toKeys(EDGE_COLUMNS),
];

/**
 * GraphML with the attribute names that Gephi takes for place, size and colour; y grows upwards, size is a
 * radius, a weight that nobody has measured is 1. Keys are named after what they are for: Gephi takes some short ids (d3, d7) for labels.
 * yEd's drawing leads in each element: NetworkX takes its corner and label for x, y and label, until ours come.
 */
export function toGraphml(source: ExportSource): ExportFile[] {
  const { language } = source;
  const nodes = source.nodes.map((node) => {
    const values = [
      node.record.label[language],
      node.x,
      toUpward(node.y),
      toRadius(node.figure),
      ...Object.values(toChannels(node.figure.fill)),
      ...NODE_COLUMNS.map(({ read }) => read(node, language)),
    ];
    const data = [toYedNode(node, language), ...toData('node', NODE_KEYS, values)];
    return toTag('node', { id: node.record.id }, toLines(data));
  });
  const edges = source.edges.map((edge) => {
    const { id, source: start, target } = edge.record;
    const values = [
      edge.relation.label[language],
      weightOf(edge),
      edge.figure.width,
      ...Object.values(toChannels(edge.figure.color)),
      ...EDGE_COLUMNS.map(({ read }) => read(edge, language)),
    ];
    const data = [toYedEdge(edge), ...toData('edge', EDGE_KEYS, values)];
    const direction = isDirected(edge) ? {} : { directed: 'false' };
    return toTag('edge', { id, source: start, target, ...direction }, toLines(data));
  });
  const known = toCredit(source);
  const credit = toData(
    'graph',
    GRAPH_KEYS,
    CREDIT.map((name) => known[name]),
  );
  const attributes = { id: source.network.dataset.meta.id, edgedefault: 'directed' };
  const content = [
    ...toDeclarations('graph', GRAPH_KEYS),
    ...YED_KEYS,
    ...toDeclarations('node', NODE_KEYS),
    ...toDeclarations('edge', EDGE_KEYS),
    toTag('graph', attributes, toLines([...credit, ...nodes, ...edges])),
  ];
  const spaces = { xmlns: 'http://graphml.graphdrawing.org/xmlns', 'xmlns:y': YED_SPACE };
  return [{ suffix: '', text: `${XML_HEAD}${toTag('graphml', spaces, toLines(content))}\n` }];
}

const toDeclarations = (owner: string, keys: readonly Key[]) =>
  keys.map(({ name, type }) =>
    toTag('key', { id: `${owner}-${name}`, for: owner, 'attr.name': name, 'attr.type': type }),
  );

const toData = (owner: string, keys: readonly Key[], values: readonly Value[]) =>
  keys.flatMap(({ name }, index) => {
    const value = toFlat(values[index]);
    return value === undefined ? [] : [toTag('data', { key: `${owner}-${name}` }, toXmlText(String(value)))];
  });
