import fc from 'fast-check';
import type Graph from 'graphology';
import { expect, test } from 'vitest';
import { EDGE_COLUMNS, NODE_COLUMNS, toFlat } from '../../../src/snapshot/data/columns.ts';
import type { ExportEdge, ExportNode, ExportSource } from '../../../src/snapshot/data/export-source.ts';
import { parseXml } from '../../drivers/scenes.ts';
import { anySource, smallSource, toXmlKept } from './sources.ts';

/** A format of XML, another program's reader for it, and what that reader finds beside the columns. */
interface Format {
  readonly write: (source: ExportSource) => string;
  readonly read: (text: string) => Graph;
  readonly expectGraph?: (graph: Graph, source: ExportSource) => void;
  readonly node: (node: ExportNode, label: string) => Readonly<Record<string, unknown>>;
  readonly edge: (edge: ExportEdge, label: string) => Readonly<Record<string, unknown>>;
}

/** Tests that what is written comes back: whole, whatever the texts, as far as XML can hold them. */
export function testReadBack(format: Format): void {
  test.each(['en', 'id'] as const)('another reader finds everything that was written (%s)', (language) => {
    expectSame(smallSource(language), format);
  });

  test('whatever the texts, the file is well-formed and another reader finds what XML can hold', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        parseXml(format.write(source));
        expectSame(source, format);
      }),
      { numRuns: 60 },
    );
  });
}

function expectSame(source: ExportSource, { write, read, expectGraph, node: toNode, edge: toEdge }: Format): void {
  const { language } = source;
  const graph = read(write(source));
  expectGraph?.(graph, source);
  expect(graph.nodes()).toEqual(source.nodes.map(({ record }) => record.id));
  for (const node of source.nodes) {
    const columns = NODE_COLUMNS.map(({ name, read: value }) => [name, kept(toFlat(value(node, language)))]);
    const rest = toNode(node, toXmlKept(node.record.label[language]));
    expect(graph.getNodeAttributes(node.record.id)).toEqual(
      withoutUndefined({ ...Object.fromEntries(columns), ...rest }),
    );
  }
  expect(new Set(graph.edges())).toEqual(new Set(source.edges.map(({ record }) => record.id)));
  for (const edge of source.edges) {
    const { id, source: start, target } = edge.record;
    expect(graph.extremities(id)).toEqual([start, target]);
    expect(graph.isDirected(id)).toBe(true);
    const columns = EDGE_COLUMNS.map(({ name, read: value }) => [name, kept(toFlat(value(edge, language)))]);
    const rest = toEdge(edge, toXmlKept(edge.relation.label[language]));
    expect(graph.getEdgeAttributes(id)).toEqual(withoutUndefined({ ...Object.fromEntries(columns), ...rest }));
  }
}

/** A value as XML can hold it. */
const kept = (value: unknown) => (typeof value === 'string' ? toXmlKept(value) : value);

const withoutUndefined = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
