import { type KeyboardEvent, useState } from 'react';
import { toTyped } from '../../base/sound-text.ts';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import { applyName } from '../../store/own.ts';
import { selectDataset } from '../../store/selectors.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { useAct, useLanguage, useSelector } from '../use-app.ts';
import styles from './Edit.module.css';
import { Field } from './Field.tsx';

interface TitleInputProps {
  readonly label: string;
  readonly id?: string | undefined;
  /** Told when somebody begins to name the network, and when they have done: until then the field stays. */
  readonly onNaming: (isNaming: boolean) => void;
}

/**
 * The name of a network that still goes, in a language at least, by the one that each begins with: what is typed names
 * the network in all of them. Enter goes on to the first entry.
 */
export function TitleInput({ label, id, onNaming }: TitleInputProps) {
  const act = useAct();
  const shown = useSelector(selectDataset).meta.title[useLanguage()];
  const [text, setText] = useState<string | null>(null);
  const type = (typed: string) => {
    setText(typed);
    const words = toTyped(typed);
    if (words !== '' && words !== shown) act(applyName, words, Date.now(), 'title');
  };
  const leave = () => {
    setText(null);
    onNaming(false);
  };
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    document.getElementById(FOCUS_TARGETS.entry)?.focus();
  };
  return (
    <Field id={id} label={label}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          className={styles.input}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          enterKeyHint="next"
          value={text ?? shown}
          onFocus={(event) => {
            event.target.select();
            onNaming(true);
          }}
          onChange={(event) => type(event.target.value)}
          onKeyDown={goOn}
          onBlur={leave}
        />
      )}
    </Field>
  );
}
