import { filterMessages } from '../../language/filters.ts';
import { selectVisibility } from '../../store/selectors.ts';
import { useMessages, useSelector } from '../use-app.ts';
import styles from './ShownCount.module.css';

/** `38 of 115 shown`, always true. */
export function ShownCount() {
  const say = useMessages(filterMessages);
  const { nodeCount, nodes } = useSelector(selectVisibility);
  return (
    <p className={styles.shown}>
      <strong className={styles.number}>{nodeCount}</strong> {say.ofShown(nodes.length)}
    </p>
  );
}
