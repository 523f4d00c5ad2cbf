import { strToU8 } from 'fflate';
import { MOST_NODES, MOST_TIES } from '../../src/dataset/limits.ts';
import { writeOds, writeXlsx, writeZip, xlsxCell, xlsxRows } from './write-sheet.ts';

/** A file that wants to do harm, or that is only broken, and what must be said of it. */
export interface HostileFile {
  readonly what: string;
  readonly make: () => Uint8Array;
  /** The code of its refusal; '' where it opens. */
  readonly refused: string;
  /** The codes of what is seen in one that opens. */
  readonly seen?: readonly string[];
}

const MB = 2 ** 20;
const fill = (piece: string, bytes: number): Uint8Array =>
  strToU8(piece.repeat(Math.floor(bytes / strToU8(piece).length)));
const lines = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_none, at) => make(at)).join('\n');
const refuse = (what: string, refused: string, make: () => Uint8Array | string): HostileFile => ({
  what,
  refused,
  make: () => toBytes(make()),
});
const open = (what: string, seen: readonly string[], make: () => Uint8Array | string): HostileFile => ({
  ...refuse(what, '', make),
  seen,
});
const toBytes = (content: Uint8Array | string) => (typeof content === 'string' ? strToU8(content) : content);

const xlsx = (data: string, more: { before?: string; after?: string } = {}) =>
  writeXlsx([{ name: 'S', data, ...more }]);
const gexf = (inside: string) => `<gexf><graph>${inside}</graph></gexf>`;
const wide = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text]
      .flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])
      .map((byte, at, all) => all[isLittle ? at : at ^ 1] ?? byte),
  );

/** An archive whose directory tells of sizes that are not so. */
function lie(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(view.getUint32(bytes.length - 6, true) + 24, 100, true);
  view.setUint32(22, 100, true);
  return bytes;
}

const ROWS_OF_ONE = (count: number) => `Name,Organisation,Notes\n${lines(count, (at) => `Ana,Azul,${at}`)}`;
const DECLARED = (tag: string) =>
  lines(4900, (at) => `<attribute id="${at}" title="a${at}"><default>x</default></attribute>`).replaceAll(
    'attribute',
    tag,
  );

