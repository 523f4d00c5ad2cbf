/** The element at `index`; throws instead of giving `undefined`, for indices that hold by construction. */
export function at<Item>(items: ArrayLike<Item>, index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`no element at ${index} of ${items.length}`);
  return item;
}
