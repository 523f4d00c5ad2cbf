import type { ReactNode } from 'react';
import { appMessages } from '../language/app.ts';
import { canEdit } from '../store/can-edit.ts';
import { selectIsBlank } from '../store/holdings.ts';
import { selectVisibility } from '../store/selectors.ts';
import type { ViewName } from '../store/state.ts';
import { GraphPane } from '../views/canvas/GraphPane.tsx';
import { BlankNetwork } from '../views/filters/BlankNetwork.tsx';
import { EmptyResult } from '../views/filters/EmptyResult.tsx';
import { latePart } from '../views/late-part.ts';
import { loadPart } from '../views/load-part.ts';
import { useMessages, useSelector } from '../views/use-app.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LateList } from './LateView.tsx';
import styles from './Views.module.css';

// The map is what one comes for; its readings in words are fetched when they are asked for.
const OUTLINE = latePart(async () => (await loadPart(() => import('../views/outline/OutlineView.tsx'))).OutlineView);
const TABLE = latePart(async () => (await loadPart(() => import('../views/table/TableView.tsx'))).TableView);

/** The three views of one model; the map stays alive while another one is read. */
export function Views({ children }: { readonly children?: ReactNode }) {
  const say = useMessages(appMessages);
  const view = useSelector((state) => state.session.view);
  const isEmpty = useSelector((state) => selectVisibility(state).nodeCount === 0);
  const isBlank = useSelector(selectIsBlank);
  // The table of a network of one's own has a row to begin with.
  const isFirstRow = useSelector(canEdit) && isBlank && view === 'table';
  const panel = (name: ViewName, label: string, content: ReactNode) => (
    <div
      role="tabpanel"
      id={`view-${name}`}
      aria-label={label}
      hidden={view !== name}
      className={name === 'map' ? styles.map : styles.list}
    >
      <ErrorBoundary>{content}</ErrorBoundary>
    </div>
  );
  return (
    <div className={styles.views}>
      {panel('map', say.map, <GraphPane />)}
      {panel('outline', say.outline, view === 'outline' && <LateList part={OUTLINE} />)}
      {panel('table', say.table, view === 'table' && <LateList part={TABLE} />)}
      {isEmpty && !isFirstRow && <div className={styles.empty}>{isBlank ? <BlankNetwork /> : <EmptyResult />}</div>}
      {children}
    </div>
  );
}
