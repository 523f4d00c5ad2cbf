import type { ReactNode } from 'react';
import styles from './ChoiceOption.module.css';

interface ChoiceOptionProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly onActivate: () => void;
  readonly onChoose: () => void;
  readonly mark: ReactNode;
  readonly name: string;
  /** What stands at the end, such as the kind. */
  readonly note?: string | undefined;
  /** What stands in a line below, such as why it was found. */
  readonly reason?: ReactNode;
}

/** One thing to choose from in the list of a combobox. */
export function ChoiceOption({ id, isActive, onActivate, onChoose, mark, name, note, reason }: ChoiceOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the combobox, which names this its active option
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.choice}
      onPointerMove={isActive ? undefined : onActivate}
      onClick={onChoose}
    >
      {mark}
      <span>{name}</span> {note && <span className={styles.note}>{note}</span>}
      {reason && <> {reason}</>}
    </div>
  );
}
