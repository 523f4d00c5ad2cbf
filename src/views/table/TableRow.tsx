import { applySelect } from '../../store/selection.ts';
import { ConsentMark } from '../ConsentMark.tsx';
import { KindMark } from '../KindMark.tsx';
import { useAct } from '../use-app.ts';
import styles from './TableView.module.css';
import type { Cell, Column, Row } from './to-table.ts';

interface TableRowProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly selected: boolean;
}

/** One row; whatever in it leads somewhere is a button. */
export function TableRow({ row, columns, selected }: TableRowProps) {
  return (
    <tr data-row={row.id} data-selected={selected || undefined}>
      {row.cells.map((cell, place) => {
        const column = columns[place];
        const key = column?.id ?? place;
        const content = (
          <>
            <TableCell cell={cell} current={selected && cell.select === row.id} />
            {cell.consent && ' '}
            <ConsentMark consent={cell.consent} />
          </>
        );
        if (place === 0) {
          return (
            <th key={key} scope="row">
              {content}
            </th>
          );
        }
        return (
          <td key={key} data-numeric={column?.numeric || undefined} data-extra={column?.extra || undefined}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

function TableCell({ cell, current }: { readonly cell: Cell; readonly current: boolean }) {
  const act = useAct();
  const { text, select, name, kind, numeral, colour } = cell;
  if (select === undefined) return text;
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={name}
      aria-current={current || undefined}
      onClick={() => act(applySelect, select)}
    >
      {kind && <KindMark kind={kind} numeral={numeral} colour={colour} />}
      {text}
    </button>
  );
}
