import { readCells } from '../../base/read-cells.ts';
import { addNamedKind } from '../../dataset/change-ties.ts';
import { MOST_KINDS, MOST_NODES } from '../../dataset/limits.ts';
import { type NodeCells, type NodeColumn, pasteNodes } from '../../dataset/paste-nodes.ts';
import { readHeader, toHeaderNames } from '../../dataset/read-header.ts';
import { sheetMessages } from '../../language/sheet.ts';
import { tableMessages } from '../../language/table.ts';
import { applyPasteNodes } from '../../store/paste.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { usePaste } from './use-paste.ts';

/** What each column takes from cells that are pasted. */
const PASTED: readonly NodeColumn[] = ['name', 'kind', 'description', 'short', null, null];
const HEADER = toHeaderNames<NonNullable<NodeColumn>>([
  ...[tableMessages.en, tableMessages.id].flatMap((say): [string, NonNullable<NodeColumn>][] => [
    [say.name, 'name'],
    [say.kind, 'kind'],
    [say.description, 'description'],
  ]),
  ...[sheetMessages.en, sheetMessages.id].map(({ short }): [string, NonNullable<NodeColumn>] => [short, 'short']),
  ['Label', 'name'],
  ['Type', 'kind'],
]);

/** Whether cells may be a list of somebody's own, with other columns than the table has: several rows of three or more. */
const isListed = (cells: readonly (readonly string[])[]): boolean =>
  cells.length > 1 && cells.some((row) => row.length > 2);

/** How pasted cells become entries. `told` is what became of them. */
export function useNodeCells(kind: string) {
  const say = useMessages(sheetMessages);
  const language = useLanguage();
  const act = useAct();
  const dataset = useSelector(selectDataset);
  const isAtHome = useSelector(({ moment }) => moment.home === 'site');
  const { told, onWithout, onList, setTold, paste } = usePaste<NodeCells>({
    put: (cells, kinds) => {
      const { taken, added, unknown, left } = pasteNodes(kinds.reduce(addNamedKind, dataset), cells);
      act(applyPasteNodes, cells, Date.now(), kinds);
      return say.pasted(taken, added.length, unknown, left);
    },
    toMade: say.madeKinds,
  });
  return {
    told,
    setTold,
    onWithout,
    onList,
    paste: (rows: readonly string[], column: number, text: string) => {
      const cells = readCells(text, MOST_NODES);
      const headed = readHeader(cells, HEADER, ['name']);
      const next = { rows, columns: PASTED.slice(column), cells, ...headed, kind, language };
      const isList = isAtHome && headed === null && column === 0 && rows.length === 0 && isListed(cells);
      paste(next, pasteNodes(dataset, next).unknown, MOST_KINDS - dataset.kinds.length, isList ? text : null);
    },
  };
}
