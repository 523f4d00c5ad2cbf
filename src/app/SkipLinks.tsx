import { appMessages } from '../language/app.ts';
import { applySheet } from '../store/preferences.ts';
import { FOCUS_TARGETS } from '../views/focus-targets.ts';
import { useAct, useMessages } from '../views/use-app.ts';
import styles from './SkipLinks.module.css';
import { useGoOn } from './use-go-on.ts';

/** Ways past the header and the filters for who walks by Tab; seen only with the focus on them. */
export function SkipLinks() {
  const say = useMessages(appMessages);
  const act = useAct();
  const hasGoOn = useGoOn();
  // The first one that is there: with every node filtered out the map has none to stand on.
  const skipTo = (...ids: string[]) =>
    ids
      .map((id) => document.getElementById(id))
      .find(Boolean)
      ?.focus();
  return (
    <nav className={styles.links} aria-label={say.skip}>
      {hasGoOn && (
        <button type="button" onClick={() => skipTo(FOCUS_TARGETS.goOn, FOCUS_TARGETS.graph, 'main')}>
          {say.skipToOwn}
        </button>
      )}
      <button type="button" onClick={() => skipTo(FOCUS_TARGETS.graph, 'main')}>
        {say.skipToMap}
      </button>
      <button
        type="button"
        onClick={() => {
          act(applySheet, 'details');
          // On a narrow screen the sheet can take the focus only once it is drawn.
          requestAnimationFrame(() => skipTo(FOCUS_TARGETS.details, 'details'));
        }}
      >
        {say.skipToDetails}
      </button>
    </nav>
  );
}
