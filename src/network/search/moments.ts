import { at } from '../../base/assert.ts';
import type { Network } from '../network.ts';
import type { FindMoment } from './parts.ts';

// Sessions by their order and their days, however a dataset calls them: `day 2`, `hari kedua`, `first session`.

const DAYS: ReadonlySet<string> = new Set(['day', 'days', 'hari']);
const SESSIONS: ReadonlySet<string> = new Set(['session', 'sessions', 'sesi']);
const FIRST: ReadonlySet<string> = new Set(['first', '1st', 'pertama']);
const LAST: ReadonlySet<string> = new Set(['last', 'final', 'terakhir']);
const ORDINALS: readonly string[] = [
  'second 2nd kedua',
  'third 3rd ketiga',
  'fourth 4th keempat',
  'fifth 5th kelima',
  'sixth 6th keenam',
  'seventh 7th ketujuh',
];

/** Nothing is found where sessions have neither days nor numbers. */
export function buildMoments({ nodes }: Network): FindMoment {
  const sessions = [...nodes.keys()].filter((node) => at(nodes, node).session);
  const dayOf = (node: number) => at(nodes, node).session?.day;
  const numberOf = (node: number) => at(nodes, node).session?.number;
  const find = (of: (node: number) => number | null | undefined, word: string): readonly number[] => {
    const told = sessions.flatMap((node) => of(node) ?? []);
    const wanted = FIRST.has(word) ? Math.min(...told) : LAST.has(word) ? Math.max(...told) : toNumber(word);
    return sessions.filter((node) => of(node) === wanted);
  };
  return (words, place) => {
    if (sessions.length === 0) return null;
    const [word = '', next = '', third = ''] = words.slice(place);
    const make = (length: number, found: readonly number[]) =>
      found.length > 0 ? { words: words.slice(place, place + length), nodes: new Set(found) } : null;
    if (DAYS.has(word)) return next === 'ke' ? make(3, find(dayOf, third)) : make(2, find(dayOf, next));
    if (SESSIONS.has(word) && toNumber(next) === null && isOrdinal(next)) return make(2, find(numberOf, next));
    if (!isOrdinal(word)) return null;
    if (DAYS.has(next)) return make(2, find(dayOf, word));
    if (SESSIONS.has(next)) return make(2, find(numberOf, word));
    // `Who spoke first`; a second or third one can be anything.
    return FIRST.has(word) || LAST.has(word) ? make(1, find(numberOf, word)) : null;
  };
}

const isOrdinal = (word: string): boolean => FIRST.has(word) || LAST.has(word) || indexOf(word) >= 0;
const indexOf = (word: string): number => ORDINALS.findIndex((line) => line.split(' ').includes(word));

function toNumber(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  return FIRST.has(word) ? 1 : indexOf(word) >= 0 ? indexOf(word) + 2 : null;
}
