import { type Meeting, STRENGTHS } from '../analysis/meeting/meeting.ts';
import { putOff } from '../analysis/meeting/put-off.ts';
import type { OpportunitiesParameters } from '../analysis/parameters.ts';
import { at } from '../base/assert.ts';
import type { Network } from '../network/network.ts';
import { applyQuestion } from './questions.ts';
import { applyMark } from './selection.ts';
import type { State } from './state.ts';

// What is made of an answer; apart from what is asked, since it comes with the panel that shows it.

/** Selects somebody to meet and draws the way there. */
export const applyMeet = (state: State, id: string): State =>
  applyMark(applyQuestion(state, 'opportunities', { met: id }), id);

/** Takes the way off the map again; whom one wants to meet stays marked in the list. */
export const applyUnmet = (state: State, id: string): State =>
  state.session.selection.includes(id) ? applyMark(state, null) : state;

/** What a partner of whoever asks now is kept or dismissed under: `seeker~partner`, without a seeker that is not on the map. */
export const toPairKey = ({ actor }: Pick<OpportunitiesParameters, 'actor'>, id: string): string =>
  `${actor ?? ''}~${id}`;

/** Keeps a partner on the shortlist, or takes it off again. */
export function applyKeep(state: State, key: string): State {
  const { kept, dismissed } = state.session.questions.opportunities;
  return applyQuestion(state, 'opportunities', {
    kept: kept.includes(key) ? kept.filter((other) => other !== key) : [...kept, key],
    dismissed: dismissed.filter((other) => other !== key),
  });
}

/** Takes a partner out of the lists, and off the shortlist. */
export function applyDismiss(state: State, key: string): State {
  const { kept, dismissed } = state.session.questions.opportunities;
  return applyQuestion(state, 'opportunities', {
    kept: kept.filter((other) => other !== key),
    dismissed: [...dismissed.filter((other) => other !== key), key],
  });
}

/** Of whom a meeting is asked for, and who was found. */
type Found = Pick<Meeting, 'seeker' | 'groups'>;

/**
 * Groups in the order in which they are told: whose first is the stronger before others; of equals to a stranger a theme
 * before a place, see `putOff`; last what most at an event share with everybody there; then those whose order is worth
 * more than chance, then in the order of reasons.
 */
export function byStrength({ seeker, groups }: Found): Meeting['groups'] {
  const rank = ({ partners: [first] }: Meeting['groups'][number]) => (first ? STRENGTHS.indexOf(first.strength) : -1);
  const isCommon = ({ partners: [first] }: Meeting['groups'][number]) => first?.proofs[0]?.code === 'event-theme';
  return groups.toSorted(
    (a, b) =>
      rank(b) - rank(a) ||
      putOff(seeker, a.reason) - putOff(seeker, b.reason) ||
      Number(isCommon(a)) - Number(isCommon(b)) ||
      Number(a.isBelowChance) - Number(b.isBelowChance),
  );
}

/** The same without those that were dismissed. */
export const listLeft = (
  meeting: Found,
  asked: Pick<OpportunitiesParameters, 'actor' | 'dismissed'>,
  { nodes }: Pick<Network, 'nodes'>,
): Meeting['groups'] => {
  const isLeft = ({ node }: { readonly node: number }) =>
    !asked.dismissed.includes(toPairKey(asked, at(nodes, node).id));
  return byStrength(meeting).map((group) => ({ ...group, partners: group.partners.filter(isLeft) }));
};
