import { at } from '../../base/assert.ts';
import { countEdits } from '../../base/letters-apart.ts';
import { findNearest, type Name } from '../nearest.ts';
import { gradeWord } from '../words.ts';
import type { Corpus } from './corpus.ts';
import { unite } from './haystack.ts';
import type { Query } from './query.ts';
import { isName, type OwnText } from './texts.ts';

/** What may have been meant: a node, by index, and the name that is like what was typed; 1 would be the very same. */
export interface Guess {
  readonly node: number;
  readonly text: OwnText;
  readonly likeness: number;
}

/** Letters that may be wrong: none in short words, where everything resembles everything. */
const forgiven = (word: string): number => (word.length < 4 ? 0 : Math.min(2, Math.round(word.length / 5)));
const MOST_SPELLINGS = 3;
const MOST_QUERIES = 4;

/**
 * The same words with those that stand nowhere as others that are spelt like them, the likeliest first, and those that
 * look like many of something as one of it; none where one is like no other.
 */
export function respell(
  words: readonly string[],
  isKnown: (word: string) => boolean,
  vocabulary: Vocabulary,
): readonly (readonly string[])[] {
  let spelt: (readonly string[])[] = [[]];
  for (const word of words) {
    const ways = isKnown(word) ? [word, ...toSingular(word)] : listSpellings(word, vocabulary);
    spelt = ways.flatMap((way) => spelt.map((start) => [...start, way])).slice(0, MOST_QUERIES);
  }
  return spelt;
}

const toSingular = (word: string): readonly string[] =>
  word.length > 4 && word.endsWith('s') ? [word.slice(0, -1)] : [];

/** Words, each with the letters that it has as bits. */
export type Vocabulary = readonly (readonly [word: string, letters: number])[];

export const toVocabulary = (words: Iterable<string>): Vocabulary =>
  Array.from(new Set(words), (word) => [word, toBits(word)] as const);

const BITS = 31;
function toBits(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place++) bits |= 1 << (word.charCodeAt(place) % BITS);
  return bits;
}

/** Whether a set of letters has more than two. */
const hasMany = (bits: number): boolean => {
  const fewer = bits & (bits - 1);
  return (fewer & (fewer - 1)) !== 0;
};

function listSpellings(word: string, vocabulary: Vocabulary): readonly string[] {
  const most = forgiven(word);
  const near: { other: string; edits: number }[] = [];
  if (most === 0) return [];
  const own = toBits(word);
  for (const [other, letters] of vocabulary) {
    // An edit takes away one letter at most, and brings one.
    if (Math.abs(other.length - word.length) > most || hasMany(own & ~letters) || hasMany(letters & ~own)) continue;
    const edits = countEdits(word, other, most);
    if (edits <= most) near.push({ other, edits });
  }
  return near
    .sort((one, other) => one.edits - other.edits)
    .slice(0, MOST_SPELLINGS)
    .map(({ other }) => other);
}

/** Words that begin alike and end in another way, `kooperatif` and `kooperativisme`, are half the same. */
const LEAST_START = 5;
const SAME_START = 0.7;
const toStart = (word: string): string => word.slice(0, Math.max(LEAST_START, Math.ceil(word.length * SAME_START)));
const beginsAlike = (plain: string, word: string): boolean =>
  word.length >= LEAST_START && ` ${plain}`.includes(` ${toStart(word)}`);
const gradeLike = (plain: string, word: string): number =>
  gradeWord(plain, word) > 1 ? 1 : beginsAlike(plain, word) ? 0.5 : 0;

/** What has fewer of the words, or is less alike letter by letter, is not like what was asked for. */
const LEAST_SHARE = 0.3;
const LEAST_LIKE = 0.45;

/**
 * The nodes of which a name has a third of the words or more, and not only those that say a kind or a tie; those with most
 * of them first, of equals who is called little else.
 */
export function findSome(
  { texts, names: hay }: Pick<Corpus, 'texts' | 'names'>,
  { needed }: Query,
  isSaid: (word: string) => boolean,
): readonly Guess[] {
  const own = needed.filter((word) => !isSaid(word));
  // What begins like none of the words has no share in them.
  return unite((own.length > 0 ? own : needed).map((word) => hay.find(toStart(word))))
    .flatMap((node) => {
      const names = at(texts, node).filter(isName);
      const shares = names.map(({ plain }) => {
        if (own.length > 0 && own.every((word) => gradeLike(plain, word) === 0)) return 0;
        return needed.reduce((sum, word) => sum + gradeLike(plain, word), 0) / needed.length;
      });
      const likeness = Math.max(0, ...shares);
      const text = names[shares.indexOf(likeness)];
      return text && likeness >= LEAST_SHARE ? [{ node, text, likeness }] : [];
    })
    .sort(
      (one, other) =>
        other.likeness - one.likeness || countWords(one.text) - countWords(other.text) || one.node - other.node,
    );
}

const countWords = ({ plain }: OwnText): number => plain.split(' ').length;

/** The nodes with the names most like what was typed, letter by letter; none where all are rather unlike it. */
export function findAlike(
  texts: readonly (readonly OwnText[])[],
  { squeezed }: Query,
  count: number,
): readonly Guess[] {
  const names: (Name & { readonly own: OwnText })[] = texts.flatMap((list, key) =>
    list.filter(isName).map((own) => ({ key, text: own.text, squeezed: own.squeezed, own })),
  );
  return findNearest(names, squeezed, count)
    .filter(({ likeness }) => likeness >= LEAST_LIKE)
    .map(({ name, likeness }) => {
      return { node: name.key, text: (name as (typeof names)[number]).own, likeness };
    });
}
