import type { Cell, Row, Table } from '../reading.ts';
import { toNumber } from '../shape/columns.ts';
import type { Mapping } from '../shape/mapping.ts';
import { isMark } from '../shape/words.ts';
import { toTieFields } from './fields.ts';
import type { Statements } from './statement.ts';

/**
 * Adds a table of names by names: each name is an entry, rows of zeros too; each number above 0 a tie. `top` and
 * `rows` are those of the table with what was corrected in them. O(cells).
 */
export function readMatrix(
  table: Table,
  mapping: Mapping,
  [top, ...rows]: readonly Row[],
  { entries, ties }: Statements,
): void {
  const { file, sheet, role, isDirected } = mapping;
  const heads = toHeads(table, mapping, top, rows);
  const add = (name: string, line: number) => {
    const kind = { word: '', id: '', role };
    if (name !== '') entries.push({ ref: '', name, kind, fields: { aliases: [] }, place: { file, sheet, line } });
  };
  const line = top?.line ?? 1;
  const named = new Set(rows.map(({ cells }) => String(cells[0] ?? '')));
  for (const { cells, line: at } of rows) add(String(cells[0] ?? ''), at);
  for (const head of heads.slice(1).map(String)) if (!named.has(head)) add(head, line);
  const done = new Set<string>();
  for (const { cells, line: at } of rows) {
    const source = String(cells[0] ?? '');
    for (const [place, cell] of cells.entries()) {
      const target = String(heads[place] ?? '');
      const weight =
        place === 0 || cell === ''
          ? 0
          : isMark(String(cell))
            ? 1
            : (toNumber(cell, mapping.columns[place]?.hasDecimalComma ?? false) ?? 0);
      const pair = [source, target].sort().join('\u0000');
      if (weight <= 0 || source === '' || target === '' || (!isDirected && done.has(pair))) continue;
      done.add(pair);
      ties.push({
        ref: '',
        source: { text: source },
        target: { text: target },
        relation: { word: '', id: '', known: 'linkedTo' },
        isDirected,
        fields: toTieFields(new Map(), [], weight === 1 ? undefined : weight),
        place: { file, sheet, line: at },
        column: target,
      });
    }
  }
}

/** The names along the top. Where they are those along the side, in its order, a name corrected there is corrected here. */
function toHeads(table: Table, mapping: Mapping, top: Row | undefined, rows: readonly Row[]): readonly Cell[] {
  const written = table.rows[mapping.header]?.cells ?? [];
  const sides = table.rows.slice(mapping.from, mapping.to).map(({ cells }) => cells[0]);
  const heads = top?.cells ?? [];
  if (sides.some((name, at) => name !== written[at + 1])) return heads;
  return heads.map((head, at) => (at > 0 && head === written[at] ? (rows[at - 1]?.cells[0] ?? head) : head));
}
