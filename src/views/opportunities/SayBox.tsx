import { useId, useState } from 'react';
import { opportunityMessages } from '../../language/opportunities.ts';
import type { Search } from '../../network/search.ts';
import { Combobox, ComboboxList, ComboboxNote, ComboboxPopup } from '../../ui/Combobox.tsx';
import { useCombobox } from '../../ui/use-combobox.ts';
import { ChoiceOption } from '../ChoiceOption.tsx';
import { HitReason } from '../HitReason.tsx';
import { KindMark } from '../KindMark.tsx';
import { SearchFault } from '../SearchFault.tsx';
import { useMessages } from '../use-app.ts';
import { usePopupInSight } from '../use-popup-in-sight.ts';
import { useSearch } from '../use-search.ts';
import { type Choice, type Choices, findAtOnce, type SaidAtOnce } from './choices.ts';
import styles from './SeekerChoice.module.css';

interface SayBoxProps {
  readonly label: string;
  /** Whether the label stands over the field, and not only in what is read out. */
  readonly isLabelSeen?: boolean;
  readonly hint: string;
  /** The id of what describes it. */
  readonly noteId?: string;
  readonly examples: readonly Choice[];
  /** The ids that are chosen already: to choose one again is to take it back. */
  readonly chosen: readonly string[];
  readonly find: (search: Search, query: string) => Choices;
  /** What a phrase says in one go without commas. */
  readonly read?: (search: Search, phrase: string) => SaidAtOnce | null;
  readonly onChoose: (choice: Choice) => void;
  /** Whether the page leads the focus here: the list would lie over what was asked for. */
  readonly isLed: () => boolean;
}

const NONE: Choices = { list: [], isGuess: false, isSure: false, missing: [] };

/** Takes one thing after the other by its name: a combobox by the ARIA pattern. */
export function SayBox({
  label,
  isLabelSeen = true,
  hint,
  noteId,
  examples,
  chosen,
  find,
  read,
  onChoose,
  isLed,
}: SayBoxProps) {
  const say = useMessages(opportunityMessages);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isNear, setNear] = useState(false);
  /** What of the last that was said in one go was not found. */
  const [missing, setMissing] = useState<readonly string[]>([]);
  const query = typed.trim();
  const isAsked = query !== '';
  const { value: search, trouble, tryAgain } = useSearch(isNear);
  const atOnce =
    isAsked && search ? (findAtOnce(query, (part) => find(search, part)) ?? read?.(search, query) ?? null) : null;
  const found = atOnce
    ? { list: atOnce.list, isGuess: false, isSure: true, missing: atOnce.missing }
    : isAsked && search
      ? find(search, query)
      : NONE;
  const unknown = found.missing;
  const choices = isAsked ? found.list : examples;
  // Before several that were said in one go stands an option that takes them all.
  const all = atOnce && atOnce.list.length > 1 ? 1 : 0;
  const hasNote = isAsked && (search !== null || trouble !== null);
  const box = useCombobox({
    count: choices.length + all,
    start: isAsked && found.isSure ? 0 : -1,
    hasNote,
    isWaiting: isAsked && search === null,
    hasFailed: isAsked && trouble !== null,
    onRetry: tryAgain,
    isLed,
    onChoose: (place) => {
      const taken =
        place < all
          ? choices.filter(({ id: one }) => !chosen.includes(one))
          : choices.slice(place - all, place - all + 1);
      taken.forEach(onChoose);
      setTyped('');
      setMissing(unknown);
    },
    onEscape: (wasOpen) => {
      if (wasOpen || typed === '') return false;
      setTyped('');
      return true;
    },
  });
  const popup = usePopupInSight(box.list, box.active);
  const isEmpty = isAsked && search !== null && (choices.length === 0 || found.isGuess);
  const lacking = isAsked ? unknown : missing;
  const similar = isEmpty ? `${say.missing([query])} ${choices.length > 0 ? say.similar : ''}` : '';
  const note = lacking.length > 0 ? say.missing(lacking) : similar;
  return (
    <div className={styles.box}>
      <label htmlFor={id} className={isLabelSeen ? undefined : 'visually-hidden'}>
        {label}
      </label>
      <Combobox
        id={id}
        aria-describedby={noteId}
        {...box.field}
        placeholder={hint}
        enterKeyHint="done"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setMissing([]);
          setNear(true);
          box.change();
        }}
        onFocus={() => {
          setNear(true);
          box.field.onFocus();
        }}
      />
      <span role="status" className="visually-hidden">
        {box.isOpen || missing.length > 0 ? note : ''}
      </span>
      {missing.length > 0 && <p className={styles.note}>{note}</p>}
      {box.hasPopup && (
        <ComboboxPopup ref={popup} className={styles.popup}>
          {!isAsked && <ComboboxNote>{say.suggestions}</ComboboxNote>}
          {isAsked && trouble && <SearchFault trouble={trouble} onRetry={tryAgain} />}
          {isAsked && note && <ComboboxNote>{note}</ComboboxNote>}
          {choices.length > 0 && (
            <ComboboxList id={box.list} aria-label={say.whoFound}>
              {all > 0 && (
                <ChoiceOption
                  id={`${box.list}0`}
                  isActive={box.active === 0}
                  onActivate={() => box.activate(0)}
                  onChoose={() => box.choose(0)}
                  mark={null}
                  name={choices.map(({ name }) => name).join('; ')}
                  note={say.allOf(choices.length)}
                  reason={null}
                />
              )}
              {choices.map(({ id: choice, as, name, kind, hit }, index) => {
                const place = index + all;
                return (
                  <ChoiceOption
                    key={`${as} ${choice}`}
                    id={`${box.list}${place}`}
                    isActive={place === box.active}
                    onActivate={() => box.activate(place)}
                    onChoose={() => box.choose(place)}
                    mark={<KindMark kind={kind} />}
                    name={name}
                    note={as === 'kinds' ? say.aKind : undefined}
                    reason={hit && <HitReason hit={hit} query={query} isOwn />}
                  />
                );
              })}
            </ComboboxList>
          )}
        </ComboboxPopup>
      )}
    </div>
  );
}
