import type { Box } from './label-box.ts';

/** Things with boxes, found by place: a hash grid of square cells. */
export class SpatialGrid<Item> {
  readonly #cell: number;
  readonly #cells = new Map<string, Item[]>();

  constructor(cell: number) {
    this.#cell = cell;
  }

  add(box: Box, make: (box: Box) => Item): void {
    const item = make(box);
    for (const key of this.#keys(box)) {
      const items = this.#cells.get(key);
      if (items) items.push(item);
      else this.#cells.set(key, [item]);
    }
  }

  /** Whether `test` holds for something in the cells the box touches; things may be asked about twice. */
  some(box: Box, test: (item: Item) => boolean): boolean {
    for (const key of this.#keys(box)) {
      if (this.#cells.get(key)?.some(test)) return true;
    }
    return false;
  }

  *#keys(box: Box): Generator<string> {
    const size = this.#cell;
    for (let column = Math.floor(box.x / size); column <= Math.floor((box.x + box.width) / size); column++) {
      for (let row = Math.floor(box.y / size); row <= Math.floor((box.y + box.height) / size); row++) {
        yield `${column},${row}`;
      }
    }
  }
}
