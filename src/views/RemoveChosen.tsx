import { editorMessages } from '../language/editor.ts';
import { applyRemoveNodes, countTies } from '../store/edits.ts';
import { Button } from '../ui/Button.tsx';
import { moveFocus } from './focus-targets.ts';
import { useAct, useMessages, useSelector } from './use-app.ts';

/** Deletes all that is selected, where several nodes are, and says how many ties go. */
export function RemoveChosen() {
  const say = useMessages(editorMessages);
  const act = useAct();
  const selection = useSelector((state) => state.session.selection);
  const ties = useSelector((state) => countTies(state, state.session.selection));
  if (selection.length < 2) return null;
  const remove = () => {
    act(applyRemoveNodes, selection, Date.now());
    moveFocus('details');
  };
  return <Button onClick={remove}>{say.removeSeveral(selection.length, ties)}</Button>;
}
