import { useEffect, useState } from 'react';
import { advance } from '../../base/steps.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { Candidate } from '../../matching/weigh.ts';
import { loadPart } from '../load-part.ts';

/** Two entries that may be one: the earlier, and the one that would go into it. */
export interface Pair {
  readonly kept: string;
  readonly gone: string;
  readonly reasons: Candidate['reasons'];
}

/** How long the page may be held up by one step, ms. */
const SPAN = 30;

/** Looks for entries that may be there twice while it is wanted, step by step; null until that is done. */
export function useDuplicates(wanted: Dataset | null): readonly Pair[] | null {
  const [found, setFound] = useState<{ readonly of: Dataset; readonly pairs: readonly Pair[] } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    loadPart(() => import('../../matching/match.ts')).then(
      ({ findDuplicatesInSteps }) => {
        const steps = findDuplicatesInSteps(wanted);
        const walk = () => {
          const done = advance(steps, SPAN);
          if (!done) {
            timer = setTimeout(walk);
            return;
          }
          const pairs = done.result.flatMap(({ id, candidates: [best] }) =>
            best && best.verdict !== 'weak' ? [{ kept: best.id, gone: id, reasons: best.reasons }] : [],
          );
          setFound({ of: wanted, pairs });
        };
        if (isCurrent) walk();
      },
      () => isCurrent && setFound({ of: wanted, pairs: [] }),
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [wanted]);
  return found?.of === wanted ? found.pairs : null;
}
