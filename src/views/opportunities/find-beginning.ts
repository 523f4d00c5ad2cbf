import { type Introducer, isGood, isHeld, type Meeting, type Partner } from '../../analysis/meeting/meeting.ts';
import { bySought } from './openings.ts';

/** One to meet and somebody, none of one's own, who can introduce to them. */
export interface FirstStep {
  readonly partner: Partner;
  readonly introducer: Introducer;
}

/** So many are told to begin with. */
const MOST = 3;

/**
 * With whom one begins who would come through others: for each of a few names somebody else to ask, each asked once, and
 * none both asked and sought. Who truly knows the partner is asked before who held the event; who has somebody to write
 * to comes first, then those with whom one shares a cause. `canAsk` tells to whom a letter can go. Empty where fewer than
 * two can be told: a list has its rows for one. O(partners × introducers)
 */
export function findBeginning(
  { groups }: Pick<Meeting, 'groups'>,
  canAsk: (step: FirstStep) => boolean,
): readonly FirstStep[] {
  const partners = bySought(groups.flatMap((group) => group.partners));
  const steps = partners.flatMap((partner) =>
    partner.introducers.flatMap((introducer) => {
      const step = { partner, introducer };
      return !introducer.isOwn && canAsk(step) ? [step] : [];
    }),
  );
  const manned = (list: readonly FirstStep[]) =>
    list.toSorted((one, other) => Number(other.partner.contact !== null) - Number(one.partner.contact !== null));
  const good = steps.filter(({ partner, introducer }) => isGood(introducer, partner));
  const held = steps.filter((step) => !good.includes(step) && isHeld(step.introducer.toPartner));
  const chosen: FirstStep[] = [];
  for (const step of [...manned(good), ...manned(held)]) {
    const isNew = chosen.every(({ partner, introducer }) =>
      [step.partner.node, step.introducer.node].every((node) => node !== partner.node && node !== introducer.node),
    );
    if (isNew && chosen.length < MOST) chosen.push(step);
  }
  return chosen.length < 2 ? [] : chosen;
}
