import type { Tour, TourStep } from '../dataset/tour.ts';
import { parseAddress } from './address.ts';
import { canReset } from './filtering.ts';
import { applyNotice } from './preferences.ts';
import { selectNetwork } from './selectors.ts';
import { type State, withMoment, withSession } from './state.ts';

/**
 * The tour has arrived; null: there is none. One that was made for another dataset is none. An address that
 * names a step and nothing else shows it; a step that the tour does not have is noted.
 */
export function applyTour(state: State, tour: Tour | null): State {
  const own = tour?.dataset === state.document.dataset.meta.id ? tour : null;
  const next = { ...state, document: { ...state.document, tour: own } };
  const { tour: step } = state.session;
  if (step === null) return next;
  if (!own?.steps.some(({ id }) => id === step)) {
    const values = { name: 'tour', value: step };
    return applyNotice(withSession(next, { tour: null }), { key: 'badParameter', values });
  }
  return canReset(state) ? next : applyStep(next, step);
}

/** Whether the tour is on screen, or the way into it, and has yet to be fetched. */
export const lacksTour = ({ document, session, moment }: State): boolean =>
  document.tour === undefined && ((session.panel === 'details' && moment.home !== 'frame') || session.tour !== null);

// The same each time: what is new each time is drawn anew each time.
const NO_STEPS: readonly TourStep[] = [];

/** The steps of the tour, and the one the visitor is at; -1 at none. */
export function listSteps({ document, session }: State): { readonly steps: readonly TourStep[]; readonly at: number } {
  const steps = document.tour?.steps ?? NO_STEPS;
  return { steps, at: steps.findIndex(({ id }) => id === session.tour) };
}

/** Shows a step's view beside its words, in the visitor's language and theme; null ends the tour and keeps the view. */
export function applyStep(state: State, id: string | null): State {
  const step = state.document.tour?.steps.find((other) => other.id === id);
  if (!step) return withSession(state, { tour: null });
  const { language, theme } = state.session;
  const { session } = parseAddress(step.view, selectNetwork(state));
  const next = withSession(state, { ...session, language, theme, tour: step.id, camera: null });
  return withMoment(next, { sheet: 'details' });
}
