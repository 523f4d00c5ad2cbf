import { listHunks } from './hunks.ts';

/**
 * Counts how many items of a list have each key, for whoever asks about one list after another: only what differs from
 * the list that was asked about last is counted anew. What it gives holds until it is asked again.
 */
export function createTally<Item>(
  toKey: (item: Item) => string,
): (list: readonly Item[]) => { readonly has: (key: string) => boolean; readonly get: (key: string) => number } {
  const counts = new Map<string, number>();
  let last: readonly Item[] = [];
  const add = (items: readonly Item[], by: number) => {
    for (const item of items) {
      const key = toKey(item);
      const count = (counts.get(key) ?? 0) + by;
      if (count > 0) counts.set(key, count);
      else counts.delete(key);
    }
  };
  const tally = { has: (key: string) => counts.has(key), get: (key: string) => counts.get(key) ?? 0 };
  return (list) => {
    for (const { old, gone, place, come } of listHunks(last, list)) {
      add(last.slice(old, old + gone), -1);
      add(list.slice(place, place + come), 1);
    }
    last = list;
    return tally;
  };
}
