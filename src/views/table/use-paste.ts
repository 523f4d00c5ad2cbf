import { useState } from 'react';
import type { Dataset } from '../../dataset/schema.ts';
import { applyPasting, selectPasting } from '../../store/paste.ts';
import type { SheetCells } from '../../store/pasting.ts';
import { selectDataset } from '../../store/selectors.ts';
import { act } from '../../store/store.ts';
import { useAppStore, useSelector } from '../use-app.ts';

interface PasteInto<Sheet extends keyof SheetCells> {
  readonly sheet: Sheet;
  /** Puts cells in, with kinds or relations of these names made before; gives what became of them. */
  readonly put: (cells: SheetCells[Sheet], made: readonly string[]) => string;
  /** Asks whether these are to be made. */
  readonly toQuestion: (names: readonly string[]) => string;
}

/** What is told of the network as it is: undone or changed, it is another, of which that may be no longer so. */
function useTold() {
  const store = useAppStore();
  const dataset = useSelector(selectDataset);
  const [said, setSaid] = useState<{ readonly text: string; readonly of: Dataset } | null>(null);
  return {
    told: said?.of === dataset ? said.text : '',
    setTold: (text: string) => setSaid({ text, of: selectDataset(store.getState()) }),
  };
}

/** Pasted cells on their way: `told` is what became of the last ones, `question` what is asked before. */
export function usePaste<Sheet extends keyof SheetCells>({ sheet, put, toQuestion }: PasteInto<Sheet>) {
  const { told, setTold } = useTold();
  const store = useAppStore();
  const asked = useSelector(selectPasting(sheet));
  const answer = (cells: SheetCells[Sheet], made: readonly string[]) => {
    act(store, applyPasting, null);
    setTold(put(cells, made));
  };
  return {
    told,
    setTold,
    /** Asks about names that nobody knows, where there is `room` for as many; else puts the cells in at once. */
    offer: (cells: SheetCells[Sheet], unknown: readonly string[], room: number) => {
      const of = store.getState().document.id;
      if (unknown.length === 0 || unknown.length > room) answer(cells, []);
      else act(store, applyPasting, { of, sheet, cells, unknown });
    },
    question: asked && {
      question: toQuestion(asked.unknown),
      onCreate: () => answer(asked.cells, asked.unknown),
      onLeave: () => answer(asked.cells, []),
    },
  };
}
