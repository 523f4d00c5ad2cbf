import styles from './Export.module.css';

interface RadioOptionProps {
  /** The same for all that exclude each other. */
  readonly group: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** The id of what describes it, which is no part of its name. */
  readonly noteId?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** One radio button with its name. */
export function RadioOption({ group, label, isChosen, onChoose, noteId, isDisabled }: RadioOptionProps) {
  return (
    <label className={styles.option} data-disabled={isDisabled || undefined}>
      <input
        type="radio"
        name={group}
        checked={isChosen}
        disabled={isDisabled}
        onChange={onChoose}
        aria-describedby={noteId}
      />
      <span>{label}</span>
    </label>
  );
}
