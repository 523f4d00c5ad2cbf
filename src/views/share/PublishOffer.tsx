import { useContext } from 'react';
import { publishMessages } from '../../language/publish.ts';
import { applyDialog } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useMessages } from '../use-app.ts';
import styles from './Export.module.css';
import { SiteMakerContext } from './site-port.ts';

/** The way to a site of one's own, where there is a site to make it from. */
export function PublishOffer() {
  const say = useMessages(publishMessages);
  const act = useAct();
  if (useContext(SiteMakerContext) === null) return null;
  return (
    <p className={styles.note}>
      {say.openNote} <Button onClick={() => act(applyDialog, 'publish')}>{say.open}</Button>
    </p>
  );
}
