import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/intake/read-source.ts';
import { writeOds, writeXlsx, writeZip, xlsxCell, xlsxRows } from '../drivers/write-sheet.ts';

const read = (bytes: Uint8Array, withHidden = false) => readSource({ name: 'list.xlsx', bytes, withHidden });
function tablesOf(bytes: Uint8Array, withHidden = false) {
  const reading = read(bytes, withHidden);
  if (reading.kind !== 'tables') throw new Error(JSON.stringify(reading));
  return reading.tables.map(({ sheet, rows }) => [sheet, rows.map(({ line, cells }) => [line, ...cells])]);
}
const codesOf = (bytes: Uint8Array) => {
  const reading = read(bytes);
  return 'issues' in reading ? reading.issues.map(({ code, count }) => `${code} ${count}`) : reading;
};
const row = (line: number, cells: string, hidden = false) =>
  `<row r="${line}"${hidden ? ' hidden="1"' : ''}>${cells}</row>`;

describe('workbooks of Excel', () => {
  test('texts, shared ones too, numbers, truths and days are read; runs are joined and readings aloud left', () => {
    const strings =
      '<si><r><t>Ana </t></r><r><t>Ruiz</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>';
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>1.5</v></c><c r="D1" t="b"><v>1</v></c>';
    const days = `${xlsxCell('A2', 46150, 1)}${xlsxCell('B2', 46150.5, 2)}${xlsxCell('C2', 1, 1)}<c t="str"><f>A1</f><v>made</v></c>`;
    const book = writeXlsx([{ name: 'People', data: row(1, cells) + row(2, days) }], { strings });
    expect(tablesOf(book)).toEqual([
      [
        'People',
        [
          [1, 'Ana Ruiz', '東京', 1.5, 'true'],
          [2, '2026-05-08', '2026-05-08 12:00', '1900-01-01', 'made'],
        ],
      ],
    ]);
  });

  test('days counted from 1904 are the same days', () => {
    const book = writeXlsx([{ name: 'S', data: row(1, xlsxCell('A1', 44688, 1)) }], { is1904: true });
    expect(tablesOf(book)).toEqual([['S', [[1, '2026-05-08']]]]);
  });

  test('hidden sheets, rows and columns stay out and are told, unless they are asked for', () => {
    const sheets = [
      {
        name: 'Open',
        data: xlsxRows([['a', 'private', 'c']]) + row(2, xlsxCell('A2', 'gone'), true),
        before: '<cols><col min="2" max="2" hidden="1"/></cols>',
      },
      { name: 'Notes', data: xlsxRows([['x']]), state: 'hidden' },
      { name: 'Deep', data: xlsxRows([['y']]), state: 'veryHidden' },
      { name: 'Old (ignore)', data: xlsxRows([['z']]) },
    ] as const;
    const book = writeXlsx(sheets);
    expect(tablesOf(book)).toEqual([['Open', [[1, 'a', 'c']]]]);
    expect(codesOf(book)).toEqual([
      'hidden-columns 1',
      'hidden-rows 1',
      'hidden-sheet 1',
      'hidden-sheet 1',
      'ignored-sheet 1',
    ]);
    expect(tablesOf(book, true).map(([sheet]) => sheet)).toEqual(['Open', 'Notes', 'Deep']);
    expect(tablesOf(book, true)[0]).toEqual([
      'Open',
      [
        [1, 'a', 'private', 'c'],
        [2, 'gone'],
      ],
    ]);
  });

  test('one cell at the far end takes the room of one cell', () => {
    const book = writeXlsx([
      { name: 'S', data: row(1, xlsxCell('A1', 'a')) + row(1_048_576, xlsxCell('XFD1048576', 'z')) },
    ]);
    expect(tablesOf(book)).toEqual([
      [
        'S',
        [
          [1, 'a'],
          [1_048_576, '', 'z'],
        ],
      ],
    ]);
  });

  test('a formula without a result and a fault of the sheet are empty and told', () => {
    const cells = '<c r="A1"><f>B1</f></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><v>7</v></c>';
    const book = writeXlsx([
      { name: 'S', data: row(1, cells), after: '<mergeCells><mergeCell ref="C1:C4"/></mergeCells>' },
    ]);
    expect(tablesOf(book)).toEqual([['S', [[1, 7]]]]);
    expect(codesOf(book)).toEqual(['formula-without-value 1', 'error-value 1']);
  });
});

describe('workbooks of LibreOffice', () => {
  const p = (text: string) =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  test('texts, numbers, days and repeated cells are read; comments and empty repeats are not', () => {
    const book = writeOds(
      `<table:table table:name="People"><table:table-column table:number-columns-repeated="16384"/>` +
        `<table:table-row>${p('Name')}<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="2.5"><text:p>2,5</text:p></table:table-cell>` +
        `<table:table-cell office:value-type="date" office:date-value="2026-05-08"><office:annotation><text:p>secret</text:p></office:annotation><text:p>8 May</text:p></table:table-cell></table:table-row>` +
        `<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>` +
        `<table:table-row>${p('two</text:p><text:p>lines<text:s text:c="2"/>x')}</table:table-row></table:table>`,
    );
    expect(tablesOf(book)).toEqual([
      [
        'People',
        [
          [1, 'Name', 2.5, 2.5, '2026-05-08'],
          [1_048_576, 'two\nlines  x'],
        ],
      ],
    ]);
  });

  test('hidden sheets, rows and columns stay out', () => {
    const style = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
    const book = writeOds(
      `<table:table table:name="A"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-row>${p('a')}${p('b')}</table:table-row><table:table-row table:visibility="filter">${p('c')}</table:table-row></table:table>` +
        `<table:table table:name="B" table:style-name="ta2"><table:table-row>${p('x')}</table:table-row></table:table>`,
      style,
    );
    expect(tablesOf(book)).toEqual([['A', [[1, 'a']]]]);
    expect(codesOf(book)).toEqual(['hidden-columns 1', 'hidden-rows 1', 'hidden-sheet 1']);
  });
});

describe('archives that are refused say why', () => {
  const whole = writeXlsx([{ name: 'S', data: xlsxRows([['a']]) }]);
  const deep = '<a>'.repeat(300) + '</a>'.repeat(300);
  test.each([
    ['half of a workbook', whole.subarray(0, whole.length / 2), 'damaged-archive'],
    ['a binary workbook', writeZip({ 'xl/workbook.bin': 'x' }), 'excel-binary'],
    ['Numbers', writeZip({ 'Index/Document.iwa': 'x' }), 'numbers'],
    ['a session of Cytoscape', writeZip({ 'CytoscapeSession-1/cysession.xml': 'x' }), 'cytoscape-session'],
    ['pictures', writeZip({ 'a.png': 'x' }), 'foreign-archive'],
    [
      'a DOCTYPE',
      writeZip({ 'content.xml': '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'doctype',
    ],
    ['XML that breaks off', writeZip({ 'content.xml': '<a><b>' }), 'broken-xml'],
    ['elements inside each other without end', writeZip({ 'content.xml': deep }), 'deep'],
  ])('%s', (_name, bytes, code) => expect(read(bytes)).toMatchObject({ kind: 'refused', code }));

  test('a lock is named', () => {
    const bytes = writeZip({ 'content.xml': '<a/>' });
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint16(directory + 8, 1, true);
    expect(read(bytes)).toMatchObject({ kind: 'refused', code: 'locked-archive' });
  });
});
