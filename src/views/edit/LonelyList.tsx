import { editorMessages } from '../../language/editor.ts';
import { applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { moveFocus } from '../focus-targets.ts';
import { NodeButton } from '../NodeButton.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './Edit.module.css';

/** More are counted. */
const LISTED = 12;

/** Who has no tie yet, each a way to where ties are made. */
export function LonelyList() {
  const say = useMessages(editorMessages);
  const act = useAct();
  const { degree, nodes } = useSelector(selectNetwork);
  const lonely = [...nodes.keys()].filter((node) => degree[node] === 0);
  if (lonely.length === 0) return null;
  const open = (id: string) => {
    act(applySelect, id);
    moveFocus('details');
  };
  return (
    <div className={styles.part}>
      <h3>{say.lonely}</h3>
      <ul className={styles.lonely} aria-label={say.lonely}>
        {lonely.slice(0, LISTED).map((node) => (
          <li key={nodes[node]?.id}>
            <NodeButton node={node} look="row" isShort onChoose={open} />
          </li>
        ))}
      </ul>
      {lonely.length > LISTED && <p className={styles.hint}>{say.andMore(lonely.length - LISTED)}</p>}
    </div>
  );
}
