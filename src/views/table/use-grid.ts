import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { isText, toMove } from './grid-keys.ts';

/** The row below the last one, in which one adds. */
export const DRAFT_ROW = '';

export interface Cell {
  /** The id of its row. */
  readonly row: string;
  readonly column: number;
}

interface Grid<Table> {
  readonly table: RefObject<Table | null>;
  /** The cell that the Tab key reaches. */
  readonly active: Cell;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The cell of an element: its row has `data-row`, its control `data-cell` with the column. */
export function toCell(target: EventTarget): Cell | null {
  if (!(target instanceof HTMLElement)) return null;
  const column = target.dataset.cell;
  const row = target.closest('tr')?.dataset.row;
  return column === undefined || row === undefined ? null : { row, column: Number(column) };
}

const findCell = (row: Element, column: number) => row.querySelector<HTMLElement>(`[data-cell="${column}"]`);

/**
 * The keys of a table whose cells hold controls: one of them is in the order of tabs, arrows, Enter and Tab lead to the
 * others, or to the last one of a row that has fewer. After Tab, Enter begins a new row where the first Tab was. `turnTo` brings a row onto the page.
 */
export function useGrid<Table extends HTMLElement>(
  rows: readonly string[],
  turnTo: (row: string) => void,
): Grid<Table> {
  const table = useRef<Table>(null);
  const [chosen, setChosen] = useState<Cell>({ row: rows[0] ?? DRAFT_ROW, column: 0 });
  const [wanted, setWanted] = useState<Cell | null>(null);
  const tabbedFrom = useRef<number | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const row = table.current?.querySelector(`tr[data-row="${wanted.row}"]`);
    const control =
      row && (findCell(row, wanted.column) ?? [...row.querySelectorAll<HTMLElement>('[data-cell]')].at(-1));
    control?.focus();
    if (isText(control)) control.select();
  }, [wanted]);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, target } = event;
    const cell = toCell(target);
    if (!cell || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = toMove(key, shiftKey, target as Element);
    if (!move || (key === 'Enter' && target instanceof HTMLButtonElement)) return;
    if (key === 'Tab') tabbedFrom.current ??= cell.column;
    const start = key === 'Enter' ? (tabbedFrom.current ?? cell.column) : cell.column;
    if (key !== 'Tab') tabbedFrom.current = null;
    const column = start + move[1];
    // Over the edge of its row Tab leaves the table, so that nobody is caught in it.
    const own = (target as Element).closest('tr');
    if (key === 'Tab' && !(own && findCell(own, column))) return;
    event.preventDefault();
    const index = rows.indexOf(cell.row) + move[0];
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))] ?? DRAFT_ROW;
    turnTo(row);
    setWanted({ row, column: Math.max(0, column) });
  };
  const onFocus = ({ target }: FocusEvent) => {
    const cell = toCell(target);
    if (cell) setChosen(cell);
  };
  const [first = DRAFT_ROW] = rows;
  // Where no row is left but the one in which one adds, that has cells only at its start.
  const column = first === DRAFT_ROW ? 0 : chosen.column;
  const active = rows.includes(chosen.row) ? chosen : { row: first, column };
  return { table, active, onFocus, onKeyDown };
}
