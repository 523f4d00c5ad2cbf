import { useEffect, useRef } from 'react';
import { appMessages } from '../language/app.ts';
import { embedMessages } from '../language/embed.ts';
import { panelMessages } from '../language/panel.ts';
import { formatAddress } from '../store/address.ts';
import { applySheet } from '../store/preferences.ts';
import { selectDataset } from '../store/selectors.ts';
import { Icon } from '../ui/Icon.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { DETAILS_SHEET } from '../views/focus-targets.ts';
import { useAct, useLanguage, useMessages, useSelector } from '../views/use-app.ts';
import styles from './Embed.module.css';
import { EmbedMap } from './EmbedMap.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Panels } from './Panels.tsx';

/** The map alone, for a frame in another page: its title, its legend, a way to the whole, details on demand. */
export function Embed() {
  const say = useMessages(appMessages);
  const sayEmbed = useMessages(embedMessages);
  const sayPanel = useMessages(panelMessages);
  const language = useLanguage();
  const act = useAct();
  const { title } = useSelector(selectDataset).meta;
  const address = useSelector((state) => formatAddress(state.session));
  const isOpen = useSelector((state) => state.moment.sheet === 'details');
  const isStart = useRef(true);
  useEffect(() => {
    // A frame is small: what an address selects is marked, and its details come when they are asked for.
    if (isStart.current) act(applySheet, null);
    isStart.current = false;
  }, [act]);
  return (
    <div className={styles.embed}>
      <header className={styles.head}>
        <h1>{title[language]}</h1>
        <a href={address} target="_blank" rel="noopener">
          {sayEmbed.open}
          <Icon name="external" size={14} />
          <span className="visually-hidden">({sayEmbed.opensAnew})</span>
        </a>
      </header>
      <EmbedMap />
      <Sheet
        id={DETAILS_SHEET}
        label={sayPanel.panels}
        closeLabel={say.closeDetails}
        open={isOpen}
        onClose={() => act(applySheet, null)}
        className={styles.sheet}
      >
        {isOpen && <Panels />}
      </Sheet>
      <LiveRegion />
    </div>
  );
}
