import { gradeWord, isSoughtInside } from '../words.ts';
import type { Corpus } from './corpus.ts';
import { intersect, unite } from './haystack.ts';
import type { Query } from './query.ts';
import { isName, type OwnText } from './texts.ts';

/** How well texts answer a query: the level says in what way, and a text is the one that shows it. */
export interface Rank {
  readonly level: number;
  readonly text: OwnText;
}

/**
 * The ways in which texts answer, the best highest. From `contains` on a name has what was typed, whole; below, all
 * that is needed of it. Between the levels there is room for 1, by how much of the text was asked for, and for what
 * ties answer.
 */
export const LEVELS = {
  literal: 95,
  same: 90,
  begins: 80,
  word: 70,
  contains: 58,
  core: 54,
  words: 50,
  names: 45,
  described: 30,
  mentioned: 26,
  scattered: 24,
} as const;

/** The best answer that the texts of one node give that may answer, or null. */
export function rankTexts(texts: readonly OwnText[], query: Query): Rank | null {
  let best: Rank | null = null;
  for (const text of texts) {
    const level = isName(text) ? rankName(text, query) : rankDescription(text, query);
    if (level > (best?.level ?? 0)) best = { level, text };
  }
  if (best || query.needed.length < 2) return best;
  const names = texts.filter(isName);
  if (hasAll(names, query.needed)) return { level: LEVELS.names, text: mostAnswering(names, query) };
  return hasAll(texts, query.needed) ? { level: LEVELS.scattered, text: mostAnswering(texts, query) } : null;
}

/** The nodes whose texts may answer a query, which leaves out most. */
export function listMayAnswer(corpus: Corpus, { plain, core, needed, hasLetters }: Query): readonly number[] {
  if (!hasLetters) return [...corpus.texts.keys()];
  const { words, squeezed } = corpus;
  // What is not sought inside words has to begin one.
  const withWord = (word: string) =>
    isSoughtInside(word) ? words.find(word) : unite([words.findBegun(word), words.find(` ${word}`)]);
  return unite([
    intersect(needed.map(withWord)),
    // Letters from the middle of a name may end and begin within its words: `g k` is in Hong Kong.
    isSoughtInside(plain) ? words.find(plain) : [],
    isSoughtInside(core) ? squeezed.find(core) : squeezed.findBegun(core),
  ]);
}

/** Whether one name has all words. */
export const hasWords = ({ plain }: OwnText, words: readonly string[]): boolean =>
  words.every((word) => gradeWord(plain, word) > 0);

function rankName(text: OwnText, query: Query): number {
  const { literal, plain, squeezed, core } = text;
  if (!query.hasLetters) return literal.includes(query.literal) ? toSigns(literal, query.literal) : 0;
  if (literal === query.literal) return LEVELS.literal;
  if (squeezed === query.squeezed) return LEVELS.same;
  // What is shorter, what is the name itself, and what is spelt so is asked for more likely.
  const share = query.core.length / Math.max(squeezed.length, query.core.length);
  const detail =
    share * 0.6 +
    (text.field === 'label' ? 0.2 : 0) +
    (query.literal !== '' && literal.includes(query.literal) ? 0.1 : 0);
  const grade = gradeWord(plain, query.plain);
  if (grade > 1 && plain.startsWith(query.plain))
    return LEVELS.begins + detail + (isEndOfWord(plain, query.plain) ? 2 : 1);
  if (grade > 1) return LEVELS.word + detail + grade;
  if (squeezed.startsWith(query.squeezed)) return LEVELS.begins + detail;
  if (grade === 1 || (isSoughtInside(query.squeezed) && squeezed.includes(query.squeezed)))
    return LEVELS.contains + detail;
  if (core === query.core) return LEVELS.core + 1 + detail;
  if (isSoughtInside(query.core) && core.includes(query.core)) return LEVELS.core + detail;
  const grades = query.needed.map((word) => gradeWord(plain, word));
  if (grades.includes(0)) return 0;
  return LEVELS.words + detail + grades.reduce<number>((sum, one) => sum + one, 0) / grades.length - 1;
}

const isEndOfWord = (plain: string, start: string): boolean => (plain[start.length] ?? ' ') === ' ';

/** Signs are compared as they are. */
function toSigns(literal: string, asked: string): number {
  if (literal === asked) return LEVELS.literal;
  return (literal.startsWith(asked) ? LEVELS.begins : LEVELS.contains) + asked.length / literal.length;
}

function rankDescription({ plain }: OwnText, query: Query): number {
  if (!query.hasLetters) return 0;
  const grade = gradeWord(plain, query.plain);
  if (grade > 0) return LEVELS.described + grade / 4;
  return query.needed.every((word) => gradeWord(plain, word) > 0) ? LEVELS.mentioned : 0;
}

/** Whether some texts together have all words. */
export const hasAll = (texts: readonly OwnText[], words: readonly string[]): boolean =>
  words.every((word) => texts.some(({ plain }) => gradeWord(plain, word) > 0));

/** Of several texts, at least one, the first that has most of the words. */
function mostAnswering(texts: readonly OwnText[], { needed }: Query): OwnText {
  const counts = texts.map(({ plain }) => needed.filter((word) => gradeWord(plain, word) > 0).length);
  return texts[counts.indexOf(Math.max(...counts))] as OwnText;
}
