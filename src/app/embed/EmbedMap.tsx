import { useEffect, useRef } from 'react';
import { embedMessages } from '../../language/embed.ts';
import { applyFramed } from '../../store/framed.ts';
import { selectPane, selectVisibility } from '../../store/selectors.ts';
import { act, watch } from '../../store/store.ts';
import { GraphPane } from '../../views/canvas/GraphPane.tsx';
import { useAppStore, useMessages, useSelector } from '../../views/use-app.ts';
import type { CommandId } from '../commands.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { Notices } from '../Notices.tsx';
import { useCommands } from '../use-commands.ts';
import { useWheelGuard } from '../use-wheel-guard.ts';
import styles from './Embed.module.css';
import { EmbedLink } from './EmbedLink.tsx';

/** What keys do in a frame: nothing that needs a part of the page that is not there. */
const COMMANDS: readonly CommandId[] = [
  'fit',
  'zoomIn',
  'zoomOut',
  'focusIn',
  'focusOut',
  'language',
  'theme',
  'clear',
];

/** The map, deaf to the wheel until it is clicked; says so when there is nothing on it. */
export function EmbedMap() {
  const say = useMessages(embedMessages);
  const map = useRef<HTMLDivElement>(null);
  const hint = useWheelGuard(map);
  useCommands(COMMANDS);
  const store = useAppStore();
  const isEmpty = useSelector((state) => selectVisibility(state).nodeCount === 0);
  useEffect(() => {
    const frame = () => act(store, applyFramed);
    // By now the pane has been measured.
    frame();
    const stops = [watch(store, selectPane, frame), watch(store, ({ document }) => document.found, frame)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store]);
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <Notices />
      <div className={styles.map} ref={map}>
        <ErrorBoundary>
          <GraphPane />
        </ErrorBoundary>
        <p role="status" className={styles.hint}>
          {hint && <span>{say[hint]}</span>}
        </p>
        {isEmpty && (
          <div className={styles.empty}>
            <p>{say.empty}</p>
            <EmbedLink />
          </div>
        )}
      </div>
    </main>
  );
}
