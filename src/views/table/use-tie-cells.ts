import { foldText } from '../../base/fold.ts';
import { readCells } from '../../base/read-cells.ts';
import { addNamedRelation } from '../../dataset/change-ties.ts';
import { MOST_KINDS, MOST_TIES } from '../../dataset/limits.ts';
import { pasteTies, type TieCells, type TieColumn, toNodeFinder } from '../../dataset/paste-ties.ts';
import { readHeader, toHeaderNames } from '../../dataset/read-header.ts';
import { CERTAINTIES } from '../../dataset/vocabulary.ts';
import { editorMessages } from '../../language/editor.ts';
import { sheetMessages } from '../../language/sheet.ts';
import { tableMessages } from '../../language/table.ts';
import { toMeaning } from '../../store/guess-tie.ts';
import { applyPasteTies, applyTieBetween, type NewTie, type TieEnd } from '../../store/paste.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useAct, useAppStore, useMessages, useSelector } from '../use-app.ts';
import { usePaste } from './use-paste.ts';

/** What each column takes from cells. */
const COLUMNS: readonly TieColumn[] = ['from', 'relation', 'to', 'certainty', null];

const HEADER = toHeaderNames<NonNullable<TieColumn>>([
  ...[tableMessages.en, tableMessages.id].flatMap((say): [string, NonNullable<TieColumn>][] => [
    [say.from, 'from'],
    [say.to, 'to'],
    [say.relation, 'relation'],
    [say.certainty, 'certainty'],
  ]),
  ['Source', 'from'],
  ['Target', 'to'],
  ['Type', 'relation'],
]);

/** An end of the tie in the last row: what was typed, and what was chosen for it. */
export interface DraftEnd {
  readonly words: string;
  readonly end: TieEnd | null;
}

/** How cells become ties: those of a spreadsheet, and those of the last row. `told` is what became of them. */
export function useTieCells() {
  const say = useMessages(sheetMessages);
  const sayEdit = useMessages(editorMessages);
  const store = useAppStore();
  const act = useAct();
  const dataset = useSelector(selectDataset);
  const toCells = (rows: readonly string[], column: number, cells: readonly (readonly string[])[]): TieCells => ({
    rows,
    columns: COLUMNS.slice(column),
    cells,
    toMeant: toMeaning(dataset),
    certainties: new Map(CERTAINTIES.map((one) => [foldText(sayEdit.certaintyWord(one)), one])),
  });
  const { told, onWithout, setTold, paste } = usePaste<TieCells>({
    put: (cells, relations) => {
      const { taken, added, unknown, left } = pasteTies(relations.reduce(addNamedRelation, dataset), cells);
      act(applyPasteTies, cells, Date.now(), relations);
      return say.tiesPasted(taken, added.length, unknown, left);
    },
    toMade: say.madeRelations,
  });
  return {
    told,
    onWithout,
    paste: (rows: readonly string[], column: number, text: string) => {
      const cells = readCells(text, MOST_TIES);
      const next = { ...toCells(rows, column, cells), ...readHeader(cells, HEADER, ['from', 'to']) };
      paste(next, pasteTies(dataset, next).unknownRelations, MOST_KINDS - dataset.relations.length);
    },
    /** The tie of the last row, whose ends were chosen or only typed. Its id, or null where it was not added. */
    add: (ends: readonly [DraftEnd, DraftEnd], tie: NewTie): string | null => {
      const find = toNodeFinder(dataset);
      const [from, to] = ends.map(({ words, end }) => {
        const node = end ?? find(words);
        return node && 'id' in node ? { id: node.id } : node;
      });
      setTold(say.unknownNames(ends.flatMap(({ words }, place) => ([from, to][place] ? [] : [words.trim()]))));
      if (!from || !to) return null;
      act(applyTieBetween, [from, to], tie, Date.now());
      const { edges } = store.getState().document.dataset;
      return edges === dataset.edges ? null : (edges.at(-1)?.id ?? null);
    },
  };
}
