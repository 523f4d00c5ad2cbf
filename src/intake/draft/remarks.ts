import { refusesInWords } from '../../dataset/refusing-words.ts';
import { hasAside, isRemark, type Remarked, refusesBeside, toRemarked } from '../../dataset/remarks.ts';
import type { Consent } from '../../dataset/vocabulary.ts';
import { toSeen } from '../issues.ts';
import { asksForOther, isSignature } from '../shape/consent-headings.ts';
import type { Meaning } from '../shape/mapping.ts';
import { foldHeading } from '../shape/words.ts';
import type { Answers } from './answers.ts';
import type { Place } from './statement.ts';

type Heading = Meaning | 'source' | 'target' | null;

/** What names or sorts something: only plain words refuse there. */
const NAMING: ReadonlySet<Heading> = new Set<Meaning>([
  ...(['name', 'first-name', 'last-name', 'id', 'kind', 'organisation', 'country', 'themes', 'sessions'] as const),
  ...(['speakers', 'from', 'to', 'relation', 'label', 'short', 'aliases', 'sources', 'badges'] as const),
]);
/** What somebody is called, and whom they are with. */
const NAMES: ReadonlySet<Heading> = new Set<Meaning>(['name', 'first-name', 'last-name', 'label', 'organisation']);
/** What nothing is known of, or what stays out. */
const OPEN: ReadonlySet<Heading> = new Set<Heading>([null, 'attribute', 'private', 'out']);
/** A description that is longer tells of somebody, and asks for nothing. */
const LONGEST_REQUEST = 80;

/** What Export writes of what was checked, and what sorts: nobody asks for anything there. */
const OURS = /^(?:tags?|corrections(?:_confidence)?)$/i;

/** A column of a list, or a name of values in a graph, with all that stands there about people. */
interface Column {
  readonly label: string;
  readonly meaning: Heading;
}

/** What below a heading may be a remark, by all texts that stand there beside `count` people. */
export function toRemarkedIn({ label, meaning }: Column, texts: readonly string[], count: number): Remarked {
  if (!OPEN.has(meaning) || OURS.test(label)) return 'none';
  // Whoever has signed has written something else each, and remarks nothing.
  const isSigned = meaning === 'out' && [isSignature, asksForOther].some((is) => is(foldHeading(label)));
  const remarked = toRemarked(label, texts, isSigned ? null : count);
  return remarked === 'none' && meaning === 'private' ? 'written' : remarked;
}

/**
 * Whether what stands below a heading may ask, in whatever words, not to be published, or what stands beside that in its
 * own cell does.
 */
function mayRefuse({ label, meaning }: Column, text: string): boolean {
  if (OURS.test(label)) return refusesInWords(text);
  const isShort = text.length <= LONGEST_REQUEST;
  if (refusesInWords(text, !NAMING.has(meaning) && (meaning !== 'description' || isShort))) return true;
  return isShort && (NAMES.has(meaning) || meaning === 'attribute') && refusesBeside(text);
}

/** A text beside somebody. */
export interface Beside extends Column {
  readonly text: string;
  readonly remarked: Remarked;
  /** Whether it may ask not to be published, where that is known. */
  readonly isSuspect?: boolean;
}

/** Whether somebody is to read a text beside a person, or beside anything, before it goes out. */
export interface ToRead {
  readonly isSuspect: boolean;
  readonly isNoted: boolean;
}

/** What is to be read of a text below a heading. */
export const toRead = (column: Column, text: string, remarked: Remarked): ToRead => ({
  isSuspect: mayRefuse(column, text),
  isNoted: (NAMES.has(column.meaning) && hasAside(text)) || isRemark(text, remarked),
});

/**
 * How far somebody is held back by what stands beside: of whomever something is remarked nothing goes out until somebody
 * has read it, whatever its words; null where there is nothing to read.
 */
export function readRemarks(
  beside: readonly Beside[],
  { name, place, isPerson }: { readonly name: string; readonly place: Place; readonly isPerson: boolean },
  answers: Answers,
): Consent | null {
  const answered = beside.flatMap((one) => {
    const { isSuspect = mayRefuse(one, one.text) } = one;
    const isAside = NAMES.has(one.meaning) && hasAside(one.text);
    if (!isSuspect && !(isPerson && (isAside || isRemark(one.text, one.remarked)))) return [];
    const seen = one.text.trim();
    const about = toRemarkKey(name, seen);
    const question = { code: 'remark', severity: 'asks', ...place, column: one.label, seen, about, isSuspect } as const;
    return answers.ask({ ...question, proposal: name, choices: ['unread', 'hold', 'tell'] }, 'unread');
  });
  if (answered.includes('hold')) return 'leave-out';
  return answered.includes('unread') ? 'unread' : null;
}

/** By what a remark is known again. */
export const toRemarkKey = (name: string, text: string): string => `${toSeen(name)}\u0000${toSeen(text)}`;
