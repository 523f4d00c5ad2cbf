import { createContext, useContext } from 'react';
import { applySheet } from '../../store/preferences.ts';
import { applyHover, applySelect } from '../../store/selection.ts';
import type { State } from '../../store/state.ts';
import { useAct } from '../use-app.ts';

/** Goes to a node or a tie from inside the panel, so that the focus follows; null closes. */
export type Walk = (id: string | null) => void;

export const WalkContext = createContext<Walk>(() => {});

export const useWalk = (): Walk => useContext(WalkContext);

/** The item that was lit goes away with its list, and never says that the pointer left it. */
export function applyWalk(state: State, id: string | null): State {
  const selected = applyHover(applySelect(state, id), null);
  return id === null ? applySheet(selected, null) : selected;
}

/** Lights a node on the map while its list item is hovered or has the focus. */
export function useLight(id: string) {
  const act = useAct();
  const light = () => act(applyHover, id);
  const dim = () => act(applyHover, null);
  return { onPointerEnter: light, onPointerLeave: dim, onFocus: light, onBlur: dim };
}
