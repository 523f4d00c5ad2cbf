import { useState } from 'react';
import type { CutNode } from '../../analysis/groups/find-weak-points.ts';
import { at } from '../../base/assert.ts';
import { groupMessages } from '../../language/groups.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { NodeButton } from '../NodeButton.tsx';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './GroupsPanel.module.css';
import { useSwitch } from './use-switch.ts';

/** So many are listed before one asks for the rest, and so many names stand for what each holds. */
const FIRST = 6;
const NAMED = 4;

/** The nodes that others hang on, each with what it would cut off and the way to try. */
export function CutNodeList({ cutNodes }: { readonly cutNodes: readonly CutNode[] }) {
  const say = useMessages(groupMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const [off, setOff] = useSwitch();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? cutNodes : cutNodes.slice(0, FIRST);
  const nameOf = (node: number) => tellMapName(network, node, language);
  return (
    <>
      <h4>{say.cutNodes(cutNodes.length)}</h4>
      <p className={panel.quiet}>{say.cutNodesNote}</p>
      <ul className={styles.points} aria-label={say.cutNodes(cutNodes.length)}>
        {shown.map(({ node, pieces, cutOff, sample }) => (
          <li key={node}>
            <div className={styles.pointHead}>
              <NodeButton node={node} isShort />
              <button
                type="button"
                className={panel.textButton}
                aria-label={say.switchOffNode(nameOf(node))}
                onClick={() => setOff([...off, at(network.nodes, node).id])}
              >
                {say.switchOff}
              </button>
            </div>
            <p>{say.wouldCut(sample.slice(0, NAMED).map(nameOf), cutOff, pieces.length - 1)}</p>
          </li>
        ))}
      </ul>
      {shown.length < cutNodes.length && (
        <button type="button" className={panel.textButton} onClick={() => setShowsAll(true)}>
          {say.showAll(cutNodes.length)}
        </button>
      )}
    </>
  );
}
