import type { Circumstances, Elsewhere } from './circumstances.ts';
import type { Entry } from './entry.ts';
import type { How, Score } from './score.ts';

/** Sure enough to be taken together, to be asked one by one, or only to be mentioned. */
export type Verdict = 'certain' | 'review' | 'weak';

/** Why two may be one. */
export type Ground = How | 'row' | 'other-name' | 'known' | 'same-country' | 'neighbours' | 'renamed';
/** Why that is not sure. */
export type Doubt = 'kind' | 'second' | 'part' | 'short' | 'rows' | 'legal' | Elsewhere;
/** A reason as a code; words are for whoever shows it. */
export interface Reason {
  readonly code: Ground | Doubt;
  readonly count: number;
  /** How many there could be. */
  readonly of?: number;
}

export const SURE = 0.945;
const ASKED = 0.79;
export const LEAST = 0.7;
/** Doubts that tell two of one name apart. */
const OTHERS: ReadonlySet<Doubt> = new Set<Doubt>(['kind', 'legal']);
/** Doubts that somebody else in the lists is the cause of. */
const BY_OTHERS: ReadonlySet<Doubt> = new Set<Doubt>(['second', 'part', 'rows']);
/** An acronym or a nickname: one word of so few letters. */
const SHORT_FORM = 6;

/** What only all names together can tell. */
export interface Surroundings {
  /** Whether a word is part of a longer name of another entry of this role. */
  readonly isPart: (word: string, role: Entry['role'], but: ReadonlySet<string>) => boolean;
  /** Whether another of those that come in has the very name, and may as well be the old one. */
  readonly hasTwin: (entry: Entry, old: Entry) => boolean;
}

/** Whether two entries are of one sort: of one role, and where the role says nothing of one kind. */
export const isOneSort = (one: Entry, other: Entry): boolean =>
  one.role === other.role && (one.role !== 'other' || one.kind === other.kind);

/** Whether two entries were read from one row of one file under one name, or have one name and one id in their files. */
export const isSameRecord = (one: Entry, other: Entry, { how, value }: Score): boolean =>
  value > 0.9 &&
  (how === 'same' || how === 'fold') &&
  ([...one.rows].some((row) => other.rows.has(row)) ||
    (one.ref !== '' && one.ref === other.ref && isOneSort(one, other)));

/** Why what looks strong may still be wrong. */
export function listDoubts(
  coming: Entry,
  old: Entry,
  { how, forms }: Score,
  { against, isOneContact }: Circumstances,
  { isPart, hasTwin }: Surroundings,
): Doubt[] {
  const doubts: Doubt[] = [];
  if (!isOneSort(coming, old)) doubts.push('kind');
  doubts.push(...against);
  if (!isOneContact && hasTwin(coming, old)) doubts.push('rows');
  if (!forms) return doubts;
  const [a, b] = forms;
  if (a.legal !== '' && b.legal !== '' && a.legal !== b.legal) doubts.push('legal');
  const isPlain = a.via === 'label' && b.via === 'label';
  // A theme or a place that is called the same is the same; a person or a group need not be.
  const isNamed = (how === 'same' || how === 'fold') && isPlain && (old.role === 'theme' || old.role === 'place');
  const [word = '', ...more] = a.words;
  const isOne = more.length === 0 && b.words.length === 1;
  if (isOne && !isNamed && isPart(word, old.role, new Set([coming.id, old.id]))) doubts.push('part');
  const isShort = ({ via, text, isUnspaced }: typeof a) =>
    via === 'short' || via === 'bracket' || (!isUnspaced && isAcronym(text));
  if (isShort(a) && isShort(b) && !isPlain) doubts.push('short');
  return doubts;
}

const isAcronym = (text: string): boolean =>
  !/\s/.test(text) && text.length <= SHORT_FORM && /\p{Lu}.*\p{Lu}/u.test(text);

/**
 * What becomes of a score with doubts; null where it is not worth a word. Where one is held back, whoever else is in the
 * list makes it no less a question.
 */
export function judge(
  { value, how }: Score,
  doubts: readonly Doubt[],
  isRecord: boolean,
  isHeldBack: boolean,
): Verdict | null {
  if (isRecord) return 'certain';
  if (value < LEAST || (value < SURE && doubts.includes('kind'))) return null;
  // Whoever has another address may well have another number.
  const count = doubts.filter((doubt) => doubt !== 'phone' || !doubts.includes('mail')).length;
  const byOthers = isHeldBack ? doubts.filter((doubt) => BY_OTHERS.has(doubt)).length : 0;
  if (value < SURE) return value >= ASKED && count - byOthers < 2 ? 'review' : 'weak';
  // Of one name may be one or two, however much else differs and however many have it: only who asks knows.
  const areNamesakes = (how === 'same' || how === 'fold') && !doubts.some((doubt) => OTHERS.has(doubt));
  return count === 0 ? 'certain' : count - byOthers <= 1 || areNamesakes ? 'review' : 'weak';
}
