/** Values that are made once for whatever three keys they follow from: for the same keys it is the very same object. */
export class Shared<Value> {
  readonly #known = new Map<unknown, Map<unknown, Map<unknown, Value>>>();

  get(first: unknown, second: unknown, third: unknown, make: () => Value): Value {
    const inner = layer(layer(this.#known, first), second);
    const known = inner.get(third);
    if (known !== undefined) return known;
    const made = make();
    inner.set(third, made);
    return made;
  }
}

function layer<Key, Inner, Value>(outer: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const known = outer.get(key);
  if (known) return known;
  const made = new Map<Inner, Value>();
  outer.set(key, made);
  return made;
}
