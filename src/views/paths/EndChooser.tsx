import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { at } from '../../base/assert.ts';
import { pathMessages } from '../../language/paths.ts';
import type { Search } from '../../network/search.ts';
import { applyHover } from '../../store/selection.ts';
import { selectNetwork, selectVisibility } from '../../store/selectors.ts';
import { Combobox, toNextOption } from '../../ui/Combobox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { KindMark } from '../KindMark.tsx';
import type { Arrival } from '../late-part.ts';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { EndChoices } from './EndChoices.tsx';
import styles from './EndChooser.module.css';
import { listPeople } from './find-examples.ts';
import { nameOf } from './tell-path.ts';

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
  const act = useAct();
  const network = useSelector(selectNetwork);
  const visibility = useSelector(selectVisibility);
  const id = useId();
  const list = `${id}list`;
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  // Null: nothing typed since the last choice, so that the name of the choice stands in the box.
  const [typed, setTyped] = useState<string | null>(null);
  const [asked, setActive] = useState<number | null>(null);
  const name = node === -1 ? '' : nameOf(network, node, language);
  const query = (typed ?? '').trim();
  const isAsked = /[\p{L}\p{N}]/u.test(query);
  const hits = useMemo(() => (isAsked && search ? search(query, LISTED) : []), [isAsked, query, search]);
  const people = useMemo(() => listPeople(network, visibility, LISTED), [network, visibility]);
  // A choice that stands in the box needs no suggestions.
  const suggestions = typed === null && node !== -1 ? [] : people;
  const choices = isAsked ? hits.map((hit) => hit.node) : suggestions;
  // Enter takes the first answer, but no suggestion that nobody went to.
  const active = asked ?? (isAsked ? 0 : -1);
  const isWaiting = isAsked && search === null && trouble === null;
  const hasList = isOpen && choices.length > 0;

  const close = () => {
    setOpen(false);
    act(applyHover, null);
  };
  const activate = (place: number) => {
    setActive(place);
    act(applyHover, at(network.nodes, at(choices, place)).id);
  };
  const choose = (node: number | null) => {
    close();
    setTyped(null);
    onChoose(node);
  };
  // Enter came before the search: what stood in the box then is found as soon as it can be.
  const entered = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it acts once, when the search is there
  useEffect(() => {
    if (entered.current === null || search === null) return;
    const [hit] = search(entered.current, 1);
    entered.current = null;
    if (hit) choose(hit.node);
  }, [search]);

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'Enter') {
      event.preventDefault();
      const choice = hasList ? choices[active] : undefined;
      if (choice !== undefined) choose(choice);
      else if (isAsked && search === null) {
        if (trouble) tryAgain();
        entered.current = query;
      } else if (typed !== null && query === '') choose(null);
      else setOpen(true);
    } else if (key === 'Escape' && (hasList || typed !== null)) {
      // What closes the list or takes back the typing is not meant for the map.
      event.preventDefault();
      close();
      setTyped(null);
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && choices.length > 0 && !hasList) {
      event.preventDefault();
      setOpen(true);
    } else if (hasList) {
      const goal = toNextOption(key, active, choices.length);
      if (goal === null) return;
      event.preventDefault();
      activate(goal);
    }
  };

  const kind = node === -1 ? undefined : network.kinds.get(at(network.nodes, node).kind);
  return (
    <div className={styles.chooser}>
      <label htmlFor={id} className={styles.label}>
        {say.end(end)}
      </label>
      <Combobox
        ref={input}
        id={id}
        list={list}
        hasList={hasList}
        active={active}
        placeholder={say.endHint}
        enterKeyHint="done"
        value={typed ?? name}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(null);
          onSearch();
        }}
        onKeyDown={press}
        onFocus={(event) => {
          onSearch();
          setOpen(true);
          setActive(null);
          event.target.select();
        }}
        onClick={() => setOpen(true)}
        onBlur={() => {
          close();
          setTyped(null);
        }}
        before={kind && typed === null && <KindMark kind={kind} numeral={network.nodes[node]?.session?.number} />}
        after={
          node !== -1 && (
            <IconButton
              icon="close"
              label={say.clearEnd(end)}
              onClick={() => {
                choose(null);
                input.current?.focus();
              }}
            />
          )
        }
      />
      <span role="status" className="visually-hidden">
        {isOpen && isAsked && search && (hits.length === 0 || hits[0]?.nearest) ? say.nothingFound(query) : ''}
      </span>
      {isOpen && (hasList || isAsked) && !isWaiting && (
        <EndChoices
          id={list}
          label={isAsked ? say.found(end) : say.mostConnected}
          isSuggestion={!isAsked}
          trouble={trouble}
          onRetry={tryAgain}
          query={query}
          isNearest={hits[0]?.nearest === true}
          choices={choices}
          active={active}
          onActivate={activate}
          onChoose={(place) => choose(at(choices, place))}
        />
      )}
    </div>
  );
}
