import { finish, type Steps } from '../base/steps.ts';

/**
 * A selector that computes anew only when one of its inputs is another value than before. It remembers two results:
 * what is drawn, and what was looked at beside it, such as a file that then was not opened. That is enough for one
 * app on the page and for tests one after another. A subject is never changed, so of the one that was asked about last
 * the inputs are not even looked at: links share their inputs, and each of these is asked once for a state and not once
 * on every way that leads to it. `renew` may make a result of the last one, which it may give as it is.
 */
export function chain<Subject, Inputs extends readonly unknown[], Value>(
  inputs: { readonly [Index in keyof Inputs]: (subject: Subject) => Inputs[Index] },
  build: (...inputs: Inputs) => Value,
  renew: (last: Value, ...inputs: Inputs) => Value = (_, ...inputs) => build(...inputs),
): Selector<Subject, Value> {
  interface Kept {
    readonly values: Inputs;
    readonly result: Value;
  }
  let kept: readonly Kept[] = [];
  let latest: { readonly subject: Subject; readonly result: Value } | null = null;
  const toValues = (subject: Subject) => inputs.map((input) => input(subject)) as unknown as Inputs;
  const isMadeOf = (values: Inputs) => (one: Kept) =>
    values.every((value, index) => Object.is(value, one.values[index]));
  const find = (subject: Subject): Value => {
    const values = toValues(subject);
    const isOf = isMadeOf(values);
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
  const select = (subject: Subject): Value => {
    if (latest === null || !Object.is(latest.subject, subject)) latest = { subject, result: find(subject) };
    return latest.result;
  };
  return Object.assign(select, { knows: (subject: Subject) => kept.some(isMadeOf(toValues(subject))) });
}

/** What `chain` gives; `knows`: whether it remembers what it would say. */
interface Selector<Subject, Value> {
  (subject: Subject): Value;
  readonly knows: (subject: Subject) => boolean;
}

export interface LongSelector<Subject, Value> extends Selector<Subject, Value> {
  readonly inSteps: (subject: Subject) => Steps<void>;
}

/** The same for what takes long: it may be made in steps first, `inSteps`, and then is remembered. */
export function chainInSteps<Subject, Inputs extends readonly unknown[], Value>(
  inputs: { readonly [Index in keyof Inputs]: (subject: Subject) => Inputs[Index] },
  build: (...inputs: Inputs) => Steps<Value>,
  renew: (last: Value, ...inputs: Inputs) => Value = (_, ...inputs) => finish(build(...inputs)),
): LongSelector<Subject, Value> {
  let made: { readonly result: Value } | null = null;
  const select = chain(
    inputs,
    (...values: Inputs): Value => (made ? made.result : finish(build(...values))),
    (last: Value, ...values: Inputs): Value => (made ? made.result : renew(last, ...values)),
  );
  return Object.assign(select, {
    *inSteps(subject: Subject): Steps<void> {
      if (select.knows(subject)) return;
      const values = inputs.map((input) => input(subject)) as unknown as Inputs;
      made = { result: yield* build(...values) };
      try {
        select(subject);
      } finally {
        made = null;
      }
    },
  });
}
