import { MOST_NODES } from '../dataset/limits.ts';
import { EDGES, matchValue, readPairs, unescapeText } from './address-pairs.ts';
import type { Notice } from './state.ts';

/** No address of ours is longer, characters; what is beyond it is not looked at. */
const LONGEST = 100_000;
/** What is named of all that an address asks for in vain; the rest is counted. */
const MOST_NAMED = 6;

/** Why a value was left out: nobody knows it, only one counts, or it changes nothing beside what else is asked. */
export type Reason = 'unknown' | 'second' | 'idle' | 'alone' | 'long';

/** The values of an address, one parameter after the other; what is not used is told. */
export interface Reader {
  readonly has: (name: string) => boolean;
  /** Whether a value of it was let through. */
  readonly took: (name: string) => boolean;
  /** All values that are known, each once. */
  readonly all: (name: string, isKnown: (value: string) => boolean) => readonly string[];
  /** The first one that is known; the others are told. */
  readonly one: (name: string, isKnown: (value: string) => boolean) => string | undefined;
  /** The whole as one text, at most `most` characters. */
  readonly text: (name: string, most: number) => string;
  /** The same for several texts, of which each begins with one of some words and a colon. */
  readonly texts: (name: string, isWord: (word: string) => boolean, most: number) => readonly [string, string][];
  readonly reject: (name: string, value: string, reason: Reason) => void;
  /** What there is to tell so far. */
  readonly listNotices: () => readonly Notice[];
}

export function createReader(search: string): Reader {
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
  const pairs = readPairs(isLong ? within.replace(/[,&][^,&]*$/, '') : search, (name, value) =>
    reject(name, value, 'unknown'),
  );

  const all: Reader['all'] = (name, isKnown) => {
    const known = new Set<string>();
    const values = (pairs.get(name) ?? '').split(',').filter((value) => value.trim() !== '');
    for (const value of values.slice(0, MOST_NODES)) {
      const meant = matchValue(value, isKnown);
      // What a sentence leaves behind the last comma is no value.
      if (meant !== undefined) known.add(meant);
      else if (value.replace(EDGES, '') !== '') reject(name, value, 'unknown');
    }
    if (known.size > 0) taken.add(name);
    if (values.length > MOST_NODES) reject(name, '…', 'long');
    return [...known];
  };
  return {
    has: (name) => pairs.has(name),
    took: (name) => taken.has(name),
    all,
    one(name, isKnown) {
      const [first, ...rest] = all(name, isKnown);
      for (const value of rest) reject(name, value, 'second');
      return first;
    },
    text(name, most) {
      const text = toText(pairs.get(name) ?? '');
      if (text.length > most) reject(name, text, 'long');
      return text.slice(0, most);
    },
    texts(name, isWord, most) {
      const texts: [string, string][] = [];
      for (const piece of (pairs.get(name) ?? '').split(',')) {
        const cut = piece.indexOf(':');
        const word = cut < 0 ? undefined : matchValue(piece.slice(0, cut), isWord);
        const last = texts.at(-1);
        if (word !== undefined) texts.push([word, piece.slice(cut + 1)]);
        // A comma of the text itself, as older addresses have it.
        else if (last) last[1] += `,${piece}`;
        else if (piece.trim() !== '') reject(name, piece, 'unknown');
      }
      return texts.flatMap(([word, raw]): [string, string][] => {
        const text = toText(raw);
        if (text.length <= most && text !== '') return [[word, text]];
        reject(name, `${word}:${text}`, text === '' ? 'unknown' : 'long');
        return [];
      });
    },
    reject,
    listNotices: () => [
      ...named,
      ...(others > 0 ? [{ key: 'badParameter', values: { more: others } }] : []),
      ...(isLong ? [{ key: 'addressLong', values: { most: LONGEST } }] : []),
    ],
  };
}

const toText = (value: string): string => unescapeText(value.replace(EDGES, '').replace(/[\r\n\t]+/g, ''));
