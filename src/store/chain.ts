/**
 * A selector that computes anew only when one of its inputs is another value than before. It remembers two results:
 * what is drawn, and what was looked at beside it, such as a file that then was not opened. That is enough for one
 * app on the page and for tests one after another. `isStill` may say that a result holds for other inputs as well, which
 * then give the very same one.
 */
export function chain<Subject, Inputs extends readonly unknown[], Value>(
  inputs: { readonly [Index in keyof Inputs]: (subject: Subject) => Inputs[Index] },
  build: (...inputs: Inputs) => Value,
  isStill: (result: Value, ...inputs: Inputs) => boolean = () => false,
): (subject: Subject) => Value {
  interface Kept {
    readonly values: Inputs;
    readonly result: Value;
  }
  let kept: readonly Kept[] = [];
  return (subject) => {
    const values = inputs.map((input) => input(subject)) as unknown as Inputs;
    const isOf = (one: Kept) => values.every((value, index) => Object.is(value, one.values[index]));
    const [last, other] = kept;
    if (last && isOf(last)) return last.result;
    if (other && isOf(other)) kept = [other, ...(last ? [last] : [])];
    else if (last && isStill(last.result, ...values))
      kept = [{ values, result: last.result }, ...(other ? [other] : [])];
    else kept = [{ values, result: build(...values) }, ...(last ? [last] : [])];
    return (kept[0] as Kept).result;
  };
}
