import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { toAsked } from '../../store/asked.ts';
import { selectMeetingList } from '../../store/meeting-list.ts';
import { applyBackAtList, applyListScroll } from '../../store/meeting-lists.ts';
import { selectParameters } from '../../store/questions.ts';
import { act } from '../../store/store.ts';
import { useAppStore, useSelector } from '../use-app.ts';

/** So many entries of a list that is new are brought into sight. */
const FIRST = 3;

/** What scrolls an element; null: nothing but the page. */
function findScroller(element: Element | null): HTMLElement | null {
  for (let one = element?.parentElement ?? null; one && one !== document.body; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  }
  return null;
}

/**
 * For the panel with the list: one comes back to where one left it and, where the keyboard is nowhere, to whom one had
 * gone to. A list that is new on a phone shows its first entries, which choices and keyboard would leave below the edge.
 */
export function useListPlace(isListed: boolean): RefObject<HTMLDivElement | null> {
  const store = useAppStore();
  const root = useRef<HTMLDivElement>(null);
  const asked = useSelector((state) => toAsked('opportunities', selectParameters(state, 'opportunities')));
  useLayoutEffect(() => {
    const scroller = findScroller(root.current);
    const remember = () => scroller && act(store, applyListScroll, scroller.scrollTop);
    if (isListed) scroller?.addEventListener('scroll', remember, { passive: true });
    return () => scroller?.removeEventListener('scroll', remember);
  }, [store, isListed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question has another list
  useEffect(() => {
    if (!isListed || !root.current) return;
    const { scroll, visited } = selectMeetingList(store.getState());
    act(store, applyBackAtList);
    const scroller = findScroller(root.current);
    if (scroll > 0 && scroller) scroller.scrollTop = scroll;
    const sought = root.current.querySelector<HTMLElement>('li [aria-current]');
    if (scroll === 0 && sought) sought.closest('li')?.scrollIntoView?.({ block: 'start' });
    else if (scroll === 0 && store.getState().moment.isPhone) {
      // As many of the first three as there is room for, the first in any case.
      const first = [...root.current.querySelectorAll('ol > li')].slice(0, FIRST);
      for (const row of first.toReversed()) row.scrollIntoView?.({ block: 'nearest' });
      // What they stand under says why they are the first.
      first[0]?.closest('section')?.querySelector('h3')?.scrollIntoView?.({ block: 'nearest' });
    }
    // Where the way back was pressed, the focus may have gone on to what took its place.
    const { activeElement, body } = document;
    if (activeElement !== body && !(visited !== null && root.current.contains(activeElement))) return;
    sought?.focus({ preventScroll: true });
  }, [store, isListed, asked]);
  return root;
}
