import { type RefObject, useEffect, useRef } from 'react';

/** Of a list at least so much is seen, css px. */
const LEAST = 88;
/** Between a field and its list, and below that, css px. */
const GAP = 8;

/**
 * Keeps a list below a field where both are seen, and in it the option that the keyboard is at: in a low sheet it would
 * open below what can be seen, and brought into sight as a whole it would push its own field away. `id` is that of the
 * list, with which those of its options begin. Returns the ref for the popup.
 */
export function usePopupInSight(id: string, active: number): RefObject<HTMLDivElement | null> {
  const popup = useRef<HTMLDivElement>(null);
  // Where nothing is laid out there is no scrolling. Newer browsers answer with a promise, which is no way to clean up.
  useEffect(() => {
    const { current } = popup;
    const field = current?.parentElement?.querySelector<HTMLElement>('[role=combobox]');
    if (!current?.scrollIntoView || !field) return;
    const room = findRoom(field);
    const { maxHeight } = getComputedStyle(current);
    current.style.maxHeight = maxHeight === 'none' ? `${room}px` : `min(${maxHeight}, ${room}px)`;
    current.scrollIntoView({ block: 'nearest' });
    field.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}${active}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, active]);
  return popup;
}

/** The height that is left below a field, with what stands above it, in what scrolls round it, css px. */
function findRoom(field: HTMLElement): number {
  const above = Number.parseFloat(getComputedStyle(field).scrollMarginBlockStart) || 0;
  let around = field.parentElement;
  while (around?.parentElement && !/auto|scroll/.test(getComputedStyle(around).overflowY))
    around = around.parentElement;
  const height = around?.clientHeight ?? window.innerHeight;
  return Math.max(LEAST, height - above - field.offsetHeight - 2 * GAP);
}
