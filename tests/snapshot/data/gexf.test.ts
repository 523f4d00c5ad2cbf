import fc from 'fast-check';
import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import { expect, test } from 'vitest';
import { EDGE_COLUMNS, NODE_COLUMNS, toFlat } from '../../../src/snapshot/data/columns.ts';
import type { ExportSource } from '../../../src/snapshot/data/export-source.ts';
import { toGexf } from '../../../src/snapshot/data/gexf.ts';
import { toRadius } from '../../../src/snapshot/data/look.ts';
import { everything, parseXml } from '../scenes.ts';
import { anySource, smallSource, toXmlKept } from './sources.ts';

const write = (source: ExportSource): string => toGexf(source)[0]?.text ?? '';
const toRgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(',')})`;

/** A value as XML can hold it; empty labels are none to the reader. */
const kept = (value: unknown) => (typeof value === 'string' ? toXmlKept(value) : value);
const withoutUndefined = (properties: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));

function expectSame(source: ExportSource): void {
  const graph = parse(Graph, write(source));
  expect(graph.nodes()).toEqual(source.nodes.map(({ record }) => record.id));
  for (const node of source.nodes) {
    const columns = NODE_COLUMNS.map(({ name, read }) => [name, kept(toFlat(read(node, source.language)))]);
    expect(graph.getNodeAttributes(node.record.id)).toEqual(
      withoutUndefined({
        ...Object.fromEntries(columns),
        label: toXmlKept(node.record.label[source.language]) || undefined,
        x: node.x,
        y: -node.y || 0,
        z: 0,
        size: toRadius(node.figure),
        color: toRgb(node.figure.fill),
        shape: expect.stringMatching(/^(disc|square|triangle|diamond)$/),
      }),
    );
  }
  expect(new Set(graph.edges())).toEqual(new Set(source.edges.map(({ record }) => record.id)));
  for (const edge of source.edges) {
    const { id, source: start, target } = edge.record;
    expect(graph.extremities(id)).toEqual([start, target]);
    expect(graph.isDirected(id)).toBe(true);
    const columns = EDGE_COLUMNS.map(({ name, read }) => [name, kept(toFlat(read(edge, source.language)))]);
    expect(graph.getEdgeAttributes(id)).toEqual(
      withoutUndefined({
        ...Object.fromEntries(columns),
        label: toXmlKept(edge.relation.label[source.language]) || undefined,
        kind: edge.relation.id,
        weight: 1,
        thickness: edge.figure.width,
        color: toRgb(edge.figure.color),
        shape: edge.record.layer === 'inferred' ? 'dashed' : 'solid',
      }),
    );
  }
}

test.each(['en', 'id'] as const)('another reader finds everything that was written (%s)', (language) => {
  expectSame(smallSource(language));
});

test('whatever the texts, the file is well-formed and another reader finds what XML can hold', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      parseXml(write(source));
      expectSame(source);
    }),
    { numRuns: 60 },
  );
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
