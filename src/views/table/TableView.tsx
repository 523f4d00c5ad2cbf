import { useId, useMemo, useState } from 'react';
import { tableMessages } from '../../language/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useMessages } from '../use-app.ts';
import { useListed } from '../use-listed.ts';
import { PagedTable } from './PagedTable.tsx';
import styles from './TableView.module.css';
import { toEdgeTable, toNodeTable } from './to-table.ts';

/** The network as two tables: what is shown, and the ties between. */
export function TableView() {
  const say = useMessages(tableMessages);
  const { language, network, visibility, query, matches, clearQuery } = useListed();
  const [chosen, setChosen] = useState<'nodes' | 'edges'>('nodes');
  const panel = useId();
  const tables = useMemo(() => {
    const listed = { network, visibility, matches };
    return { nodes: toNodeTable(listed, language, say), edges: toEdgeTable(listed, language, say) };
  }, [network, visibility, matches, language, say]);
  const { columns, rows } = tables[chosen];
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <Tabs
          label={say.tables}
          chosen={chosen}
          onChoose={setChosen}
          className={styles.tabs}
          tabs={[
            { id: 'nodes', label: say.nodes(tables.nodes.rows.length), panel },
            { id: 'edges', label: say.edges(tables.edges.rows.length), panel },
          ]}
        />
        {matches && (
          <p className={styles.note}>
            {say.onlyMatches(query)} <Button onClick={clearQuery}>{say.clearQuery}</Button>
          </p>
        )}
      </div>
      <div role="tabpanel" id={panel} aria-label={chosen === 'nodes' ? say.nodes(rows.length) : say.edges(rows.length)}>
        {rows.length === 0 ? (
          <p className={styles.note}>{say.empty}</p>
        ) : (
          <PagedTable
            key={chosen}
            caption={chosen === 'nodes' ? say.nodesCaption(rows.length) : say.edgesCaption(rows.length)}
            columns={columns}
            rows={rows}
          />
        )}
      </div>
    </div>
  );
}
