import { append } from '../base/append.ts';
import { foldText } from '../base/fold.ts';
import { findContacts } from './find-contacts.ts';
import { isFactHeading, isNoteHeading, isPersonalHeading } from './private-words.ts';
import { refusesInWords } from './refusing-words.ts';
import type { Attribute, Dataset, NodeRecord } from './schema.ts';
import { listWords } from './text.ts';

/** Letters of scripts without spaces count as words. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}|\p{L}[\p{L}\p{M}'’-]*/gu;
/** From so many words on somebody writes, and does not name or choose. */
const FEWEST_WORDS = 4;
/** Of so many items, with no more than so many words each, a text is a list. */
const LIST = { items: 3, words: 3 };

/** Characters of what is shorter than so many words can be. */
const SHORTEST = 2 * FEWEST_WORDS - 1;

const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** Whether a text is written, as a sentence is: neither a name nor a list, nor how somebody is reached. */
function isWritten(text: string): boolean {
  if (countWords(text) < FEWEST_WORDS || findContacts(text).join('').length * 2 >= text.trim().length) return false;
  const items = text.split(/[,;|/\n]/).filter((item) => item.trim() !== '');
  return items.length < LIST.items || items.some((item) => countWords(item) > LIST.words);
}

/** Whether people write below a heading whatever they want, one this and one that; what many chose is no such text. */
function areWritten(texts: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const text of texts) if (text.length >= SHORTEST) counts.set(text, (counts.get(text) ?? 0) + 1);
  const written = [...counts].filter(([text]) => isWritten(text));
  return written.length > 0 && written.length * 2 > written.reduce((sum, [, count]) => sum + count, 0);
}

