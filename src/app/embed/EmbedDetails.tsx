import { useEffect } from 'react';
import { appMessages } from '../../language/app.ts';
import { panelMessages } from '../../language/panel.ts';
import { applySheet } from '../../store/preferences.ts';
import { hasSelection } from '../../store/rules.ts';
import type { State } from '../../store/state.ts';
import { act } from '../../store/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { DETAILS_SHEET } from '../../views/focus-targets.ts';
import { useAppStore, useMessages, useSelector } from '../../views/use-app.ts';
import { Panels } from '../Panels.tsx';
import styles from './Embed.module.css';

/** Whether the panel has something chosen to tell of, with a way to close it of its own. */
const isChosen = (state: State) => state.session.panel === 'details' && hasSelection(state);

/** What is chosen on the map of a frame, over its lower part. */
export function EmbedDetails() {
  const say = useMessages(appMessages);
  const { panels } = useMessages(panelMessages);
  const store = useAppStore();
  const isOpen = useSelector((state) => state.moment.sheet === 'details');
  const hasOwnClose = useSelector(isChosen);
  const close = () => act(store, applySheet, null);
  // A frame is small: what an address selects is marked, and its details come when they are asked for.
  useEffect(() => act(store, applySheet, null), [store]);
  return (
    <Sheet
      id={DETAILS_SHEET}
      label={panels}
      closeLabel={say.closeDetails}
      open={isOpen}
      onClose={close}
      className={styles.sheet}
      head={
        !hasOwnClose && <IconButton icon="close" label={say.closeDetails} className={styles.close} onClick={close} />
      }
    >
      {isOpen && <Panels />}
    </Sheet>
  );
}
