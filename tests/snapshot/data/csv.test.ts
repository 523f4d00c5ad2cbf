import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId, isTakenOtherwise, toCsv } from '../../../src/base/csv.ts';
import { EDGE_COLUMNS, NODE_COLUMNS, toFlat } from '../../../src/snapshot/data/columns.ts';
import type { ExportFile, ExportSource, WriteOptions } from '../../../src/snapshot/data/export-source.ts';
import { toGephiCsv } from '../../../src/snapshot/data/gephi-csv.ts';
import { toKumuSheet } from '../../../src/snapshot/data/kumu-sheet.ts';
import { anySource, HOSTILE, smallSource } from './sources.ts';

type Row = Record<string, string>;
const read = (file: ExportFile | undefined, delimiter = ','): Row[] =>
  parse(file?.text ?? '', { bom: true, columns: true, delimiter });
const headerOf = (file: ExportFile | undefined) => file?.text.replace('\ufeff', '').split('\r\n')[0]?.split(',') ?? [];
/** What a CSV file can hold of a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL ends the cell in many programs
const kept = (text: string) => text.replace(/\u0000|\p{Surrogate}/gu, '');
/** The separators that spreadsheets cut by, whatever a file was written with. */
const SEPARATORS = [',', ';', '\t'];
const FORMULA = /^["\s]*[=+\-@＝＋－＠]/;
const DIALECTS = ['plain', 'excel', 'excel-semicolon'] as const;
/** Without the apostrophes that text gets: in both, so that those of the text itself make no difference. */
const bare = (text: string) => text.replaceAll("'", '');

test('the columns that Gephi knows come first, under its exact names', () => {
  const [nodes, edges] = toGephiCsv(smallSource(), { csv: 'plain' });
  expect([nodes?.suffix, edges?.suffix]).toEqual(['nodes', 'edges']);
  expect(headerOf(nodes).slice(0, 2)).toEqual(['Id', 'Label']);
  expect(headerOf(edges).slice(0, 6)).toEqual(['Source', 'Target', 'Type', 'Id', 'Label', 'Weight']);
});

test('the columns that Kumu knows come first, under its exact names', () => {
  const [elements, connections] = toKumuSheet(smallSource(), { csv: 'plain' });
  expect([elements?.suffix, connections?.suffix]).toEqual(['elements', 'connections']);
  expect(headerOf(elements).slice(0, 5)).toEqual(['ID', 'Label', 'Type', 'Description', 'Tags']);
  expect(headerOf(connections).slice(0, 7)).toEqual(['ID', 'From', 'To', 'Direction', 'Type', 'Description', 'Tags']);
});

function expectSame(source: ExportSource, csv: WriteOptions['csv']): void {
  const isGerman = csv === 'excel-semicolon';
  const readRows = (files: readonly ExportFile[]) =>
    files.map((file) => read(file, isGerman ? ';' : ',').map((row) => mapValues(row, bare)));
  const numeral = (value: number) => (isGerman ? String(value).replace('.', ',') : String(value));
  const cell = (value: ReturnType<typeof toFlat>) =>
    typeof value === 'number' ? numeral(value) : bare(kept(value ?? ''));
  const [nodes, edges] = readRows(toGephiCsv(source, { csv }));
  expect(nodes).toEqual(
    source.nodes.map((node) => ({
      Id: node.record.id,
      Label: cell(node.record.label[source.language]),
      ...Object.fromEntries(NODE_COLUMNS.map(({ name, read }) => [name, cell(toFlat(read(node, source.language)))])),
      x: numeral(node.x),
      y: numeral(-node.y || 0),
      size: expect.stringMatching(isGerman ? /^\d+(,\d+)?$/ : /^\d+(\.\d+)?$/),
      color: node.figure.fill,
      outline: node.figure.stroke,
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
      thickness: numeral(edge.figure.width),
      color: edge.figure.color,
    })),
  );
  const [elements, connections] = readRows(toKumuSheet(source, { csv }));
  expect(elements?.map(({ ID, Label, Type }) => [ID, Label, Type])).toEqual(
    source.nodes.map(({ record, kind }) => [
      record.id,
      cell(record.label[source.language]),
      cell(kind.label[source.language]),
    ]),
  );
  expect(connections?.map(({ From, To, Description }) => [From, To, Description])).toEqual(
    source.edges.map(({ record }) => [
      record.source,
      record.target,
      cell(record.evidence?.paraphrase?.[source.language] ?? ''),
    ]),
  );
}

const mapValues = (row: Row, change: (value: string) => string): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(value)]));

test.each(DIALECTS)('another reader finds every cell (%s)', (csv) => {
  expectSame(smallSource(), csv);
  fc.assert(
    fc.property(anySource, (source) => expectSame(source, csv)),
    { numRuns: 60 },
  );
});

/** Whatever could be a cell to a program that cuts at `separator`, whether it heeds quotes or not. */
const cutAnyhow = (text: string, separator: string): string[] =>
  text
    .replace('\ufeff', '')
    .split(/\r\n|\r|\n/)
    .flatMap((line) => line.split(separator));

