/**
 * A selector that computes anew only when one of its inputs is another value than before. It remembers two results:
 * what is drawn, and what was looked at beside it, such as a file that then was not opened. That is enough for one
 * app on the page and for tests one after another. `renew` may make a result of the last one, which it may give as it
 * is.
 */
export function chain<Subject, Inputs extends readonly unknown[], Value>(
  inputs: { readonly [Index in keyof Inputs]: (subject: Subject) => Inputs[Index] },
  build: (...inputs: Inputs) => Value,
  renew: (last: Value, ...inputs: Inputs) => Value = (_, ...inputs) => build(...inputs),
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
    if (last && other && isOf(other)) kept = [other, last];
    else {
      const result = last ? renew(last.result, ...values) : build(...values);
      const before = last?.result === result ? other : last;
      kept = [{ values, result }, ...(before ? [before] : [])];
    }
    return (kept[0] as Kept).result;
  };
}
