import { isWithin } from '../base/letters-apart.ts';
import { areOthersChildren, isTurned } from './descent.ts';
import type { Entry } from './entry.ts';
import type { Form } from './forms.ts';
import { areInitials } from './initials.ts';
import { isUnspaced } from './keys.ts';
import { areSmallOthers, isTitle } from './words.ts';

/**
 * What makes two names one, the surest first. `event`: two titles of one kind, year and place; `same-contact`: one mail
 * address or number; `given`: one last name in one organisation, and first names that are alike.
 */
export type How =
  | 'same'
  | 'fold'
  | 'region'
  | 'tight'
  | 'bag'
  | 'letters'
  | 'initials'
  | 'words'
  | 'event'
  | 'same-contact'
  | 'given';

export interface Score {
  /** 0–1. */
  readonly value: number;
  readonly how: How;
  readonly forms: readonly [Form, Form] | null;
}

/** Names of so many letters may be two apart, or one. */
const LONG = 10;
const SHORT = 6;
/** Longer ones are not held against each other letter by letter. */
const LONGEST = 60;
/** A part of a name that is so short is another one where two of its letters are. */
const SHORT_PART = 5;
/** A word that more entries have is an ordinary name: those who share it alone are two, and no slip makes it of another. */
const FEW = 3;
const WORDS = { least: 0.55, range: 0.35 };
const NOTHING: Score = { value: 0, how: 'words', forms: null };

/** How much each word tells: what every third name has tells next to nothing. */
export class Rarity {
  readonly #counts = new Map<string, number>();
  readonly #of: number;

  constructor(entries: readonly Entry[]) {
    this.#of = entries.length;
    for (const { forms } of entries) {
      const all = new Set(forms.flatMap(({ stems }) => [...stems]));
      for (const stem of all) this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
    }
  }

  of(stem: string): number {
    return Math.log(1 + this.#of / (this.#counts.get(stem) ?? 1));
  }

  /** Whether more than one or two, in one list and the other, are called so. */
  isOrdinary(stem: string): boolean {
    return (this.#counts.get(stem) ?? 0) > FEW;
  }
}

/** How much speaks for two entries being one, by their best forms. O(forms × forms). */
export function score(one: Entry, other: Entry, rarity: Rarity): Score {
  let best = NOTHING;
  for (const a of one.forms) {
    for (const b of other.forms) {
      const most = 1 - a.cost - b.cost;
      if (most <= best.value) continue;
      const found = compareForms(a, b, one.role === 'person' && other.role === 'person', rarity);
      const value = found.value - a.cost - b.cost;
      if (value > best.value) best = { value, how: found.how, forms: [a, b] };
    }
  }
  if (best.value < 0.98 && one.region !== null && one.region === other.region)
    return { value: 0.98, how: 'region', forms: null };
  if (best.value < 0.8 && [...one.held].some((held) => other.held.has(held)))
    return { value: 0.8, how: 'event', forms: null };
  return best;
}

function compareForms(a: Form, b: Form, arePeople: boolean, rarity: Rarity): { value: number; how: How } {
  if (a.text === b.text) return { value: 1, how: 'same' };
  if (a.fold === b.fold) return { value: 0.99, how: 'fold' };
  if (a.tight === '' || b.tight === '') return { value: 0, how: 'words' };
  if (a.tight === b.tight) return { value: 0.97, how: 'tight' };
  if (areOthersOfOneName(a.words, b.words)) return { value: 0, how: 'words' };
  const areOthers = arePeople && (isTurned(a, b) || areSmallOthers(a.words, b.words));
  const isReordered = (a.bag !== '' && a.bag === b.bag) || (arePeople && areTurned(a, b));
  if (isReordered && !areOthers) return { value: 0.95, how: 'bag' };
  if (a.digits !== b.digits) return { value: 0, how: 'words' };
  const [least, most] = [Math.min(a.tight.length, b.tight.length), Math.max(a.tight.length, b.tight.length)];
  // Of scripts without blanks each letter is a syllable or a word: another one is another name.
  if (most <= LONGEST && !a.isUnspaced && !(arePeople && areOtherNames(a.words, b.words, rarity))) {
    if (least >= LONG && isWithin(a.tight, b.tight, 2)) return { value: 0.9, how: 'letters' };
    if (least >= SHORT && isWithin(a.tight, b.tight, 1)) return { value: 0.85, how: 'letters' };
  }
  if (arePeople && areOthersChildren(a, b, isTitle)) return { value: 0, how: 'words' };
  if (areInitials(a, b)) return { value: 0.84, how: 'initials' };
  return { value: compareWords(a, b, arePeople, rarity), how: 'words' };
}

/** Whether one has last what the other has first, and the rest in one word or in several: Kim Min-jun and Minjun Kim. */
const areTurned = (a: Form, b: Form): boolean => a.turned.includes(b.tight) || b.turned.includes(a.tight);

/** Whether one letter at the end tells two of one name apart, as a number does: Team A and Team B. */
function areOthersOfOneName(ours: readonly string[], theirs: readonly string[]): boolean {
  const [one = '', other = ''] = [ours.at(-1), theirs.at(-1)];
  const areLetters = one.length === 1 && other.length === 1 && !isUnspaced(one) && !isUnspaced(other);
  return areLetters && one !== other && ours.length > 1 && theirs.length > 1;
}

/** Whether what two people's names differ by are names of their own, and no slip of the hand: Mei and Wei, Nina and Minh. */
function areOtherNames(ours: readonly string[], theirs: readonly string[], rarity: Rarity): boolean {
  if (ours.length !== theirs.length) return false;
  return ours.some((word, at) => {
    const other = theirs[at] ?? '';
    if (word === other) return false;
    if (rarity.isOrdinary(word) && rarity.isOrdinary(other)) return true;
    return ours.length > 1 && Math.max(word.length, other.length) < SHORT_PART && !isWithin(word, other, 1);
  });
}

/** How much of what is rare in two names is in both; one word inside a longer name is little. */
function compareWords(a: Form, b: Form, arePeople: boolean, rarity: Rarity): number {
  const [ours, theirs] = [a.stems, b.stems];
  let [both, count, rare] = [0, 0, 0];
  let [left, right] = [0, 0];
  for (const stem of ours) left += rarity.of(stem);
  for (const stem of theirs) right += rarity.of(stem);
  for (const stem of ours) {
    const same = theirs.has(stem) || (arePeople && hasInitial(stem, ours, theirs));
    if (!same) continue;
    const isWhole = theirs.has(stem);
    both += rarity.of(stem) * (isWhole ? 1 : 0.7);
    if (isWhole || stem.length === 1) count++;
    if (!rarity.isOrdinary(stem)) rare++;
  }
  if (both === 0 || Math.min(left, right) === 0) return 0;
  // Of people who share names that many have, and have each another beside, nobody is the other.
  if (arePeople && rare === 0 && count < Math.min(ours.size, theirs.size)) return 0;
  const shared = both / (left + right - both);
  const inside = count > 1 ? Math.min(1, both / Math.min(left, right)) : shared;
  return WORDS.least + (WORDS.range * (shared + inside)) / 2;
}

/** Whether a word stands in the other name as its first letter, or is the first letter of one there. */
function hasInitial(stem: string, ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  for (const other of theirs) {
    if (ours.has(other) || isUnspaced(other)) continue;
    if (stem.length === 1 ? other.startsWith(stem) : other.length === 1 && stem.startsWith(other)) return true;
  }
  return false;
}
