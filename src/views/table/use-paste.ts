import { useState } from 'react';
import type { Dataset } from '../../dataset/schema.ts';
import { applyUndo } from '../../store/editing.ts';
import type { Step } from '../../store/history.ts';
import { selectDataset } from '../../store/selectors.ts';
import { act } from '../../store/store.ts';
import { useAppStore, useSelector } from '../use-app.ts';

/** What became of cells; `of` is the network as it was then: undone or changed, that may be no longer so. */
interface Told {
  readonly text: string;
  readonly of: Dataset;
  readonly onWithout: (() => void) | null;
}

interface PasteInto<Cells> {
  /** Puts cells in, with kinds or relations of these names made before; gives what became of them. */
  readonly put: (cells: Cells, made: readonly string[]) => string;
  /** Says that these were made. */
  readonly toMade: (names: readonly string[]) => string;
}

/** Pasted cells go in at once, with the kinds or relations that only they name: one press takes those out again. */
export function usePaste<Cells>({ put, toMade }: PasteInto<Cells>) {
  const store = useAppStore();
  const dataset = useSelector(selectDataset);
  const [last, setLast] = useState<Told | null>(null);
  const readDataset = () => selectDataset(store.getState());
  const readStep = () => store.getState().document.past.at(-1);
  const setTold = (text: string, onWithout: Told['onWithout'] = null) =>
    setLast({ text, of: readDataset(), onWithout });
  const pasteWithout = (cells: Cells, pasted: Step | undefined) => {
    // While what was pasted settles, the first step back only stops that.
    for (let tries = 0; tries < 2 && readStep() === pasted; tries++) act(store, applyUndo);
    setTold(put(cells, []));
  };
  const { text: told, onWithout } = last?.of === dataset ? last : { text: '', onWithout: null };
  return {
    told,
    onWithout,
    setTold: (text: string) => setTold(text),
    /** Puts cells in; names that nobody knows are made where there is `room` for as many. */
    paste: (cells: Cells, unknown: readonly string[], room: number) => {
      const made = unknown.length <= room ? unknown : [];
      const text = put(cells, made);
      const pasted = readStep();
      if (made.length === 0) setTold(text);
      else setTold(`${text} ${toMade(made)}`, () => pasteWithout(cells, pasted));
    },
  };
}
