import { Icon } from '../../ui/Icon.tsx';
import styles from './SheetTable.module.css';

interface RemovalCellProps {
  readonly label: string;
  readonly column: number;
  readonly isActive: boolean;
  readonly onRemove: () => void;
}

/** The cell by which its row goes: the focus goes on to the row below, or above the last one. */
export function RemovalCell({ label, column, isActive, onRemove }: RemovalCellProps) {
  const press = (button: HTMLButtonElement) => {
    const row = button.closest('tr');
    const isFocused = button === document.activeElement;
    const next = row?.nextElementSibling?.hasAttribute('data-row')
      ? row.nextElementSibling
      : row?.previousElementSibling;
    const cells = next?.querySelectorAll<HTMLElement>('[data-cell]') ?? [];
    if (isFocused) (next?.querySelector<HTMLElement>(`[data-cell="${column}"]`) ?? cells[0])?.focus();
    onRemove();
  };
  return (
    <td>
      <button
        type="button"
        className={styles.removal}
        data-cell={column}
        data-removal
        tabIndex={isActive ? 0 : -1}
        aria-label={label}
        title={label}
        onClick={({ currentTarget }) => press(currentTarget)}
      >
        <Icon name="close" size={16} />
      </button>
    </td>
  );
}
