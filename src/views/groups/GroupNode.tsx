import { at } from '../../base/assert.ts';
import { mapLabel } from '../../scene/label-text.ts';
import { applyHover, applyMark } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { KindMark } from '../KindMark.tsx';
import { useAct, useLanguage, useSelector } from '../use-app.ts';
import styles from './GroupsPanel.module.css';

/** A node's mark and short name: selects it on the map and leaves the panel open; hovered or focused it is lit. */
export function GroupNode({ node }: { readonly node: number }) {
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
      onClick={() => act(applyMark, record.id)}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={light}
      onBlur={dim}
    >
      {kind && <KindMark kind={kind} numeral={record.session?.number} />}
      <span className={styles.nameText}>{mapLabel(record, language)}</span>
    </button>
  );
}
