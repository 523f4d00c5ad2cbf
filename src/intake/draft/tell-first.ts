/** Changes a new record of a list at the first that is told of it; `untold` are the places of those that wait. */
export function tellFirst<Item>(
  list: Item[],
  untold: Map<string, number>,
  id: string,
  change: (item: Item) => Item,
): void {
  const at = untold.get(id);
  const item = at === undefined ? undefined : list[at];
  untold.delete(id);
  if (at !== undefined && item) list[at] = change(item);
}
