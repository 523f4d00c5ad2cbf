import { strToU8, zipSync } from 'fflate';

/** A cell of a workbook made for a test, as the XML that stands for it; texts are written inline. */
export const xlsxCell = (reference: string, value: string | number, style = 0): string =>
  typeof value === 'number'
    ? `<c r="${reference}" s="${style}"><v>${value}</v></c>`
    : `<c r="${reference}" t="inlineStr"><is><t>${toXml(value)}</t></is></c>`;

const toXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Rows of cells as the content of `sheetData`. */
export const xlsxRows = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((cells, index) => {
      const content = cells.map((cell, column) =>
        cell === '' ? '' : xlsxCell(`${letters[column]}${index + 1}`, cell),
      );
      return `<row r="${index + 1}">${content.join('')}</row>`;
    })
    .join('');

export interface SheetOfTest {
  readonly name: string;
  /** The content of `sheetData`. */
  readonly data: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands before and behind `sheetData`. */
  readonly before?: string;
  readonly after?: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook as Excel writes one, as far as a reader looks: style 1 shows days, style 2 a format of its own. */
export function writeXlsx(
  sheets: readonly SheetOfTest[],
  { is1904 = false, strings = '', level = 6 }: { is1904?: boolean; strings?: string; level?: 0 | 6 } = {},
): Uint8Array {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${toXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const targets = sheets.map(
    (_sheet, index) =>
      `<Relationship Id="rId${index + 1}" Type="x/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}">${targets.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd&quot;. &quot;mmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  };
  for (const [index, { data, before = '', after = '' }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
  }
  return writeZip(parts, level);
}

/** An OpenDocument workbook with the tables as XML, and styles before them. */
export const writeOds = (tables: string, styles = '', level: 0 | 6 = 6): Uint8Array =>
  writeZip(
    {
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `${HEAD}<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
    level,
  );

/** `level` 0 takes no time to pack. */
export const writeZip = (parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { level },
  );
