import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { searchMessages } from '../../language/search.ts';
import { applyQuery } from '../../store/filtering.ts';
import { applyReveal } from '../../store/reveal.ts';
import { applyHover } from '../../store/selection.ts';
import { Combobox, toNextOption } from '../../ui/Combobox.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { FOCUS_TARGETS, moveFocus } from '../focus-targets.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './SearchBox.module.css';
import { SearchResults } from './SearchResults.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import { usePlaceholder } from './use-placeholder.ts';
import { useResults } from './use-results.ts';

/** Where the box covers the map until something is chosen, css px; as in the shell's style sheet. */
const NARROW = '(max-width: 43.6875em)';

/** Finds nodes by any of their names while one types: a combobox by the ARIA pattern. */
export function SearchBox() {
  const say = useMessages(searchMessages);
  const query = useSelector((state) => state.session.query);
  const act = useAct();
  const placeholder = usePlaceholder();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isTouched, setTouched] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [asked, setActive] = useState<number | null>(null);
  // Enter was pressed before the index had come.
  const [isWaiting, setWaiting] = useState(false);
  const { value: results, trouble, tryAgain } = useResults(query, isTouched || query !== '');
  const hits = results?.list ?? [];
  const start = results?.start ?? -1;
  const active = Math.min(asked ?? start, hits.length - 1);
  const hasFailed = trouble !== null && query.trim() !== '';
  const hasPopup = isOpen && (results !== null || hasFailed);
  const hasList = hasPopup && hits.length > 0;

  const close = () => {
    setOpen(false);
    setWaiting(false);
    act(applyHover, null);
  };
  const change = (text: string) => {
    act(applyQuery, text);
    act(applyHover, null);
    setTouched(true);
    setOpen(true);
    setActive(null);
    setWaiting(false);
  };
  const activate = (index: number) => {
    setActive(index);
    act(applyHover, hits[index]?.node.id ?? null);
  };
  const choose = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    close();
    act(applyReveal, hit.node.id);
    if (!window.matchMedia?.(NARROW).matches) return;
    input.current?.blur();
    moveFocus('details');
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Tab') close();
    else if (event.key === 'Enter') {
      event.preventDefault();
      if (hasList) choose(active);
      else if (results === null && query.trim() !== '') {
        if (hasFailed) tryAgain();
        setWaiting(true);
      } else setOpen(true);
    } else if (event.key === 'Escape') {
      // What closes the list or empties the box is not meant for the map.
      if (hasPopup || query !== '') event.preventDefault();
      if (hasPopup) close();
      else if (query !== '') change('');
    } else if (hits.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp') && !hasList) {
      event.preventDefault();
      setOpen(true);
    } else if (hasList) {
      const goal = toNextOption(event.key, active, hits.length);
      if (goal === null) return;
      event.preventDefault();
      activate(goal);
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it acts once the results are there, on what they are then
  useEffect(() => {
    if (!isWaiting || results === null) return;
    setWaiting(false);
    choose(start);
  }, [isWaiting, results]);

  return (
    <div className={styles.search}>
      <Combobox
        ref={input}
        id={FOCUS_TARGETS.search}
        list={list}
        hasList={hasList}
        active={active}
        aria-label={say.name}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        enterKeyHint="search"
        value={query}
        onChange={(event: ChangeEvent<HTMLInputElement>) => change(event.target.value)}
        onKeyDown={press}
        onFocus={(event) => {
          setTouched(true);
          setOpen(true);
          event.target.select();
        }}
        onClick={() => setOpen(true)}
        onBlur={close}
        before={<Icon name="search" size={18} />}
        after={
          query === '' ? (
            <span className={styles.hint} aria-hidden="true">
              /
            </span>
          ) : (
            <IconButton
              icon="close"
              label={say.clear}
              onClick={() => {
                change('');
                input.current?.focus();
              }}
            />
          )
        }
      />
      {hasPopup && (
        <SearchResults
          id={list}
          results={results}
          trouble={trouble}
          onRetry={tryAgain}
          query={query}
          active={active}
          onActivate={activate}
          onChoose={choose}
        />
      )}
      <SearchStatus query={query} results={results} trouble={hasFailed ? trouble : null} />
    </div>
  );
}
