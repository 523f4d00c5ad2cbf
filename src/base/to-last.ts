/** Where a thing has got to that became another one, which may have become another again; itself where it became none. */
export function toLast<Key>(became: ReadonlyMap<Key, Key>, first: Key): Key {
  let last = first;
  for (let next = became.get(last); next !== undefined; next = became.get(next)) last = next;
  return last;
}
