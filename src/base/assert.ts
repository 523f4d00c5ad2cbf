/** The element at `index`; throws instead of giving `undefined`, for indices that hold by construction. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`no element at ${index} of ${items.length}`);
  return item;
}

/**
 * The same of a typed array. Apart from `at`, since what reads lists of every kind is a slow way to read any:
 * the hot loops are over typed arrays.
 */
export function numberAt(items: ArrayLike<number>, index: number): number {
  const item = items[index];
  if (item === undefined) throw new Error(`no element at ${index} of ${items.length}`);
  return item;
}
