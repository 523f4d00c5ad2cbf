import { editorMessages } from '../../language/editor.ts';
import { applyRemoveNodes, countTies } from '../../store/edits.ts';
import { Button } from '../../ui/Button.tsx';
import { moveFocus } from '../focus-targets.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './Edit.module.css';

/** The ways a node ends. */
export function NodeRemoval({ id }: { readonly id: string }) {
  const say = useMessages(editorMessages);
  const act = useAct();
  const ties = useSelector((state) => countTies(state, [id]));
  const remove = () => {
    act(applyRemoveNodes, [id], Date.now());
    moveFocus('details');
  };
  return (
    <div className={styles.part}>
      <Button onClick={remove}>{say.remove(ties)}</Button>
    </div>
  );
}
