import { append } from '../base/append.ts';
import { lookBeside, OwnContacts } from './beside-names.ts';
import { Blocks } from './blocks.ts';
import { compareCircumstances } from './circumstances.ts';
import type { Entry } from './entry.ts';
import {
  isOneSort,
  isSameRecord,
  judge,
  LEAST,
  listDoubts,
  type Reason,
  SURE,
  type Surroundings,
  type Verdict,
} from './judge.ts';
import { isUnspaced } from './keys.ts';
import { Rarity, type Score, score } from './score.ts';

/** An old entry that one which comes in may be. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** Old entries that both are tied to. */
  readonly common: readonly string[];
}

interface Held {
  readonly old: Entry;
  readonly score: Score;
  readonly isRecord: boolean;
}

interface Lists {
  readonly old: readonly Entry[];
  readonly blocks: Blocks;
  readonly rarity: Rarity;
  readonly contacts: OwnContacts;
  readonly isOneList: boolean;
}

/** Of more of one name it is not looked at what else is told of them. */
const MOST_TWINS = 20;

export const RANKS = { certain: 4, review: 2, weak: 0 } as const;

/**
 * Holds entries against old ones, one at a time: gives those each may be, the surest first; neighbours are not asked.
 * Where both are one list, an entry, known by its place, is held against those before it.
 */
export function toWeigher(
  old: readonly Entry[],
  fresh: readonly Entry[],
): (entry: Entry, at: number) => readonly Candidate[] {
  const isOneList = old === fresh;
  const everybody = isOneList ? old : [...old, ...fresh];
  const contacts = new OwnContacts(everybody);
  const lists = { old, blocks: new Blocks(old), rarity: new Rarity(everybody), contacts, isOneList };
  const surroundings = toSurroundings(everybody, isOneList ? [] : fresh);
  return (entry, at) => {
    const held = hold(entry, at, lists);
    return held
      .flatMap((one) => weigh(entry, one, held, surroundings))
      .sort((one, other) => RANKS[other.verdict] - RANKS[one.verdict]);
  };
}

/** The old entries an entry is held against, the likeliest first. */
function hold(entry: Entry, at: number, { old, blocks, rarity, contacts, isOneList }: Lists): Held[] {
  const list = blocks.find(entry).flatMap((place) => {
    const other = old[place];
    if (!other || (isOneList && (place >= at || !isOneSort(entry, other)))) return [];
    if (entry.region && other.region && entry.region !== other.region) return [];
    if (entry.apart.has(other.id) || other.apart.has(entry.id)) return [];
    const found = lookBeside(score(entry, other, rarity), entry, other, contacts);
    if (found.value < LEAST) return [];
    return [{ old: other, score: found, isRecord: !isOneList && isSameRecord(entry, other, found) }];
  });
  // A row can name a person and a group alike: whoever is of the same sort comes first, then whom the fewest rows name.
  const rankOf = (one: Held) => Number(one.isRecord) * (isOneSort(entry, one.old) ? 2 : 1);
  const sorted = list.sort((one, other) => {
    const [before, after] = [rankOf(one), rankOf(other)];
    if (before !== after) return after - before;
    return (before > 0 ? one.old.rows.size - other.old.rows.size : 0) || other.score.value - one.score.value;
  });
  if (sorted[0]?.isRecord) return sorted.slice(0, 1);
  // Whoever was told apart from one that is likelier is not asked about again.
  return sorted.filter(
    (one, place) =>
      !sorted
        .slice(0, place)
        .some((likelier) => likelier.score.value > one.score.value && areApart(likelier.old, one.old)),
  );
}

const areApart = (one: Entry, other: Entry): boolean => one.apart.has(other.id) || other.apart.has(one.id);

function weigh(entry: Entry, one: Held, list: readonly Held[], surroundings: Surroundings): Candidate[] {
  const { old, score: found, isRecord } = one;
  const around = compareCircumstances(entry, old);
  const doubts = isRecord ? [] : listDoubts(entry, old, found, around, surroundings);
  const fits = around.isAgreed && around.against.length === 0;
  const isLess = (other: Entry) => {
    const { against, isOneContact } = compareCircumstances(entry, other);
    return against.length > 0 || (around.isOneContact && !isOneContact);
  };
  const isRival = (other: Held) =>
    other !== one && other.score.value >= SURE && isOneSort(entry, other.old) && !(fits && isLess(other.old));
  if (!isRecord && found.value >= SURE && list.some(isRival)) doubts.push('second');
  const isHeldBack = entry.isHeldBack || old.isHeldBack;
  const judged = judge(found, doubts, isRecord, isHeldBack);
  if (!judged) return [];
  // A part of a name that fits several names fits none of them well.
  const isOneOfMany = list.filter((other) => other.score.how === 'words' && isOneSort(entry, other.old)).length > 1;
  const verdict = judged === 'review' && found.how === 'words' && isOneOfMany && !isHeldBack ? 'weak' : judged;
  const vias = found.forms?.map(({ via }) => via) ?? [];
  const isKnown = vias.includes('joined') && (found.how === 'same' || found.how === 'fold');
  const isOther = !isKnown && vias.some((via) => via !== 'label');
  const codes = [
    isRecord ? ('row' as const) : found.how,
    ...(isKnown ? (['known'] as const) : []),
    ...(isOther ? (['other-name'] as const) : []),
    ...(around.isOneCountry ? (['same-country'] as const) : []),
    ...(around.isOneContact && found.how !== 'same-contact' ? (['same-contact'] as const) : []),
    ...doubts,
  ];
  return [{ id: old.id, score: found.value, verdict, reasons: codes.map((code) => ({ code, count: 0 })), common: [] }];
}

function toSurroundings(everybody: readonly Entry[], fresh: readonly Entry[]): Surroundings {
  const inside = new Map<string, Set<string>>();
  for (const { id, role, forms } of everybody) {
    for (const { words, via } of forms) {
      if (via !== 'label') continue;
      for (const word of listParts(words)) {
        const key = `${role} ${word}`;
        const known = inside.get(key);
        // Three tell as much as all: at most two of them are the pair itself.
        if (!known) inside.set(key, new Set([id]));
        else if (known.size < 3) known.add(id);
      }
    }
  }
  const twins = new Map<string, Entry[]>();
  const toTwin = ({ role, forms }: Entry) => `${role} ${forms[0]?.fold ?? ''}`;
  for (const entry of fresh) append(twins, toTwin(entry), entry);
  const fits = (entry: Entry, old: Entry) => {
    const { isAgreed, against } = compareCircumstances(entry, old);
    return isAgreed && against.length === 0;
  };
  const isElse = (entry: Entry, old: Entry) => compareCircumstances(entry, old).against.length > 0;
  return {
    isPart: (word, role, but) => [...(inside.get(`${role} ${word}`) ?? [])].some((id) => !but.has(id)),
    hasTwin: (entry, old) => {
      const all = twins.get(toTwin(entry)) ?? [];
      if (all.length < 2 || all.length > MOST_TWINS || !fits(entry, old)) return all.length > 1;
      return all.some((other) => other !== entry && !isElse(other, old));
    },
  };
}

/** The words of a longer name; of a name without blanks its beginnings and ends. */
function listParts(words: readonly string[]): readonly string[] {
  const [word = '', ...more] = words;
  if (more.length > 0) return words;
  const letters = isUnspaced(word) ? [...word] : [];
  const sizes = [2, 3, 4, 5, 6].filter((size) => size < letters.length);
  return sizes.flatMap((size) => [letters.slice(0, size).join(''), letters.slice(-size).join('')]);
}
