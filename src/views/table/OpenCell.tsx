import type { ReactNode } from 'react';
import styles from './SheetTable.module.css';

interface OpenCellProps {
  readonly label: string;
  readonly column: number;
  readonly isActive: boolean;
  readonly isNumeric?: boolean;
  /** `isMore`: beside what is chosen already. */
  readonly onOpen: (isMore: boolean) => void;
  readonly children: ReactNode;
}

/** The cell that leads from its row to the details. */
export function OpenCell({ label, column, isActive, isNumeric, onOpen, children }: OpenCellProps) {
  return (
    <td data-numeric={isNumeric || undefined}>
      <button
        type="button"
        className={styles.open}
        data-cell={column}
        tabIndex={isActive ? 0 : -1}
        aria-label={label}
        onClick={({ ctrlKey, metaKey, shiftKey }) => onOpen(ctrlKey || metaKey || shiftKey)}
      >
        {children}
      </button>
    </td>
  );
}
