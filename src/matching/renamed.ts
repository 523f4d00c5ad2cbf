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
 * certainly in both lists named the one and names the other now. Nothing where most themes have been found. O(ties).
 */
export function matchRenamed(old: readonly Entry[], fresh: readonly Entry[], matches: readonly Asked[]): Asked[] {
  const sure = new Map(
    matches.flatMap(({ id, candidates: [best] }) => (best?.verdict === 'certain' ? [[id, best.id] as const] : [])),
  );
  const [found, again] = [new Set(sure.values()), new Set<string>()];
  for (const { id, role } of fresh) if (role === 'person') again.add(sure.get(id) ?? '');
  const areThemes = ({ role }: Entry) => role === 'theme';
  const gone = old.filter((entry) => areThemes(entry) && !found.has(entry.id));
  const all = fresh.filter(areThemes);
  const asked = new Set(matches.flatMap(({ id, candidates: [best] }) => (best?.verdict === 'weak' ? [] : [id])));
  const left = all.filter(({ id }) => !asked.has(id));
  if ((all.length - left.length) * 2 > left.length) return [];
  const toSets = (themes: readonly Entry[], personOf: (id: string) => string) =>
    new Map(themes.map(({ id, neighbours }) => [id, [...neighbours].map(personOf).filter((one) => again.has(one))]));
  const pairs = pairSets(
    toSets(gone, (id) => id),
    toSets(left, (id) => sure.get(id) ?? ''),
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
