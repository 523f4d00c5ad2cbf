import { useEffect, useState } from 'react';
import { advance } from '../base/steps.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Candidate } from '../matching/weigh.ts';
import { type Arrival, latePart, useLatePart } from './late-part.ts';
import { loadPart } from './load-part.ts';

/** Two entries that may be one: the earlier, and the one that would go into it. */
export interface Pair {
  readonly kept: string;
  readonly gone: string;
  readonly reasons: Candidate['reasons'];
}

const FINDER = latePart(async () => (await loadPart(() => import('../matching/match.ts'))).findDuplicatesInSteps);
/** How long the page may be held up by one step, ms. */
const SPAN = 30;

/** More entries take longer than anybody waits beside a map. */
export const MOST_HELD = 4000;

/** Looks for entries that may be there twice while it is wanted, step by step; the value is null until that is done. */
export function useDuplicates(wanted: Dataset | null): Arrival<readonly Pair[]> {
  const { value: find, trouble, tryAgain } = useLatePart(FINDER, wanted !== null);
  const [found, setFound] = useState<{ readonly of: Dataset; readonly pairs: readonly Pair[] } | null>(null);
  useEffect(() => {
    if (!wanted || !find) return;
    const steps = find(wanted);
    const walk = () => {
      const done = advance(steps, SPAN);
      if (!done) {
        timer = setTimeout(walk);
        return;
      }
      const pairs = done.result.flatMap(({ id, candidates }) =>
        candidates.flatMap((one) => (one.verdict === 'weak' ? [] : [{ kept: one.id, gone: id, reasons: one.reasons }])),
      );
      setFound({ of: wanted, pairs });
    };
    let timer = setTimeout(walk);
    return () => clearTimeout(timer);
  }, [wanted, find]);
  return { value: found?.of === wanted ? found.pairs : null, trouble, tryAgain };
}

/** Whether it is still to be said of a pair whether it is one. */
export function isUndecided({ kept, gone }: Pair, byId: ReadonlyMap<string, Dataset['nodes'][number]>): boolean {
  const [one, other] = [byId.get(kept), byId.get(gone)];
  return Boolean(one && other && !one.apart?.includes(gone) && !other.apart?.includes(kept));
}
