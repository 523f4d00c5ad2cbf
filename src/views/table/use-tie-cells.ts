import { useState } from 'react';
import { foldText } from '../../base/fold.ts';
import { readCells } from '../../base/read-cells.ts';
import { MOST_TIES } from '../../dataset/limits.ts';
import { pasteTies, type TieCells, type TieColumn } from '../../dataset/paste-ties.ts';
import { CERTAINTIES } from '../../dataset/vocabulary.ts';
import { editorMessages } from '../../language/editor.ts';
import { sheetMessages } from '../../language/sheet.ts';
import { applyPasteTies, applyTieByName } from '../../store/paste.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';

/** What each column takes from cells. */
const COLUMNS: readonly TieColumn[] = ['from', 'relation', 'to', 'certainty', null];

/** How cells become ties: those of a spreadsheet, and those of the last row. `told` is what became of them. */
export function useTieCells() {
  const say = useMessages(sheetMessages);
  const sayEdit = useMessages(editorMessages);
  const act = useAct();
  const dataset = useSelector(selectDataset);
  const [told, setTold] = useState('');
  const toCells = (rows: readonly string[], column: number, cells: readonly (readonly string[])[]): TieCells => ({
    rows,
    columns: COLUMNS.slice(column),
    cells,
    relation: dataset.relations[0]?.id ?? '',
    certainties: new Map(CERTAINTIES.map((one) => [foldText(sayEdit.certaintyWord(one)), one])),
  });
  return {
    told,
    paste: (rows: readonly string[], column: number, text: string) => {
      const put = toCells(rows, column, readCells(text, MOST_TIES));
      const { taken, added, unknown, left } = pasteTies(dataset, put);
      act(applyPasteTies, put, Date.now());
      setTold(say.tiesPasted(taken, added.length, unknown, left));
    },
    /** The id of the tie, or null where it was not added. */
    add: (cells: readonly string[]): string | null => {
      const put = toCells([], 0, [cells]);
      const { added, unknown } = pasteTies(dataset, put);
      act(applyTieByName, put, Date.now());
      setTold(say.unknownNames(unknown));
      return added[0] ?? null;
    },
  };
}
