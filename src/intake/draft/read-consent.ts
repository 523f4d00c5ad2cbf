import type { IssueList } from '../issues.ts';
import type { Cell } from '../reading.ts';
import { isBound, refuses } from '../shape/agreement.ts';
import type { ColumnMapping } from '../shape/mapping.ts';
import type { Answers } from './answers.ts';
import { type Beside, readRemarks } from './remarks.ts';
import type { NodeFields, Place } from './statement.ts';

/** A row as it is asked whether its entry may be published. */
interface Asked {
  /** What is called so, for the question about it. */
  readonly name: string;
  readonly place: Place;
  /** The columns that ask who is to be published, each with its cell, filled or not. */
  readonly asking: readonly (readonly [ColumnMapping, Cell])[];
  /** Whether nobody has said yet what a column asks. */
  readonly isUntold: boolean;
  readonly isPerson: boolean;
  /** What stands in all other columns. */
  readonly beside: readonly Beside[];
}

/** What is noted and asked on the way. */
export interface ConsentNotes {
  readonly issues: IssueList;
  readonly answers: Answers;
}

/** Whether a row says, in its columns or in a remark, that it is not to be published, or that it may be. */
export function readConsent(
  { name, place, asking, isUntold, isPerson, beside }: Asked,
  { issues, answers }: ConsentNotes,
): Pick<NodeFields, 'consent'> {
  const asked = asking.flatMap(([{ meaning, label, isCrossNo }, cell]) => {
    if (meaning !== 'hidden' && meaning !== 'shown') return [];
    const words = String(cell).trim();
    return [{ asked: meaning, label, words: isCrossNo && /^x$/i.test(words) ? '✗' : words }];
  });
  const refusal = asked.find(refuses);
  if (refusal) issues.note({ code: 'not-published', severity: 'private', ...place, column: refusal.label, about: '' });
  const remark = readRemarks(beside, { name, place, isPerson }, answers);
  const isBoundBy = asked
    .filter(isBound)
    .map(({ words, label }) => isHeldBack(words, { name, place, column: label }, answers));
  // The question itself tells of whom nobody has said anything yet.
  if (refusal || isBoundBy.includes(true) || isUntold) return { consent: 'leave-out' };
  if (remark) return { consent: remark };
  return asked.some((one) => one.asked === 'shown') ? { consent: 'show' } : {};
}

/** Asks about words that may refuse: whoever they are about is held back unless the answer is another one. */
export function isHeldBack(
  words: string,
  { name, place, column }: { readonly name: string; readonly place: Place; readonly column: string },
  answers: Answers,
): boolean {
  const question = { code: 'refusing-words', severity: 'asks', ...place, column, seen: words.trim() } as const;
  return answers.ask({ ...question, proposal: name, choices: ['hold', 'tell'] }, 'hold') === 'hold';
}
