import { editorMessages } from '../../language/editor.ts';
import { applyRemoveTie } from '../../store/edits.ts';
import { Button } from '../../ui/Button.tsx';
import { moveFocus } from '../focus-targets.ts';
import { useAct, useMessages } from '../use-app.ts';
import styles from './Edit.module.css';

/** What is recorded of a tie, as fields. */
export function TieFields({ id }: { readonly id: string }) {
  const say = useMessages(editorMessages);
  const act = useAct();
  const remove = () => {
    act(applyRemoveTie, id, Date.now());
    moveFocus('details');
  };
  return (
    <div className={styles.part}>
      <Button onClick={remove}>{say.removeTie}</Button>
    </div>
  );
}
