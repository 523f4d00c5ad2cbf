import { useId, useMemo, useState } from 'react';
import { tableMessages } from '../../language/table.ts';
import { canEdit } from '../../store/can-edit.ts';
import { Button } from '../../ui/Button.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { ForPaper } from '../ForPaper.tsx';
import { useMessages, useSelector } from '../use-app.ts';
import { useListed } from '../use-listed.ts';
import { usePrinting } from '../use-printing.ts';
import { NodeSheet } from './NodeSheet.tsx';
import { PagedTable } from './PagedTable.tsx';
import styles from './TableView.module.css';
import { TieSheet } from './TieSheet.tsx';
import { toEdgeTable, toNodeTable } from './to-table.ts';
import { useStandings } from './use-standings.ts';

/** The network as two tables: what is shown, and the ties between. */
export const TableView = () => (
  <ForPaper>
    <Tables />
  </ForPaper>
);

function Tables() {
  const say = useMessages(tableMessages);
  const listed = useListed();
  const { language, network, visibility, query, matches, clearQuery } = listed;
  const [chosen, setChosen] = useState<'nodes' | 'edges'>('nodes');
  const panel = useId();
  const isPrinting = usePrinting();
  const isSheet = useSelector(canEdit) && !isPrinting;
  const standings = useStandings();
  const tables = useMemo(() => {
    const shown = { network, visibility, matches, standings };
    return { nodes: toNodeTable(shown, language, say), edges: toEdgeTable(shown, language, say) };
  }, [network, visibility, matches, standings, language, say]);
  const { columns, rows } = tables[chosen];
  const framed = tables.nodes.rows.filter(({ isFrame }) => isFrame).length;
  const count = { nodes: tables.nodes.rows.length - framed, edges: tables.edges.rows.length };
  const caption = chosen === 'nodes' ? say.nodesCaption(count.nodes, framed) : say.edgesCaption(count.edges);
  const Sheet = chosen === 'nodes' ? NodeSheet : TieSheet;
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <Tabs
          label={say.tables}
          chosen={chosen}
          onChoose={setChosen}
          className={styles.tabs}
          tabs={[
            { id: 'nodes', label: say.nodes(count.nodes), panel },
            { id: 'edges', label: say.edges(count.edges), panel },
          ]}
        />
        {matches && (
          <p className={styles.note}>
            {say.onlyMatches(query)} <Button onClick={clearQuery}>{say.clearQuery}</Button>
          </p>
        )}
      </div>
      <div role="tabpanel" id={panel} aria-label={say[chosen](count[chosen])}>
        {isSheet ? (
          <Sheet {...listed} />
        ) : rows.length === 0 ? (
          <p className={styles.note}>{say.empty}</p>
        ) : (
          <PagedTable key={chosen} caption={caption} columns={columns} rows={rows} />
        )}
      </div>
    </div>
  );
}
