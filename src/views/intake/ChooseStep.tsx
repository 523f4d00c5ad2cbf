import { type ChangeEvent, type FormEvent, useRef } from 'react';
import { mintId } from '../../keep/mint-id.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { applyBegin } from '../../store/own.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useAct, useMessages } from '../use-app.ts';
import styles from './Review.module.css';
import { Step } from './Step.tsx';
import { Templates } from './Templates.tsx';

interface ChooseStepProps {
  /** What is chosen. */
  readonly names: readonly string[];
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove: (name: string) => void;
}

/** The ways to bring something: files, a text, an example to write over, or nothing to begin with. */
export function ChooseStep({ names, onAdd, onRemove }: ChooseStepProps) {
  const say = useMessages(reviewMessages);
  const act = useAct();
  const chooser = useRef<HTMLInputElement>(null);
  const onChoose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // Empty again, so that the same file can be chosen twice.
    currentTarget.value = '';
    if (files.length > 0) onAdd(files);
  };
  const onPaste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('list') ?? '');
    if (text.trim() === '') return;
    event.currentTarget.reset();
    onAdd([new File([text], say.pasted, { type: 'text/plain' })]);
  };
  const isEmpty = names.length === 0;
  return (
    <Step title={say.choose} note={isEmpty ? say.chooseNote : names.join(', ')} isDue={isEmpty}>
      <p>{say.chooseHelp}</p>
      {!isEmpty && (
        <ul className={styles.files} aria-label={say.files}>
          {names.map((name) => (
            <li key={name}>
              <span dir="auto">{name}</span>
              <IconButton icon="remove" label={say.takeOut(name)} onClick={() => onRemove(name)} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <Button icon="networks" onClick={() => chooser.current?.click()}>
          {isEmpty ? say.chooseFiles : say.addFiles}
        </Button>
        <input ref={chooser} type="file" hidden multiple aria-label={say.files} onChange={onChoose} />
      </p>
      <form className={styles.paste} onSubmit={onPaste}>
        <label>
          {say.orPaste}
          <textarea name="list" rows={4} dir="auto" spellCheck={false} />
        </label>
        <Button type="submit">{say.usePasted}</Button>
      </form>
      <Templates />
      {isEmpty && (
        <p>
          <Button icon="plus" onClick={() => act(applyBegin, mintId())}>
            {say.startEmpty}
          </Button>
        </p>
      )}
    </Step>
  );
}
