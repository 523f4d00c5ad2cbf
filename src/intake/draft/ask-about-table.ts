import type { Row, Table } from '../reading.ts';
import { findSeparator, valuesOf } from '../shape/columns.ts';
import type { Mapping, Meaning } from '../shape/mapping.ts';
import type { Answers } from './answers.ts';

/** Columns whose cells may hold several; the name of an organisation has commas of its own. */
const LISTS: ReadonlySet<Meaning> = new Set<Meaning>(['country', 'themes', 'sessions', 'speakers']);

/** The mapping, with commas as separators of the columns where that is the answer. O(cells). */
export function askAboutCommas(rows: readonly Row[], mapping: Mapping, answers: Answers): Mapping {
  const { file, sheet } = mapping;
  const columns = mapping.columns.map((column, at) => {
    const { label, meaning, separator } = column;
    if (!LISTS.has(meaning) || separator !== '') return column;
    const lists = rows.filter(({ cells }) => String(cells[at] ?? '').includes(','));
    if (!findSeparator(valuesOf(lists, at)).isUnsure) return column;
    const about = { code: 'comma-list', severity: 'asks', file, sheet, column: label, about: '' } as const;
    const asked = lists.map(({ line, cells }) =>
      answers.ask({ ...about, line, seen: String(cells[at]), choices: ['keep', 'split'] }, 'keep'),
    );
    return asked.includes('split') ? { ...column, separator: ',' as const } : column;
  });
  return { ...mapping, columns };
}

/** Whether merged cells count for all their rows. */
export function askAboutMerged({ merged }: Table, { file, sheet }: Mapping, answers: Answers): boolean {
  const about = { code: 'merged-cells', severity: 'asks', file, sheet, choices: ['first', 'all'] } as const;
  return merged.filter(({ line }) => answers.ask({ ...about, line }, 'first') === 'all').length > 0;
}
