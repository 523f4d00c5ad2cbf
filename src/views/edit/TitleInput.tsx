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
}

/**
 * The name of a network that still goes, in a language at least, by the one that each begins with: to leave it names
 * the network in all of them. Enter goes on to the first entry.
 */
export function TitleInput({ label, id }: TitleInputProps) {
  const act = useAct();
  const shown = useSelector(selectDataset).meta.title[useLanguage()];
  const [text, setText] = useState<string | null>(null);
  const name = () => {
    const words = toTyped(text ?? '');
    if (words !== '' && words !== shown) act(applyName, words, Date.now());
    else setText(null);
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
          onFocus={(event) => event.target.select()}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={goOn}
          onBlur={name}
        />
      )}
    </Field>
  );
}
