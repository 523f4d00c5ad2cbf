import { type Description, NO_DESCRIPTION, type OpportunitiesParameters } from '../analysis/parameters.ts';
import { applySeeker, keepMet, withEntry } from './meeting.ts';
import { applyQuestion } from './questions.ts';
import type { State } from './state.ts';

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

/** Who asks: somebody of the map, null takes them back, or one thing more, or less, that somebody else says. */
export function applyAsked(state: State, as: Said | 'actor', id: string | null): State {
  if (as === 'actor') return applySeeker(state, id);
  return id === null ? state : applySaid(state, as, id);
}
