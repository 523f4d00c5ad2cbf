import { useEffect, useMemo, useState } from 'react';
import type { State } from '../../store/state.ts';
import type { DataExport } from './build-data.ts';
import { type Choice, isData } from './choice.ts';

type BuildData = typeof import('./build-data.ts').buildData;

/**
 * The chosen data format's files; null for other formats and until the writers have come. `onFault` must be
 * the same function each time; it is called when they can't be had, and the next choice tries again.
 */
export function useData(state: State, choice: Choice, onFault: () => void): DataExport | null {
  const [build, setBuild] = useState<BuildData | null>(null);
  const { format } = choice;
  const isWanted = isData(format) && build === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another format is another try
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    import('./build-data.ts').then(
      (module) => isCurrent && setBuild(() => module.buildData),
      () => isCurrent && onFault(),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, format, onFault]);
  return useMemo(() => (build && isData(format) ? build(state, format, choice) : null), [build, state, format, choice]);
}
