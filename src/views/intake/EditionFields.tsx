import { useId } from 'react';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import { mergeMessages } from '../../language/merge.ts';
import type { EditionNames } from '../../matching/editions.ts';
import { useMessages } from '../use-app.ts';
import styles from './WhoIsHere.module.css';

interface EditionFieldsProps {
  readonly names: EditionNames;
  /** Whether the map tells its editions already. */
  readonly isTold: boolean;
  readonly onName: (names: EditionNames) => void;
}

/** Of which event what is on the map is, and of which what comes in. */
export function EditionFields({ names, isTold, onName }: EditionFieldsProps) {
  const say = useMessages(mergeMessages);
  const id = useId();
  const fields = isTold ? (['coming'] as const) : (['before', 'coming'] as const);
  return (
    <fieldset className={styles.editions}>
      <legend>{say.editions}</legend>
      {fields.map((field) => (
        <p key={field}>
          <label htmlFor={id + field}>{say[field]}</label>
          <input
            id={id + field}
            type="text"
            dir="auto"
            maxLength={LONGEST_NAME}
            value={names[field]}
            onChange={({ currentTarget }) => onName({ ...names, [field]: currentTarget.value })}
          />
        </p>
      ))}
      <p className={styles.note}>{say.editionsNote}</p>
    </fieldset>
  );
}
