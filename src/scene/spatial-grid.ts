import type { Box } from './box.ts';

/**
 * The number by which a cell is known, within 30 bits: a greater one would be an object for each cell that is asked
 * about. Where two cells share one, more things are asked about.
 */
const toKey = (column: number, row: number): number => (Math.imul(column, 65599) + row) & 0x3fffffff;

/** Things with boxes, found by place: a hash grid of square cells. */
export class SpatialGrid<Item> {
  readonly #cell: number;
  readonly #cells = new Map<number, Item[]>();

  constructor(cell: number) {
    this.#cell = cell;
  }

  add(box: Box, item: Item): void {
    this.#someCell(box, (key) => {
      const items = this.#cells.get(key);
      if (items) items.push(item);
      else this.#cells.set(key, [item]);
      return false;
    });
  }

  /** Whether `test` holds for something in the cells the box touches; things may be asked about twice. */
  some(box: Box, test: (item: Item) => boolean): boolean {
    return this.#someCell(box, (key) => this.#cells.get(key)?.some(test) ?? false);
  }

  #someCell({ x, y, width, height }: Box, test: (key: number) => boolean): boolean {
    const size = this.#cell;
    const [right, bottom] = [Math.floor((x + width) / size), Math.floor((y + height) / size)];
    for (let column = Math.floor(x / size); column <= right; column++) {
      for (let row = Math.floor(y / size); row <= bottom; row++) if (test(toKey(column, row))) return true;
    }
    return false;
  }
}
