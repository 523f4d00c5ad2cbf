import type { Camera } from '../scene/camera.ts';
import { parseAddress } from './address.ts';
import { applyNotice } from './preferences.ts';
import { selectNetwork } from './selectors.ts';
import { type Notice, type State, withMoment, withSession } from './state.ts';

/**
 * Shows the view an address speaks of; language and theme stay when it does not name them. What it says
 * that is not known here becomes a notice.
 */
export function applyAddress(state: State, search: string): State {
  const { session, notices } = parseAddress(search, selectNetwork(state));
  const next = withSession(state, session);
  const isBeside = (session.selection?.length ?? 0) > 0 || session.edge || session.tour || session.panel !== 'details';
  const sheet = isBeside ? 'details' : null;
  const cursor = session.selection?.at(-1) ?? null;
  return notices.reduce(applyNotice, withMoment(next, { sheet, cursor }));
}

/**
 * The same on Back and Forward: language, theme and what becomes of the left out are no steps that one would go back
 * from, and stay. `camera`: where the visitor looked when that was left, if it is known.
 */
export function applyReturn(state: State, search: string, camera: Camera | null = state.session.camera): State {
  const { language, theme, leftOut } = state.session;
  return withSession(applyAddress(state, search), { language, theme, leftOut, camera });
}

/** What an address of a network says that is not here: only how it is read and looks, and what there is to tell of it. */
export function applyElsewhere(state: State, search: string, notice: Notice | null): State {
  const { language, theme } = parseAddress(search, selectNetwork(state)).session;
  const next = withSession(state, { ...(language && { language }), ...(theme && { theme }) });
  return notice ? applyNotice(next, notice) : next;
}
