import type { PartTrouble } from '../../base/part-trouble.ts';
import { searchMessages, tellFound, tellGuesses, tellLacking } from '../../language/search.ts';
import { ComboboxList, ComboboxNote, ComboboxPopup } from '../../ui/Combobox.tsx';
import { SearchFault } from '../SearchFault.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import { FOUND } from './found-part.ts';
import styles from './SearchBox.module.css';
import type { Results } from './to-results.ts';

interface SearchResultsProps {
  /** The id of the list; its options are this and their place, from 0. */
  readonly id: string;
  /** Null: the index could not be loaded, for the trouble that is named. */
  readonly results: Results | null;
  readonly trouble: PartTrouble | null;
  readonly onRetry: () => void;
  readonly query: string;
  readonly active: number;
  readonly onActivate: (index: number) => void;
  readonly onChoose: (index: number) => void;
}

/** What was found, below the box; or that nothing is called so, and what is similar. */
export function SearchResults(props: SearchResultsProps) {
  const { id, results, trouble, onRetry, query, active, onActivate, onChoose } = props;
  const say = useMessages(searchMessages);
  // What was found has come with what lists it.
  const { SearchHit, SearchCommand } = FOUND.get() ?? {};
  const language = useLanguage();
  const { command = null, list = [] } = results ?? {};
  // Names alone need no count; what is told apart does.
  const isTold = results && (results.apart || (!command && results.mentions > 0 && results.mentions < results.count));
  const before = command ? 1 : 0;
  const hasHits = list.length > 0;
  return (
    <ComboboxPopup className={styles.popup}>
      {!results && trouble && <SearchFault trouble={trouble} onRetry={onRetry} />}
      {results && results.count === 0 && !command && (
        <ComboboxNote>
          {hasHits ? tellLacking(query.trim(), results.guessed, language) : tellGuesses(query.trim(), [], language)}
        </ComboboxNote>
      )}
      {isTold && <ComboboxNote>{tellFound({ ...results, listed: list.length }, language)}.</ComboboxNote>}
      {(hasHits || command) && SearchHit && SearchCommand && (
        <ComboboxList id={id} aria-label={say.results}>
          {command && (
            <SearchCommand
              id={`${id}0`}
              command={command}
              isActive={active === 0}
              onActivate={() => onActivate(0)}
              onChoose={() => onChoose(0)}
            />
          )}
          {list.map((result, place) => {
            const index = place + before;
            return (
              <SearchHit
                key={result.node.id}
                id={`${id}${index}`}
                result={result}
                query={query}
                isActive={index === active}
                onActivate={() => onActivate(index)}
                onChoose={() => onChoose(index)}
              />
            );
          })}
        </ComboboxList>
      )}
    </ComboboxPopup>
  );
}
