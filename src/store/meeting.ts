import { applyQuery } from './filtering.ts';
import { applyListScroll, applyOpenPart } from './meeting-lists.ts';
import { applyPanel, applyQuestion, isMeetingAsked } from './questions.ts';
import type { State } from './state.ts';

/** Whom somebody wanted to meet before they said who they are; a later question has its own. */
export function keepMet(state: State): string | null {
  const asked = state.session.questions.opportunities;
  return isMeetingAsked(asked) ? null : asked.met;
}

/** Opens the entry of whom one wants to meet. */
export const withEntry = (state: State): State => {
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
