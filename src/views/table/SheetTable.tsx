import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../dataset/schema.ts';
import { sheetMessages } from '../../language/sheet.ts';
import { selectDataset } from '../../store/selectors.ts';
import { RemoveChosen } from '../RemoveChosen.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Pages } from './Pages.tsx';
import styles from './SheetTable.module.css';
import { SortHeader } from './SortHeader.tsx';
import table from './TableView.module.css';
import { type Column, sortRows } from './to-table.ts';
import { DRAFT_ROW, toCell, useGrid } from './use-grid.ts';

interface SheetTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The rows in the order of the network. */
  readonly ids: readonly string[];
  /** What a row sorts by. */
  readonly keyOf: (id: string, column: string) => string | number;
  /** A row; `active` is the column that the Tab key reaches, if it is in this row. */
  readonly renderRow: (id: string, active: number | null) => ReactNode;
  /** The row below the last one. */
  readonly renderDraft: (active: number | null) => ReactNode;
  /** Several cells were pasted: at which rows, from which column. */
  readonly onPaste: (rows: readonly string[], column: number, text: string) => void;
}

/** What rows were sorted by, and when: once one of them has been edited the order may be another. */
interface Sorted {
  readonly column: string;
  readonly descending: boolean;
  readonly dataset: Dataset;
  readonly ids: readonly string[];
}

/** Rows on one page, as in the table that is only read. */
const ROWS = 50;

/** The Delete key on a button of a row: in a field it is the text's own. */
function removeByKey({ key, target, currentTarget }: KeyboardEvent<HTMLElement>) {
  if (key !== 'Delete' || !(target instanceof HTMLButtonElement)) return;
  const row = target.closest('tr');
  if (!row || !currentTarget.contains(row)) return;
  const removal = row.querySelector<HTMLButtonElement>('[data-removal]');
  removal?.focus();
  removal?.click();
}

/** A table whose cells are edited in place. Rows stay where they are while one types: they sort when they are asked to. */
export function SheetTable({ caption, columns, ids, keyOf, renderRow, renderDraft, onPaste }: SheetTableProps) {
  const say = useMessages(sheetMessages);
  const language = useLanguage();
  const dataset = useSelector(selectDataset);
  const selected = useSelector((state) => state.session.edge ?? state.session.selection.at(-1));
  const [sorted, setSorted] = useState<Sorted | null>(null);
  // Whoever adds at the end stays there, however many pages that makes.
  const [page, setPage] = useState<number | 'last'>(0);
  const rows = useMemo(() => {
    if (!sorted) return ids;
    const [listed, known] = [new Set(ids), new Set(sorted.ids)];
    return [...sorted.ids.filter((id) => listed.has(id)), ...ids.filter((id) => !known.has(id))];
  }, [ids, sorted]);
  const pages = Math.max(1, Math.ceil(rows.length / ROWS));
  const here = page === 'last' ? pages - 1 : Math.min(page, pages - 1);
  const all = useMemo(() => [...rows, DRAFT_ROW], [rows]);
  const turnTo = (id: string) => setPage(id === DRAFT_ROW ? 'last' : Math.floor(rows.indexOf(id) / ROWS));
  const grid = useGrid<HTMLTableElement>(all, turnTo);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that come, go or sort turn no page
  useEffect(() => {
    if (selected !== undefined && rows.includes(selected)) turnTo(selected);
  }, [selected]);
  const sort = (column: Column) => {
    const descending = sorted?.column === column.id ? !sorted.descending : column.numeric === true;
    const keys = ids.map((id) => {
      const key = keyOf(id, column.id);
      return { id, cells: [{ text: String(key), order: key }] };
    });
    const order = sortRows(keys, { column: 0, descending }, language).map(({ id }) => id);
    setSorted({ column: column.id, descending, dataset, ids: order });
    setPage(0);
  };
  const paste = (event: ClipboardEvent) => {
    const cell = toCell(event.target);
    const text = event.clipboardData.getData('text/plain');
    // One cell alone goes into the field as any text.
    if (!cell || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    onPaste(cell.row === DRAFT_ROW ? [] : rows.slice(rows.indexOf(cell.row)), cell.column, text);
  };
  const activeIn = (row: string) => (grid.active.row === row ? grid.active.column : null);
  return (
    <>
      <p className={table.note}>
        {say.help} <span className={styles.keys}>{say.keys}</span>
      </p>
      <div className={styles.scroller}>
        <table
          ref={grid.table}
          className={`${table.table} ${styles.sheet}`}
          onFocus={(event) => {
            grid.onFocus(event);
            if (toCell(event.target)?.row === DRAFT_ROW) setPage('last');
          }}
          onKeyDown={(event) => {
            removeByKey(event);
            grid.onKeyDown(event);
          }}
          onPaste={paste}
        >
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHeader
                  key={column.id}
                  column={column}
                  direction={
                    sorted?.column === column.id && sorted.dataset === dataset
                      ? sorted.descending
                        ? 'descending'
                        : 'ascending'
                      : undefined
                  }
                  onSort={() => sort(column)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(here * ROWS, (here + 1) * ROWS).map((id) => renderRow(id, activeIn(id)))}
            {here === pages - 1 && renderDraft(activeIn(DRAFT_ROW))}
          </tbody>
        </table>
      </div>
      <RemoveChosen />
      {pages > 1 && <Pages page={here} pages={pages} onTurn={setPage} />}
    </>
  );
}
