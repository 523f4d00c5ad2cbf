import { at } from '../../base/assert.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { KindMark } from '../KindMark.tsx';
import { useLanguage, useSelector } from '../use-app.ts';
import styles from './DetailsPanel.module.css';
import { useLight, useWalk } from './walk.ts';

interface NodeNameProps {
  /** The node's index. */
  readonly node: number;
  readonly hasMark?: boolean;
}

/** A node's name that leads to it, and lights it on the map when hovered or focused. */
export function NodeName({ node, hasMark = true }: NodeNameProps) {
  const network = useSelector(selectNetwork);
  const language = useLanguage();
  const walk = useWalk();
  const record = at(network.nodes, node);
  const kind = network.kinds.get(record.kind);
  const light = useLight(record.id);
  return (
    <button type="button" className={styles.name} onClick={() => walk(record.id)} {...light}>
      {hasMark && kind && <KindMark kind={kind} numeral={record.session?.number} />}
      <span className={styles.nameText}>{record.label[language]}</span>
    </button>
  );
}