/** What answers plainly, and what says where somebody or something is found. */
const PLAIN =
  /^\W*(?:y|n|x|yes|no|ya|iya|tidak|ok|okay|oke|true|false|none|nihil|n\/a|t\/a|tbd|tba)\W*$|^\S+\.\p{L}{2,}(?:[/?#]\S*)?$|^https?:/iu;
/**
 * How far short texts differ where everybody writes their own, and of how many people they are then asked about; how
 * few may say the same.
 */
const OWN = { different: 4 / 5, share: 1 / 2, people: 5, same: 1 / 4 };

/** Whether a text says something in words: it is neither a plain answer nor a letter, a number, a code or an address. */
const isSaid = (text: string): boolean =>
  text.trim().length > 1 &&
  !PLAIN.test(text.trim()) &&
  countWords(text) > (/\p{N}/u.test(text) ? 1 : 0) &&
  findContacts(text).length === 0;

/** Whether few of `count` people have something below a heading, or more of them something else each, however short it is. */
function areOwn(texts: readonly string[], count: number): boolean {
  const said = texts.filter(isSaid);
  const different = new Set(said.map((text) => foldText(text.trim()))).size;
  if (said.length === 0) return false;
  if (said.length <= count * OWN.same) return true;
  return different >= said.length * OWN.different && (said.length <= count * OWN.share || said.length >= OWN.people);
}

/** What below a heading about people may be a remark: all, what is written there, or nothing. */
export type Remarked = 'all' | 'written' | 'none';

/**
 * What of `texts`, which stand below a heading beside `count` people, are remarks, that nobody else is to read; without
 * a count none is one because it is rare.
 */
export function toRemarked(heading: string, texts: readonly string[], count: number | null): Remarked {
  if (isNoteHeading(heading)) return 'all';
  if (isPersonalHeading(heading)) return 'written';
  return !isFactHeading(heading) && (areWritten(texts) || (count !== null && areOwn(texts, count))) ? 'all' : 'none';
}

/** Whether a text is signs alone, which mark somebody for some reason; a dash says that there is nothing. */
const isMark = (text: string): boolean => /[\p{P}\p{S}]/u.test(text) && !/[\p{L}\p{N}]|^[-–—−_./\s]+$/u.test(text);

export const isRemark = (text: string, remarked: Remarked): boolean =>
  remarked === 'all' ? countWords(text) > 0 || isMark(text) : remarked === 'written' && isWritten(text);

/** What ends a name and is none of it: a sign but for those of names, one that is raised, one letter, or a small digit. */
const SIGN = '[^\\p{L}\\p{M}\\p{N}\\s.()\\[\\]<>"\'“”‘’«»®™©]\\p{M}?|[⁰¹²³⁴-⁹ʰ-ʸˠ-ˤᴬ-ᵪ]';
/** In brackets, small words, a letter, a small number or signs. */
const IN_BRACKETS = '[(\\[]\\s*(?:\\p{Ll}[^)\\]]*|\\p{L}|\\p{N}{1,2}|[^\\p{L}\\p{N})\\]]+)\\s*[)\\]]';
const ASIDE = new RegExp(`^\\s*(?:${SIGN}|${IN_BRACKETS})|(?:${SIGN}|${IN_BRACKETS})\\s*$`, 'u');
/** A bracket or a quotation mark that nothing opened, and behind a name a cross, a small letter, or a digit that was raised. */
const NOTED = /^[^([<"'“‘«„]*[)\]>"'”’»]\s*$|\p{L}\s+\p{L}+\s+[xX]\s*$|\p{Lu}.*\s\p{Ll}\s*$|\p{Ll}{2}\p{N}\s*$/u;
/** Small words behind a stroke, where the name itself has a capital. */
const BEHIND_STROKE = /\p{Lu}[^/|–—-]*\s[/|–—-]\s*\p{Ll}[^\p{Lu}]*$/u;
/** So many characters at either end are looked at. */
const LONGEST_ASIDE = 200;

/** Most names: letters from one end to the other. */
const LETTERS_ALONE = /^[\p{Lu}\p{Ll}\p{Lo}][\p{Lu}\p{Ll}\p{Lo}\p{M} .'’]*[\p{Lu}\p{Ll}\p{Lo}]{2}$/u;

/** Whether what stands beside a name in its own cell may be a remark. */
export const hasAside = (name: string): boolean =>
  !LETTERS_ALONE.test(name) &&
  [name.slice(0, LONGEST_ASIDE), name.slice(-LONGEST_ASIDE)].some(
    (end) => ASIDE.test(end) || NOTED.test(end) || BEHIND_STROKE.test(end),
  );

const MOST_BESIDE = 12;

/** Whether somebody asks not to be published in brackets behind a word, or behind a comma, a stroke and the like. */
export const refusesBeside = (text: string): boolean =>
  text
    .split(/[()[\];,:|/]|\s[–—-]\s/)
    .slice(1, MOST_BESIDE)
    .some((part) => refusesInWords(part, true));

const refuses = (text: string): boolean => refusesInWords(text, true) || refusesBeside(text);

/** The words of an attribute. */
const toTexts = ({ value }: Attribute): readonly string[] =>
  typeof value === 'number' ? [] : listWords(value).map(([, words]) => words);

/** What of each heading below which something stands about people is a remark. O(attributes of people). */
export function listRemarked({ kinds, nodes }: Dataset): ReadonlyMap<string, Remarked> {
  const people = new Set(kinds.flatMap(({ id, role }) => (role === 'person' ? [id] : [])));
  const texts = new Map<string, string[]>();
  const about = nodes.filter(({ kind }) => people.has(kind));
  for (const { attributes = [] } of about)
    for (const attribute of attributes) for (const text of toTexts(attribute)) append(texts, attribute.label.en, text);
  return new Map([...texts].map(([heading, all]) => [heading, toRemarked(heading, all, about.length)]));
}

/** An entry of which something is remarked that stays here, or that is held back until somebody has read that. */
export interface RemarkedNode {
  readonly node: NodeRecord;
  readonly remarks: readonly string[];
  /** Whether any of it may ask not to be published. */
  readonly isSuspect: boolean;
}

/** The names of what those are tied to whose remarks nobody has read: something may stand beside them. O(nodes + ties). */
function listHouses({ nodes, edges }: Dataset): ReadonlyMap<string, readonly string[]> {
  const names = new Map(nodes.map(({ id, label }) => [id, label.en]));
  const unread = new Set(nodes.flatMap(({ id, consent }) => (consent === 'unread' ? [id] : [])));
  const houses = new Map<string, string[]>();
  for (const { source, target } of edges)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const)
      if (unread.has(one)) append(houses, one, names.get(other) ?? '');
  return houses;
}

/** Of whom something is remarked, whoever may ask not to be published first. O(nodes + text). */
export function listRemarks(dataset: Dataset): readonly RemarkedNode[] {
  const remarked = listRemarked(dataset);
  const people = new Set(dataset.kinds.flatMap(({ id, role }) => (role === 'person' ? [id] : [])));
  const housesOf = listHouses(dataset);
  const found = dataset.nodes.flatMap((node): RemarkedNode[] => {
    const { kind, attributes = [], description, consent } = node;
    const isUnread = consent === 'unread';
    if (!isUnread && !people.has(kind)) return [];
    const beside = attributes.flatMap((attribute) =>
      toTexts(attribute).map((text) => ({ text, isOne: isRemark(text, remarked.get(attribute.label.en) ?? 'none') })),
    );
    const told = description ? listWords(description).map(([, text]) => ({ text, isOne: false })) : [];
    const names = [node.label.en, ...(housesOf.get(node.id) ?? [])].map((text) => ({
      text,
      isOne: isUnread && hasAside(text),
    }));
    const remarks = [...beside, ...told, ...names].flatMap(({ text, isOne }) =>
      isOne || (isUnread && refuses(text)) ? [text] : [],
    );
    if (remarks.length === 0 && !isUnread) return [];
    return [{ node, remarks, isSuspect: remarks.some(refuses) }];
  });
  const rank = ({ isSuspect }: RemarkedNode): number => (isSuspect ? 0 : 1);
  return found.sort((one, other) => rank(one) - rank(other));
}

/** What somebody has decided who has read what is remarked of entries: whether each is held back. */
export function decide(dataset: Dataset, held: ReadonlyMap<string, boolean>): Dataset {
  return {
    ...dataset,
    nodes: dataset.nodes.map((node) => {
      const isHeld = held.get(node.id);
      return isHeld === undefined ? node : { ...node, consent: isHeld ? 'leave-out' : 'show' };
    }),
  };
}
