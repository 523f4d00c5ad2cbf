import type { Random } from '../../src/base/random.ts';

/** Chances of one input, all from one sequence of numbers. */
export class Pick {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** A whole number from 0, below `end`. */
  below(end: number): number {
    return Math.floor(this.#random() * end);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  from<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  /** Up to so many of what is made, at least `least`. */
  list<Item>(most: number, make: (index: number) => Item, least = 0): Item[] {
    return Array.from({ length: least + this.below(most - least + 1) }, (_none, index) => make(index));
  }
}
