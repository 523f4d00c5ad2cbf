import { MOST_NODES } from '../dataset/limits.ts';
import type { Notice, Reason } from '../language/notice.ts';
import { EDGES, type Meaning, matchValue, readPairs, unescapeText, type Words } from './address-pairs.ts';

/** No address of ours is longer, characters; what is beyond it is not looked at. */
const LONGEST = 100_000;
/** What is named of all that an address asks for in vain; the rest is counted. */
const MOST_NAMED = 6;

/** The values of an address, one parameter after the other; what is not used is told. */
export interface Reader {
  readonly has: (name: string) => boolean;
  /** Whether a value of it was let through. */
  readonly took: (name: string) => boolean;
  /** All values that are known, each once. */
  readonly all: (name: string, toWord: Meaning) => readonly string[];
  /** The first one that is known; the others are told. */
  readonly one: (name: string, toWord: Meaning) => string | undefined;
  /** The whole as one text, at most `most` characters. */
  readonly text: (name: string, most: number) => string;
  /** The same for several texts, of which each begins with one of some words and a colon. */
  readonly texts: (name: string, toWord: Meaning, most: number) => readonly [string, string][];
  readonly reject: (name: string, value: string, reason: Reason) => void;
  /** What there is to tell so far. */
  readonly listNotices: () => readonly Notice[];
}

/** What programs add to the links that people share, to count visitors: it says nothing of the view. */
const COUNTERS =
  /^(?:(?:utm|mc|mtm|pk|hsa|vero|oly|wt)_.+|_?hs(?:enc|mi|CtaTracking)|_g[al]|[a-z]*clid|gclsrc|[gw]braid|igsh(?:id)?|li_fat_id|mkt_tok|srsltid|epik|s_cid|ref|ref_(?:src|url))$/i;
/** Another parameter, whose separator was lost or became a question mark. */
const SWALLOWED = /\w=[^=]|\?\w/;
/** Between values, where a form or a mail made something else of the comma. */
const OTHER_COMMAS = /[\s+;|、，]+/;

/** `names`: the parameters that are understood. Any other one is told, but for what only counts visitors. */
export function createReader(search: string, names: Words): Reader {
  const named: Notice[] = [];
  const taken = new Set<string>();
  let others = 0;
  const reject = (name: string, value: string, reason: Reason) => {
    if (named.length >= MOST_NAMED) others++;
    else named.push({ key: 'badParameter', values: { name, value, ...(reason !== 'unknown' && { reason }) } });
  };
  // Cut between two values, so that no half one is looked for.
  const within = search.slice(0, LONGEST);
  const isLong = search.length > LONGEST;
  const pairs = readPairs(isLong ? within.replace(/[,&][^,&]*$/, '') : search, names, (name, value) =>
    reject(name, value, 'unknown'),
  );

  for (const [name, values] of pairs)
    if (!names.has(name) && !(COUNTERS.test(name) && !SWALLOWED.test(values.join())))
      reject(name, values.join(), 'unknown');
  const last = [...pairs.keys()].at(-1);
  const toText = (name: string, value: string) =>
    unescapeText((name === last ? cutTail(value) : value).replace(/[\r\n\t]+/g, '').trim());

  const all: Reader['all'] = (name, toWord) => {
    const known = new Set<string>();
    const values = (pairs.get(name) ?? []).flatMap((text) => text.split(',')).filter((value) => value.trim() !== '');
    for (const value of values.slice(0, MOST_NODES)) {
      const meant = matchAll(value, toWord);
      for (const word of meant ?? []) known.add(word);
      // What a sentence leaves behind the last comma is no value.
      if (meant === undefined && value.replace(EDGES, '') !== '') reject(name, value, 'unknown');
    }
    if (known.size > 0) taken.add(name);
    if (values.length > MOST_NODES) reject(name, '…', 'long');
    return [...known];
  };
  return {
    has: (name) => pairs.has(name),
    took: (name) => taken.has(name),
    all,
    one(name, toWord) {
      const [first, ...rest] = all(name, toWord);
      for (const value of rest) reject(name, value, 'second');
      return first;
    },
    text(name, most) {
      const [text = '', ...rest] = new Set((pairs.get(name) ?? []).map((value) => toText(name, value)).filter(Boolean));
      for (const other of rest) reject(name, other, 'second');
      if (text.length > most) reject(name, text, 'long');
      return text.slice(0, most);
    },
    texts(name, toWord, most) {
      const texts: [string, string][] = [];
      for (const piece of (pairs.get(name) ?? []).flatMap((text) => text.split(','))) {
        const cut = piece.indexOf(':');
        const word = cut < 0 ? undefined : matchValue(piece.slice(0, cut), toWord);
        const before = texts.at(-1);
        if (word !== undefined) texts.push([word, piece.slice(cut + 1)]);
        // A comma of the text itself, as older addresses have it.
        else if (before) before[1] += `,${piece}`;
        else if (piece.replace(EDGES, '') !== '') reject(name, piece, 'unknown');
      }
      const first = new Map<string, string>();
      for (const [word, raw] of texts) {
        const text = toText(name, raw);
        if (text === '') reject(name, `${word}:`, 'unknown');
        else if (text.length > most) reject(name, `${word}:${text}`, 'long');
        else if (!first.has(word)) first.set(word, text);
        else if (first.get(word) !== text) reject(name, `${word}:${text}`, 'second');
      }
      return [...first];
    },
    reject,
    listNotices: () => [
      ...named,
      ...(others > 0 ? [{ key: 'moreParameters', values: { more: others } } as const] : []),
      ...(isLong ? [{ key: 'addressLong', values: { most: LONGEST } } as const] : []),
    ],
  };
}

/** The words that a value stands for: one, or several where something else than a comma is between them. */
function matchAll(value: string, toWord: Meaning): readonly string[] | undefined {
  const whole = matchValue(value, toWord);
  if (whole !== undefined) return [whole];
  const pieces = value.split(OTHER_COMMAS).filter((piece) => piece.replace(EDGES, '') !== '');
  const words = pieces.map((piece) => matchValue(piece, toWord));
  return words.length > 1 && words.every((word) => word !== undefined) ? words : undefined;
}

/** What a link cannot end with: closing signs that nothing in the text has opened, and what stands behind them. */
function cutTail(text: string): string {
  const end = text.replace(/[\s*\\]+$/, '');
  const cut = end.search(/[)\]}>"”’»][)\]}>"”’».,;:!?…]*$/);
  return cut < 0 || /[([{<"“‘«„]/.test(end.slice(0, cut)) ? end : end.slice(0, cut);
}
