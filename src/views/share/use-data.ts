import { useMemo } from 'react';
import type { PartTrouble } from '../../base/part-trouble.ts';
import { latePart, useLatePart } from '../late-part.ts';
import { loadPart } from '../load-part.ts';
import type { DataExport } from './build-data.ts';
import { type Choice, isData } from './choice.ts';
import type { View } from './view.ts';

/** The code that writes data files. */
export const WRITERS = latePart(async () => (await loadPart(() => import('./build-data.ts'))).buildData);

export interface DataState {
  /** The chosen data format's files; null for other formats and until the writers have come. */
  readonly content: DataExport | null;
  /** Why the writers could not be had. */
  readonly trouble: PartTrouble | null;
  readonly tryAgain: () => void;
}

/** The files of the chosen format; the code that writes them comes when it is first asked for. */
export function useData(view: View, choice: Choice): DataState {
  const { format } = choice;
  const { value: build, trouble, tryAgain } = useLatePart(WRITERS, isData(format));
  const content = useMemo(
    () => (build && isData(format) ? build(view, format, choice) : null),
    [build, view, format, choice],
  );
  return { content, trouble, tryAgain };
}
