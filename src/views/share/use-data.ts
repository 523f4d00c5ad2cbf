import { useEffect, useMemo, useState } from 'react';
import type { State } from '../../store/state.ts';
import type { DataExport } from './build-data.ts';
import { type Choice, isData } from './choice.ts';

type BuildData = typeof import('./build-data.ts').buildData;

export interface DataState {
  /** The chosen data format's files; null for other formats and until the writers have come. */
  readonly content: DataExport | null;
  /** Whether the writers could not be had. Another format, or asking again, is another try. */
  readonly isFaulty: boolean;
  readonly tryAgain: () => void;
}

/** The files of the chosen format; the code that writes them comes when it is first asked for. */
export function useData(state: State, choice: Choice): DataState {
  const [build, setBuild] = useState<BuildData | null>(null);
  const [isFaulty, setIsFaulty] = useState(false);
  const [tries, setTries] = useState(0);
  const { format } = choice;
  const isWanted = isData(format) && build === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another format is another try
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    setIsFaulty(false);
    import('./build-data.ts').then(
      (module) => isCurrent && setBuild(() => module.buildData),
      () => isCurrent && setIsFaulty(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, format, tries]);
  const content = useMemo(
    () => (build && isData(format) ? build(state, format, choice) : null),
    [build, state, format, choice],
  );
  return { content, isFaulty: isFaulty && isWanted, tryAgain: () => setTries(tries + 1) };
}
