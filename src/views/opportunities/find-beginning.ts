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
 * to comes first, of those whom no check leaves in doubt, then those with whom one shares a cause. `canAsk` tells to whom
 * a letter can go. Empty where fewer than two can be told: a list has its rows for one. O(partners × introducers)
 */
export function findBeginning(
  { groups }: Pick<Meeting, 'groups'>,
  canAsk: (step: FirstStep) => boolean,
  isInDoubt: (partner: Partner) => boolean,
): readonly FirstStep[] {
  const partners = bySought(groups.flatMap((group) => group.partners));
  const steps = partners.flatMap((partner) =>
    partner.introducers.flatMap((introducer) => {
      const step = { partner, introducer };
      return !introducer.isOwn && canAsk(step) ? [step] : [];
    }),
  );
  const rank = ({ partner }: FirstStep) => Number(isInDoubt(partner)) * 2 + Number(partner.contact === null);
  const ranked = (list: readonly FirstStep[]) => list.toSorted((one, other) => rank(one) - rank(other));
  const good = steps.filter(({ partner, introducer }) => isGood(introducer, partner));
  const held = steps.filter((step) => !good.includes(step) && isHeld(step.introducer.toPartner));
  const chosen: FirstStep[] = [];
  for (const step of [...ranked(good), ...ranked(held)]) {
    const isNew = chosen.every(({ partner, introducer }) =>
      [step.partner.node, step.introducer.node].every((node) => node !== partner.node && node !== introducer.node),
    );
    if (isNew && chosen.length < MOST) chosen.push(step);
  }
  return chosen.length < 2 ? [] : chosen;
}
