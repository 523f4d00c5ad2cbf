import { type Meeting, STRENGTHS } from '../analysis/meeting/meeting.ts';

/**
 * Groups in the order in which they are told: whose first is the stronger before others; of equals those whose order is
 * worth more than chance, then in the order of reasons.
 */
export function byStrength(groups: Meeting['groups']): Meeting['groups'] {
  const rank = ({ partners: [first] }: Meeting['groups'][number]) => (first ? STRENGTHS.indexOf(first.strength) : -1);
  return groups.toSorted((a, b) => rank(b) - rank(a) || Number(a.isBelowChance) - Number(b.isBelowChance));
}
