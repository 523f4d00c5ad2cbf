import fc from 'fast-check';
import Graph from 'graphology';
import { parse } from 'graphology-graphml';
import { expect, test } from 'vitest';
import { EDGE_COLUMNS, NODE_COLUMNS, toFlat } from '../../../src/snapshot/data/columns.ts';
import type { ExportSource } from '../../../src/snapshot/data/export-source.ts';
import { toGraphml } from '../../../src/snapshot/data/graphml.ts';
import { toRadius } from '../../../src/snapshot/data/look.ts';
import { everything, parseXml } from '../scenes.ts';
import { anySource, smallSource, toXmlKept } from './sources.ts';

const write = (source: ExportSource): string => toGraphml(source)[0]?.text ?? '';
const kept = (value: unknown) => (typeof value === 'string' ? toXmlKept(value) : value);
const withoutUndefined = (properties: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));

/** The reader puts r, g and b together to a colour. */
function expectSame(source: ExportSource): void {
  const graph = parse(Graph, write(source));
  const { dataset } = source.network;
  expect(graph.getAttributes()).toMatchObject({
    id: dataset.meta.id,
    licence: toXmlKept(dataset.meta.licence[source.language]),
  });
  expect(graph.nodes()).toEqual(source.nodes.map(({ record }) => record.id));
  for (const node of source.nodes) {
    const columns = NODE_COLUMNS.map(({ name, read }) => [name, kept(toFlat(read(node, source.language)))]);
    expect(graph.getNodeAttributes(node.record.id)).toEqual(
      withoutUndefined({
        ...Object.fromEntries(columns),
        label: toXmlKept(node.record.label[source.language]),
        x: node.x,
        y: -node.y || 0,
        size: toRadius(node.figure),
        color: node.figure.fill,
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
        label: toXmlKept(edge.relation.label[source.language]),
        weight: 1,
        thickness: edge.figure.width,
        color: edge.figure.color,
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
