import { countEdits } from '../base/letters-apart.ts';

/** Something that can be offered: `key` stands for what it names, `squeezed` is its folded words without spaces. */
export interface Name {
  readonly key: number;
  readonly text: string;
  readonly squeezed: string;
}

export interface Likeness {
  readonly name: Name;
  /** 1 for the same letters, 0 for nothing in common. */
  readonly likeness: number;
}

// Names compared letter by letter after the quick comparison, and letters of the query that are compared at all.
const SHORTLIST = 40;
const LETTERS = 40;

/**
 * The names most like what was typed (squeezed too), best first, one for each key, at most `count`; always at least one if
 * there are names. Pairs of letters in common (Dice's coefficient) make a shortlist, the edit distance
 * decides in it. O(letters of all names) for each call.
 */
export function findNearest(names: readonly Name[], typed: string, count: number): readonly Likeness[] {
  const asked = typed.slice(0, LETTERS);
  const pairs = new Set(pairsOf(asked));
  const shortlist = names
    .map((name) => {
      const letters = name.squeezed.slice(0, LETTERS);
      const own = pairsOf(letters);
      const shared = own.filter((pair) => pairs.has(pair)).length;
      return { name, letters, overlap: (2 * shared) / (own.length + pairs.size) };
    })
    .sort((one, other) => other.overlap - one.overlap || one.name.key - other.name.key)
    .slice(0, SHORTLIST);
  const ranked = shortlist
    .map(({ name, letters, overlap }) => {
      const length = Math.max(letters.length, asked.length, 1);
      return { name, likeness: (overlap + 1 - countEdits(letters, asked) / length) / 2 };
    })
    .sort((one, other) => other.likeness - one.likeness || one.name.key - other.name.key);
  const best = new Map<number, Likeness>();
  for (const found of ranked) {
    if (best.size > 0 && found.likeness < 0.3) break;
    if (best.size < count && !best.has(found.name.key)) best.set(found.name.key, found);
  }
  return [...best.values()];
}

/** Letter pairs; the spaces around the text give its first and last letter a pair of their own. */
function pairsOf(text: string): string[] {
  const padded = ` ${text} `;
  return Array.from({ length: padded.length - 1 }, (_, index) => padded.slice(index, index + 2));
}
