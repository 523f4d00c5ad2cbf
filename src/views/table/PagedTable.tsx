import { useEffect, useMemo, useState } from 'react';
import { useLanguage, useSelector } from '../use-app.ts';
import { useChosenInSight } from '../use-chosen-in-sight.ts';
import { usePrinting } from '../use-printing.ts';
import { Pages } from './Pages.tsx';
import { SortHeader } from './SortHeader.tsx';
import { TableRow } from './TableRow.tsx';
import styles from './TableView.module.css';
import { type Order, sortRows, type Table } from './to-table.ts';

interface PagedTableProps extends Table {
  readonly caption: string;
}

/** Rows on one page: a screen reader keeps its place in a table of real rows, never in a virtual one. */
const ROWS = 50;

/** A sortable table of any length, a page at a time, on paper whole; it turns to the page of what gets selected. */
export function PagedTable({ caption, columns, rows }: PagedTableProps) {
  const language = useLanguage();
  const selected = useSelector((state) => state.session.edge ?? state.session.selection.at(-1));
  const [order, setOrder] = useState<Order>({ column: 0, descending: false });
  const [page, setPage] = useState(0);
  const sorted = useMemo(() => sortRows(rows, order, language), [rows, order, language]);
  const pages = Math.ceil(sorted.length / ROWS);
  const isPrinting = usePrinting();
  // Filters can take away the page one is on.
  const here = Math.min(page, pages - 1);
  useEffect(() => {
    const index = sorted.findIndex((row) => row.id === selected);
    if (index >= 0) setPage(Math.floor(index / ROWS));
  }, [selected, sorted]);
  const list = useChosenInSight<HTMLTableSectionElement>(useMemo(() => ({ rows, here }), [rows, here]));
  const sort = (column: number) => {
    const isSame = order.column === column;
    setOrder({ column, descending: isSame ? !order.descending : columns[column]?.numeric === true });
    setPage(0);
  };
  return (
    <>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column, place) => (
                <SortHeader
                  key={column.id}
                  column={column}
                  direction={order.column === place ? (order.descending ? 'descending' : 'ascending') : undefined}
                  onSort={() => sort(place)}
                />
              ))}
            </tr>
          </thead>
          <tbody ref={list}>
            {(isPrinting ? sorted : sorted.slice(here * ROWS, (here + 1) * ROWS)).map((row) => (
              <TableRow key={row.id} row={row} columns={columns} selected={row.id === selected} />
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 && !isPrinting && <Pages page={here} pages={pages} onTurn={setPage} />}
    </>
  );
}
