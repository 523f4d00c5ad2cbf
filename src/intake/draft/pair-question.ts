import { append } from '../../base/append.ts';
import { foldText } from '../../base/fold.ts';
import { toHeldBack } from '../../dataset/consent.ts';
import type { Dataset, EdgeRecord, NodeRecord } from '../../dataset/schema.ts';
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

/** So many rows of one are named at most. */
const MOST_ROWS = 100;

/**
 * The rows of its file that an entry comes from after the first, by themselves or by what they tie it to, as a question
 * about it tells them. O(ties), once somebody asks.
 */
export function toRowsOf({ edges }: Pick<Dataset, 'edges'>): (node: NodeRecord) => readonly number[] {
  let byEnd: Map<string, EdgeRecord[]> | null = null;
  const listTies = (id: string): readonly EdgeRecord[] => {
    if (!byEnd) {
      byEnd = new Map();
      for (const edge of edges) for (const end of new Set([edge.source, edge.target])) append(byEnd, end, edge);
    }
    return byEnd.get(id) ?? [];
  };
  return ({ id, origin = [] }) => {
    const [first] = origin;
    const all = [...origin, ...listTies(id).flatMap((edge) => edge.origin ?? [])];
    const own = all.filter(({ file, sheet }) => file === first?.file && sheet === first?.sheet);
    const lines = new Set(own.flatMap(({ line = 0 }) => (line > 0 && line !== first?.line ? [line] : [])));
    return [...lines].sort((one, other) => one - other).slice(0, MOST_ROWS);
  };
}
