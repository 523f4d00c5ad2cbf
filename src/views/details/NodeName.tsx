import { at } from '../../base/assert.ts';
import { mapLabel } from '../../scene/label-text.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { KindMark } from '../KindMark.tsx';
import { useLanguage, useSelector } from '../use-app.ts';
import styles from './NodeName.module.css';
import { useLight, useWalk } from './walk.ts';

interface NodeNameProps {
  /** The node's index. */
  readonly node: number;
  /**
   * `text` stands in a line and has no mark, `heading` is part of the panel's own, `row` of a list of names
   * alone: those carry the map's short one.
   */
  readonly look?: 'text' | 'strong' | 'heading' | 'row';
}

/** A node's name that leads to it, and lights it on the map when hovered or focused. */
export function NodeName({ node, look = 'row' }: NodeNameProps) {
  const network = useSelector(selectNetwork);
  const language = useLanguage();
  const walk = useWalk();
  const record = at(network.nodes, node);
  const kind = network.kinds.get(record.kind);
  const light = useLight(record.id);
  return (
    <button type="button" className={styles.name} data-look={look} onClick={() => walk(record.id)} {...light}>
      {look !== 'text' && kind && <KindMark kind={kind} numeral={record.session?.number} />}
      <span className={styles.text}>{look === 'row' ? mapLabel(record, language) : record.label[language]}</span>
    </button>
  );
}
