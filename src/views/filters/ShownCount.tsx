import { filterMessages } from '../../language/filters.ts';
import { frameMessages } from '../../language/frame.ts';
import { useMessages, useVisibility } from '../use-app.ts';
import styles from './ShownCount.module.css';

/** `38 of 115 shown`, always true. */
export function ShownCount() {
  const say = useMessages(filterMessages);
  const sayFrame = useMessages(frameMessages);
  const { nodeCount, nodes, frame } = useVisibility();
  return (
    <p className={styles.shown}>
      <strong className={styles.number}>{nodeCount}</strong> {sayFrame.besides(say.ofShown(nodes.length), frame.length)}
    </p>
  );
}
