import { useRef } from 'react';
import { embedMessages } from '../language/embed.ts';
import { GraphPane } from '../views/canvas/GraphPane.tsx';
import { useMessages } from '../views/use-app.ts';
import type { CommandId } from './commands.ts';
import styles from './Embed.module.css';
import { EmbedLegend } from './EmbedLegend.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Notices } from './Notices.tsx';
import { useCommands } from './use-commands.ts';
import { useWheelGuard } from './use-wheel-guard.ts';

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

/** The map with its legend, deaf to the wheel until it is clicked. */
export function EmbedMap() {
  const say = useMessages(embedMessages);
  const map = useRef<HTMLDivElement>(null);
  const hint = useWheelGuard(map);
  useCommands(COMMANDS);
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
      </div>
      <EmbedLegend />
    </main>
  );
}
