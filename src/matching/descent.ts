/** Words that make somebody the child of whoever comes behind, wherever they stand. */
const ALWAYS = new Set('bin binti sonof daughterof'.split(' '));
/** The same, between two other words: alone, or at an end, they may be a name. */
const BETWEEN = new Set('b bn bt ben bat anak ak ould walad mint uulu uly ogly oglu kyzy kizi qizi'.split(' '));

/** A name that says whose child somebody is: what stands before that is somebody's own name, what stands behind is not. */
export interface Descent {
  /** The words before the first that says so. */
  readonly given: readonly string[];
  /** Whether nothing stands before it, or behind it: “Ahmad, Ismail bin”. */
  readonly isCut: boolean;
  /** That word. */
  readonly by: string;
  /** Whether it can mean nothing else. */
  readonly isSure: boolean;
}

/** What a name says of whose child somebody is, by its words in their one spelling; null where it says nothing. */
export function toDescent(words: readonly string[]): Descent | null {
  const last = words.length - 1;
  const at = words.findIndex(
    (word, place) => (last > 1 && ALWAYS.has(word)) || (place > 0 && place < last && BETWEEN.has(word)),
  );
  if (at < 0) return null;
  const by = words[at] ?? '';
  return { given: words.slice(0, at), by, isCut: at === 0 || at === last, isSure: ALWAYS.has(by) };
}

/** Two names of the same words, as they are written. */
interface Written {
  readonly line: string;
  readonly descent: Descent | null;
}

/**
 * Whether two names have the same words in another order, where that tells who is whose child, or one is of a son and the
 * other of a daughter.
 */
export function isTurned(one: Written, other: Written): boolean {
  const [ours, theirs] = [one.descent, other.descent];
  if (!ours?.isSure && !theirs?.isSure && !(ours && theirs)) return false;
  const isOther = ours && theirs && (ours.given.length !== theirs.given.length || ours.by !== theirs.by);
  return one.line !== other.line || isOther === true || ours?.isCut === true || theirs?.isCut === true;
}

/** Whether two names say whose child somebody is, and the children are called otherwise. `isAside`: words that are no names. */
export function areOthersChildren(one: Written, other: Written, isAside: (word: string) => boolean): boolean {
  if (!one.descent || !other.descent) return false;
  if (one.descent.isCut || other.descent.isCut) return true;
  const [short = [], long = []] = [one.descent, other.descent]
    .map(({ given }) => given.filter((word) => !isAside(word)))
    .sort((a, b) => a.length - b.length);
  return !short.every((word) => long.some((known) => known === word || isInitial(known, word)));
}

const isInitial = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
