import type { Box } from './box.ts';

/** More rows than a drawing has: a cell is known by one number. Where two share one, more things are asked about. */
const ROWS = 2 ** 24;

/** Things with boxes, found by place: a hash grid of square cells. */
export class SpatialGrid<Item> {
  readonly #cell: number;
  readonly #cells = new Map<number, Item[]>();

  constructor(cell: number) {
    this.#cell = cell;
  }

  add(box: Box, make: (box: Box) => Item): void {
    const item = make(box);
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
      for (let row = Math.floor(y / size); row <= bottom; row++) if (test(column * ROWS + row)) return true;
    }
    return false;
  }
}
