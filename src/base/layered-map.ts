/** Keys and what they have now; undefined: nothing any more. */
type Changes<Key, Value> = Iterable<readonly [Key, Value | undefined]>;

/** More changes than this are made part of one map again: or as many as the root of its size, where that is more. */
const FEW = 64;

/**
 * A map with some keys set or, by undefined, gone: what costs is the change, not the map, which must not change any
 * more. Keys keep their order.
 */
export function withEntries<Key, Value extends object>(
  map: ReadonlyMap<Key, Value>,
  changes: Changes<Key, Value>,
): ReadonlyMap<Key, Value> {
  const [under, before] = map instanceof Layered ? map.layers() : [map, []];
  const over = new Map<Key, Value | undefined>(before);
  for (const [key, value] of changes) {
    if (value !== undefined || under.has(key)) over.set(key, value);
    else over.delete(key);
  }
  const isMuch = over.size > Math.max(FEW, Math.sqrt(under.size));
  return isMuch ? flatten(under, over) : new Layered<Key, Value>(under, over);
}

/** One map of both: the one below is copied whole, and not one key after the other by way of both. */
function flatten<Key, Value>(
  under: ReadonlyMap<Key, Value>,
  over: ReadonlyMap<Key, Value | undefined>,
): ReadonlyMap<Key, Value> {
  const flat = new Map(under);
  for (const [key, value] of over) {
    if (value === undefined) flat.delete(key);
    else flat.set(key, value);
  }
  return flat;
}

class Layered<Key, Value extends object> implements ReadonlyMap<Key, Value> {
  readonly #under: ReadonlyMap<Key, Value>;
  readonly #over: ReadonlyMap<Key, Value | undefined>;
  readonly size: number;

  constructor(under: ReadonlyMap<Key, Value>, over: ReadonlyMap<Key, Value | undefined>) {
    this.#under = under;
    this.#over = over;
    let { size } = under;
    for (const [key, value] of over) size += (value === undefined ? 0 : 1) - (under.has(key) ? 1 : 0);
    this.size = size;
  }

  layers() {
    return [this.#under, this.#over] as const;
  }

  get(key: Key): Value | undefined {
    const changed = this.#over.get(key);
    return changed !== undefined || this.#over.has(key) ? changed : this.#under.get(key);
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const [key, value] of this.#under) {
      const now = this.#over.has(key) ? this.#over.get(key) : value;
      if (now !== undefined) yield [key, now];
    }
    for (const [key, value] of this.#over) if (value !== undefined && !this.#under.has(key)) yield [key, value];
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(look: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) look(value, key, this);
  }
}
