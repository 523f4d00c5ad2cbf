/** A group of one division beside one of another: their indices, and how many members they share. */
export interface Match {
  readonly one: number;
  readonly two: number;
  readonly shared: number;
}

/** Below this share of members in common two groups are not the same one changed, but two. */
const LEAST_OVERLAP = 0.2;

/**
 * Pairs the groups of two divisions of the same things, the most alike first, each at most once: by shared
 * members over all members (Jaccard 1901), ties by the lower indices. `oneOf` and `twoOf` give the group of
 * each thing, -1 for none; things that only one division knows count for nothing. O(n + g log g), with g the
 * pairs of groups that meet.
 */
export function matchGroups(oneOf: ArrayLike<number>, twoOf: ArrayLike<number>): readonly Match[] {
  const [ones, twos, both] = [new Map<number, number>(), new Map<number, number>(), new Map<string, Match>()];
  for (let thing = 0; thing < oneOf.length; thing++) {
    const [one, two] = [oneOf[thing] ?? -1, twoOf[thing] ?? -1];
    if (one < 0 || two < 0) continue;
    ones.set(one, (ones.get(one) ?? 0) + 1);
    twos.set(two, (twos.get(two) ?? 0) + 1);
    const key = `${one} ${two}`;
    both.set(key, { one, two, shared: (both.get(key)?.shared ?? 0) + 1 });
  }
  const overlap = ({ one, two, shared }: Match) => shared / ((ones.get(one) ?? 0) + (twos.get(two) ?? 0) - shared);
  const ranked = [...both.values()]
    .map((match) => ({ match, alike: overlap(match) }))
    .filter(({ alike }) => alike >= LEAST_OVERLAP)
    .sort((a, b) => b.alike - a.alike || a.match.two - b.match.two || a.match.one - b.match.one);
  const [takenOnes, takenTwos] = [new Set<number>(), new Set<number>()];
  return ranked.flatMap(({ match }) => {
    if (takenOnes.has(match.one) || takenTwos.has(match.two)) return [];
    takenOnes.add(match.one);
    takenTwos.add(match.two);
    return [match];
  });
}
