import { useId, useState } from 'react';
import { at } from '../../base/assert.ts';
import type { Kind } from '../../dataset/schema.ts';
import { outlineMessages } from '../../language/outline.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { KindMark } from '../KindMark.tsx';
import { useMessages, useSelector, useVisibility } from '../use-app.ts';
import { Words } from '../Words.tsx';
import { OutlineNode } from './OutlineNode.tsx';
import styles from './OutlineView.module.css';

interface OutlineKindProps {
  readonly kind: Kind;
  /** Indices of the nodes to list. */
  readonly nodes: readonly number[];
}

/** More than this at once makes a page slow to draw and slow to read. */
const FIRST = 200;

/** One kind with its nodes. */
export function OutlineKind({ kind, nodes }: OutlineKindProps) {
  const say = useMessages(outlineMessages);
  const network = useSelector(selectNetwork);
  const { frame } = useVisibility();
  const [isAsked, setAsked] = useState(false);
  // What is chosen stands in the list, however late its name comes.
  const chosen = useSelector((state) => selectNetwork(state).nodeIndex.get(state.session.selection.at(-1) ?? ''));
  const all = isAsked || (chosen !== undefined && nodes.indexOf(chosen) >= FIRST);
  const id = useId();
  const listed = all ? nodes : nodes.slice(0, FIRST);
  return (
    <section className={styles.kind} aria-labelledby={id}>
      <h2 id={id}>
        <KindMark kind={kind} />
        <Words text={kind.plural} />{' '}
        <span className={styles.count}>{nodes.filter((node) => !frame.includes(node)).length}</span>
      </h2>
      <ul>
        {listed.map((node) => (
          <OutlineNode key={at(network.nodes, node).id} node={node} />
        ))}
      </ul>
      {listed.length < nodes.length && <Button onClick={() => setAsked(true)}>{say.showAll(nodes.length)}</Button>}
    </section>
  );
}
