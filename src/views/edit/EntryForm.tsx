import { type FormEvent, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { LONGEST_NAME, MOST_NODES } from '../../dataset/limits.ts';
import { editorMessages } from '../../language/editor.ts';
import { applyAddEntry, hasNamed } from '../../store/edits.ts';
import { selectIsBlank } from '../../store/holdings.ts';
import { selectDataset } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { FOCUS_TARGETS, giveFocus } from '../focus-targets.ts';
import { SameAs } from '../SameAs.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './Edit.module.css';
import { Field } from './Field.tsx';
import { useEntryName } from './use-entry-name.ts';
import { useNextKind } from './use-next-kind.ts';

/** Adds entries one after the other: Enter adds, and the next name can be typed. */
export function EntryForm() {
  const say = useMessages(editorMessages);
  const language = useLanguage();
  const act = useAct();
  const dataset = useSelector(selectDataset);
  const isEmpty = useSelector(selectIsBlank);
  const [isMissed, setMissed] = useState(false);
  /** The name of which a second one was wanted once already. */
  const [asked, setAsked] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { kind, kinds, setKind } = useNextKind();
  const { name, words, setName } = useEntryName(input, (early) => act(applyAddEntry, kind, early, Date.now()));
  const isThere = words !== '' && hasNamed(dataset, words, language);
  const isAsked = isThere && asked === words;
  const isFull = dataset.nodes.length >= MOST_NODES;
  // A network that has just been begun asks for its first name, unless one is busy elsewhere.
  const isBegun = useRef(isEmpty);
  const begin = useEffectEvent(() => {
    const isBusy = document.activeElement?.matches('input, textarea, select');
    if (isBegun.current && !isBusy && input.current) giveFocus(input.current);
  });
  // At once, lest a letter is lost; and once more when a dialog that lay over it is gone.
  useLayoutEffect(() => begin(), []);
  useEffect(() => begin(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissed(words === '');
    input.current?.focus();
    if (words === '' || isFull) return undefined;
    setAsked(words);
    // Whoever types on has another name in mind.
    if (isThere && !isAsked) return input.current?.select();
    act(applyAddEntry, kind, words, Date.now());
    setName('');
    setAsked('');
    return undefined;
  };
  return (
    <form onSubmit={submit} aria-label={say.addEntry} className={styles.fields}>
      <h3>{say.addEntry}</h3>
      <p className={styles.hint}>{isEmpty ? say.emptyHelp : say.nextHelp}</p>
      <Field
        id={FOCUS_TARGETS.entry}
        label={say.name}
        hint={isThere ? say.alreadyThere(words) : undefined}
        fault={isFull ? say.isFull(MOST_NODES) : isMissed ? say.nothingTyped : isAsked ? say.addAgain(words) : ''}
      >
        {(ids) => (
          <input
            {...ids}
            ref={input}
            type="text"
            className={styles.input}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            enterKeyHint="enter"
            value={name}
            onChange={(event) => {
              setName(event.target.value);
              setMissed(false);
            }}
          />
        )}
      </Field>
      <SameAs name={words} kind={kind} onTake={() => setName('')} />
      <div className={styles.row}>
        <ChoiceField label={say.kind} value={kind} choices={kinds} onChoose={setKind} />
        <Button type="submit" icon="plus">
          {say.add}
        </Button>
      </div>
    </form>
  );
}
