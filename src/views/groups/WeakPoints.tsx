import type { GroupsAnswer } from '../../analysis/groups/find-groups.ts';
import { groupMessages } from '../../language/groups.ts';
import { NodeButton } from '../NodeButton.tsx';
import { useMessages } from '../use-app.ts';
import { BridgeList } from './BridgeList.tsx';
import { CutNodeList } from './CutNodeList.tsx';
import styles from './GroupsPanel.module.css';

/** Of parts and of the nodes of each, so many are named. */
const NAMED = 5;

/** Whether everything hangs together, and the nodes and ties that it hangs on. */
export function WeakPoints({ answer }: { readonly answer: GroupsAnswer }) {
  const say = useMessages(groupMessages);
  const parts = answer.parts.filter(({ length }) => length > 1);
  return (
    <div className={styles.section}>
      <h3>{say.holding}</h3>
      <p className={styles.told}>
        {say.parts(
          parts.map(({ length }) => length),
          answer.parts.length - parts.length,
        )}
      </p>
      {parts.slice(1, 1 + NAMED).map((part) => (
        <details key={part[0]}>
          <summary>{say.part(part.length)}</summary>
          <ul className={styles.rows}>
            {part.slice(0, NAMED * 4).map((node) => (
              <li key={node}>
                <NodeButton node={node} isShort />
              </li>
            ))}
          </ul>
        </details>
      ))}
      {answer.cutNodes.length > 0 ? (
        <CutNodeList cutNodes={answer.cutNodes} />
      ) : (
        parts.length > 0 && <p>{say.noCutNodes}</p>
      )}
      {answer.bridges.length > 0 ? <BridgeList bridges={answer.bridges} /> : parts.length > 0 && <p>{say.noBridges}</p>}
    </div>
  );
}
