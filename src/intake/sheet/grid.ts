import { LONGEST_CELL, MOST_CELLS, MOST_PLACES } from '../limits.ts';
import type { Cell, Row, Table } from '../reading.ts';
import { NotLetIn } from '../refuse.ts';

/** How much has been kept of a file so far. */
export interface Budget {
  cells: number;
  /** Is told where a cell is longer than what is kept. */
  readonly onCut: (line: number) => void;
}

interface SparseRow {
  readonly line: number;
  readonly columns: number[];
  readonly cells: Cell[];
}

/** Gathers the cells of a sheet, wherever they stand: what nobody has filled takes no room. */
export class Grid {
  readonly #rows = new Map<number, SparseRow>();
  readonly #merged: { line: number; column: number; last: number }[] = [];
  readonly #budget: Budget;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** `line` from 1, `column` from 0. */
  put(line: number, column: number, value: Cell): void {
    if (typeof value === 'string' && value.length > LONGEST_CELL) this.#budget.onCut(line);
    const cell = typeof value === 'string' ? value.slice(0, LONGEST_CELL).trim() : value;
    if (cell === '') return;
    if (++this.#budget.cells > MOST_CELLS) throw new NotLetIn('many-cells', { most: MOST_CELLS });
    let row = this.#rows.get(line);
    if (!row) {
      row = { line, columns: [], cells: [] };
      this.#rows.set(line, row);
    }
    row.columns.push(column);
    row.cells.push(cell);
  }

  merge(line: number, column: number, last: number): void {
    if (last > line && this.#merged.length < MOST_CELLS) this.#merged.push({ line, column, last });
  }

  /** The sheet without the lines and columns that are left out. */
  toTable(file: string, sheet: string, isColumnOut: (column: number) => boolean): Table {
    const used = new Set<number>();
    for (const { columns } of this.#rows.values()) for (const column of columns) used.add(column);
    const columns = [...used].filter((column) => !isColumnOut(column)).sort((one, other) => one - other);
    const placeOf = new Map(columns.map((column, place) => [column, place]));
    let places = 0;
    const rows: Row[] = [];
    for (const row of [...this.#rows.values()].sort((one, other) => one.line - other.line)) {
      const cells: Cell[] = [];
      for (const [index, column] of row.columns.entries()) {
        const place = placeOf.get(column);
        if (place === undefined) continue;
        if (place >= cells.length) places += place + 1 - cells.length;
        if (places > MOST_PLACES) throw new NotLetIn('many-cells', { most: MOST_CELLS });
        while (cells.length < place) cells.push('');
        cells[place] = row.cells[index] ?? '';
      }
      if (cells.length > 0) rows.push({ line: row.line, cells });
    }
    const merged = this.#merged.flatMap(({ line, column, last }) => {
      const place = placeOf.get(column);
      return place === undefined ? [] : [{ line, column: place, last }];
    });
    return { file, sheet, rows, columns, merged };
  }
}
