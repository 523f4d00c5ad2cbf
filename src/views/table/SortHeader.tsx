import { Icon } from '../../ui/Icon.tsx';
import styles from './TableView.module.css';
import type { Column } from './to-table.ts';

interface SortHeaderProps {
  readonly column: Column;
  /** How the table is sorted by this column; undefined when it is by another. */
  readonly direction: 'ascending' | 'descending' | undefined;
  readonly onSort: () => void;
}

export function SortHeader({ column, direction, onSort }: SortHeaderProps) {
  return (
    <th
      scope="col"
      aria-sort={direction}
      data-numeric={column.numeric || undefined}
      data-extra={column.extra || undefined}
    >
      {column.isFixed ? (
        <span className="visually-hidden">{column.label}</span>
      ) : (
        <button type="button" className={styles.sort} onClick={onSort}>
          {column.label}
          <Icon name={direction ?? 'sortable'} size={14} />
        </button>
      )}
    </th>
  );
}
