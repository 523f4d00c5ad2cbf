import { useId } from 'react';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import { mergeMessages } from '../../language/merge.ts';
import { useMessages } from '../use-app.ts';
import styles from './WhoIsHere.module.css';

interface EditionFieldsProps {
  /** What is of one edition, and what that is called. */
  readonly fields: readonly { readonly key: string; readonly label: string; readonly name: string }[];
  readonly onName: (key: string, name: string) => void;
}

/** Of which event what is on the map is, and of which what comes in; or of which each of the lists is. */
export function EditionFields({ fields, onName }: EditionFieldsProps) {
  const say = useMessages(mergeMessages);
  const id = useId();
  return (
    <fieldset className={styles.editions}>
      <legend>{say.editions}</legend>
      {fields.map(({ key, label, name }, at) => (
        <p key={key}>
          <label htmlFor={id + at} dir="auto">
            {label}
          </label>
          <input
            id={id + at}
            type="text"
            dir="auto"
            maxLength={LONGEST_NAME}
            value={name}
            onChange={({ currentTarget }) => onName(key, currentTarget.value)}
          />
        </p>
      ))}
      <p className={styles.note}>{say.editionsNote}</p>
    </fieldset>
  );
}