const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .array(fc.constantFrom('a', '=1', '+', '-1', '@x', '＝1', '＠', ',', ';', '\t', '\n', '\r\n', ' ', '"', "'", '|'))
    .map((parts) => parts.join('')),
);

test.each(['excel', 'excel-semicolon', 'clipboard', 'plain'] as const)(
  'no text runs as a formula (%s), wherever the table is cut; for Excel a byte order mark leads',
  (csv) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { minLength: 1 }), (rows) => {
        const text = toCsv(['Label', 'Note'], rows, csv);
        expect(text.startsWith('\ufeff')).toBe(csv.startsWith('excel'));
        const delimiter = csv === 'excel-semicolon' ? ';' : ',';
        expect(parse(text, { bom: true, delimiter }) as string[][]).toHaveLength(rows.length + 1);
        for (const separator of SEPARATORS) {
          expect(cutAnyhow(text, separator).filter((cell) => FORMULA.test(cell))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  },
);

test('a formula behind a semicolon gets its apostrophe, and the cell its quotes', () => {
  const row = ['Ada;=HYPERLINK(A1);x', 'x', 'one\ttwo', '＝1'];
  expect(toCsv(['a', 'b', 'c', 'd'], [row], 'excel')).toBe(
    `\ufeffa,b,c,d\r\n"Ada;'=HYPERLINK(A1);x",x,"one\ttwo",'＝1\r\n`,
  );
  expect(toCsv(['a', 'b'], [['Seoul, Korea', '1.5']], 'excel-semicolon')).toBe('\ufeffa;b\r\n"Seoul, Korea";1.5\r\n');
});

test('hyphens within words and sums within sentences stay as they are', () => {
  const text = 'co-op – 1 + 1 = 2, see @home; a-b';
  expect(toCsv(['t'], [[text]], 'excel')).toContain(`"co-op – 1 + 1 = 2, see @home; a-b"`);
});

test('numbers stay numbers, negative ones too, with the comma where it is the decimal sign', () => {
  expect(toCsv(['x', 't'], [[-12.5, '-12.5']], 'excel')).toBe("\ufeffx,t\r\n-12.5,'-12.5\r\n");
  expect(toCsv(['x', 't'], [[-12.5, '-12.5']], 'excel-semicolon')).toBe(`\ufeffx;t\r\n"-12,5";'-12.5\r\n`);
  expect(toCsv(['x', 't'], [[-12.5, '=1']], 'plain')).toBe("x,t\r\n-12.5,'=1\r\n");
});

test('a list shares a cell, and its items come apart again', () => {
  const text = toCsv(['list'], [[toFlat(['a', 'b|c', 'd, e'])]], 'plain');
  expect((parse(text) as string[][])[1]?.[0]?.split('|')).toEqual(['a', 'b¦c', 'd, e']);
});

test('a text of blanks and separators without end is looked at once', () => {
  const text = `${'\n'.repeat(400_000)}"${'\t '.repeat(200_000)}=1`;
  expect(toCsv(['a'], [[text]], 'excel').endsWith(`'=1"\r\n`)).toBe(true);
});

// What spreadsheets make of a cell of CSV, by their documentation and by trying.
const TAKEN = [
  '007',
  '0',
  '7',
  '1e5',
  '1E-3',
  '3-4',
  '2024-05',
  '1.50',
  '.5',
  '123456789012',
  'MAR1',
  'sep-2',
  '1-MAY',
  'des2024',
  'TRUE',
  'benar',
];
const SAFE = [
  '7',
  '0',
  '12345678901',
  't01',
  'ada',
  '1a',
  'mark1',
  'maybe-2',
  'e5',
  '3-4-co-op',
  'true-north',
  'march',
];

test('an id that a spreadsheet would take for a number or a date is known by its form', () => {
  expect(TAKEN.filter((id) => !isTakenOtherwise(id))).toEqual(['0', '7']);
  expect(SAFE.filter(isTakenOtherwise)).toEqual([]);
});

test('such ids stay apart in a spreadsheet, the same in every table, and stay as they are for programs', () => {
  const rows = [
    [asId('007'), '007'],
    [asId('7'), '7'],
    [asId('-1'), '-1'],
  ];
  for (const dialect of ['excel', 'clipboard'] as const) {
    expect(toCsv(['Id', 'Label'], rows, dialect).replace('\ufeff', '')).toBe(
      "Id,Label\r\n'007,007\r\n7,7\r\n'-1,'-1\r\n",
    );
  }
  expect(toCsv(['Id', 'Label'], rows, 'plain')).toBe("Id,Label\r\n007,007\r\n7,7\r\n'-1,'-1\r\n");
});

test('there is one writer of tables', () => {
  const writers = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      // A reader may put quotes as another reader wants them.
      !/^intake\b/.test(file) &&
      /replaceAll\('"', '""'\)|\.join\('[,;\\t]+'\)\}?\\r\\n/.test(readFileSync(`src/${file}`, 'utf8')),
  );
  expect(writers.map((file) => file.replaceAll('\\', '/'))).toEqual(['base/csv.ts']);
});
