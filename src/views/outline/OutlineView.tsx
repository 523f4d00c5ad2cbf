import { useMemo } from 'react';
import { outlineMessages } from '../../language/outline.ts';
import { applyQuery } from '../../store/filtering.ts';
import { selectNetwork, selectVisibility } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { useQueryMatches } from '../use-query-matches.ts';
import { OutlineKind } from './OutlineKind.tsx';
import styles from './OutlineView.module.css';
import { toOutline } from './to-outline.ts';

/** The network as nested lists: kinds, their nodes, the ties of each, the nodes at their other ends. */
export function OutlineView() {
  const say = useMessages(outlineMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const visibility = useSelector(selectVisibility);
  const query = useSelector((state) => state.session.query).trim();
  const matches = useQueryMatches();
  const act = useAct();
  const groups = useMemo(
    () => toOutline(network, visibility, matches, language),
    [network, visibility, matches, language],
  );
  return (
    <div className={styles.outline}>
      <p className={styles.lead}>{say.lead(visibility.nodeCount, visibility.edgeCount)}</p>
      {matches && (
        <p className={styles.lead}>
          {groups.length > 0 ? say.onlyMatches(query) : say.noMatches(query)}{' '}
          <Button onClick={() => act(applyQuery, '')}>{say.clearQuery}</Button>
        </p>
      )}
      {groups.map(({ kind, nodes }) => (
        <OutlineKind key={kind.id} kind={kind} nodes={nodes} />
      ))}
    </div>
  );
}
