import type { FormEvent } from 'react';
import { toTyped } from '../../base/sound-text.ts';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import { Button } from '../../ui/Button.tsx';
import { useUnfinished } from '../use-unfinished.ts';
import styles from './Edit.module.css';
import { Field } from './Field.tsx';

interface AddByNameProps {
  /** What is added, a word for each place where something is. */
  readonly what: string;
  readonly label: string;
  readonly button: string;
  readonly onAdd: (name: string) => void;
}

/** A name and a button: Enter adds, and the next name can be typed. */
export function AddByName({ what, label, button, onAdd }: AddByNameProps) {
  const [name, setName] = useUnfinished(`new ${what}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = toTyped(name);
    if (words === '') return;
    onAdd(words);
    setName('');
  };
  return (
    <form className={styles.row} onSubmit={submit}>
      <Field label={label}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            className={styles.input}
            autoComplete="off"
            maxLength={LONGEST_NAME}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Button type="submit">{button}</Button>
    </form>
  );
}
