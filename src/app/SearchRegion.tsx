import { type FocusEvent, useEffect, useRef } from 'react';
import { appMessages } from '../language/app.ts';
import { applySheet } from '../store/preferences.ts';
import type { State } from '../store/state.ts';
import { watch } from '../store/store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { moveFocus } from '../views/focus-targets.ts';
import { SearchBox } from '../views/search/SearchBox.tsx';
import { useAct, useAppStore, useMessages, useSelector } from '../views/use-app.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './SearchRegion.module.css';

/**
 * The search box in the header. On a narrow screen it is out of sight, but not gone, until it has the
 * focus or the search sheet is asked for: an input that can take the focus at once brings up the keyboard.
 */
export function SearchRegion() {
  const say = useMessages(appMessages);
  const store = useAppStore();
  const act = useAct();
  const open = useSelector((state) => state.moment.sheet === 'search');
  const ref = useRef<HTMLElement>(null);
  const opener = useRef<Element>(null);
  useEffect(() => {
    const onOpen = () => {
      opener.current = document.activeElement;
      const input = ref.current?.querySelector<HTMLElement>('input');
      input?.focus();
      // In front of a room it is not there before it is asked for.
      requestAnimationFrame(() => input?.focus());
    };
    const isSearching = ({ moment }: State) => moment.sheet === 'search';
    return watch(store, isSearching, (isOpen) => isOpen && onOpen());
  }, [store]);
  const close = () => {
    if (store.getState().moment.sheet === 'search') act(applySheet, null);
    // What covers the page goes with its focus, which goes back to where it came from.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (opener.current instanceof HTMLElement && opener.current !== document.body) opener.current.focus();
    else moveFocus('graph');
  };
  const leave = (event: FocusEvent) => {
    const goal = event.relatedTarget;
    const covers = getComputedStyle(event.currentTarget).position === 'fixed';
    // A tap on something that takes no focus, such as the list's edge, does not close what covers the page.
    if (event.currentTarget.contains(goal) || (covers && !goal)) return;
    if (store.getState().moment.sheet === 'search') act(applySheet, null);
  };
  return (
    <search className={styles.region} data-open={open || undefined} ref={ref} onBlur={leave}>
      <ErrorBoundary>
        <SearchBox />
      </ErrorBoundary>
      <IconButton icon="close" label={say.closeSearch} className={styles.close} onClick={close} />
    </search>
  );
}
