import Graph from 'graphology';
import { parse } from 'graphology-graphml';
import { expect, test } from 'vitest';
import type { ExportSource } from '../../../src/snapshot/data/export-source.ts';
import { toGraphml } from '../../../src/snapshot/data/graphml.ts';
import { toRadius } from '../../../src/snapshot/data/look.ts';
import { everything, parseXml } from '../../drivers/scenes.ts';
import { testReadBack } from './read-back.ts';
import { smallSource, toXmlKept } from './sources.ts';

const write = (source: ExportSource): string => toGraphml(source)[0]?.text ?? '';

// The reader puts r, g and b together to a colour, and finds no name for what is yEd's.
testReadBack({
  write,
  read: (text) => parse(Graph, text),
  expectGraph(graph, { network, language }) {
    const { meta } = network.dataset;
    expect(graph.getAttributes()).toMatchObject({ id: meta.id, licence: toXmlKept(meta.licence?.[language] ?? '') });
  },
  node: ({ x, y, figure }, label) => ({
    label,
    x,
    y: -y || 0,
    size: toRadius(figure),
    color: figure.fill,
    '': expect.any(String),
  }),
  edge: ({ figure }, label) => ({ label, weight: 1, thickness: figure.width, color: figure.color, '': '' }),
});

test('keys have ids of their own, and the names that Gephi takes for place, size and colour', () => {
  const keys = everything(parseXml(write(smallSource()))).filter(({ name }) => name === 'key');
  const ids = keys.map(({ attributes }) => attributes.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => /^d\d+$/.test(id ?? ''))).toEqual([]);
  const namesOf = (owner: string) =>
    keys.filter(({ attributes }) => attributes.for === owner).map(({ attributes }) => attributes['attr.name']);
  expect(namesOf('node')).toEqual(expect.arrayContaining(['label', 'x', 'y', 'size', 'r', 'g', 'b']));
  expect(namesOf('edge')).toEqual(expect.arrayContaining(['label', 'weight', 'r', 'g', 'b']));
});

test('yEd finds what it draws by: corner, size, colours, label and shape, and dashes on inferred ties', () => {
  const source = smallSource();
  const elements = everything(parseXml(write(source)));
  const keys = elements.filter(({ attributes }) => attributes['yfiles.type'] !== undefined);
  expect(keys.map(({ attributes }) => attributes)).toEqual([
    { id: 'node-graphics', for: 'node', 'yfiles.type': 'nodegraphics' },
    { id: 'edge-graphics', for: 'edge', 'yfiles.type': 'edgegraphics' },
  ]);
  const nodes = elements.filter(({ name }) => name === 'node');
  for (const [index, { record, figure, x, y }] of source.nodes.entries()) {
    const parts = everything(nodes[index] ?? parseXml('<none/>'));
    const find = (wanted: string) => parts.find(({ name }) => name === `y:${wanted}`);
    const { width, height, x: left, y: top } = find('Geometry')?.attributes ?? {};
    expect(Number(left) + Number(width) / 2).toBeCloseTo(x, 1);
    expect(Number(top) + Number(height) / 2).toBeCloseTo(y, 1);
    expect(find('Fill')?.attributes.color).toBe(figure.fill);
    expect(find('BorderStyle')?.attributes).toMatchObject({ color: figure.stroke, type: 'line' });
    expect(find('NodeLabel')?.text).toBe((record.short ?? record.label).en);
    expect(find('Shape')?.attributes.type).toMatch(/^(ellipse|rectangle|diamond)$/);
  }
  const lines = elements.filter(({ name }) => name === 'y:LineStyle').map(({ attributes }) => attributes.type);
  expect(lines).toEqual(source.edges.map(({ record }) => (record.layer === 'inferred' ? 'dashed' : 'line')));
  expect(lines).toContain('dashed');
});

test('yEd’s part leads, since NetworkX lets it have label and place until ours come', () => {
  const elements = everything(parseXml(write(smallSource()))).filter(({ name }) => name === 'node' || name === 'edge');
  expect(elements.map(({ name, children }) => children[0]?.attributes.key === `${name}-graphics`)).not.toContain(false);
});
