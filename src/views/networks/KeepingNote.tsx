import { useContext } from 'react';
import { mintId } from '../../keep/mint-id.ts';
import { keepingMessages } from '../../language/networks.ts';
import { applyKeepCopy } from '../../store/own.ts';
import { applyDialog, applyNotice } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { DeskContext } from './desk.ts';
import styles from './Networks.module.css';
import { saveBackup } from './save-backup.ts';

/** Why the open network of the visitor's own is not simply kept, and the ways out. */
export function KeepingNote() {
  const say = useMessages(keepingMessages);
  const act = useAct();
  const language = useLanguage();
  const desk = useContext(DeskContext)?.get() ?? null;
  const keeping = useSelector((state) => state.moment.keeping);
  const { id, dataset } = useSelector((state) => state.document);
  if (keeping === null || keeping === 'kept' || desk === null) return null;
  const attempt = (work: Promise<unknown>) => {
    work.catch(() => act(applyNotice, { key: 'unknown', values: {} }));
  };
  const takeOver = (text: string) => <Button onClick={() => attempt(desk.takeOver())}>{text}</Button>;
  const isUnwritten = keeping === 'full' || keeping === 'blocked';
  return (
    <div className={styles.keeping}>
      <span role="status">{say[keeping]}</span>
      {(keeping === 'elsewhere' || keeping === 'free') && takeOver(say.editHere)}
      {keeping === 'behind' && takeOver(say.showOther)}
      {(keeping === 'behind' || keeping === 'gone') && (
        <Button onClick={() => act(applyKeepCopy, mintId())}>{say.keepCopy}</Button>
      )}
      {isUnwritten && (
        <Button onClick={() => attempt(saveBackup(desk, [{ id, name: dataset.meta.title }], language))}>
          {say.backup}
        </Button>
      )}
      {keeping === 'full' && <Button onClick={() => act(applyDialog, 'networks')}>{say.networks}</Button>}
    </div>
  );
}
