import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EDGE_COLUMNS, NODE_COLUMNS, toProperties } from '../../../src/snapshot/data/columns.ts';
import { toCytoscapeJson } from '../../../src/snapshot/data/cytoscape-json.ts';
import type { ExportFile, ExportSource } from '../../../src/snapshot/data/export-source.ts';
import { toJsonGraph } from '../../../src/snapshot/data/json-graph.ts';
import { toKumuJson } from '../../../src/snapshot/data/kumu-json.ts';
import { toNodeLink } from '../../../src/snapshot/data/node-link.ts';
import { anySource, smallSource } from './sources.ts';

/** Parses what the file holds once it has been through UTF-8, as on a disk. */
function read<Content>([file]: readonly ExportFile[]): Content {
  const bytes = new TextEncoder().encode(file?.text);
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Content;
}

const nodeProperties = ({ nodes, language }: ExportSource) =>
  nodes.map((node) => toProperties(NODE_COLUMNS, node, language));
const edgeProperties = ({ edges, language }: ExportSource) =>
  edges.map((edge) => toProperties(EDGE_COLUMNS, edge, language));

function expectCytoscape(source: ExportSource): void {
  const file = read<cytoscape.CytoscapeOptions>(toCytoscapeJson(source));
  const cy = cytoscape({ ...file, headless: true, styleEnabled: true });
  try {
    expect(cy.nodes().map((node) => [node.id(), node.data('label'), node.position()])).toEqual(
      source.nodes.map(({ record, x, y }) => [record.id, record.label[source.language], { x, y }]),
    );
    expect(cy.edges().map((edge) => [edge.id(), edge.source().id(), edge.target().id(), edge.data('label')])).toEqual(
      source.edges.map(({ record, relation }) => [
        record.id,
        record.source,
        record.target,
        relation.label[source.language],
      ]),
    );
    for (const [index, properties] of nodeProperties(source).entries()) {
      expect(cy.nodes()[index]?.data()).toMatchObject(properties);
    }
    for (const [index, properties] of edgeProperties(source).entries()) {
      expect(cy.edges()[index]?.data()).toMatchObject(properties);
    }
  } finally {
    cy.destroy();
  }
}

test('Cytoscape draws the file as it is: places, colours, shapes and dashes', () => {
  const source = smallSource();
  expectCytoscape(source);
  const file = read<cytoscape.CytoscapeOptions>(toCytoscapeJson(source));
  const cy = cytoscape({ ...file, headless: true, styleEnabled: true });
  const kayuh = cy.getElementById('kayuh');
  expect(kayuh.style('shape')).toBe('rectangle');
  expect(kayuh.style('background-color')).toBe('rgb(34,127,89)');
  expect(cy.getElementById('u01').style('line-style')).toBe('dashed');
  expect(cy.getElementById('t12').style('line-style')).toBe('solid');
  cy.destroy();
});

test('Cytoscape on the desktop finds names and interactions where it looks for them', () => {
  const { elements } = read<{ elements: Record<'nodes' | 'edges', { data: Record<string, unknown> }[]> }>(
    toCytoscapeJson(smallSource()),
  );
  expect(elements.nodes[0]?.data).toMatchObject({ name: 'Budi Çelik', shared_name: 'Budi Çelik' });
  const name = 'Budi Çelik (founded) Kayuh';
  const founded = { interaction: 'founded', shared_interaction: 'founded', name, shared_name: name };
  expect(elements.edges.find(({ data }) => data.relation === 'founded')?.data).toMatchObject(founded);
});

interface NodeLink {
  readonly directed: boolean;
  readonly multigraph: boolean;
  readonly nodes: readonly { id: string; label: string; pos: [number, number] }[];
  readonly edges: readonly { source: string; target: string; key: string; label: string }[];
}

function expectNodeLink(source: ExportSource): void {
  const file = read<NodeLink>(toNodeLink(source));
  expect([file.directed, file.multigraph]).toEqual([true, true]);
  const properties = [nodeProperties(source), edgeProperties(source)];
  expect(file.nodes).toMatchObject(
    source.nodes.map(({ record, x, y }, index) => {
      return { ...properties[0]?.[index], id: record.id, label: record.label[source.language], pos: [x, -y || 0] };
    }),
  );
  expect(file.edges).toMatchObject(
    source.edges.map(({ record, relation }, index) => ({
      ...properties[1]?.[index],
      source: record.source,
      target: record.target,
      key: record.id,
      label: relation.label[source.language],
    })),
  );
}

interface JsonGraph {
  readonly graph: {
    readonly directed: boolean;
    readonly nodes: Readonly<Record<string, { label: string; metadata: Record<string, unknown> }>>;
    readonly edges: readonly Record<string, unknown>[];
  };
}
/** What the schema of version 2 lets an edge have; it forbids the rest. */
const EDGE_NAMES = ['id', 'source', 'target', 'relation', 'directed', 'label', 'metadata'];

function expectJsonGraph(source: ExportSource): void {
  const { graph } = read<JsonGraph>(toJsonGraph(source));
  expect(Object.keys(graph.nodes)).toHaveLength(source.nodes.length);
  for (const [index, { record, x, y }] of source.nodes.entries()) {
    expect(Object.keys(graph.nodes[record.id] ?? {})).toEqual(['label', 'metadata']);
    expect(graph.nodes[record.id]).toMatchObject({
      label: record.label[source.language],
      metadata: { ...nodeProperties(source)[index], x, y },
    });
  }
  for (const [index, { record }] of source.edges.entries()) {
    expect(Object.keys(graph.edges[index] ?? {}).filter((name) => !EDGE_NAMES.includes(name))).toEqual([]);
    expect(graph.edges[index]).toMatchObject({
      id: record.id,
      source: record.source,
      target: record.target,
      relation: record.relation,
      metadata: { evidence: record.evidence?.paraphrase?.[source.language] ?? '', certainty: record.certainty },
    });
  }
  expect(graph.edges).toHaveLength(source.edges.length);
}

interface Blueprint {
  readonly elements: readonly { id: string }[];
  readonly connections: readonly { from: string; to: string; direction: string }[];
}

function expectKumu(source: ExportSource): void {
  const { elements, connections } = read<Blueprint>(toKumuJson(source));
  expect(elements).toMatchObject(
    source.nodes.map(({ record, kind }) => ({
      id: record.id,
      label: record.label[source.language],
      type: kind.label[source.language],
      description: record.description?.[source.language] ?? '',
      aliases: record.aliases.map(({ text }) => text),
    })),
  );
  expect(connections).toMatchObject(
    source.edges.map(({ record, relation }) => ({
      id: record.id,
      from: record.source,
      to: record.target,
      type: relation.label[source.language],
      direction: 'directed',
      description: record.evidence?.paraphrase?.[source.language] ?? '',
    })),
  );
}

test.each([
  ['Cytoscape.js JSON', expectCytoscape],
  ['node-link', expectNodeLink],
  ['JSON Graph Format', expectJsonGraph],
  ['a Kumu blueprint', expectKumu],
])('whatever the texts, %s gives them back letter by letter', (_name, expectSame) => {
  fc.assert(fc.property(anySource, expectSame), { numRuns: 40 });
});
