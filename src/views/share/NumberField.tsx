import { useEffect, useState } from 'react';
import styles from './Export.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
  /** The id of what says which numbers can be used. */
  readonly noteId: string;
  /** Whether the number can't be used for another reason than its own size. */
  readonly isFaulty?: boolean;
}

/**
 * A number to type. What is out of bounds stays as it was typed, and it is said elsewhere what becomes of it; where
 * nothing is typed, the last number holds, and comes back when one leaves the field.
 */
export function NumberField({ label, value, least, most, onChange, noteId, isFaulty }: NumberFieldProps) {
  const [text, setText] = useState(String(value));
  // The same number typed in another way, such as `12.0`, stays as one types it.
  useEffect(() => setText((typed) => (typed !== '' && Number(typed) === value ? typed : String(value))), [value]);
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="number"
        inputMode="decimal"
        step="any"
        min={least}
        max={most}
        value={text}
        aria-describedby={noteId}
        aria-invalid={isFaulty || value < least || value > most}
        onChange={({ target }) => {
          setText(target.value);
          const typed = Number(target.value);
          if (target.value !== '' && Number.isFinite(typed)) onChange(typed);
        }}
        onBlur={() => {
          if (text === '') setText(String(value));
        }}
      />
    </label>
  );
}
