import { editorMessages } from '../../language/editor.ts';
import { applyRemoveTie, applyTurnTie } from '../../store/edits.ts';
import { Button } from '../../ui/Button.tsx';
import { moveFocus } from '../focus-targets.ts';
import { useAct, useMessages } from '../use-app.ts';
import styles from './Edit.module.css';
import { OddTieNote } from './OddTieNote.tsx';

/** What can be done with a tie as a whole. */
export function TieWays({ id }: { readonly id: string }) {
  const say = useMessages(editorMessages);
  const act = useAct();
  const remove = () => {
    act(applyRemoveTie, id, Date.now());
    moveFocus('details');
  };
  return (
    <div className={styles.part}>
      <OddTieNote id={id} />
      <div className={styles.ways}>
        <Button onClick={() => act(applyTurnTie, id, Date.now())}>{say.turn}</Button>
        <Button onClick={remove}>{say.removeTie}</Button>
      </div>
    </div>
  );
}
