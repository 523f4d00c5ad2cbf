import { useId, useMemo, useRef, useState } from 'react';
import { pathMessages } from '../../language/paths.ts';
import { tellGuesses } from '../../language/search.ts';
import type { Search } from '../../network/search.ts';
import { applyHover } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useCombobox } from '../../ui/use-combobox.ts';
import { KindMark } from '../KindMark.tsx';
import type { Arrival } from '../late-part.ts';
import { useAct, useLanguage, useMessages, useNames, useSelector, useVisibility } from '../use-app.ts';
import { EndChoices } from './EndChoices.tsx';
import styles from './EndChooser.module.css';
import { listPeople } from './find-examples.ts';

interface EndChooserProps {
  readonly end: 'from' | 'to';
  /** The node that is chosen, by index; -1: none. */
  readonly node: number;
  readonly search: Arrival<Search>;
  /** The search is about to be used. */
  readonly onSearch: () => void;
  readonly onChoose: (node: number | null) => void;
}

const LISTED = 6;

/** One end of the path, found by name while one types: a combobox by the ARIA pattern. */
export function EndChooser({ end, node, search: arrival, onSearch, onChoose }: EndChooserProps) {
  const { value: search, trouble, tryAgain } = arrival;
  const say = useMessages(pathMessages);
  const language = useLanguage();
  const nameOf = useNames();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const visibility = useVisibility();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // Null: nothing typed since the last choice, so that the name of the choice stands in the box.
  const [typed, setTyped] = useState<string | null>(null);
  const name = node === -1 ? '' : nameOf(node);
  const query = (typed ?? '').trim();
  const isAsked = query !== '';
  const hits = useMemo(() => (isAsked && search ? search(query, LISTED) : []), [isAsked, query, search]);
  const isGuess = hits[0]?.isGuess === true;
  const names = hits.map((hit) => nameOf(hit.node));
  const people = useMemo(() => listPeople(network, visibility, LISTED), [network, visibility]);
  // A choice that stands in the box needs no suggestions.
  const suggestions = typed === null && node !== -1 ? [] : people;
  const choices = isAsked ? hits.map((hit) => hit.node) : suggestions;
  const hasFailed = isAsked && trouble !== null;
  const hasAnswer = isAsked && (search !== null || hasFailed);

  const put = (node: number | null) => {
    setTyped(null);
    onChoose(node);
  };
  const box = useCombobox({
    count: choices.length,
    // Enter takes the first answer, but no suggestion that nobody went to.
    start: isAsked ? 0 : -1,
    hasNote: hasAnswer,
    isWaiting: isAsked && search === null,
    hasFailed,
    onRetry: tryAgain,
    onChoose: (place) => put(choices[place] ?? null),
    onActivate: (place) => act(applyHover, network.nodes[choices[place] ?? -1]?.id ?? null),
    onEnter: () => {
      if (typed === null || query !== '') return false;
      put(null);
      return true;
    },
    onEscape: () => {
      setTyped(null);
      return typed !== null;
    },
    onLeave: () => setTyped(null),
  });

  const record = network.nodes[node];
  const kind = network.kinds.get(record?.kind ?? '');
  return (
    <div className={styles.chooser}>
      <label htmlFor={id} className={styles.label}>
        {say.end(end)}
      </label>
      <Combobox
        ref={input}
        id={id}
        {...box.field}
        placeholder={say.endHint}
        enterKeyHint="done"
        value={typed ?? name}
        onChange={(event) => {
          setTyped(event.target.value);
          box.change();
          onSearch();
        }}
        onFocus={(event) => {
          onSearch();
          box.field.onFocus();
          event.target.select();
        }}
        before={
          kind && typed === null && <KindMark kind={kind} numeral={record?.session?.number} colour={record?.colour} />
        }
        after={
          node !== -1 && (
            <IconButton
              icon="close"
              label={say.clearEnd(end)}
              onClick={() => {
                put(null);
                input.current?.focus();
              }}
            />
          )
        }
      />
      <span role="status" className="visually-hidden">
        {box.isOpen && isAsked && search && (hits.length === 0 || isGuess) ? tellGuesses(query, names, language) : ''}
      </span>
      {box.hasPopup && (
        <EndChoices
          id={box.list}
          label={isAsked ? say.found(end) : say.mostConnected}
          isSuggestion={!isAsked}
          trouble={trouble}
          onRetry={tryAgain}
          query={query}
          isGuess={isGuess}
          choices={choices}
          hits={hits}
          active={box.active}
          onActivate={box.activate}
          onChoose={box.choose}
        />
      )}
    </div>
  );
}
