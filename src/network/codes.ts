import { at } from '../base/assert.ts';
import { type Hunk, listHunks } from '../base/hunks.ts';
import type { EdgeRecord, Kind, NodeRecord, Relation } from '../dataset/schema.ts';

type Session = NonNullable<NodeRecord['session']>;

/** What of a node counts for questions, filters, the layout and its look; its words do not. */
export interface NodeCode extends Pick<NodeRecord, 'id' | 'kind' | 'editions' | 'within' | 'colour'> {
  readonly session?: Pick<Session, 'number' | 'day'> | undefined;
}
export type EdgeCode = Pick<
  EdgeRecord,
  'id' | 'source' | 'target' | 'relation' | 'layer' | 'certainty' | 'weight' | 'editions' | 'colour'
>;
export type KindCode = Pick<Kind, 'id' | 'role' | 'nature'>;
export type RelationCode = Pick<Relation, 'id' | 'role' | 'weight' | 'directed'>;

export function toNodeCode({ id, kind, session, editions, within, colour }: NodeRecord): NodeCode {
  const code = { id, kind, editions, within, colour };
  return session ? { ...code, session: { number: session.number, day: session.day } } : code;
}

export const toEdgeCode = ({
  id,
  source,
  target,
  relation,
  layer,
  certainty,
  weight,
  editions,
  colour,
}: EdgeRecord): EdgeCode => ({
  id,
  source,
  target,
  relation,
  layer,
  certainty,
  weight,
  editions,
  colour,
});
export const toKindCode = ({ id, role, nature }: Kind): KindCode => ({ id, role, nature });
export const toRelationCode = ({ id, role, weight, directed }: Relation): RelationCode => ({
  id,
  role,
  weight,
  directed,
});

/** The codes of a list of records, and where they differ from the former ones. */
export interface Codes<Code> {
  readonly codes: readonly Code[];
  readonly hunks: readonly Hunk[];
}

/**
 * Former codes are taken over where the record is the same object as in `known`, or says the same, and the list itself
 * where nothing else is in it.
 */
export function toCodes<Code extends object, Item>(
  records: readonly Item[],
  toCode: (record: Item) => Code,
  former: readonly Code[] = [],
  known: readonly Item[] = [],
): Codes<Code> {
  const hunks = listHunks(known, records)
    .map((hunk) => ({ ...hunk, codes: records.slice(hunk.place, hunk.place + hunk.come).map(toCode) }))
    .filter(
      ({ old, gone, codes }) =>
        gone !== codes.length || codes.some((code, step) => !isEqual(at(former, old + step), code)),
    );
  if (hunks.length === 0) return { codes: former, hunks };
  const next = former.slice();
  if (hunks.every(({ codes }) => codes.length <= MOST_AT_ONCE)) {
    for (const { old, gone, codes } of hunks.toReversed()) next.splice(old, gone, ...codes);
    return { codes: next, hunks };
  }
  const pieces = hunks.map(({ old, gone, codes }, place) =>
    codes.concat(former.slice(old + gone, hunks[place + 1]?.old ?? former.length)),
  );
  return { codes: former.slice(0, hunks[0]?.old).concat(...pieces), hunks };
}

/** So many codes are put into a list in one go: what an edit by hand brings. */
const MOST_AT_ONCE = 100;

export function toCodesById<Code extends { readonly id: string }, Item>(
  records: readonly Item[],
  toCode: (record: Item) => Code,
  former?: ReadonlyMap<string, Code>,
  known?: readonly Item[],
): ReadonlyMap<string, Code> {
  const old = former && [...former.values()];
  const { codes } = toCodes(records, toCode, old, known);
  return former && codes === old ? former : new Map(codes.map((code) => [code.id, code]));
}

/** Whether two codes hold the same; they are flat but for a session's, and lists. */
function isEqual(one: object, other: object): boolean {
  const [mine, theirs] = [one, other] as [Record<string, unknown>, Record<string, unknown>];
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return false;
  for (const key in theirs) {
    const [a, b] = [mine[key], theirs[key]];
    if (a === b) continue;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || !isEqual(a, b)) return false;
  }
  return !('session' in mine) || 'session' in theirs;
}
