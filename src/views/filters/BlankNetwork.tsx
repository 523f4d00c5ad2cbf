import { filterMessages } from '../../language/filters.ts';
import { Button } from '../../ui/Button.tsx';
import { OPEN_FILE } from '../focus-targets.ts';
import { useMessages } from '../use-app.ts';
import styles from './EmptyResult.module.css';

/** Where the map would be of a network that has nothing in it yet: says so, and what one can do. */
export function BlankNetwork() {
  const say = useMessages(filterMessages);
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{say.blankTitle}</p>
      <p className={styles.help}>{say.blankHelp}</p>
      <div className={styles.ways}>
        <Button onClick={() => document.getElementById(OPEN_FILE)?.click()}>{say.openFile}</Button>
      </div>
    </div>
  );
}
