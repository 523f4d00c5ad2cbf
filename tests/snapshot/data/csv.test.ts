import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EDGE_COLUMNS, NODE_COLUMNS, toFlat } from '../../../src/snapshot/data/columns.ts';
import { toCsv } from '../../../src/snapshot/data/csv.ts';
import type { ExportFile, ExportSource, WriteOptions } from '../../../src/snapshot/data/export-source.ts';
import { toGephiCsv } from '../../../src/snapshot/data/gephi-csv.ts';
import { toKumuSheet } from '../../../src/snapshot/data/kumu-sheet.ts';
import { anySource, HOSTILE, smallSource } from './sources.ts';

type Row = Record<string, string>;
const read = (file: ExportFile | undefined): Row[] => parse(file?.text ?? '', { bom: true, columns: true });
const headerOf = (file: ExportFile | undefined) => file?.text.replace('\ufeff', '').split('\r\n')[0]?.split(',') ?? [];
/** What a CSV file can hold of a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL ends the cell in many programs
const kept = (text: string) => text.replace(/\u0000|\p{Surrogate}/gu, '');
const FORMULA = /^[=+\-@\t\r]/;
const toSafe = (text: string, csv: WriteOptions['csv']) => (csv === 'excel' && FORMULA.test(text) ? `'${text}` : text);

test('the columns that Gephi knows come first, under its exact names', () => {
  const [nodes, edges] = toGephiCsv(smallSource(), { csv: 'raw' });
  expect([nodes?.suffix, edges?.suffix]).toEqual(['nodes', 'edges']);
  expect(headerOf(nodes).slice(0, 2)).toEqual(['Id', 'Label']);
  expect(headerOf(edges).slice(0, 6)).toEqual(['Source', 'Target', 'Type', 'Id', 'Label', 'Weight']);
});

test('the columns that Kumu knows come first, under its exact names', () => {
  const [elements, connections] = toKumuSheet(smallSource(), { csv: 'raw' });
  expect([elements?.suffix, connections?.suffix]).toEqual(['elements', 'connections']);
  expect(headerOf(elements).slice(0, 5)).toEqual(['ID', 'Label', 'Type', 'Description', 'Tags']);
  expect(headerOf(connections).slice(0, 7)).toEqual(['ID', 'From', 'To', 'Direction', 'Type', 'Description', 'Tags']);
});

function expectSame(source: ExportSource, csv: WriteOptions['csv']): void {
  const cell = (value: ReturnType<typeof toFlat>) =>
    typeof value === 'number' ? String(value) : toSafe(kept(value ?? ''), csv);
  const [nodes, edges] = toGephiCsv(source, { csv }).map(read);
  expect(nodes).toEqual(
    source.nodes.map((node) => ({
      Id: node.record.id,
      Label: cell(node.record.label[source.language]),
      ...Object.fromEntries(NODE_COLUMNS.map(({ name, read }) => [name, cell(toFlat(read(node, source.language)))])),
      x: String(node.x),
      y: String(-node.y || 0),
      size: expect.stringMatching(/^\d+(\.\d+)?$/),
      color: node.figure.fill,
    })),
  );
  expect(edges).toEqual(
    source.edges.map((edge) => ({
      Source: edge.record.source,
      Target: edge.record.target,
      Type: 'Directed',
      Id: edge.record.id,
      Label: cell(edge.relation.label[source.language]),
      Weight: '1',
      ...Object.fromEntries(EDGE_COLUMNS.map(({ name, read }) => [name, cell(toFlat(read(edge, source.language)))])),
      thickness: String(edge.figure.width),
      color: edge.figure.color,
    })),
  );
  const [elements, connections] = toKumuSheet(source, { csv }).map(read);
  expect(elements?.map(({ ID, Label, Type }) => [ID, Label, Type])).toEqual(
    source.nodes.map(({ record, kind }) => [
      record.id,
      cell(record.label[source.language]),
      cell(kind.label[source.language]),
    ]),
  );
  expect(connections?.map(({ From, To, Description }) => [From, To, Description])).toEqual(
    source.edges.map(({ record }) => [record.source, record.target, cell(record.evidence.paraphrase[source.language])]),
  );
}

test.each(['raw', 'excel'] as const)('another reader finds every cell (%s)', (csv) => {
  expectSame(smallSource(), csv);
  fc.assert(
    fc.property(anySource, (source) => expectSame(source, csv)),
    { numRuns: 60 },
  );
});

test('for Excel a byte order mark leads, and no text runs as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...HOSTILE), { minLength: 1 }), (texts) => {
      const text = toCsv(
        ['Label'],
        texts.map((label) => [label]),
        'excel',
      );
      expect(text.startsWith('\ufeff')).toBe(true);
      const cells = (parse(text, { bom: true }) as string[][]).flat();
      expect(cells).toHaveLength(texts.length + 1);
      expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
    }),
  );
});

test('numbers stay numbers, negative ones too; raw text stays as it is', () => {
  expect(toCsv(['x', 't'], [[-12.5, '-12.5']], 'excel')).toBe("\ufeffx,t\r\n-12.5,'-12.5\r\n");
  expect(toCsv(['x', 't'], [[-12.5, '=1']], 'raw')).toBe('x,t\r\n-12.5,=1\r\n');
});

test('a list shares a cell, and its items come apart again', () => {
  const text = toCsv(['list'], [[['a', 'b|c', 'd, e']]], 'raw');
  expect((parse(text) as string[][])[1]?.[0]?.split('|')).toEqual(['a', 'b¦c', 'd, e']);
});
