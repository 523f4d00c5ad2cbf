import { LONGEST_CELL, MOST_CELLS, MOST_CHARACTERS, MOST_COLUMNS, MOST_PLACES, MOST_ROWS } from '../limits.ts';
import type { Cell, Row, Table } from '../reading.ts';
import { NotLetIn } from '../refuse.ts';

/** How much has been kept of a file so far. */
export interface Budget {
  cells: number;
  characters: number;
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
  readonly #links: { line: number; column: number; url: string }[] = [];
  /** How many more ranges of hidden columns there are from a column on. */
  readonly #hidden = new Map<number, number>();
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
    this.#budget.characters += typeof cell === 'string' ? cell.length : 1;
    if (this.#budget.characters > MOST_CHARACTERS) throw new NotLetIn('bomb');
    let row = this.#rows.get(line);
    if (!row) {
      if (this.#rows.size === MOST_ROWS) throw new NotLetIn('many-rows', { most: MOST_ROWS });
      row = { line, columns: [], cells: [] };
      this.#rows.set(line, row);
    }
    row.columns.push(column);
    row.cells.push(cell);
  }

  merge(line: number, column: number, last: number): void {
    if (last > line && this.#merged.length < MOST_CELLS) this.#merged.push({ line, column, last });
  }

  link(line: number, column: number, url: string): void {
    if (this.#links.length < MOST_CELLS) this.#links.push({ line, column, url });
  }

  /** Leaves columns out, from 0, the last one too. */
  hide(from: number, last: number): void {
    if (!(from <= last)) return;
    this.#hidden.set(from, (this.#hidden.get(from) ?? 0) + 1);
    this.#hidden.set(last + 1, (this.#hidden.get(last + 1) ?? 0) - 1);
  }

  #listShown(columns: Iterable<number>): number[] {
    const edges = [...this.#hidden].sort(([one], [other]) => one - other);
    let [at, ranges] = [0, 0];
    return [...columns]
      .sort((one, other) => one - other)
      .filter((column) => {
        for (; (edges[at]?.[0] ?? Number.POSITIVE_INFINITY) <= column; at++) ranges += edges[at]?.[1] ?? 0;
        return ranges === 0;
      });
  }

  /** The sheet without the columns that are hidden. */
  toTable(file: string, sheet: string): Table {
    const used = new Set<number>();
    for (const { columns } of this.#rows.values()) for (const column of columns) used.add(column);
    const columns = this.#listShown(used);
    if (columns.length > MOST_COLUMNS) throw new NotLetIn('many-columns', { most: MOST_COLUMNS });
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
    const place = <Item extends { readonly column: number }>(items: readonly Item[]): Item[] =>
      items.flatMap((item) => {
        const column = placeOf.get(item.column);
        return column === undefined ? [] : [{ ...item, column }];
      });
    return { file, sheet, rows, columns, merged: place(this.#merged), links: place(this.#links) };
  }
}