const ARCHIVES: readonly HostileFile[] = [
  refuse('a part that inflates to gigabytes', 'bomb', () => writeZip({ 'content.xml': new Uint8Array(40 * MB) })),
  refuse('sizes that lie', 'bomb', () => lie(writeZip({ 'content.xml': new Uint8Array(40 * MB) }))),
  refuse('many sheets of which each may be as large as it is', 'bomb', () =>
    writeXlsx(Array.from({ length: 20 }, (_none, at) => ({ name: `S${at}`, data: ' '.repeat(7.9 * MB) }))),
  ),
  refuse('more parts than any workbook', 'many-entries', () =>
    writeZip(Object.fromEntries(Array.from({ length: 1200 }, (_none, at) => [`p${at}`, 'x']))),
  ),
  refuse('one part that is a thousand sheets', 'many-entries', () => manySheets()),
  refuse('half a workbook', 'damaged-archive', () => xlsx(xlsxRows([['a']])).subarray(0, 700)),
  refuse('a workbook without its last byte', 'damaged-archive', () => xlsx(xlsxRows([['a']])).subarray(0, -1)),
  refuse('a workbook of four bytes', 'damaged-archive', () => strToU8('PK\x03\x04')),
  refuse('a document with a password', 'locked-archive', () =>
    writeZip({
      'META-INF/manifest.xml':
        '<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>',
      'content.xml': Uint8Array.from({ length: 500 }, (_none, at) => (at * 167) & 255),
    }),
  ),
  refuse('a workbook with a password', 'old-excel', () =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...wide('EncryptedPackage', true)]),
  ),
  refuse('DOCTYPE in a workbook', 'doctype', () =>
    writeZip({ 'content.xml': '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
  ),
  open('one cell at the far end', [], () =>
    xlsx(`<row r="1">${xlsxCell('A1', 'Name')}</row><row r="1048576">${xlsxCell('XFD1048576', 'z')}</row>`),
  ),
  refuse('a heading over all columns that there are', 'many-columns', () =>
    xlsx(`<row r="1">${'<c t="n"><v>1</v></c>'.repeat(16_384)}</row>`),
  ),
  refuse('a million cells that share a long text', 'bomb', () =>
    writeXlsx([{ name: 'S', data: '<row><c t="s"><v>0</v></c></row>'.repeat(400_000) }], {
      strings: `<si><t>${'long '.repeat(4000)}</t></si>`,
    }),
  ),
  refuse('a cell that is repeated without end', 'many-cells', () =>
    writeOds(
      '<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
    ),
  ),
  refuse('a row that is repeated a million times', 'many-rows', () =>
    writeOds(
      '<table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="900000"><table:table-cell office:value-type="string"><text:p>Ana</text:p></table:table-cell></table:table-row></table:table>',
    ),
  ),
  open('ranges of hidden columns without end', ['hidden-columns'], () =>
    xlsx(
      xlsxRows([
        ['Name', 'Notes'],
        ['Ana', 'x'],
      ]),
      { before: `<cols>${'<col min="9" max="16384" hidden="1"/>'.repeat(20_000)}</cols>` },
    ),
  ),
  open('merged cells one above the other', ['merged-cells'], () =>
    xlsx(xlsxRows([['Name'], ['Ana']]), {
      after: `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(10_000)}</mergeCells>`,
    }),
  ),
  open('a cell of 1 MB in a workbook', ['long-text'], () =>
    xlsx(
      `<row r="1">${xlsxCell('A1', 'Name')}</row><row r="2">${xlsxCell(
        'A2',
        lines(MB / 8, (at) => `${at}`),
      )}</row>`,
    ),
  ),
];

/** Many names for one part: each is read for itself. */
function manySheets(): Uint8Array {
  const MAIN = '<workbook><sheets>';
  return writeZip({
    'xl/workbook.xml': `${MAIN}${'<sheet name="S" id="r1"/>'.repeat(100_000)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>',
  });
}

const TEXTS: readonly HostileFile[] = [
  refuse('a million columns', 'many-columns', () => fill('a,', 2 * MB)),
  refuse('a line of commas alone', 'nothing', () => fill(',', 64 * MB)),
  refuse('lines without anything', 'nothing', () => fill('\n', 64 * MB)),
  refuse('a line without an end', 'many-columns', () => fill('abc;', 64 * MB)),
  open('quotes that never close', ['unclosed-quote', 'same-tie'], () => fill('"a,b\n', MB / 20)),
  open('quotes alone', [], () => fill('"', 64 * MB)),
  open('a quote and 60 MB behind it', ['unclosed-quote', 'long-text'], () => `Name,Notes\nAna,"${'x'.repeat(60 * MB)}`),
  open('a cell of 10 MB', ['long-text'], () => `Name,Notes\nAna,${'long '.repeat(2 * MB)}`),
  open('a separator that is said', [], () => 'sep=;\nName;Country\nAna;Chile'),
  open(
    'titles, tables, sums',
    ['title-lines', 'total-row'],
    () => 'List\n\nName,Organisation\nAna,Azul\nTotal,1\n\n\nFrom,To\nAna,Ana B',
  ),
  refuse('more cells than are kept', 'many-cells', () => fill(`${'a,'.repeat(1000)}a\n`, 2.1 * MB)),
  refuse('more entries than a map can hold', 'many-nodes', () => `Name\n${lines(MOST_NODES + 1, (at) => `n${at}`)}`),
  refuse(
    'more ties than a map can hold',
    'many-ties',
    // Who with whom: a tie in each cell.
    () =>
      `Name,${lines(400, (at) => `b${at}`).replaceAll('\n', ',')}\n${lines(400, (at) => `a${at}${',1'.repeat(400)}`)}`,
  ),
  open('rows of one name, each with another fact', ['same-name'], () => ROWS_OF_ONE(5000)),
  refuse('300,000 rows of one name', 'many-rows', () => ROWS_OF_ONE(300_000)),
  open('100,000 rows of one name', ['same-name'], () => ROWS_OF_ONE(99_999)),
  open(
    'a country in more spellings than there are',
    ['place-named'],
    () => `Name,Organisation,Country\n${lines(3000, (at) => `Ana,Azul,Chile${'-'.repeat(at % 1800)}'`)}`,
  ),
  open(
    'an end with 20,000 blanks inside',
    ['unknown-end'],
    () => `Name,Type\nAna,Person\n\n\n\nFrom,To\n${lines(200, (at) => `Ana,a${' '.repeat(15_000)}${at}`)}`,
  ),
  open('tables without end', [], () => 'From,To\nAna,Budi\n\n\n'.repeat(5000)),
  open(
    'a heading of 2,000 columns over rows of one',
    ['same-name'],
    () => `Name,${lines(1999, (at) => `c${at}`).replaceAll('\n', ',')}\n${'Ana\n'.repeat(9000)}`,
  ),
  open(
    'names of JavaScript’s own',
    [],
    () => 'Id,Label,__proto__\nconstructor,__proto__,toString\n__proto__,hasOwnProperty,1',
  ),
  open('NUL, a few times', ['nul'], () => 'Name,Organisation\nAna\u0000Ruiz,Azul'),
  refuse('NUL, many times', 'no-text', () => `Name\n${'\u0000\u0000\u0000\u0000\u0000x'.repeat(500)}`),
  refuse('64 MB of NUL', 'no-text', () => new Uint8Array(64 * MB)),
  ...[true, false].flatMap((isLittle) =>
    ['', '\ufeff'].map((mark) =>
      open(`UTF-16, ${isLittle ? 'little' : 'big'} end first, ${mark === '' ? 'without' : 'with'} a mark`, [], () =>
        wide(`${mark}Name,Organisation\nAna,Azul`, isLittle),
      ),
    ),
  ),
  open('a table that calls itself a workbook', [], () => 'Name,Organisation\nAna,Azul'),
  refuse('a web page that calls itself a workbook', 'html', () => '<html><table><tr><td>Ana'),
  refuse('a web page of 40 MB', 'html', () => `<!doctype html>${'<script '.repeat(5 * MB)}`),
  refuse('a program', 'no-text', () => `\x7fELF\x02\x01\x01${'\u0000'.repeat(60)}`),
];

const GRAPHS: readonly HostileFile[] = [
  refuse(
    'entities that grow',
    'doctype',
    () => '<?xml version="1.0"?><!DOCTYPE gexf [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><gexf><graph>&b;</graph></gexf>',
  ),
  refuse(
    'a DOCTYPE without an end',
    'doctype',
    () => `<?xml version="1.0"?><!DOCTYPE gexf [${'<!ENTITY a "aa">'.repeat(3 * MB)}`,
  ),
  refuse(
    'a DOCTYPE behind a comment',
    'doctype',
    () => '<!-- x --><!DOCTYPE graphml SYSTEM "http://example.org/x.dtd"><graphml/>',
  ),
  refuse('comments that never end', 'broken-xml', () => `<gexf>${'<!--'.repeat(10 * MB)}`),
  refuse('comments before a root that never comes', 'foreign-xml', () => '<!-- '.repeat(MB)),
  refuse('elements in elements', 'deep', () => `<gexf>${'<node>'.repeat(100_000)}`),
  refuse('a graph that breaks off', 'broken-xml', () => '<gexf><graph><nodes><node id="1"'),
  refuse('nodes without end', 'many-nodes', () => gexf('<node/>'.repeat(MOST_NODES + 1))),
  refuse('8 million nodes', 'many-nodes', () => gexf('<node/>'.repeat(8 * MB))),
  refuse(
    '8 million nodes, GraphML',
    'many-nodes',
    () => `<graphml><graph>${'<node/>'.repeat(8 * MB)}</graph></graphml>`,
  ),
  refuse(
    'ties without end',
    'many-ties',
    () => `<graphml><graph><node id="a"/>${'<edge source="a" target="a"/>'.repeat(MOST_TIES + 1)}</graph></graphml>`,
  ),
  refuse('what is usual for 5,000 values of each node, GEXF', 'many-cells', () =>
    gexf(`<attributes class="node">${DECLARED('attribute')}</attributes>${'<node/>'.repeat(10_000)}`),
  ),
  refuse(
    'what is usual for 5,000 values of each node, GraphML',
    'many-cells',
    () =>
      `<graphml>${DECLARED('key').replaceAll('<key ', '<key for="node" ')}<graph>${'<node/>'.repeat(10_000)}</graph></graphml>`,
  ),
  refuse('what is usual for 5,000 values of each node, CX2', 'many-cells', () =>
    JSON.stringify([
      { CXVersion: '2.0' },
      {
        attributeDeclarations: [
          { nodes: Object.fromEntries(Array.from({ length: 4900 }, (_none, at) => [`a${at}`, { v: 'x' }])) },
        ],
      },
      { nodes: Array.from({ length: 10_000 }, (_none, id) => ({ id })) },
    ]),
  ),
  open('a label of 10 MB', ['long-text'], () => gexf(`<node id="a" label="${'long '.repeat(2 * MB)}"/><node id="b"/>`)),
  refuse('a tag of a million values', 'broken-xml', () => `<gexf ${lines(30_000, (at) => `a${at}="x"`)}`),
  refuse(
    'an encoding that is none',
    'nothing',
    () => '<?xml version="1.0" encoding="iso-8859-99"?><gexf><graph/></gexf>',
  ),
  refuse('lists in lists', 'deep', () => '['.repeat(200_000)),
  refuse('objects in objects', 'deep', () => '{"nodes":'.repeat(100_000)),
  refuse('JSON of brackets alone', 'many-cells', () => `{"nodes":[${'{},'.repeat(15 * MB)}{}],"links":[]}`),
  refuse(
    'JSON that breaks off after 60 MB',
    'broken-json',
    () => `{"nodes":[${`{"id":"${'x'.repeat(1000)}"},\n`.repeat(60_000)}`,
  ),
  refuse(
    'numbers that are none, among millions of texts',
    'broken-json',
    () => `{"nodes":[NaN,${'"a"'.repeat(15 * MB)}`,
  ),
  refuse('JSON of something else', 'foreign-json', () => '{"name":"package"}'),
  open(
    'ids that are names of JavaScript’s own',
    [],
    () =>
      '{"nodes":[{"id":"__proto__","constructor":1},{"id":"toString"}],"links":[{"source":"__proto__","target":"toString"}]}',
  ),
  refuse('a line of Pajek without an end', 'many-ties', () => `*Vertices 2\n*Arcslist\n${'1 '.repeat(30 * MB)}`),
  refuse('lines of Pajek without end', 'many-nodes', () => `*Vertices 2\n${lines(4 * MB, (at) => `${at} "a"`)}`),
  open('brackets in the heading of GDF', [], () => `nodedef>name VARCHAR,${'('.repeat(100_000)}\na\nb`),
];

export const HOSTILE_FILES: readonly HostileFile[] = [...ARCHIVES, ...TEXTS, ...GRAPHS];
