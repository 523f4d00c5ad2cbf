import { createContext, useContext } from 'react';
import { isFromMeeting } from '../../store/meeting-lists.ts';
import { applySheet } from '../../store/preferences.ts';
import { applyPanel } from '../../store/questions.ts';
import { applyHover, applySelect } from '../../store/selection.ts';
import type { State } from '../../store/state.ts';

/** Goes to a node or a tie from inside the panel, so that the focus follows; null closes. */
export type GoTo = (id: string | null) => void;

export const WalkContext = createContext<GoTo>(() => {});

export const useWalk = (): GoTo => useContext(WalkContext);

/** The item that was lit goes away with its list, and never says that the pointer left it. */
export function applyWalk(state: State, id: string | null): State {
  const selected = applyHover(applySelect(state, id), null);
  // What was opened from the list of whom to meet is closed to that list.
  if (id === null && isFromMeeting(state)) return applyPanel(selected, 'opportunities');
  return id === null ? applySheet(selected, null) : selected;
}
