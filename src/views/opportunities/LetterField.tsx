import type { InputHTMLAttributes } from 'react';
import styles from './PartnerMessage.module.css';

interface LetterFieldProps extends Pick<InputHTMLAttributes<HTMLInputElement>, 'autoComplete' | 'placeholder'> {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Characters. */
  readonly most: number;
  readonly onText: (text: string) => void;
}

/** One line of what a letter is told. */
export function LetterField({ id, label, most, onText, ...input }: LetterFieldProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className={styles.field}
        dir="auto"
        maxLength={most}
        onChange={({ target }) => onText(target.value)}
      />
    </>
  );
}
