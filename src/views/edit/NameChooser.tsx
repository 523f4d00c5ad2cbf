import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import { Combobox, toNextOption } from '../../ui/Combobox.tsx';
import styles from './Edit.module.css';
import { Field } from './Field.tsx';
import { NameOptions } from './NameOptions.tsx';
import { type NameOption, useNameOptions } from './use-name-options.ts';

interface NameChooserProps {
  readonly label: string;
  readonly placeholder: string;
  readonly hint?: string | undefined;
  /** As of `useNameOptions`. */
  readonly self: number;
  readonly kinds: readonly string[];
  readonly onChoose: (option: NameOption, name: string) => void;
}

/** Takes a node by its name, or a new one: a combobox by the ARIA pattern. Once one is taken the next can be typed. */
export function NameChooser({ label, placeholder, hint, self, kinds, onChoose }: NameChooserProps) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [asked, setActive] = useState<number | null>(null);
  const query = typed.trim();
  const found = useNameOptions({ query, self, kinds });
  const { options, meant, isWaiting, trouble, tryAgain } = found;
  const active = Math.min(asked ?? meant, options.length - 1);
  const hasPopup = isOpen && query !== '' && !isWaiting;
  const hasList = hasPopup && options.length > 0;
  // Enter came before the search: it counts once that is there.
  const isEntered = useRef(false);
  const change = (text: string) => {
    setTyped(text);
    setOpen(true);
    setActive(null);
    isEntered.current = false;
  };
  const choose = (place: number) => {
    const option = options[place];
    if (!option) return;
    onChoose(option, query);
    change('');
    setOpen(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it acts once, when the search is there
  useEffect(() => {
    if (!isWaiting && isEntered.current) choose(meant);
  }, [isWaiting]);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    const isArrow = key === 'ArrowDown' || key === 'ArrowUp';
    if (key === 'Enter') {
      event.preventDefault();
      isEntered.current = isWaiting;
      if (hasList) choose(active);
      else setOpen(true);
    } else if (key === 'Escape' && typed !== '') {
      // What closes the list or takes back the typing is not meant for the panel.
      event.preventDefault();
      if (hasPopup) setOpen(false);
      else change('');
    } else if (isArrow && options.length > 0 && !hasList) {
      event.preventDefault();
      setOpen(true);
    } else if (hasList) {
      const goal = toNextOption(key, active, options.length);
      if (goal === null) return;
      event.preventDefault();
      setActive(goal);
    }
  };
  return (
    <div className={styles.chooser}>
      <Field label={label} hint={hint}>
        {(ids) => (
          <Combobox
            {...ids}
            list={list}
            hasList={hasList}
            active={active}
            placeholder={placeholder}
            maxLength={LONGEST_NAME}
            enterKeyHint="enter"
            value={typed}
            onChange={(event) => change(event.target.value)}
            onKeyDown={press}
            onFocus={() => setOpen(true)}
            onClick={() => setOpen(true)}
            onBlur={() => setOpen(false)}
          />
        )}
      </Field>
      {hasPopup && (
        <NameOptions
          id={list}
          name={query}
          options={options}
          isFound={found.isFound}
          trouble={trouble}
          onRetry={tryAgain}
          active={active}
          onActivate={setActive}
          onChoose={choose}
        />
      )}
    </div>
  );
}
