import { useState } from 'react';
import { foldText } from '../../base/fold.ts';
import { readCells } from '../../base/read-cells.ts';
import { addNamedRelation } from '../../dataset/change-ties.ts';
import { MOST_KINDS, MOST_TIES } from '../../dataset/limits.ts';
import { pasteTies, type TieCells, type TieColumn } from '../../dataset/paste-ties.ts';
import { readHeader, toHeaderNames } from '../../dataset/read-header.ts';
import { CERTAINTIES } from '../../dataset/vocabulary.ts';
import { editorMessages } from '../../language/editor.ts';
import { sheetMessages } from '../../language/sheet.ts';
import { tableMessages } from '../../language/table.ts';
import { applyPasteTies, applyTieByName } from '../../store/paste.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';

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

interface Asked {
  readonly put: TieCells;
  readonly unknown: readonly string[];
}

/** How cells become ties: those of a spreadsheet, and those of the last row. `told` is what became of them. */
export function useTieCells() {
  const say = useMessages(sheetMessages);
  const sayEdit = useMessages(editorMessages);
  const act = useAct();
  const dataset = useSelector(selectDataset);
  const [told, setTold] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const toCells = (rows: readonly string[], column: number, cells: readonly (readonly string[])[]): TieCells => ({
    rows,
    columns: COLUMNS.slice(column),
    cells,
    relation: dataset.relations[0]?.id ?? '',
    certainties: new Map(CERTAINTIES.map((one) => [foldText(sayEdit.certaintyWord(one)), one])),
  });
  const paste = (put: TieCells, relations: readonly string[]) => {
    setAsked(null);
    const { taken, added, unknown, left } = pasteTies(relations.reduce(addNamedRelation, dataset), put);
    act(applyPasteTies, put, Date.now(), relations);
    setTold(say.tiesPasted(taken, added.length, unknown, left));
  };
  return {
    told,
    question: asked && {
      question: say.newRelations(asked.unknown),
      onCreate: () => paste(asked.put, asked.unknown),
      onLeave: () => paste(asked.put, []),
    },
    paste: (rows: readonly string[], column: number, text: string) => {
      const cells = readCells(text, MOST_TIES);
      const put = { ...toCells(rows, column, cells), ...readHeader(cells, HEADER, ['from', 'to']) };
      const { unknownRelations } = pasteTies(dataset, put);
      const isFew = dataset.relations.length + unknownRelations.length <= MOST_KINDS;
      if (unknownRelations.length === 0 || !isFew) paste(put, []);
      else setAsked({ put, unknown: unknownRelations });
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
