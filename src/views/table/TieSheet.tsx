import { useMemo, useState } from 'react';
import { at, numberAt } from '../../base/assert.ts';
import { nameRelation } from '../../language/relation.ts';
import { sheetMessages } from '../../language/sheet.ts';
import { tableMessages } from '../../language/table.ts';
import { useMessages } from '../use-app.ts';
import type { useListed } from '../use-listed.ts';
import { DraftTie } from './DraftTie.tsx';
import { PastedNote } from './PastedNote.tsx';
import { SheetTable } from './SheetTable.tsx';
import { TieRow } from './TieRow.tsx';
import { useStandings } from './use-standings.ts';
import { useTieCells } from './use-tie-cells.ts';

/** The ties of a network of one's own, each a row that is edited in place, and below them a row for one more. */
export function TieSheet({ network, visibility, matches, language }: ReturnType<typeof useListed>) {
  const say = useMessages(tableMessages);
  const saySheet = useMessages(sheetMessages);
  // The row that one was in last stays, although it may no longer answer the search or the filters.
  const [held, hold] = useState<string | null>(null);
  const standings = useStandings();
  const columns = useMemo(
    () => [
      { id: 'from', label: say.from },
      { id: 'relation', label: say.relation },
      { id: 'to', label: say.to },
      ...(standings ? [{ id: 'standing', label: standings.label, isRead: true }] : []),
      { id: 'certainty', label: say.certainty },
      { id: 'details', label: saySheet.more },
      { id: 'removal', label: saySheet.removal, isFixed: true },
    ],
    [say, saySheet, standings],
  );
  const ids = useMemo(
    () =>
      network.edges.flatMap(({ id }, index) => {
        const ends = [numberAt(network.source, index), numberAt(network.target, index)];
        const isListed = visibility.edges[index] === 1 && (!matches || ends.some((end) => matches.has(end)));
        return isListed || id === held ? [id] : [];
      }),
    [network, visibility, matches, held],
  );
  const relations = useMemo(
    () => network.dataset.relations.map((one, _, all) => [one.id, nameRelation(all, one, language)] as const),
    [network.dataset.relations, language],
  );
  const cells = useTieCells();
  const tieOf = (id: string) => at(network.edges, network.edgeIndex.get(id) ?? -1);
  const nodeOf = (id: string) => at(network.nodes, network.nodeIndex.get(id) ?? -1);
  const keyOf = (id: string, column: string): string | number => {
    const { source, target, relation, certainty } = tieOf(id);
    if (column === 'standing') return standings?.toOrder(standings.ofTie(network.edgeIndex.get(id) ?? -1)) ?? 0;
    if (column === 'details' || column === 'removal') return '';
    if (column === 'certainty') return certainty ? { high: 2, medium: 1, low: 0 }[certainty] : -1;
    if (column === 'relation') return network.relations.get(relation)?.label[language] ?? relation;
    return nodeOf(column === 'to' ? target : source).label[language];
  };
  const add: typeof cells.add = (ends, tie) => {
    const added = cells.add(ends, tie);
    if (added !== null) hold(added);
    return added;
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
              standing={standings?.ofTie(network.edgeIndex.get(id) ?? -1) ?? null}
              active={active}
              onReach={hold}
            />
          );
        }}
        renderDraft={(active) => <DraftTie relations={relations} active={active} onAdd={add} />}
        onPaste={cells.paste}
      />
      <PastedNote told={cells.told} onWithout={cells.onWithout} />
    </>
  );
}
