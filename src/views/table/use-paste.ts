import { useState } from 'react';
import type { Dataset } from '../../dataset/schema.ts';
import { applyUndo } from '../../store/editing.ts';
import type { Step } from '../../store/history.ts';
import { selectDataset } from '../../store/selectors.ts';
import { act } from '../../store/store.ts';
import { pasteOnPage } from '../paste-on-page.ts';
import { useAppStore, useSelector } from '../use-app.ts';

/** What became of cells; `of` is the network as it was then: undone or changed, that may be no longer so. */
interface Told {
  readonly text: string;
  readonly of: Dataset;
  readonly onWithout: (() => void) | null;
  readonly onList: (() => void) | null;
}

const NOTHING: Pick<Told, 'text' | 'onWithout' | 'onList'> = { text: '', onWithout: null, onList: null };

interface PasteInto<Cells> {
  /** Puts cells in, with kinds or relations of these names made before; gives what became of them. */
  readonly put: (cells: Cells, made: readonly string[]) => string;
  /** Says that these were made. */
  readonly toMade: (names: readonly string[]) => string;
}

/**
 * Pasted cells go in at once, with the kinds or relations that only they name: one press takes those out again, and one
 * more takes all of it as a list whose columns are something else.
 */
export function usePaste<Cells>({ put, toMade }: PasteInto<Cells>) {
  const store = useAppStore();
  const dataset = useSelector(selectDataset);
  const [last, setLast] = useState<Told | null>(null);
  const readDataset = () => selectDataset(store.getState());
  const readStep = () => store.getState().document.past.at(-1);
  const setTold = (text: string, ways: Partial<Told> = {}) => setLast({ ...NOTHING, ...ways, text, of: readDataset() });
  const takeBack = (pasted: Step | undefined) => {
    // While what was pasted settles, the first step back only stops that.
    for (let tries = 0; tries < 2 && readStep() === pasted; tries++) act(store, applyUndo);
  };
  const { text: told, onWithout, onList } = last?.of === dataset ? last : NOTHING;
  return {
    told,
    onWithout,
    onList,
    setTold: (text: string) => setTold(text),
    /** Puts cells in; names that nobody knows are made where there is `room` for as many. `list`: what may be a list. */
    paste: (cells: Cells, unknown: readonly string[], room: number, list: string | null = null) => {
      const made = unknown.length <= room ? unknown : [];
      const text = put(cells, made);
      const pasted = readStep();
      const onList =
        list === null
          ? null
          : () => {
              takeBack(pasted);
              pasteOnPage(list);
            };
      const onWithout = () => {
        takeBack(pasted);
        setTold(put(cells, []));
      };
      if (made.length === 0) setTold(text, { onList });
      else setTold(`${text} ${toMade(made)}`, { onWithout, onList });
    },
  };
}
