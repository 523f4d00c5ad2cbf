import { at, numberAt } from '../../base/assert.ts';
import type { Structure } from '../../network/structure.ts';
import { type Extent, ignoreProgress, type Report } from '../extent.ts';
import { markPartners, markTies } from '../opportunities/candidates.ts';
import { hideTies, judge, LARGE, listHidden, listUntied, type Quality, summarise } from '../opportunities/hide-ties.ts';
import { markAcquainting } from './acquaint.ts';
import { measureGroups } from './measures.ts';
import { type GroupTrial, MEETING_REASONS, type MeetingReason, type Rating, STRENGTHS } from './meeting.ts';
import { toSeeker } from './seeker.ts';
import { buildTerrain } from './terrain.ts';

export type GroupTrials = Readonly<Record<MeetingReason, GroupTrial | null>>;

/** With fewer hidden ties than this nothing can be said against our own measure. */
const FEWEST_TIES = 10;
/** Shares that differ by no more are the same. */
const EQUAL = 1e-9;
/** In large networks every end that asks looks at thousands: fewer of them do. */
const [FEW, MANY] = [30, 100];
/** So many ties are walked for all terrains together: where there are more, several ties are hidden in each. */
const WORK = 9_000;

/** The last outcome for each network: who asks changes nothing in it. */
const lastOf = new WeakMap<Structure, { readonly key: string; readonly trials: GroupTrials }>();

/**
 * How well the measure of each group finds known ties that are hidden from it, beside its plain index: each tie is
 * hidden, in large networks with others, and each of its ends asks whom to meet; see `hide-ties.ts`. Null for what has no
 * plain index.
 */
export function tryGroups(network: Structure, extent: Extent, report: Report = ignoreProgress): GroupTrials {
  const key = `${extent.nodes} ${extent.edges}`;
  const last = lastOf.get(network);
  if (last?.key === key) return last.trials;
  const trials = hideAndAsk(network, extent, report);
  lastOf.set(network, { key, trials });
  return trials;
}

function hideAndAsk(network: Structure, extent: Extent, report: Report): GroupTrials {
  const partners = markPartners(network, extent);
  // Whom somebody cites or likens to nobody is to meet for it: such a tie is none to foretell.
  const edges = markAcquainting(network, markTies(network, extent), partners);
  const hidden = listHidden(
    network,
    { nodes: extent.nodes, edges },
    partners,
    network.edges.length > LARGE ? FEW : MANY,
  );
  const cases = MEETING_REASONS.map(() => ({ own: [] as Quality[], plain: [] as Quality[], chance: [] as Quality[] }));
  const rounds = splitInto(hidden, Math.max(1, Math.floor(WORK / network.edges.length)));
  let done = 0;
  for (const round of rounds) {
    const terrain = buildTerrain(network, { nodes: extent.nodes, edges: hideTies(network, extent, round) }, partners);
    for (const edge of round) {
      report(done++ / hidden.length);
      const [from, to] = [numberAt(network.source, edge), numberAt(network.target, edge)];
      for (const [end, goal] of [
        [from, to],
        [to, from],
      ] as const) {
        const others = listUntied(network, partners, end, goal);
        // What an event lends is for want of anything better: it is no measure.
        const measures = measureGroups(terrain, { ...toSeeker(terrain, end), common: new Map(), lent: new Map() });
        MEETING_REASONS.forEach((reason, place) => {
          const { own, plain } = measures[reason];
          const score = (node: number) => toNumber(own(node));
          at(cases, place).own.push(judge(score(goal), others, score));
          at(cases, place).chance.push(judge(0, others, () => 0));
          if (plain) at(cases, place).plain.push(judge(plain(goal), others, plain));
        });
      }
    }
  }
  const toTrial = ({ own, plain, chance }: (typeof cases)[number]): GroupTrial | null =>
    plain.length < own.length
      ? null
      : { ties: hidden.length, own: summarise(own), plain: summarise(plain), chance: summarise(chance) };
  return Object.fromEntries(MEETING_REASONS.map((reason, place) => [reason, toTrial(at(cases, place))])) as GroupTrials;
}

/** A list in parts as equal as can be, at most `most`. */
function splitInto<Item>(list: readonly Item[], most: number): readonly (readonly Item[])[] {
  const size = Math.max(1, Math.ceil(list.length / most));
  return Array.from({ length: Math.ceil(list.length / size) }, (_, part) => list.slice(part * size, (part + 1) * size));
}

/** A rating on one scale: the strength first, then the score. */
const toNumber = (rating: Rating | null): number =>
  rating ? 1 + STRENGTHS.indexOf(rating.strength) + rating.score / (1 + rating.score) : 0;

/**
 * Whether what orders a group finds hidden ties worse than knowing nothing. Then it is a way to people, and no order in
 * which ties are likely.
 */
export function isBelowChance(trial: GroupTrial | null): boolean {
  if (trial === null || trial.ties < FEWEST_TIES) return false;
  const used = isBeaten(trial) ? trial.plain : trial.own;
  return used.hits + used.auc < trial.chance.hits + trial.chance.auc - EQUAL;
}

/**
 * Whether our own measure of a group does not beat the plain index: it does where it finds hidden ties better by one of
 * the two counts, and no worse by the other.
 */
export function isBeaten(trial: GroupTrial | null): boolean {
  if (trial === null || trial.ties < FEWEST_TIES) return false;
  const leads = (['hits', 'auc'] as const).map((count) => trial.own[count] - trial.plain[count]);
  return Math.min(...leads) < -EQUAL || Math.max(...leads) <= EQUAL;
}
