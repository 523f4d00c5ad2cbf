import { useId } from 'react';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { useMessages } from '../use-app.ts';
import styles from './Review.module.css';

interface CalledFieldProps {
  readonly value: string;
  readonly onChange: (title: string) => void;
}

/** What the network is to be called. */
export function CalledField({ value, onChange }: CalledFieldProps) {
  const say = useMessages(reviewMessages);
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{say.called}</label>{' '}
      <input
        id={id}
        value={value}
        maxLength={LONGEST_NAME}
        dir="auto"
        autoComplete="off"
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </p>
  );
}
