/** Long work in steps, between which it can be left; the last one has the result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does steps for about `span` ms, one at least; null while some are left. */
export function advance<Result>(steps: Steps<Result>, span: number): { readonly result: Result } | null {
  const start = Date.now();
  do {
    const { done, value } = steps.next();
    if (done) return { result: value };
  } while (Date.now() - start < span);
  return null;
}

/** What `map` makes of a list, `most` of it between two breaths. */
export function* mapInSteps<Item, Value>(
  items: readonly Item[],
  most: number,
  map: (item: Item, index: number) => Value,
): Steps<Value[]> {
  const made: Value[] = [];
  for (let index = 0; index < items.length; index++) {
    made.push(map(items[index] as Item, index));
    if (index % most === most - 1) yield;
  }
  return made;
}
