import { at } from './assert.ts';
import { eachPiece, type Hunk } from './hunks.ts';

interface Named {
  readonly id: string;
}

/**
 * The place of each item in its list, by id, in the order of the list. One that is made of another takes no look at
 * what both lists have.
 */
export class ListIndex implements ReadonlyMap<string, number> {
  /** A number for each id that this list or one before it has had: all these share it, and it only grows. */
  readonly #numbers: Map<string, number>;
  /** By that number: the place; −1, and beyond the end: none. */
  readonly #places: Int32Array;
  readonly #items: readonly Named[];

  private constructor(numbers: Map<string, number>, places: Int32Array, items: readonly Named[]) {
    this.#numbers = numbers;
    this.#places = places;
    this.#items = items;
  }

  /** O(items) */
  static of(items: readonly Named[]): ListIndex {
    const numbers = new Map<string, number>();
    for (const { id } of items) numbers.set(id, numbers.size);
    return new ListIndex(numbers, Int32Array.from(items.keys()), items);
  }

  /** That of a list which differs from the present one by `hunks`. */
  after(items: readonly Named[], hunks: readonly Hunk[]): ListIndex {
    const numbers = this.#numbers;
    // Many have come and gone.
    if (numbers.size > 2 * items.length + MOST_GONE) return ListIndex.of(items);
    const { length } = this.#items;
    const moved = new Int32Array(length).fill(-1);
    eachPiece(length, hunks, (old, size, place) => {
      for (let step = 0; step < size; step++) moved[old + step] = place + step;
    });
    for (const { place, come } of hunks)
      for (const { id } of items.slice(place, place + come)) if (!numbers.has(id)) numbers.set(id, numbers.size);
    const places = new Int32Array(numbers.size).fill(-1);
    this.#places.forEach((place, number) => {
      places[number] = moved[place] ?? -1;
    });
    for (const { place, come } of hunks)
      for (let step = place; step < place + come; step++) places[numbers.get(at(items, step).id) ?? -1] = step;
    return new ListIndex(numbers, places, items);
  }

  get size(): number {
    return this.#items.length;
  }

  get(id: string): number | undefined {
    const place = this.#places[this.#numbers.get(id) ?? -1] ?? -1;
    return place < 0 ? undefined : place;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  *entries(): MapIterator<[string, number]> {
    for (const [place, { id }] of this.#items.entries()) yield [id, place];
  }

  *keys(): MapIterator<string> {
    for (const { id } of this.#items) yield id;
  }

  values(): MapIterator<number> {
    return this.#items.keys();
  }

  [Symbol.iterator](): MapIterator<[string, number]> {
    return this.entries();
  }

  forEach(look: (place: number, id: string, index: ReadonlyMap<string, number>) => void): void {
    for (const [id, place] of this.entries()) look(place, id, this);
  }
}

/** So many ids more than the list is long are kept in mind. */
const MOST_GONE = 1000;
