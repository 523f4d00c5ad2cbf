import type { KeyboardEvent, ReactNode } from 'react';
import styles from './SheetTable.module.css';
import { DRAFT_ROW } from './use-grid.ts';

interface DraftRowProps {
  /** Enter, or leaving the row. */
  readonly onDone: () => void;
  /** Escape. */
  readonly onClear: () => void;
  readonly children: ReactNode;
}

/** The last row of a table that is edited, whose cells are not in the network yet. */
export function DraftRow({ onDone, onClear, children }: DraftRowProps) {
  const onKeyDown = ({ key, nativeEvent, defaultPrevented }: KeyboardEvent) => {
    if (defaultPrevented) return;
    if (key === 'Enter' && !nativeEvent.isComposing) onDone();
    if (key === 'Escape') onClear();
  };
  return (
    <tr
      data-row={DRAFT_ROW}
      className={styles.draft}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onDone();
      }}
    >
      {children}
    </tr>
  );
}
