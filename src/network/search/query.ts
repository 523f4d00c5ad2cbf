import { hasLetters, LONGEST_QUERY, splitWords } from '../words.ts';
import { dropSmall, WHO } from './small-words.ts';
import { toLiteral } from './texts.ts';

/** What was typed, as it is looked for. */
export interface Query {
  readonly literal: string;
  /** Folded; without letters and digits, its signs. */
  readonly words: readonly string[];
  readonly plain: string;
  readonly squeezed: string;
  /** The words that have to be found, and the same without spaces. */
  readonly needed: readonly string[];
  readonly core: string;
  readonly hasLetters: boolean;
}

const MOST_WORDS = 12;

/** Reads what was typed, cut where it is too long. */
export function readQuery(typed: string): Query {
  const asked = typed.slice(0, LONGEST_QUERY);
  return toQuery(splitWords(asked).slice(0, MOST_WORDS), toLiteral(asked), hasLetters(asked));
}

const toQuery = (words: readonly string[], literal: string, hasLetters: boolean): Query =>
  withNeeded({ literal, words, plain: words.join(' '), squeezed: words.join(''), hasLetters }, dropSmall(words));

/** The same query with other words that have to be found. */
export const withNeeded = (query: Omit<Query, 'needed' | 'core'>, needed: readonly string[]): Query => ({
  ...query,
  needed: [...new Set(needed)],
  core: needed.join(''),
});

/** The same query with other words. */
export const withWords = (words: readonly string[]): Query => toQuery(words, words.join(' '), true);

export const asksWho = ({ words }: Pick<Query, 'words'>): boolean => WHO.has(words[0] ?? '');

/** Another word for what somebody or something is described as. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['guru besar', 'profesor'],
  ['mahaguru', 'profesor'],
  ['campus', 'university'],
  ['campuses', 'university'],
  ['kampus', 'universitas'],
  ['perguruan tinggi', 'universitas'],
]);

/** What is nearest to what somebody may be called, where nobody is. */
const AKIN: ReadonlyMap<string, string> = new Map(
  ['researcher', 'scholar', 'academic', 'scientist']
    .map((word): [string, string] => [word, 'professor'])
    .concat(['peneliti', 'akademisi', 'ilmuwan'].map((word) => [word, 'profesor'])),
);

/** The same in other words, and what is nearest to what a network rarely holds: the European Union is not all of Europe. */
const SAME: readonly (readonly [words: string, other: string])[] = [['rantai blok', 'blockchain']];
const NEAREST: readonly (readonly [words: string, other: string])[] = [
  ['european union', 'europe'],
  ['uni eropa', 'eropa'],
];

/** A query in other words, those that these stand for, and whether that is only near to what was asked. */
export interface Reworded {
  readonly query: Query;
  readonly instead: Query;
  readonly isNear: boolean;
}

/** The same query with words for the same, or for what is nearest to it; null: there are none. */
export function toOtherWords({ words }: Pick<Query, 'words'>): Reworded | null {
  const plain = ` ${words.join(' ')} `;
  const found = [...SAME, ...NEAREST].find(([one]) => plain.includes(` ${one} `));
  if (!found) return null;
  const [instead, other] = found;
  const reworded = plain.replace(` ${instead} `, ` ${other} `).trim().split(' ');
  return { query: withWords(reworded), instead: withWords(instead.split(' ')), isNear: NEAREST.includes(found) };
}

/** What says of what somebody speaks: where nobody is tied to it by such words, they are not needed. */
const ABOUT: ReadonlySet<string> = new Set(['about', 'tentang', 'mengenai', 'soal']);

/** The same query without these; null where it has none, or nothing beside them. */
export function withoutAbout({ words }: Pick<Query, 'words'>): Query | null {
  const rest = words.filter((word) => !ABOUT.has(word));
  return rest.length === words.length || rest.length < 2 ? null : withWords(rest);
}

/** Words by which people say what they are, as the word for a person: a network knows nobody by these. */
export const toPersonWords = (words: readonly string[]): readonly string[] =>
  words.map((word) => (AKIN.has(word) ? 'person' : word));

/** Whether words say what several people are called, and nothing else: `academics`, not `academic`. */
export const isOfPeople = ({ needed: [word = '', ...more] }: Pick<Query, 'needed'>): boolean =>
  more.length === 0 && word.endsWith('s') && AKIN.has(word.slice(0, -1));

/** The same query with the nearest word that people are called by; null: none is nearer. */
export function toAkin({ needed }: Query): Query | null {
  const words = needed.map((word) => AKIN.get(word) ?? AKIN.get(word.replace(/s$/u, '')) ?? word);
  return words.some((word, place) => word !== needed[place]) ? withWords(words) : null;
}

/** What several are called, as one is: `professors` as `professor`. None where that changes nothing. */
export function listSingulars(words: readonly string[]): readonly (readonly string[])[] {
  const called = CALLED.get(words.join(' '));
  const one = words.map((word) => word.replace(/(?<=\p{L}{3})ies$/u, 'y').replace(/(?<=\p{L}{3}[^s])s$/u, ''));
  const isOther = one.some((word, place) => word !== words[place]);
  return [...(called ? [[called]] : []), ...(isOther ? [one] : [])];
}
