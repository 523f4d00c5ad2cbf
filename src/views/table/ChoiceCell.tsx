import styles from './SheetTable.module.css';

interface ChoiceCellProps {
  readonly label: string;
  readonly column: number;
  readonly isActive: boolean;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}

/** A cell with one of a few values, in the platform's own list. */
export function ChoiceCell({ label, column, isActive, value, choices, onChoose }: ChoiceCellProps) {
  return (
    <select
      className={styles.choice}
      data-cell={column}
      tabIndex={isActive ? 0 : -1}
      aria-label={label}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      {choices.map(([choice, words]) => (
        <option key={choice} value={choice}>
          {words}
        </option>
      ))}
    </select>
  );
}
