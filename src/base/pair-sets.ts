/** Two sets of two families that may be one, and how many members of the first are in the second. */
export interface SetPair<Key> {
  readonly one: Key;
  readonly other: Key;
  readonly count: number;
  readonly of: number;
}

/** Of two sets as one these many members are shared; of pairs with a single member in common more. */
const SHARED = 0.6;
const SHARED_BY_ONE = 0.66;
/** Pairs with more in common that must be there before one member tells anything. */
const LEAST_SURE = 2;
/** Whoever is in more sets than this tells nothing of any. */
const MOST_OF_ONE = 16;

/**
 * Pairs of sets, one of each family, that share most of their members: each set is in one pair at most, and of several
 * the likeliest is taken. `known` pairs were found before. O(members × sets of one²).
 */
export function pairSets<Key, Member>(
  ones: ReadonlyMap<Key, readonly Member[]>,
  others: ReadonlyMap<Key, readonly Member[]>,
  known = 0,
): readonly SetPair<Key>[] {
  const [ours, theirs] = [invert(ones), invert(others)];
  const counts = new Map<Key, Map<Key, number>>();
  for (const [member, mine] of ours) {
    const its = theirs.get(member) ?? [];
    if (mine.length > MOST_OF_ONE || its.length > MOST_OF_ONE) continue;
    for (const one of mine) {
      const row = counts.get(one) ?? new Map<Key, number>();
      counts.set(one, row);
      for (const other of its) row.set(other, (row.get(other) ?? 0) + 1);
    }
  }
  const sizeOf = (sets: ReadonlyMap<Key, readonly Member[]>, key: Key) => sets.get(key)?.length ?? 0;
  const all = [...counts].flatMap(([one, row]) =>
    [...row].map(([other, count]) => ({
      ...{ one, other, count, of: sizeOf(ones, one) },
      share: (2 * count) / (sizeOf(ones, one) + sizeOf(others, other)),
    })),
  );
  const [taken, gone] = [new Set<Key>(), new Set<Key>()];
  const found: SetPair<Key>[] = [];
  for (const { share, ...pair } of all.sort((a, b) => b.share - a.share || b.count - a.count)) {
    if (taken.has(pair.one) || gone.has(pair.other) || share < SHARED) continue;
    taken.add(pair.one);
    gone.add(pair.other);
    if (pair.count > 1 || share >= SHARED_BY_ONE) found.push(pair);
  }
  const areSure = known + found.filter(({ count }) => count > 1).length >= LEAST_SURE;
  return found.filter(({ count }) => areSure || count > 1);
}

function invert<Key, Member>(sets: ReadonlyMap<Key, readonly Member[]>): Map<Member, Key[]> {
  const keys = new Map<Member, Key[]>();
  for (const [key, members] of sets)
    for (const member of members) {
      const known = keys.get(member);
      if (known) known.push(key);
      else keys.set(member, [key]);
    }
  return keys;
}
