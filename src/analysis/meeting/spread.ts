import { at } from '../../base/assert.ts';
import type { Strength } from './meeting.ts';

/** Somebody of a list that is to be read from the top. */
export interface Entry {
  readonly node: number;
  readonly strength: Strength;
  readonly score: number;
  /** What speaks for it; who rests on what others before it rest on says less that is new. */
  readonly grounds: readonly number[];
  readonly canBeWrittenTo: boolean;
  /** Who truly introduces, see `isGood`. */
  readonly through: readonly number[];
}

/** What somebody counts for to whom nobody knows how to write. */
const UNREACHED = 0.5;

/**
 * The first `count` of a list, in the order to read them: of equally strong ones first those to whom somebody truly
 * introduces, since with them there is a next step, but for whoever stands in the list behind the one to ask; then who
 * can be written to and rests on something new. What an entry rests on counts half for the next, a third for the one
 * after. `isCounted` says that the score is a number which the list is told to go by: then an introduction only tells
 * equal ones apart. Not more than the entries given. O(count × entries × grounds).
 */
export function spread<Item extends Entry>(
  entries: readonly Item[],
  count: number,
  isCounted = false,
): readonly Item[] {
  const left = [...entries];
  const chosen: Item[] = [];
  const uses = new Map<number, number>();
  const worth = ({ score, grounds, canBeWrittenTo }: Item) => {
    const used = grounds.reduce((sum, ground) => sum + (uses.get(ground) ?? 0), 0) / Math.max(1, grounds.length);
    return (score * (canBeWrittenTo ? 1 : UNREACHED)) / (1 + used);
  };
  const isIntroduced = ({ through }: Item) => through.length > 0 && !left.some(({ node }) => through.includes(node));
  const isBefore = (one: Item, other: Item): boolean => {
    if (isCounted && one.score !== other.score) return one.score > other.score;
    if (isIntroduced(one) !== isIntroduced(other)) return isIntroduced(one);
    return worth(one) > worth(other) + 1e-12;
  };
  while (chosen.length < count && left.length > 0) {
    const { strength } = at(left, 0);
    let best = 0;
    for (let place = 1; place < left.length && left[place]?.strength === strength; place++) {
      if (isBefore(at(left, place), at(left, best))) best = place;
    }
    const [next] = left.splice(best, 1);
    if (!next) break;
    chosen.push(next);
    for (const ground of next.grounds) uses.set(ground, (uses.get(ground) ?? 0) + 1);
  }
  return chosen;
}
