/** Two sets of two families that may be one, and how many members of the first are in the second. */
export interface SetPair<Key> {
  readonly one: Key;
  readonly other: Key;
  readonly count: number;
  readonly of: number;
}

/** Of two sets as one these many members are shared. */
const SHARED = 0.6;
/** Of so few members nearly all. */
const FEW = 3;
const SHARED_BY_FEW = 0.8;
/** So many members in common at least: two who share a third thing pair what they do not mean. */
const LEAST = 3;
/** Whoever is in more sets than this tells nothing of any. */
const MOST_OF_ONE = 16;

/**
 * Pairs of sets, one of each family, that share most of their members, each set in one pair at most. A set that is as
 * near to two others is in none: nobody knows which of them it is. O(members × sets of one²).
 */
export function pairSets<Key, Member>(
  ones: ReadonlyMap<Key, readonly Member[]>,
  others: ReadonlyMap<Key, readonly Member[]>,
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
  const near = all.filter(({ share, count }) => count >= LEAST && share >= (count > FEW ? SHARED : SHARED_BY_FEW));
  const [isBestOfOne, isBestOfOther] = [findBest(near, ({ one }) => one), findBest(near, ({ other }) => other)];
  return near
    .filter((pair) => isBestOfOne(pair) && isBestOfOther(pair))
    .sort((a, b) => b.share - a.share || b.count - a.count)
    .map(({ share: _share, ...pair }) => pair);
}

/** Whether a pair shares more than all others of its set, as `keyOf` names it. */
function findBest<Pair extends { readonly share: number }, Key>(pairs: readonly Pair[], keyOf: (pair: Pair) => Key) {
  const best = new Map<Key, { readonly share: number; readonly isAlone: boolean }>();
  for (const pair of pairs) {
    const known = best.get(keyOf(pair));
    if (known && known.share > pair.share) continue;
    best.set(keyOf(pair), { share: pair.share, isAlone: known?.share !== pair.share });
  }
  return (pair: Pair): boolean => {
    const known = best.get(keyOf(pair));
    return known?.share === pair.share && known.isAlone;
  };
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
