import type { Removed } from './shelf.ts';

/** So many days a deleted network can be brought back. */
const DAYS_KEPT = 30;
const DAY = 24 * 60 * 60 * 1000;
const MOST_REMOVED = 20;
/** Some sixteen networks of ten thousand entries; the last one that was deleted stays however large it is. */
const MOST_CHARACTERS = 32 * 2 ** 20;

/** In the order in which they are listed. */
export const byRemoval = (one: Removed, other: Removed): number => other.removed - one.removed;

/** Which deleted networks are kept no longer at `now`: too old, too many, or too large together. */
export function listExpired(removed: readonly Removed[], now: number): readonly string[] {
  let size = 0;
  return [...removed]
    .sort(byRemoval)
    .filter((one, place) => {
      size += one.size;
      const isTooMuch = place >= MOST_REMOVED || (place > 0 && size > MOST_CHARACTERS);
      return isTooMuch || one.removed < now - DAYS_KEPT * DAY;
    })
    .map(({ id }) => id);
}
