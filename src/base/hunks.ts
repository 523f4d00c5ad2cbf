/** A piece of a list that is another one now: from `old` on `gone` items went, from `place` on `come` stand instead. */
export interface Hunk {
  readonly old: number;
  readonly gone: number;
  readonly place: number;
  readonly come: number;
}

/** How far behind a difference where items went and others came two lists are looked through for where they go on alike. */
const AHEAD = 32;

/**
 * Where two lists differ, in order; between the hunks they hold the very same items. Where some went, others came
 * and they do not go on alike soon, all up to their common end is one hunk. O(items)
 */
export function listHunks<Item>(before: readonly Item[], after: readonly Item[]): readonly Hunk[] {
  if (before === after) return [];
  const [hunks, length]: [Hunk[], number] = [[], Math.min(before.length, after.length)];
  let same = 0;
  while (same < length && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const [oldEnd, end] = [before.length - same, after.length - same];
  let old = 0;
  let place = 0;
  while (old < oldEnd || place < end) {
    if (old < oldEnd && place < end && before[old] === after[place]) {
      old++;
      place++;
      continue;
    }
    const [gone, come] = findNext(before, after, old, place, oldEnd, end);
    hunks.push({ old, gone, place, come });
    old += gone;
    place += come;
  }
  return hunks;
}

/** How many items of either list stand before the next one that both have. */
function findNext<Item>(
  before: readonly Item[],
  after: readonly Item[],
  old: number,
  place: number,
  oldEnd: number,
  end: number,
): readonly [gone: number, come: number] {
  const isSame = (gone: number, come: number) =>
    old + gone < oldEnd && place + come < end && before[old + gone] === after[place + come];
  const farthest = Math.max(oldEnd - old, end - place);
  for (let most = 1; most < farthest; most++) {
    // However many went or came: those of a hub that is deleted mostly stand in one piece.
    for (let least = 0; least <= (most <= AHEAD ? most : 0); least++) {
      if (isSame(most, least)) return [most, least];
      if (isSame(least, most)) return [least, most];
    }
  }
  return [oldEnd - old, end - place];
}

/** Goes through what is the same between the hunks of a list that was `length` long. */
export function eachPiece(
  length: number,
  hunks: readonly Hunk[],
  look: (old: number, size: number, place: number) => void,
): void {
  let [old, place] = [0, 0];
  for (const hunk of [...hunks, { old: length, gone: 0, place: 0, come: 0 }]) {
    if (hunk.old > old) look(old, hunk.old - old, place);
    [old, place] = [hunk.old + hunk.gone, hunk.place + hunk.come];
  }
}
