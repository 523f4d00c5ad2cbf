import type { Dataset } from '../dataset/schema.ts';
import { Blocks } from './blocks.ts';
import { type Entry, toEntries } from './entry.ts';
import {
  doCountriesDiffer,
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

/** One that comes in, and whom it may be, the likeliest first. */
export interface Match {
  readonly id: string;
  readonly candidates: readonly Candidate[];
}

/** How many are told of whom one may be. */
const MOST_TOLD = 4;
/** Whoever is so much less likely than the likeliest is not told. */
const BEHIND = 0.06;
/** Entries held against the others between two words about how far it is. */
const STEP = 250;

interface Held {
  readonly old: Entry;
  readonly score: Score;
  readonly isRecord: boolean;
}

/**
 * Which of the entries that come in are in the base already. `coming` is the base with these at the end of its lists,
 * `refs` what they are called in their file. Surest first, then by how many neighbours they have in common; neighbours
 * alone never make a match. O((base + coming) × names of a block).
 */
export function matchComing(
  base: Dataset,
  coming: Dataset,
  refs: ReadonlyMap<string, string> = new Map(),
  onStep: (done: number, of: number) => void = () => undefined,
): Match[] {
  if (base.nodes.length === 0) return [];
  const fresh = toEntries(coming, { from: base.nodes.length, refs });
  return match(toEntries(base), fresh, onStep);
}

/** Pairs of nodes of one dataset that may be one, of the same sort, but for those that are known to be two. */
export function findDuplicates(dataset: Dataset, from = 0): Match[] {
  const all = toEntries(dataset, { from });
  return match(all, all);
}

function match(
  old: readonly Entry[],
  fresh: readonly Entry[],
  onStep: (done: number, of: number) => void = () => undefined,
): Match[] {
  const isOneList = old === fresh;
  const everybody = isOneList ? old : [...old, ...fresh];
  const [blocks, rarity] = [new Blocks(old), new Rarity(everybody)];
  const surroundings = toSurroundings(everybody, isOneList ? [] : fresh);
  const held: (readonly [Entry, readonly Held[]])[] = [];
  for (const [at, entry] of fresh.entries()) {
    if (at % STEP === 0) onStep(at, fresh.length);
    held.push([entry, hold(entry, at, old, blocks, rarity, isOneList)]);
  }
  const judged = held.map(([entry, list]) => ({
    entry,
    candidates: list
      .flatMap((one) => weigh(entry, one, list, surroundings))
      .sort((one, other) => RANKS[other.verdict] - RANKS[one.verdict]),
  }));
  const sure = new Map<string, string>();
  for (const { entry, candidates } of judged)
    if (candidates[0]?.verdict === 'certain') sure.set(entry.id, candidates[0].id);
  const byId = new Map(old.map((entry) => [entry.id, entry]));
  const matches = judged.flatMap(({ entry, candidates }) => {
    const near = candidates.filter(({ score: value }) => value > (candidates[0]?.score ?? 0) - BEHIND);
    const told = near.slice(0, MOST_TOLD).map((candidate) => {
      const common = listCommon(entry, byId.get(candidate.id), sure);
      const reasons =
        common.length > 0
          ? [...candidate.reasons, { code: 'neighbours' as const, count: common.length }]
          : candidate.reasons;
      return { ...candidate, reasons, common };
    });
    return told.length > 0 ? [{ id: entry.id, candidates: told }] : [];
  });
  return matches.sort((one, other) => rank(other) - rank(one));
}

/** The old entries an entry is held against, the likeliest first. */
function hold(
  entry: Entry,
  at: number,
  old: readonly Entry[],
  blocks: Blocks,
  rarity: Rarity,
  isOneList: boolean,
): Held[] {
  const list = blocks.find(entry).flatMap((place) => {
    const other = old[place];
    if (!other || (isOneList && (place >= at || !isOneSort(entry, other)))) return [];
    if (entry.region && other.region && entry.region !== other.region) return [];
    if (entry.apart.has(other.id) || other.apart.has(entry.id)) return [];
    const found = score(entry, other, rarity);
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
  const doubts = isRecord ? [] : listDoubts(entry, old, found, surroundings);
  const isAgreed = !doCountriesDiffer(entry, old) && entry.countries.size > 0 && old.countries.size > 0;
  const isRival = (other: Held) =>
    other !== one &&
    other.score.value >= SURE &&
    isOneSort(entry, other.old) &&
    !(isAgreed && doCountriesDiffer(entry, other.old));
  if (!isRecord && found.value >= SURE && list.some(isRival)) doubts.push('second');
  const verdict = judge(found, doubts, isRecord);
  if (!verdict) return [];
  const isOther = found.forms?.some(({ via }) => via !== 'label') ?? false;
  const codes = [
    isRecord ? ('row' as const) : found.how,
    ...(isOther ? (['other-name'] as const) : []),
    ...(isAgreed ? (['same-country'] as const) : []),
    ...doubts,
  ];
  return [{ id: old.id, score: found.value, verdict, reasons: codes.map((code) => ({ code, count: 0 })), common: [] }];
}

/** The old entries that both are tied to, where one that comes in and is surely old stands for that. */
function listCommon(entry: Entry, old: Entry | undefined, sure: ReadonlyMap<string, string>): string[] {
  if (!old) return [];
  const ours = new Set([...entry.neighbours].map((id) => sure.get(id) ?? id));
  return [...ours].filter((id) => id !== old.id && old.neighbours.has(id));
}

const RANKS = { certain: 4, review: 2, weak: 0 } as const;
const rank = ({ candidates: [best] }: Match): number =>
  best ? RANKS[best.verdict] + Math.min(best.common.length, 9) / 10 + best.score / 100 : 0;

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
  const twins = new Map<string, number>();
  const toTwin = ({ role, forms }: Entry) => `${role} ${forms[0]?.fold ?? ''}`;
  for (const entry of fresh) twins.set(toTwin(entry), (twins.get(toTwin(entry)) ?? 0) + 1);
  return {
    isPart: (word, role, but) => [...(inside.get(`${role} ${word}`) ?? [])].some((id) => !but.has(id)),
    hasTwin: (entry) => (twins.get(toTwin(entry)) ?? 0) > 1,
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
