import { at } from '../../base/assert.ts';
import { mapLabel } from '../../scene/label-text.ts';
import { applyHover, applyMark } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { KindMark } from '../KindMark.tsx';
import { useAct, useLanguage, useSelector } from '../use-app.ts';
import styles from './OpportunitiesPanel.module.css';

interface PairNodeProps {
  readonly node: number;
  /** `text` stands in a line: no mark, and the map's short name. */
  readonly look?: 'strong' | 'text';
}

/** A node's name: selects it on the map and leaves the panel open; hovered or focused it is lit. */
export function PairNode({ node, look = 'strong' }: PairNodeProps) {
  const network = useSelector(selectNetwork);
  const language = useLanguage();
  const act = useAct();
  const record = at(network.nodes, node);
  const kind = network.kinds.get(record.kind);
  const light = () => act(applyHover, record.id);
  const dim = () => act(applyHover, null);
  return (
    <button
      type="button"
      className={styles.name}
      data-look={look}
      title={record.label[language]}
      onClick={() => act(applyMark, record.id)}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={light}
      onBlur={dim}
    >
      {look === 'strong' && kind && <KindMark kind={kind} numeral={record.session?.number} />}
      <span className={styles.nameText}>{mapLabel(record, language)}</span>
      {look === 'strong' &&
        record.badges?.map(({ label, note }) => (
          <span key={label.en} className={styles.tag} title={note[language]}>
            {label[language]}
          </span>
        ))}
    </button>
  );
}
