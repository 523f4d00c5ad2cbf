import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps a list below a field where it is seen, and in it the option that the keyboard is at: in a low sheet it would
 * open below what can be seen. `id` is that of the list, with which those of its options begin. Returns the ref for
 * the popup.
 */
export function usePopupInSight(id: string, active: number): RefObject<HTMLDivElement | null> {
  const popup = useRef<HTMLDivElement>(null);
  // Where nothing is laid out there is no scrolling. Newer browsers answer with a promise, which is no way to clean up.
  useEffect(() => {
    popup.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}${active}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, active]);
  return popup;
}
