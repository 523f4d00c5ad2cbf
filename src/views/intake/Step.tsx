import { type ReactNode, useState } from 'react';
import styles from './Review.module.css';

interface StepProps {
  readonly title: string;
  /** What it comes to, in a few words: all of it that is seen while it is folded. */
  readonly note: string;
  /** Whether somebody is to look at it: then it opens by itself, once; it never folds by itself. */
  readonly isDue: boolean;
  readonly children: ReactNode;
}

/** A step of the review, which folds to one line. */
export function Step({ title, note, isDue, children }: StepProps) {
  const [wasDue, setWasDue] = useState(isDue);
  const [isOpen, setOpen] = useState(isDue);
  if (isDue && !wasDue) {
    setWasDue(true);
    setOpen(true);
  }
  return (
    <details className={styles.step} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>{title}</h3> <span dir="auto">{note}</span>
      </summary>
      <div className={styles.inner}>{children}</div>
    </details>
  );
}
