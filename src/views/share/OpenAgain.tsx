import { reopenMessages } from '../../language/reopen.ts';
import { Button } from '../../ui/Button.tsx';
import { OPEN_FILE } from '../focus-targets.ts';
import { useMessages } from '../use-app.ts';
import styles from './OpenAgain.module.css';

/** Says that what leaves here can come back, and takes it. */
export function OpenAgain() {
  const say = useMessages(reopenMessages);
  return (
    <p className={styles.again}>
      {say.again} <Button onClick={() => document.getElementById(OPEN_FILE)?.click()}>{say.open}</Button>
    </p>
  );
}
