import { useEffect, useState } from 'react';
import styles from './Export.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A number to type. What is out of bounds while one types is taken back to them when one leaves the field. */
export function NumberField({ label, value, least, most, onChange }: NumberFieldProps) {
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const isPossible = (typed: number) => Number.isFinite(typed) && typed >= least && typed <= most;
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          if (event.target.value !== '' && isPossible(Number(event.target.value))) onChange(Number(event.target.value));
        }}
        onBlur={() => {
          const typed = text === '' ? value : Math.min(most, Math.max(least, Number(text)));
          setText(String(typed));
          onChange(typed);
        }}
      />
    </label>
  );
}
