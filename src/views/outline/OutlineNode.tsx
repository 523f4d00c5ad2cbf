import { useId, useState } from 'react';
import { at } from '../../base/assert.ts';
import { outlineMessages } from '../../language/outline.ts';
import { tellName } from '../../network/tell-apart.ts';
import { applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ConsentMark } from '../ConsentMark.tsx';
import { useAct, useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { useTieWords } from '../use-tie-words.ts';
import { OutlineTies } from './OutlineTies.tsx';
import styles from './OutlineView.module.css';

/** One node: its name leads to its details, the arrow before it unfolds its ties. */
export function OutlineNode({ node }: { readonly node: number }) {
  const say = useMessages(outlineMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const network = useSelector(selectNetwork);
  const record = at(network.nodes, node);
  const tieWords = useTieWords();
  const selected = useSelector((state) => state.session.selection.includes(record.id));
  const act = useAct();
  const [open, setOpen] = useState(false);
  const ties = useId();
  const label = tellName(network, node, language);
  return (
    <li>
      <div className={styles.row} data-row={record.id} data-selected={selected || undefined}>
        <button
          type="button"
          className={styles.arrow}
          aria-label={say.tiesOf(label)}
          aria-expanded={open}
          aria-controls={open ? ties : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'open' : 'next'} />
        </button>
        <button
          type="button"
          className={styles.name}
          aria-current={selected || undefined}
          onClick={(event) => act(applySelect, record.id, event.ctrlKey || event.metaKey || event.shiftKey)}
        >
          {record.session && `${record.session.number}. `}
          <span lang={langOf(record.label)}>{label}</span>
        </button>
        <ConsentMark consent={record.consent} />
        <span className={styles.degree}>{tieWords(node).long}</span>
      </div>
      {open && <OutlineTies node={node} id={ties} />}
    </li>
  );
}
