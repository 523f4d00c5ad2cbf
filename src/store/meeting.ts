import { type Meeting, putOff, STRENGTHS } from '../analysis/meeting/meeting.ts';
import { type Description, NO_DESCRIPTION, type OpportunitiesParameters } from '../analysis/parameters.ts';
import { at } from '../base/assert.ts';
import type { Network } from '../network/network.ts';
import { applyQuery } from './filtering.ts';
import { applyListScroll, applyOpenPart } from './meeting-lists.ts';
import { applyPanel, applyQuestion, isMeetingAsked } from './questions.ts';
import { applyMark } from './selection.ts';
import type { State } from './state.ts';

/** Whom somebody wanted to meet before they said who they are; a later question has its own. */
function keepMet(state: State): string | null {
  const asked = state.session.questions.opportunities;
  return isMeetingAsked(asked) ? null : asked.met;
}

/** Opens the entry of whom one wants to meet. */
const withEntry = (state: State): State => {
  const { met } = state.session.questions.opportunities;
  return met === null ? state : applyOpenPart(state, met, true);
};

/** Who asks whom to meet: somebody of the map, by id, or nobody yet; what somebody else said of themselves goes. */
export const applySeeker = (state: State, actor: string | null): State =>
  withEntry(
    applyQuestion(state, 'opportunities', { actor, described: null, looksFor: [], met: actor && keepMet(state) }),
  );

/**
 * The panel, asked for whoever is named, else for who asked before; where somebody is named who is to be met, their entry
 * is open. What was typed to come there goes.
 */
export function applyWhomToMeet(state: State, actor: string | null, met: string | null): State {
  const asked = applyQuery(actor === null ? state : applySeeker(state, actor), '');
  // However far down the list was read before, who was asked for is in sight.
  const sought = withEntry(applyPanel(applyQuestion(asked, 'opportunities', { met }), 'opportunities'));
  return met === null ? sought : applyListScroll(sought, 0);
}

/** The same with the panel that answers it. */
export const applyAskFor = (state: State, actor: string): State =>
  applyPanel(applySeeker(state, actor), 'opportunities');

/** What somebody says of themselves, or looks for. */
export type Said = keyof Description | 'looksFor';

/** Takes up an id of what whoever asks says, or takes it back; to say what one is is to be nobody of the map. */
export function applySaid(state: State, said: Said, id: string): State {
  const { actor, described, looksFor } = state.session.questions.opportunities;
  const turn = (ids: readonly string[]) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
  if (said === 'looksFor') {
    const change = { looksFor: turn(looksFor), met: keepMet(state) };
    return withEntry(applyQuestion(state, 'opportunities', actor === null ? toDescribed(described, change) : change));
  }
  const base = actor === null ? (described ?? NO_DESCRIPTION) : NO_DESCRIPTION;
  const change = { actor: null, met: keepMet(state), looksFor: actor === null ? looksFor : [] };
  return withEntry(applyQuestion(state, 'opportunities', toDescribed({ ...base, [said]: turn(base[said]) }, change)));
}

/** Who has said nothing asks nothing. */
function toDescribed<Change extends Pick<OpportunitiesParameters, 'looksFor'>>(
  described: Description | null,
  change: Change,
): Change & Pick<OpportunitiesParameters, 'described'> {
  const all = [...Object.values(described ?? NO_DESCRIPTION).flat(), ...change.looksFor];
  return { ...change, described: all.length > 0 ? (described ?? NO_DESCRIPTION) : null };
}

/** Selects somebody to meet and draws the way there. */
export const applyMeet = (state: State, id: string): State =>
  applyMark(applyQuestion(state, 'opportunities', { met: id }), id);

/** Takes the way off the map again; whom one wants to meet stays marked in the list. */
export const applyUnmet = (state: State, id: string): State =>
  state.session.selection.includes(id) ? applyMark(state, null) : state;

/** What a partner of whoever asks now is kept or dismissed under: `seeker~partner`, without a seeker that is not on the map. */
export const toPairKey = ({ actor }: Pick<OpportunitiesParameters, 'actor'>, id: string): string =>
  `${actor ?? ''}~${id}`;

/** Of whom a meeting is asked for, and who was found. */
type Found = Pick<Meeting, 'seeker' | 'groups'>;

/**
 * Groups in the order in which they are told: whose first is the stronger before others; of equals to a stranger a theme
 * before a place, see `putOff`; then those whose order is worth more than chance, then in the order of reasons.
 */
export function byStrength({ seeker, groups }: Found): Meeting['groups'] {
  const rank = ({ partners: [first] }: Meeting['groups'][number]) => (first ? STRENGTHS.indexOf(first.strength) : -1);
  return groups.toSorted(
    (a, b) =>
      rank(b) - rank(a) ||
      putOff(seeker, a.reason) - putOff(seeker, b.reason) ||
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
