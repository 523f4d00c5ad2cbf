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
 * The names most like what was typed (squeezed too), best first, one for each key, at most `count`; always at least
 * one if there are names, which come by rising key. Pairs of letters in common (Dice's coefficient) make a shortlist,
 * the edit distance decides in it. O(letters of all names) for each call.
 */
export function findNearest(names: readonly Name[], typed: string, count: number): readonly Likeness[] {
  const asked = typed.slice(0, LETTERS);
  const pairs = new Set(pairsOf(asked));
  const some: { name: Name; letters: string; overlap: number }[] = [];
  const none: typeof some = [];
  for (const name of names) {
    const letters = name.squeezed.slice(0, LETTERS);
    const overlap = (2 * countShared(letters, pairs)) / (letters.length + 1 + pairs.size);
    if (overlap > 0) some.push({ name, letters, overlap });
    else if (none.length < SHORTLIST) none.push({ name, letters, overlap });
  }
  const shortlist = some
    .sort((one, other) => other.overlap - one.overlap || one.name.key - other.name.key)
    .concat(none)
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

/** How many pairs of letters a text has of some; the spaces around it give its first and last letter a pair of their own. */
function countShared(text: string, pairs: ReadonlySet<number>): number {
  let shared = 0;
  let before = SPACE;
  for (let place = 0; place <= text.length; place++) {
    const code = place < text.length ? text.charCodeAt(place) : SPACE;
    if (pairs.has(before * CODES + code)) shared++;
    before = code;
  }
  return shared;
}

const SPACE = 32;
const CODES = 65536;

/** The pairs of letters of a text, as numbers. */
function pairsOf(text: string): number[] {
  const padded = ` ${text} `;
  return Array.from({ length: padded.length - 1 }, (_, place) => {
    return padded.charCodeAt(place) * CODES + padded.charCodeAt(place + 1);
  });
}
