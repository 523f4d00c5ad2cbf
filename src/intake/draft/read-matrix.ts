import type { Table } from '../reading.ts';
import { toNumber } from '../shape/columns.ts';
import type { Mapping } from '../shape/mapping.ts';
import { isMark } from '../shape/words.ts';
import { toTieFields } from './fields.ts';
import type { Statements } from './statement.ts';

/** Adds a table of names by names: each name is an entry, rows of zeros too; each number above 0 a tie. O(cells). */
export function readMatrix(table: Table, mapping: Mapping, { entries, ties }: Statements): void {
  const { file, sheet, role, isDirected } = mapping;
  const heads = table.rows[mapping.header]?.cells ?? [];
  const rows = table.rows.slice(mapping.from, mapping.to);
  const add = (name: string, line: number) => {
    const kind = { word: '', id: '', role };
    if (name !== '') entries.push({ ref: '', name, kind, fields: { aliases: [] }, place: { file, sheet, line } });
  };
  const line = table.rows[mapping.header]?.line ?? 1;
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
