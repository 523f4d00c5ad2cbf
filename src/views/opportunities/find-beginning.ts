import { type Introducer, isGood, isHeld, type Meeting, type Partner } from '../../analysis/meeting/meeting.ts';
import { bySought } from './openings.ts';

/** One to meet, and somebody, none of one's own, who can introduce to them; null: they are written to directly. */
export interface FirstStep {
  readonly partner: Partner;
  readonly introducer: Introducer | null;
}

/** What is known of those to meet besides the answer. */
export interface Known {
  /** Whether a letter can go to who introduces, or else to the partner. */
  readonly canWrite: (step: FirstStep) => boolean;
  /** Whether a check leaves in doubt what they are to be met for first. */
  readonly isInDoubt: (partner: Partner) => boolean;
  /** Whether there is a person to write to, by an entry or in the words of a record. */
  readonly isReached: (partner: Partner) => boolean;
}

/** So many are told to begin with. */
const MOST = 3;
/** Who weighs less, see `Why`, is met for no reason that whoever asks has. */
const LEAST = 0.05;
/** What a reason counts for where it is in doubt, where nobody is known to write to, and where nobody introduces. */
const DOUBTED = 0.5;
const UNREACHED = 0.7;
const ALONE = 0.8;

/**
 * With whom one begins: three of all who are listed, by the reason that whoever asks has to meet them, and only then by
 * who can introduce. An introduction to somebody whom one has no reason to meet leads nowhere, and whoever has a good
 * reason writes without one. A reason counts by how rare it is, see `findWhy`: half where a check leaves it in doubt,
 * less where nobody is known to write to or nobody introduces, and less each time that somebody before rests on the same,
 * so that the three are no three of a kind. Who truly knows the partner is asked before who held the event; each is asked
 * once, and none both asked and sought. The host of an event so is a first name only by a reason of its own. Empty where
 * fewer than two can be told: a list has its rows for one. O(partners × introducers)
 */
export function findBeginning(
  { groups }: Pick<Meeting, 'groups'>,
  { canWrite, isInDoubt, isReached }: Known,
): readonly FirstStep[] {
  const left = bySought(groups.flatMap((group) => group.partners)).filter(({ why }) => why.weight >= LEAST);
  const worth = new Map(
    left.map((partner) => [
      partner,
      partner.why.weight * (isInDoubt(partner) ? DOUBTED : 1) * (isReached(partner) ? 1 : UNREACHED),
    ]),
  );
  const chosen: FirstStep[] = [];
  const uses = new Map<number, number>();
  const isTaken = (node: number) =>
    chosen.some(({ partner, introducer }) => node === partner.node || node === introducer?.node);
  while (chosen.length < MOST) {
    let best: { readonly step: FirstStep; readonly value: number } | null = null;
    for (const partner of left) {
      if (isTaken(partner.node)) continue;
      const introducer = findAsked(partner, (one) => !isTaken(one.node) && canWrite({ partner, introducer: one }));
      const step = { partner, introducer };
      if (introducer === null && !canWrite(step)) continue;
      const value = (worth.get(partner) ?? 0) * (introducer ? 1 : ALONE) * measureNew(partner, uses);
      if (!best || value > best.value) best = { step, value };
    }
    if (!best) break;
    chosen.push(best.step);
    for (const node of listGrounds(best.step.partner)) uses.set(node, (uses.get(node) ?? 0) + 1);
  }
  return chosen.length < 2 ? [] : chosen;
}

/** Who is asked to introduce to a partner: who truly knows them, else who held the event that they came to. */
function findAsked(partner: Partner, canAsk: (one: Introducer) => boolean): Introducer | null {
  const others = partner.introducers.filter((one) => !one.isOwn && canAsk(one));
  return others.find((one) => isGood(one, partner)) ?? others.find(({ toPartner }) => isHeld(toPartner)) ?? null;
}

const listGrounds = ({ why }: Partner): readonly number[] => why.parts.flatMap(({ proof }) => proof.nodes);

/** 1 where nobody before rests on what a partner does, half where one rests on all of it. */
function measureNew(partner: Partner, uses: ReadonlyMap<number, number>): number {
  const grounds = listGrounds(partner);
  const used = grounds.reduce((sum, node) => sum + (uses.get(node) ?? 0), 0) / Math.max(1, grounds.length);
  return 1 / (1 + used);
}
