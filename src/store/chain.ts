/**
 * A selector that computes anew only when one of its inputs is another value than last time. It
 * remembers one result, which is enough for one app on the page and for tests one after another.
 */
export function chain<Subject, Inputs extends readonly unknown[], Value>(
  inputs: { readonly [Index in keyof Inputs]: (subject: Subject) => Inputs[Index] },
  build: (...inputs: Inputs) => Value,
): (subject: Subject) => Value {
  let last: { readonly values: readonly unknown[]; readonly result: Value } | null = null;
  return (subject) => {
    const values = inputs.map((input) => input(subject)) as unknown as Inputs;
    if (last && values.every((value, index) => Object.is(value, last?.values[index]))) return last.result;
    last = { values, result: build(...values) };
    return last.result;
  };
}
