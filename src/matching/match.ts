import { finish, type Steps } from '../base/steps.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Contacts } from './contacts.ts';
import { type Entry, toEntries } from './entry.ts';
import type { Ground } from './judge.ts';
import { matchRenamed } from './renamed.ts';
import { type Candidate, RANKS, toWeigher } from './weigh.ts';

/** One that comes in, and whom it may be, the likeliest first. */
export interface Match {
  readonly id: string;
  readonly candidates: readonly Candidate[];
}

/** How many are told of whom one may be. */
const MOST_TOLD = 3;
/** Whoever is so much less likely than the likeliest is not told. */
const BEHIND = 0.06;
/** Grounds that are no name, but a part of one or nearly one. */
const LIKENESS: ReadonlySet<string> = new Set<Ground>(['words', 'letters', 'given']);
/** Entries held against the others in one step. */
const STEP = 100;

interface Options {
  /** What entries that come in are called in their file. */
  readonly refs?: ReadonlyMap<string, string>;
  /** What was read of people in their files beside what is kept of them, by the ids of nodes. */
  readonly contacts?: ReadonlyMap<string, Contacts>;
  /** The first entry of the base that is held against them. */
  readonly from?: number;
  readonly onStep?: (done: number, of: number) => void;
}

/**
 * Which of the entries that come in are in the base already. `coming` is the base with these at the end of its
 * lists. Surest first, then by how many neighbours they have in common; neighbours
 * alone never make a match. O((base + coming) × names of a block).
 */
export function matchComing(
  base: Dataset,
  coming: Dataset,
  { refs = new Map(), contacts = new Map(), from = 0, onStep = () => undefined }: Options = {},
): Match[] {
  if (base.nodes.length === from) return [];
  const fresh = toEntries(coming, { from: base.nodes.length, refs, contacts });
  const old = toEntries(base, { from, contacts });
  const steps = matchInSteps(old, fresh);
  for (let done = 0; ; done += STEP) {
    onStep(Math.min(done, fresh.length), fresh.length);
    const step = steps.next();
    if (!step.done) continue;
    const more = matchRenamed(old, fresh, step.value);
    const asked = new Set(more.map(({ id }) => id));
    return [...step.value.filter(({ id }) => !asked.has(id)), ...more].sort((one, other) => rank(other) - rank(one));
  }
}

/** Pairs of nodes of one dataset that may be one, of the same sort, but for those that are known to be two. */
export const findDuplicates = (dataset: Dataset, from = 0, contacts?: ReadonlyMap<string, Contacts>): Match[] =>
  finish(findDuplicatesInSteps(dataset, from, contacts));

/** The same in steps, for whoever must not be held up. */
export function* findDuplicatesInSteps(
  dataset: Dataset,
  from = 0,
  contacts: ReadonlyMap<string, Contacts> = new Map(),
): Steps<Match[]> {
  const all = toEntries(dataset, { from, contacts });
  yield;
  return yield* matchInSteps(all, all);
}

function* matchInSteps(old: readonly Entry[], fresh: readonly Entry[]): Steps<Match[]> {
  const weigh = toWeigher(old, fresh);
  const judged: { readonly entry: Entry; readonly candidates: readonly Candidate[] }[] = [];
  for (const [at, entry] of fresh.entries()) {
    if (at > 0 && at % STEP === 0) yield;
    judged.push({ entry, candidates: weigh(entry, at) });
  }
  const sure = new Map<string, string>();
  for (const { entry, candidates } of judged)
    if (candidates[0]?.verdict === 'certain') sure.set(entry.id, candidates[0].id);
  const byId = new Map(old.map((entry) => [entry.id, entry]));
  const found = new Set(sure.values());
  const matches = judged.flatMap(({ entry, candidates: all }) => {
    // Where one is held back, who else is in the list says nothing: both are until somebody has said.
    const isAsked = ({ id }: Candidate) => entry.isHeldBack || byId.get(id)?.isHeldBack;
    const candidates = all.map((one) => (found.has(one.id) && !isAsked(one) ? toLess(one) : one));
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

/** Whoever has come in under a name that is certain is hardly meant by one that is only like it. */
const toLess = (candidate: Candidate): Candidate =>
  candidate.verdict === 'review' && LIKENESS.has(candidate.reasons[0]?.code ?? '')
    ? { ...candidate, verdict: 'weak' }
    : candidate;

/** The old entries that both are tied to, where one that comes in and is surely old stands for that. */
function listCommon(entry: Entry, old: Entry | undefined, sure: ReadonlyMap<string, string>): string[] {
  if (!old) return [];
  const ours = new Set([...entry.neighbours].map((id) => sure.get(id) ?? id));
  return [...ours].filter((id) => id !== old.id && old.neighbours.has(id));
}

const rank = ({ candidates: [best] }: Match): number =>
  best ? RANKS[best.verdict] + Math.min(best.common.length, 9) / 10 + best.score / 100 : 0;
