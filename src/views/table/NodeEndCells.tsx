import { sheetMessages } from '../../language/sheet.ts';
import { applyRemoveNodes } from '../../store/edits.ts';
import { applySelect } from '../../store/selection.ts';
import { useAct, useMessages } from '../use-app.ts';
import { RemovalCell } from './RemovalCell.tsx';
import styles from './SheetTable.module.css';

interface NodeEndCellsProps {
  readonly id: string;
  readonly name: string;
  /** How many of its ties are shown, and how many go with it. */
  readonly shown: number;
  readonly all: number;
  /** The column that the Tab key reaches, if it is in this row. */
  readonly active: number | null;
}

/** The last cells of an entry: one leads to its details or chooses it beside others, one deletes it. */
export function NodeEndCells({ id, name, shown, all, active }: NodeEndCellsProps) {
  const say = useMessages(sheetMessages);
  const act = useAct();
  return (
    <>
      <td data-numeric>
        <button
          type="button"
          className={styles.open}
          data-cell={4}
          tabIndex={active === 4 ? 0 : -1}
          aria-label={say.details(name, shown)}
          onClick={({ ctrlKey, metaKey, shiftKey }) => act(applySelect, id, ctrlKey || metaKey || shiftKey)}
        >
          {shown}
        </button>
      </td>
      <RemovalCell
        column={5}
        isActive={active === 5}
        label={say.removeEntry(name, all)}
        onRemove={() => act(applyRemoveNodes, [id], Date.now())}
      />
    </>
  );
}
