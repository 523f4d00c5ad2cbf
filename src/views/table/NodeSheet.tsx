import { useMemo, useState } from 'react';
import { at, numberAt } from '../../base/assert.ts';
import { sheetMessages } from '../../language/sheet.ts';
import { tableMessages } from '../../language/table.ts';
import { useMessages } from '../use-app.ts';
import { useKindChoices } from '../use-kind-choices.ts';
import type { useListed } from '../use-listed.ts';
import { DraftNode } from './DraftNode.tsx';
import { NodeRow } from './NodeRow.tsx';
import { PastedNote } from './PastedNote.tsx';
import { SheetTable } from './SheetTable.tsx';
import { useNodeCells } from './use-node-cells.ts';
import { useStandings } from './use-standings.ts';

/** The entries of a network of one's own, each a row that is edited in place, and below them a row for one more. */
export function NodeSheet({ network, visibility, matches, language }: ReturnType<typeof useListed>) {
  const say = useMessages(tableMessages);
  const saySheet = useMessages(sheetMessages);
  // The row that one was in last stays while one types, although it may no longer answer the search or the filters.
  const [held, hold] = useState<string | null>(null);
  const standings = useStandings();
  const columns = useMemo(
    () => [
      { id: 'name', label: say.name },
      ...(standings ? [{ id: 'standing', label: standings.label, isRead: true }] : []),
      { id: 'kind', label: say.kind },
      { id: 'description', label: say.description },
      { id: 'short', label: saySheet.short },
      { id: 'ties', label: say.ties, numeric: true },
      { id: 'removal', label: saySheet.removal, isFixed: true },
    ],
    [say, saySheet, standings],
  );
  const ids = useMemo(
    () =>
      network.nodes.flatMap(({ id }, index) =>
        id === held || (visibility.nodes[index] === 1 && (matches?.has(index) ?? true)) ? [id] : [],
      ),
    [network, visibility, matches, held],
  );
  const framed = visibility.frame.filter((node) => ids.includes(at(network.nodes, node).id)).length;
  const indexOf = (id: string) => network.nodeIndex.get(id) ?? -1;
  const keyOf = (id: string, column: string): string | number => {
    const { label, kind, description, short } = at(network.nodes, indexOf(id));
    if (column === 'standing') return standings?.toOrder(standings.ofNode(indexOf(id))) ?? 0;
    if (column === 'ties') return numberAt(visibility.shownTies, indexOf(id));
    if (column === 'kind') return network.kinds.get(kind)?.label[language] ?? kind;
    return { name: label, description, short }[column]?.[language] ?? '';
  };
  const kinds = useKindChoices();
  const cells = useNodeCells(kinds[0]?.[0] ?? '');
  return (
    <>
      <SheetTable
        caption={say.nodesCaption(ids.length - framed, framed)}
        columns={columns}
        ids={ids}
        keyOf={keyOf}
        renderRow={(id, active) => {
          const node = at(network.nodes, indexOf(id));
          return (
            <NodeRow
              key={id}
              node={node}
              kind={network.kinds.get(node.kind)}
              kinds={kinds}
              all={numberAt(network.degree, indexOf(id))}
              ties={numberAt(visibility.shownTies, indexOf(id))}
              standing={standings?.ofNode(indexOf(id)) ?? null}
              active={active}
              onReach={hold}
              onTell={cells.setTold}
            />
          );
        }}
        renderDraft={(active) => <DraftNode kinds={kinds} active={active} onAdd={hold} onTell={cells.setTold} />}
        onPaste={cells.paste}
      />
      <PastedNote told={cells.told} onWithout={cells.onWithout} onList={cells.onList} />
    </>
  );
}
