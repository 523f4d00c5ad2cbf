import { type KeyboardEvent, useState } from 'react';
import { toTyped } from '../../base/sound-text.ts';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import { editorMessages } from '../../language/editor.ts';
import { applyName } from '../../store/own.ts';
import { selectDataset } from '../../store/selectors.ts';
import { isUntitled } from '../../store/starter.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './Edit.module.css';
import { Field } from './Field.tsx';

/** Asks for the name of a network that still goes by the one that each begins with; Enter goes on to the first entry. */
export function TitleField() {
  const say = useMessages(editorMessages);
  const act = useAct();
  const dataset = useSelector(selectDataset);
  const shown = dataset.meta.title[useLanguage()];
  const [text, setText] = useState<string | null>(null);
  if (!isUntitled(dataset)) return null;
  const name = () => {
    const words = toTyped(text ?? '');
    if (words !== '' && words !== shown) act(applyName, words, Date.now());
  };
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    // To leave it names the network.
    document.getElementById(FOCUS_TARGETS.entry)?.focus();
  };
  return (
    <div className={styles.fields}>
      <Field id={FOCUS_TARGETS.title} label={say.titleAsked}>
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
    </div>
  );
}
