import { publishMessages } from '../../language/publish.ts';
import { applyDialog, applyStopPublish } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useAct, useMessages } from '../use-app.ts';
import styles from './Edit.module.css';

/** The way back to Publish, in sight as long as somebody changes what the site is to say of itself. */
export function BackToPublish() {
  const say = useMessages(publishMessages);
  const act = useAct();
  return (
    <div className={styles.offer}>
      <span>{say.waits}</span>
      <Button look="primary" onClick={() => act(applyDialog, 'publish')}>
        {say.back}
      </Button>
      <IconButton icon="close" label={say.noPublish} className={styles.away} onClick={() => act(applyStopPublish)} />
    </div>
  );
}
