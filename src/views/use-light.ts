import { applyHover } from '../store/selection.ts';
import { isFocusGiven } from './focus-targets.ts';
import { useAct } from './use-app.ts';

/** Lights a node on the map while its list item is hovered or has the focus, once somebody has gone there. */
export function useLight(id: string) {
  const act = useAct();
  const light = () => act(applyHover, id);
  const dim = () => act(applyHover, null);
  return { onPointerEnter: light, onPointerLeave: dim, onFocus: () => isFocusGiven() || light(), onBlur: dim };
}
