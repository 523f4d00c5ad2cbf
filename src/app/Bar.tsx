import { useEffect, useRef } from 'react';
import { appMessages, formatDays, shortenPlace } from '../language/app.ts';
import { panelMessages } from '../language/panel.ts';
import { selectHasSessions } from '../store/holdings.ts';
import { applySheet } from '../store/preferences.ts';
import { applyPanel } from '../store/questions.ts';
import { selectDataset } from '../store/selectors.ts';
import { Button } from '../ui/Button.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Chips } from '../views/filters/Chips.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../views/use-app.ts';
import { Words } from '../views/Words.tsx';
import styles from './Bar.module.css';
import { Caption } from './Caption.tsx';
import type { PagePlace } from './use-place.ts';

interface BarProps {
  readonly place: PagePlace;
  readonly onChoose: (place: PagePlace) => void;
}

/** The line over the map: how much is shown, what it is or what restricts it, and the views. */
export function Bar({ place, onChoose }: BarProps) {
  const say = useMessages(appMessages);
  const language = useLanguage();
  const act = useAct();
  const hasSessions = useSelector(selectHasSessions);
  const { meta } = useSelector(selectDataset);
  const panelSay = useMessages(panelMessages);
  const panel = useSelector((state) => state.session.panel);
  // The overview stands among the questions; the details of what is chosen belong to the map.
  const asksQuestion = useSelector(
    ({ moment, session }) =>
      moment.sheet === 'details' &&
      (session.panel !== 'details' || (session.selection.length === 0 && session.edge === null)),
  );
  // Where the sheet was closed, the question that was asked last is asked again; first the overview, beside the others.
  const lastAsked = useRef(panel);
  useEffect(() => {
    if (panel !== 'details') lastAsked.current = panel;
  }, [panel]);
  const days = formatDays(meta.start, meta.end, language, 'short');
  const programme = {
    id: 'programme',
    label: say.programme,
    panel: 'view-programme',
    className: styles.programme,
  } as const;
  return (
    <div className={styles.bar}>
      <Button icon="filter" look="quiet" className={styles.filters} onClick={() => act(applySheet, 'filters')}>
        {say.filters}
      </Button>
      <div className={styles.chips}>
        <Chips />
      </div>
      <Caption className={styles.caption} />
      {(meta.place || days) && (
        <p className={styles.when}>
          <Words text={meta.place} shorten={shortenPlace} />
          {meta.place && days && ', '}
          {days}
        </p>
      )}
      <nav aria-label={say.views} className={styles.views}>
        <Tabs
          label={say.views}
          chosen={place}
          onChoose={onChoose}
          className={styles.tabs}
          tabs={[
            { id: 'map', label: say.map, panel: 'view-map' },
            ...(hasSessions ? [programme] : []),
            { id: 'outline', label: say.outline, panel: 'view-outline' },
            { id: 'table', label: say.table, panel: 'view-table' },
          ]}
        />
        <button
          type="button"
          className={styles.questions}
          aria-pressed={asksQuestion}
          onClick={() => act(applyPanel, lastAsked.current)}
        >
          {panelSay.questions}
        </button>
      </nav>
    </div>
  );
}
