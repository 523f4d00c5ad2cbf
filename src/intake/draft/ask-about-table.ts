import { findCountry } from '../../base/countries.ts';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import type { Row, Table } from '../reading.ts';
import { findSeparator, toAnswered, valuesOf } from '../shape/columns.ts';
import { asksForOther } from '../shape/consent-headings.ts';
import type { Mapping, Meaning } from '../shape/mapping.ts';
import { foldHeading } from '../shape/words.ts';
import type { Answers } from './answers.ts';

/** Columns whose cells may hold several; the name of an organisation has commas of its own. */
const LISTS: ReadonlySet<Meaning> = new Set<Meaning>(['country', 'themes', 'sessions', 'speakers']);

/** Rows that tell whether a column is one of yes and no. */
const LOOKED_AT = 500;

/** The mapping, with commas as separators of the columns where that is the answer. O(cells). */
export function askAboutCommas(rows: readonly Row[], mapping: Mapping, answers: Answers): Mapping {
  const { file, sheet } = mapping;
  const columns = mapping.columns.map((column, at) => {
    const { label, meaning, separator } = column;
    if (!LISTS.has(meaning) || (separator !== '' && separator !== ',')) return column;
    const lists = rows.filter(({ cells }) => String(cells[at] ?? '').includes(','));
    const isTownFirst = meaning === 'country' && areTownsFirst(valuesOf(lists, at).map(String));
    if (!isTownFirst && (separator === ',' || !findSeparator(valuesOf(lists, at)).isUnsure)) return column;
    const about = { code: 'comma-list', severity: 'asks', file, sheet, column: label, about: '' } as const;
    const choices = isTownFirst ? ['country', 'keep', 'split'] : ['keep', 'split'];
    const asked = lists.map(({ line, cells }) =>
      answers.ask({ ...about, line, seen: String(cells[at]), choices }, choices[0] ?? 'keep'),
    );
    if (asked.includes('country')) return { ...column, separator: '' as const, isTownFirst };
    return { ...column, separator: asked.includes('split') ? (',' as const) : ('' as const) };
  });
  return { ...mapping, columns };
}

/** Whether most texts are a town, a comma and its country: a list of countries has one at its beginning too. */
function areTownsFirst(texts: readonly string[]): boolean {
  const found = texts.filter((text) => {
    const parts = text.split(',');
    return findCountry(parts.at(-1) ?? '') !== null && findCountry(parts[0] ?? '') === null;
  });
  return found.length > 0 && found.length * 5 >= texts.length * 3;
}

/**
 * The mapping, with what a lone column of yes and no asks, where no heading says who may be shown: nobody is to be
 * published because a heading was not understood.
 */
export function askAboutAnswers(rows: readonly Row[], mapping: Mapping, answers: Answers): Mapping {
  const { file, sheet, columns } = mapping;
  if (columns.some(({ meaning }) => meaning === 'shown' || meaning === 'hidden' || meaning === 'from')) return mapping;
  const first = rows.slice(0, LOOKED_AT);
  const found = [...columns.entries()].filter(([at, { meaning, label }]) => {
    if (
      label.length > LONGEST_NAME ||
      (meaning !== 'attribute' && meaning !== 'mark') ||
      asksForOther(foldHeading(label))
    )
      return false;
    const { isAnswered, hasNo } = toAnswered(valuesOf(first, at));
    return isAnswered && hasNo;
  });
  const [only, ...others] = found;
  // Of several each is a session, or a matter of its own.
  if (!only || others.length > 0) return mapping;
  const [place, { label }] = only;
  const asked = { code: 'yes-no-column', severity: 'asks', file, sheet, seen: label } as const;
  const answer = answers.ask({ ...asked, choices: ['keep', 'shown', 'hidden'] }, 'keep');
  if (answer !== 'shown' && answer !== 'hidden') return mapping;
  return { ...mapping, columns: columns.map((one, at) => (at === place ? { ...one, meaning: answer } : one)) };
}

/** Whether merged cells count for all their rows. */
export function askAboutMerged({ merged }: Table, { file, sheet }: Mapping, answers: Answers): boolean {
  const about = { code: 'merged-cells', severity: 'asks', file, sheet, choices: ['first', 'all'] } as const;
  return merged.filter(({ line }) => answers.ask({ ...about, line }, 'first') === 'all').length > 0;
}
