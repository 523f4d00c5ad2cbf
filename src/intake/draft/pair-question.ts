import { foldText } from '../../base/fold.ts';
import { toHeldBack } from '../../dataset/consent.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import type { Candidate } from '../../matching/weigh.ts';
import type { EntryStatement } from './statement.ts';

/** The heading below which the name of an entry stands in its list; '' where there is none. */
export type ColumnOf = (node: NodeRecord) => string;

/** Where names stand: those that ties alone tell of have a heading each, by their ids (`named`). O(entries). */
export function toColumnOf(entries: readonly EntryStatement[], named: ReadonlyMap<string, string>): ColumnOf {
  const columns = new Map(entries.map(({ place, column = '' }) => [`${place.file}\u0000${place.sheet}`, column]));
  return ({ id, origin: [{ file = '', sheet = '' } = {}] = [] }) =>
    named.get(id) ?? columns.get(`${file}\u0000${sheet}`) ?? '';
}

/** What is asked about two entries that may be one, but for what they are to each other. */
export function toPairQuestion(
  one: NodeRecord,
  other: NodeRecord,
  { reasons }: Pick<Candidate, 'reasons'>,
  columnOf: ColumnOf,
) {
  const [{ file = '', sheet = '', line = 0 } = {}] = one.origin ?? [];
  // Where one is held back, both are until somebody has said.
  const later = (toHeldBack(one.consent) ?? toHeldBack(other.consent)) === null ? 'later' : 'open';
  return {
    isOneName: foldText(one.label.en) === foldText(other.label.en),
    later,
    question: {
      ...{ file, sheet, line, column: columnOf(one) },
      seen: one.label.en,
      proposal: other.label.en,
      choices: [later, 'join', 'apart'],
      reasons,
    },
  } as const;
}
