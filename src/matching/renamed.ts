import { pairSets } from '../base/pair-sets.ts';
import type { Entry } from './entry.ts';
import type { Candidate } from './weigh.ts';

/** One that comes in, and whom it may be. */
interface Asked {
  readonly id: string;
  readonly candidates: readonly Candidate[];
}

/** As sure as a name that is nearly the same: asked, never taken. */
const ASKED = 0.8;

/**
 * Themes that come in under another name than they have on the map, as from a list in another language: whoever is
 * certainly in both lists, named the one and names it no longer names the other now. O(ties).
 */
export function matchRenamed(old: readonly Entry[], fresh: readonly Entry[], matches: readonly Asked[]): Asked[] {
  const sure = new Map(
    matches.flatMap(({ id, candidates: [best] }) => (best?.verdict === 'certain' ? [[id, best.id] as const] : [])),
  );
  const areThemes = ({ role }: Entry) => role === 'theme';
  const now = new Map<string, Set<string>>();
  for (const { id, role, neighbours } of fresh) {
    const person = role === 'person' ? sure.get(id) : undefined;
    if (person === undefined) continue;
    const named = now.get(person) ?? new Set();
    for (const one of neighbours) named.add(sure.get(one) ?? one);
    now.set(person, named);
  }
  const found = new Set(sure.values());
  const gone = old.filter((entry) => areThemes(entry) && !found.has(entry.id));
  const asked = new Set(matches.flatMap(({ id, candidates: [best] }) => (best?.verdict === 'weak' ? [] : [id])));
  const left = fresh.filter((entry) => areThemes(entry) && !asked.has(entry.id));
  const toSets = (themes: readonly Entry[], isOf: (theme: string, named: ReadonlySet<string>) => boolean) =>
    new Map(
      themes.map(({ id, neighbours }) => [
        id,
        [...new Set([...neighbours].map((one) => sure.get(one) ?? one))].filter((one) => {
          const named = now.get(one);
          return named !== undefined && isOf(id, named);
        }),
      ]),
    );
  const pairs = pairSets(
    toSets(gone, (id, named) => !named.has(id)),
    toSets(left, (id, named) => named.has(id)),
  );
  const byId = new Map([...gone, ...left].map((entry) => [entry.id, entry]));
  return pairs.flatMap(({ one, other, count, of }) =>
    byId.get(one)?.apart.has(other) || byId.get(other)?.apart.has(one)
      ? []
      : [
          {
            id: other,
            candidates: [
              { id: one, score: ASKED, verdict: 'review', reasons: [{ code: 'renamed', count, of }], common: [] },
            ],
          },
        ],
  );
}
