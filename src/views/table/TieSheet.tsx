import { useMemo, useState } from 'react';
import { at } from '../../base/assert.ts';
import { foldText } from '../../base/fold.ts';
import { readCells } from '../../base/read-cells.ts';
import { MOST_TIES } from '../../dataset/limits.ts';
import { pasteTies, type TieCells, type TieColumn } from '../../dataset/paste-ties.ts';
import type { Certainty } from '../../dataset/vocabulary.ts';
import { sheetMessages } from '../../language/sheet.ts';
import { tableMessages } from '../../language/table.ts';
import { applyPasteTies, applyTieByName } from '../../store/paste.ts';
import { useAct, useMessages } from '../use-app.ts';
import type { useListed } from '../use-listed.ts';
import { DraftTie } from './DraftTie.tsx';
import styles from './SheetTable.module.css';
import { SheetTable } from './SheetTable.tsx';
import { TieRow } from './TieRow.tsx';
import { useCertaintyChoices } from './use-certainty-choices.ts';

/** What each column takes from cells that are pasted. */
const PASTED: readonly TieColumn[] = ['from', 'relation', 'to', 'certainty', null];

/** The ties of a network of one's own, each a row that is edited in place, and below them a row for one more. */
export function TieSheet({ network, visibility, matches, language }: ReturnType<typeof useListed>) {
  const say = useMessages(tableMessages);
  const saySheet = useMessages(sheetMessages);
  const [told, setTold] = useState('');
  // The row that one was in last stays, although it may no longer answer the search or the filters.
  const [held, hold] = useState<string | null>(null);
  const columns = useMemo(
    () => [
      { id: 'from', label: say.from },
      { id: 'relation', label: say.relation },
      { id: 'to', label: say.to },
      { id: 'certainty', label: say.certainty },
      { id: 'details', label: saySheet.more },
    ],
    [say, saySheet],
  );
  const ids = useMemo(
    () =>
      network.edges.flatMap(({ id }, index) => {
        const ends = [at(network.source, index), at(network.target, index)];
        const isListed = visibility.edges[index] === 1 && (!matches || ends.some((end) => matches.has(end)));
        return isListed || id === held ? [id] : [];
      }),
    [network, visibility, matches, held],
  );
  const relations = useMemo(
    () => network.dataset.relations.map(({ id, label }) => [id, label[language]] as const),
    [network.dataset.relations, language],
  );
  const certainties = useCertaintyChoices();
  const act = useAct();
  const tieOf = (id: string) => at(network.edges, network.edgeIndex.get(id) ?? -1);
  const nodeOf = (id: string) => at(network.nodes, network.nodeIndex.get(id) ?? -1);
  const keyOf = (id: string, column: string): string | number => {
    const { source, target, relation, certainty } = tieOf(id);
    if (column === 'certainty') return certainty ? { high: 2, medium: 1, low: 0 }[certainty] : -1;
    if (column === 'relation') return network.relations.get(relation)?.label[language] ?? relation;
    return nodeOf(column === 'to' ? target : source).label[language];
  };
  const names = new Map(
    certainties.flatMap(([value, words]) => (value ? [[foldText(words), value]] : [])) as [string, Certainty][],
  );
  const toCells = (rows: readonly string[], column: number, cells: readonly (readonly string[])[]): TieCells => ({
    rows,
    columns: PASTED.slice(column),
    cells,
    relation: relations[0]?.[0] ?? '',
    certainties: names,
  });
  const paste = (rows: readonly string[], column: number, text: string) => {
    const put = toCells(rows, column, readCells(text, MOST_TIES));
    const { taken, added, unknown, left } = pasteTies(network.dataset, put);
    act(applyPasteTies, put, Date.now());
    setTold(saySheet.tiesPasted(taken, added.length, unknown, left));
  };
  const add = (cells: readonly string[]) => {
    const put = toCells([], 0, [cells]);
    const { added, unknown } = pasteTies(network.dataset, put);
    act(applyTieByName, put, Date.now());
    setTold(saySheet.unknownNames(unknown));
    if (added[0] !== undefined) hold(added[0]);
    return added.length > 0;
  };
  return (
    <>
      <SheetTable
        caption={say.edgesCaption(ids.length)}
        columns={columns}
        ids={ids}
        keyOf={keyOf}
        renderRow={(id, active) => {
          const tie = tieOf(id);
          return (
            <TieRow
              key={id}
              tie={tie}
              source={nodeOf(tie.source)}
              target={nodeOf(tie.target)}
              relations={relations}
              active={active}
              onReach={hold}
            />
          );
        }}
        renderDraft={(active) => <DraftTie relations={relations} active={active} onAdd={add} />}
        onPaste={paste}
      />
      <p role="status" className={styles.told}>
        {told}
      </p>
    </>
  );
}
