import { useState } from 'react';
import { useUnfinished } from '../use-unfinished.ts';
import type { DraftEnd } from './use-tie-cells.ts';

/** An end of the tie in the last row. Its words are kept at `place`; who was chosen for them, as long as they are shown. */
export function useDraftEnd(place: string): readonly [DraftEnd, (end: DraftEnd) => void] {
  const [words, setWords] = useUnfinished(place);
  const [chosen, setChosen] = useState<DraftEnd | null>(null);
  const put = (next: DraftEnd) => {
    setChosen(next);
    setWords(next.words);
  };
  return [{ words, end: chosen?.words === words ? chosen.end : null }, put];
}
