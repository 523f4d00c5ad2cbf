import { type ChangeEvent, useRef } from 'react';
import { searchMessages } from '../../language/search.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { useMessages, useSelector } from '../use-app.ts';
import styles from './SearchBox.module.css';
import { SearchResults } from './SearchResults.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import { usePlaceholder } from './use-placeholder.ts';
import { useSearchBox } from './use-search-box.ts';

/** Finds nodes by any of their names while one types: a combobox by the ARIA pattern. */
export function SearchBox() {
  const say = useMessages(searchMessages);
  const query = useSelector((state) => state.session.query);
  const placeholder = usePlaceholder();
  const input = useRef<HTMLInputElement>(null);
  const { box, put, wake, results, trouble, tryAgain } = useSearchBox(query, input);
  return (
    <div className={styles.search}>
      <Combobox
        ref={input}
        id={FOCUS_TARGETS.search}
        {...box.field}
        aria-label={say.search}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        enterKeyHint="search"
        value={query}
        onChange={(event: ChangeEvent<HTMLInputElement>) => put(event.target.value)}
        onFocus={(event) => {
          wake();
          box.field.onFocus();
          event.target.select();
        }}
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
                put('');
                input.current?.focus();
              }}
            />
          )
        }
      />
      {box.hasPopup && (
        <SearchResults
          id={box.list}
          results={results}
          trouble={trouble}
          onRetry={tryAgain}
          query={query}
          active={box.active}
          onActivate={box.activate}
          onChoose={box.choose}
        />
      )}
      <SearchStatus query={query} results={results} trouble={trouble} isListed={box.hasPopup} />
    </div>
  );
}
