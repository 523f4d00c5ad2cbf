import { useContext } from 'react';
import { publishMessages } from '../../language/publish.ts';
import { applyDialog } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useMessages } from '../use-app.ts';
import styles from './Export.module.css';
import { SiteMakerContext } from './site-port.ts';

interface PublishOfferProps {
  /** What the file that is chosen holds and a site would not. */
  readonly held?: readonly string[];
}

/** The way to a site of one's own, where there is a site to make it from, and what a file holds that none does. */
export function PublishOffer({ held = [] }: PublishOfferProps) {
  const say = useMessages(publishMessages);
  const act = useAct();
  const canPublish = useContext(SiteMakerContext) !== null;
  if (!canPublish && held.length === 0) return null;
  return (
    <p className={styles.note} dir="auto">
      {held.length > 0 ? say.held(held) : say.openNote}{' '}
      {canPublish && <Button onClick={() => act(applyDialog, 'publish')}>{say.open}</Button>}
    </p>
  );
}
