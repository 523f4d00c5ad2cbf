import { listStaying, type Staying } from '../../dataset/staying.ts';
import { stayingMessages } from '../../language/staying.ts';
import type { State } from '../../store/state.ts';
import { useMessages, useSelector } from '../use-app.ts';
import styles from './Export.module.css';

/** What no file holds of what is open; null where nothing stays. What its page publishes is out already. */
export const selectStaying = ({ document }: State): Staying | null =>
  document.origin === 'published' ? null : listStaying(document.dataset);

/** Says what stays here whatever is exported, and what keeps it; nothing where all of it goes out. */
export function StaysHere() {
  const say = useMessages(stayingMessages);
  const staying = useSelector(selectStaying);
  const isOwn = useSelector(({ document }) => document.origin === 'own');
  if (!staying) return null;
  return (
    <p className={styles.stays} dir="auto">
      {say.staysHere(staying)} {isOwn && say.backup}
    </p>
  );
}
