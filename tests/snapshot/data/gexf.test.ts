import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import { expect, test } from 'vitest';
import type { ExportSource } from '../../../src/snapshot/data/export-source.ts';
import { toGexf } from '../../../src/snapshot/data/gexf.ts';
import { toRadius } from '../../../src/snapshot/data/look.ts';
import { everything, parseXml } from '../../drivers/scenes.ts';
import { testReadBack } from './read-back.ts';
import { smallSource } from './sources.ts';

const write = (source: ExportSource): string => toGexf(source)[0]?.text ?? '';
const toRgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(',')})`;

// Empty labels are none to this reader.
testReadBack({
  write,
  read: (text) => parse(Graph, text),
  node: ({ x, y, figure }, label) => ({
    label: label || undefined,
    x,
    y: -y || 0,
    z: 0,
    size: toRadius(figure),
    color: toRgb(figure.fill),
    shape: expect.stringMatching(/^(disc|square|triangle|diamond)$/),
  }),
  edge: ({ record, relation, figure }, label) => ({
    label: label || undefined,
    kind: relation.id,
    weight: 1,
    thickness: figure.width,
    color: toRgb(figure.color),
    shape: record.layer === 'inferred' ? 'dashed' : 'solid',
  }),
});

test('it is GEXF 1.3 in its own namespaces, and every value has a declaration', () => {
  const root = parseXml(write(smallSource()));
  const [gexf] = root.children;
  expect(gexf?.attributes).toEqual({
    xmlns: 'http://gexf.net/1.3',
    'xmlns:viz': 'http://gexf.net/1.3/viz',
    version: '1.3',
  });
  const elements = everything(root);
  const declared = (owner: string) =>
    elements
      .filter(({ name, attributes }) => name === 'attributes' && attributes.class === owner)
      .flatMap(({ children }) => children.map(({ attributes }) => attributes.id));
  for (const owner of ['node', 'edge']) {
    const used = elements
      .filter(({ name }) => name === owner)
      .flatMap((element) => everything(element).filter(({ name }) => name === 'attvalue'))
      .map(({ attributes }) => attributes.for);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((id) => !declared(owner).includes(id))).toEqual([]);
  }
});

test('y grows upwards, as in Gephi: what is above on screen is above there', () => {
  const graph = parse(Graph, write(smallSource()));
  expect(graph.getNodeAttribute('budi', 'y')).toBeGreaterThan(graph.getNodeAttribute('indonesia', 'y'));
});
