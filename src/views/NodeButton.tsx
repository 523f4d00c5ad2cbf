import type { ReactNode } from 'react';
import { at } from '../base/assert.ts';
import { tellName } from '../network/tell-apart.ts';
import { tellMapName } from '../scene/label/text.ts';
import { applyMark } from '../store/selection.ts';
import { selectNetwork } from '../store/selectors.ts';
import { KindMark } from './KindMark.tsx';
import styles from './NodeButton.module.css';
import { useAct, useLangOf, useLanguage, useSelector } from './use-app.ts';
import { useLight } from './use-light.ts';

interface NodeButtonProps {
  /** The node's index. */
  readonly node: number;
  /**
   * `text` stands in a line and has no mark, `strong` heads an entry, `heading` is part of the panel's own,
   * `row` of a list of names alone.
   */
  readonly look?: 'plain' | 'text' | 'strong' | 'heading' | 'row';
  /** Whether it carries the map's short name. */
  readonly isShort?: boolean;
  readonly isCurrent?: boolean;
  readonly title?: string;
  readonly id?: string | undefined;
  /** Default: selects the node on the map and leaves the panel as it is. */
  readonly onChoose?: (id: string) => void;
  /** What stands behind the name. */
  readonly children?: ReactNode;
}

/** Looks that stand in a list. */
const CUT: readonly NodeButtonProps['look'][] = ['plain', 'row'];

/** A node's mark and name as a button; hovered or focused it lights the node on the map. */
export function NodeButton(props: NodeButtonProps) {
  const { node, look = 'plain', isShort = false, isCurrent = false, title, id, onChoose, children } = props;
  const network = useSelector(selectNetwork);
  const language = useLanguage();
  const langOf = useLangOf();
  const act = useAct();
  const record = at(network.nodes, node);
  const kind = network.kinds.get(record.kind);
  const light = useLight(record.id);
  return (
    <button
      type="button"
      className={styles.name}
      data-look={look}
      title={title}
      id={id}
      aria-current={isCurrent || undefined}
      onClick={() => (onChoose ? onChoose(record.id) : act(applyMark, record.id))}
      {...light}
    >
      {look !== 'text' && kind && <KindMark kind={kind} numeral={record.session?.number} colour={record.colour} />}
      <span className={`${styles.text} ${CUT.includes(look) ? 'clamped' : ''}`} lang={langOf(record.label)}>
        {(isShort ? tellMapName : tellName)(network, node, language)}
      </span>
      {children}
    </button>
  );
}
