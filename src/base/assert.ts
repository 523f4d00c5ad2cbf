/** Throws when a condition the code relies on does not hold; for faults of ours, never of the visitor's. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** The element at `index`; throws instead of giving `undefined`, for indices that hold by construction. */
export function at<Item>(items: ArrayLike<Item>, index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`no element at ${index} of ${items.length}`);
  return item;
}
