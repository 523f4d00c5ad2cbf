import { useMemo } from 'react';
import { outlineMessages } from '../../language/outline.ts';
import { Button } from '../../ui/Button.tsx';
import { ForPaper } from '../ForPaper.tsx';
import { useMessages } from '../use-app.ts';
import { useChosenInSight } from '../use-chosen-in-sight.ts';
import { useListed } from '../use-listed.ts';
import { OutlineKind } from './OutlineKind.tsx';
import styles from './OutlineView.module.css';
import { toOutline } from './to-outline.ts';

/** The network as nested lists: kinds, their nodes, the ties of each, the nodes at their other ends. */
export const OutlineView = () => (
  <ForPaper>
    <Outline />
  </ForPaper>
);

function Outline() {
  const say = useMessages(outlineMessages);
  const { language, network, visibility, query, matches, clearQuery } = useListed();
  const groups = useMemo(
    () => toOutline(network, visibility, matches, language),
    [network, visibility, matches, language],
  );
  const list = useChosenInSight<HTMLDivElement>(groups);
  return (
    <div className={styles.outline} ref={list}>
      {!matches && (
        <p className={styles.lead}>{say.lead(visibility.nodeCount, visibility.edgeCount, visibility.frame.length)}</p>
      )}
      {matches && (
        <p className={styles.lead}>
          {groups.length > 0 ? say.onlyMatches(query) : say.noMatches(query)}{' '}
          <Button onClick={clearQuery}>{say.clearQuery}</Button>
        </p>
      )}
      {groups.map(({ kind, nodes }) => (
        <OutlineKind key={kind.id} kind={kind} nodes={nodes} />
      ))}
    </div>
  );
}
