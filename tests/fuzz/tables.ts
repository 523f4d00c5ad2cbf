import { strToU8 } from 'fflate';
import { writeOds, writeXlsx } from '../drivers/write-sheet.ts';
import { toXml } from './damage.ts';
import type { Pick } from './pick.ts';
import { anyValue, HEADINGS } from './words.ts';

const LETTERS = 'ABCDEFGHIJ';

/** Rows under headings that mean something, with all that stands around tables: titles, sums, gaps, second tables. */
function anyRows(pick: Pick): string[][] {
  const rows: string[][] = [];
  for (let count = 1 + pick.below(2); count > 0; count--) {
    if (rows.length > 0) rows.push(...pick.list(3, () => []));
    if (pick.chance(0.2)) rows.push([anyValue(pick)]);
    const width = 1 + pick.below(6);
    const heads = Array.from({ length: width }, () => pick.from(HEADINGS));
    if (pick.chance(0.85)) rows.push(heads);
    const isMatrix = pick.chance(0.08);
    if (isMatrix) rows.push(['', 'Ana', 'Budi', 'Chen']);
    rows.push(
      ...pick.list(6, (at) =>
        isMatrix
          ? [pick.from(['Ana', 'Budi', 'Chen']), ...pick.list(4, () => pick.from(['0', '1', '', 'x', '2,5']))]
          : Array.from({ length: pick.chance(0.9) ? width : pick.below(9) }, () =>
              pick.chance(0.1) ? String(at) : anyValue(pick),
            ),
      ),
    );
    if (pick.chance(0.15)) rows.push(['Total', ...pick.list(width, () => String(pick.below(9)))]);
  }
  return rows;
}

/** Rows as text, by one of the dialects that programs and people write. */
export function anyDelimited(pick: Pick): Uint8Array {
  const separator = pick.from([',', ',', ';', '\t', '|', ':']);
  const end = pick.from(['\n', '\n', '\r\n', '\r']);
  const quote = (cell: string) => {
    const isNeeded = cell.includes(separator) || /["\n\r]/.test(cell);
    return (isNeeded && pick.chance(0.9)) || pick.chance(0.1)
      ? `"${cell.replaceAll('"', pick.chance(0.95) ? '""' : '"')}"`
      : cell;
  };
  const text = anyRows(pick)
    .map((cells) => cells.map(quote).join(separator))
    .join(end);
  const said = separator === ':' || pick.chance(0.1) ? `sep=${separator}${end}` : '';
  const whole = `${pick.chance(0.1) ? '\ufeff' : ''}${said}${text}`;
  return pick.chance(0.9) ? strToU8(whole) : toWide(whole, pick.chance(0.5));
}

function toWide(text: string, isLittle: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_none, at) => text.charCodeAt(at));
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

/** A workbook as Excel has it. */
export function anyXlsx(pick: Pick): Uint8Array {
  const strings = pick.list(4, () => `<si><t>${toXml(anyValue(pick))}</t></si>`);
  const cell = (value: string, at: number, line: number): string => {
    const where = pick.chance(0.9) ? ` r="${LETTERS[at % 10]}${pick.chance(0.97) ? line : pick.below(2 ** 21)}"` : '';
    const style = pick.chance(0.2) ? ` s="${pick.below(5)}"` : '';
    const formula = pick.chance(0.1) ? '<f>A1</f>' : '';
    const type = pick.from(['inlineStr', 'inlineStr', 'inlineStr', 's', 'n', 'str', 'b', 'e', 'd', 'x']);
    if (type === 'inlineStr') return `<c${where}${style} t="inlineStr">${formula}<is><t>${toXml(value)}</t></is></c>`;
    const words =
      type === 's'
        ? String(pick.below(6))
        : type === 'n'
          ? pick.from(['1', '-3', '46150.5', '1e400', '1e300', '', value])
          : value;
    return `<c${where}${style} t="${type}">${formula}<v>${toXml(words)}</v></c>`;
  };
  const sheets = pick.list(
    2,
    (index) => ({
      name: pick.chance(0.9) ? `S${index}` : anyValue(pick),
      data: anyRows(pick)
        .map(
          (cells, at) =>
            `<row r="${at + 1}"${pick.chance(0.05) ? ' hidden="1"' : ''}>${cells.map((value, across) => cell(value, across, at + 1)).join('')}</row>`,
        )
        .join(''),
      ...(pick.chance(0.1) && { state: pick.from(['hidden', 'veryHidden'] as const) }),
      before: pick.chance(0.1) ? `<cols><col min="${pick.below(4)}" max="${pick.below(9)}" hidden="1"/></cols>` : '',
      after: pick.chance(0.2) ? `<mergeCells><mergeCell ref="A${pick.below(4)}:B${pick.below(9)}"/></mergeCells>` : '',
    }),
    1,
  );
  return writeXlsx(sheets, { is1904: pick.chance(0.2), strings: strings.join(''), level: 0 });
}

/** A workbook as LibreOffice has it. */
export function anyOds(pick: Pick): Uint8Array {
  const repeat = (what: string) =>
    pick.chance(0.05) ? ` table:number-${what}-repeated="${pick.from([2, 3, 40, -1])}"` : '';
  const cell = (value: string): string => {
    const type = pick.from(['string', 'string', 'string', 'float', 'date', 'time', 'boolean', 'percentage', 'error']);
    const said = pick.chance(0.5)
      ? ` office:${pick.from(['value', 'date-value', 'time-value', 'boolean-value'])}="${toXml(value)}"`
      : '';
    const note = pick.chance(0.05) ? '<office:annotation><text:p>note</text:p></office:annotation>' : '';
    return `<table:table-cell${repeat('columns')} office:value-type="${type}"${said}>${note}<text:p>${toXml(value)}</text:p></table:table-cell>`;
  };
  const row = (cells: readonly string[]) =>
    `<table:table-row${repeat('rows')}${pick.chance(0.05) ? ' table:visibility="collapse"' : ''}>${cells.map(cell).join('')}</table:table-row>`;
  const tables = pick.list(
    2,
    (at) => `<table:table table:name="${at}">${anyRows(pick).map(row).join('')}</table:table>`,
    1,
  );
  return writeOds(tables.join(''), '', 0);
}
