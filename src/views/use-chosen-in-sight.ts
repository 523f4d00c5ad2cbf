import { type RefObject, useEffect, useRef } from 'react';
import { useSelector } from './use-app.ts';

/**
 * For a list that scrolls: what was chosen last, here or elsewhere, is brought into sight, and again whenever `listed`,
 * which stands for the rows, is another: what comes back before a row pushes it away. Rows carry the id of their node or tie as `data-row`.
 */
export function useChosenInSight<List extends HTMLElement>(listed: unknown): RefObject<List | null> {
  const list = useRef<List>(null);
  const chosen = useSelector((state) => state.session.edge ?? state.session.selection.at(-1));
  useEffect(() => {
    if (chosen === undefined || !listed) return;
    list.current?.querySelector(`[data-row="${chosen}"]`)?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen, listed]);
  return list;
}
