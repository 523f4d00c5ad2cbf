import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Issue } from '../../intake/reading.ts';

const ITEM = 'li[tabindex]';

/**
 * Keeps the keyboard where it was in lists of issues: where the one with the focus has gone, since it was corrected,
 * the focus goes to the one that has come in its place, or to what stands over the list. Gives the ref of what is
 * around the lists.
 */
export function useKeptFocus(issues: readonly Issue[]): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement | null>(null);
  const last = useRef<{ readonly item: Element; readonly list: Element | null; readonly place: number } | null>(null);
  useLayoutEffect(() => {
    const around = root.current;
    const remember = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest(ITEM) : null;
      const list = item?.closest('details') ?? null;
      last.current = item && { item, list, place: [...(list?.querySelectorAll(ITEM) ?? [])].indexOf(item) };
    };
    around?.addEventListener('focusin', remember);
    return () => around?.removeEventListener('focusin', remember);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other issues are what may have taken the focus away
  useLayoutEffect(() => {
    if (!last.current || last.current.item.isConnected) return;
    const { list, place } = last.current;
    last.current = null;
    const items = list?.isConnected ? [...list.querySelectorAll<HTMLElement>(ITEM)] : [];
    const next = items[Math.min(place, items.length - 1)];
    const heading =
      root.current?.querySelector('summary') ?? root.current?.closest('details')?.querySelector('summary');
    (next ?? heading)?.focus();
  }, [issues]);
  return root;
}
