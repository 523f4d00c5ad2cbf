import { mintId } from '../../keep/mint-id.ts';
import { networksMessages } from '../../language/networks.ts';
import { applyBegin, applyKeepCopy } from '../../store/own.ts';
import { applyDialog } from '../../store/preferences.ts';
import { selectDataset } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './Networks.module.css';

/** The ways to begin a network of one's own. */
export function Beginnings() {
  const say = useMessages(networksMessages);
  const act = useAct();
  const { title } = useSelector(selectDataset).meta;
  const language = useLanguage();
  return (
    <div className={styles.ways}>
      <Button icon="plus" onClick={() => act(applyBegin, mintId())}>
        {say.create}
      </Button>
      <Button icon="download" onClick={() => act(applyDialog, 'bringIn')}>
        {say.bringIn}
      </Button>
      <Button icon="copy" onClick={() => act(applyKeepCopy, mintId())}>
        {say.copyOpen(title[language])}
      </Button>
    </div>
  );
}
