import { useEffect, useReducer } from 'react';
import type { PartTrouble } from '../base/part-trouble.ts';
import { PartError, toTrouble } from './load-part.ts';

/** Something that is fetched when it is first wanted, and then is there for good. */
export interface LatePart<Value> {
  /** Null until it has come. */
  readonly get: () => Value | null;
  /** Fetches it once, or waits with whoever asked before. After a failure, another call is another try. */
  readonly load: () => Promise<Value>;
}

export function latePart<Value>(load: () => Promise<Value>): LatePart<Value> {
  let value: Value | null = null;
  let pending: Promise<Value> | null = null;
  const fetchOnce = async () => {
    try {
      value = await load();
      return value;
    } finally {
      pending = null;
    }
  };
  return {
    get: () => value,
    load: () => {
      if (value !== null) return Promise.resolve(value);
      pending ??= fetchOnce();
      return pending;
    },
  };
}

export interface Arrival<Value> {
  /** Null until it is there. */
  readonly value: Value | null;
  /** Why it did not come; null while it is on its way or there. */
  readonly trouble: PartTrouble | null;
  readonly tryAgain: () => void;
}

type Phase = { readonly tries: number; readonly trouble: PartTrouble | null };
type Step = PartTrouble | 'came' | 'again';

const takeStep = ({ tries, trouble }: Phase, step: Step): Phase =>
  step === 'again' ? { tries: tries + 1, trouble: null } : { tries, trouble: step === 'came' ? trouble : step };

/** A part for a component that wants it; what failed is tried again on demand and when the device is online again. */
export function useLatePart<Value>(part: LatePart<Value>, isWanted = true): Arrival<Value> {
  const [{ tries, trouble }, step] = useReducer(takeStep, { tries: 0, trouble: null });
  const isMissing = isWanted && part.get() === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try is another one
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    part.load().then(
      () => isCurrent && step('came'),
      (fault) => {
        if (!isCurrent) return;
        step(toTrouble(fault));
        const late = fault instanceof PartError ? fault.late : null;
        late?.then(
          () => isCurrent && step('again'),
          () => isCurrent && step('again'),
        );
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [part, isMissing, tries]);
  const hasFailed = isMissing && trouble !== null;
  useEffect(() => {
    if (!hasFailed) return;
    const tryAgain = () => step('again');
    addEventListener('online', tryAgain);
    return () => removeEventListener('online', tryAgain);
  }, [hasFailed]);
  return { value: part.get(), trouble: hasFailed ? trouble : null, tryAgain: () => step('again') };
}
