import { useState } from 'react';
import { editorMessages } from '../../language/editor.ts';
import { describeEdit } from '../../language/edits.ts';
import { applyUndo } from '../../store/editing.ts';
import type { Step } from '../../store/history.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { moveFocus } from '../focus-targets.ts';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './Edit.module.css';

/** Steps by which something went that one sees: who did not mean it finds the way back at once. */
const LOSSES: readonly Step['told']['key'][] = [
  'nodeRemoved',
  'nodesRemoved',
  'nodesJoined',
  'tieRemoved',
  'kindRemoved',
  'relationRemoved',
];

/** After something was deleted: what, and the way back, until the next step or until it is put away. */
export function UndoOffer() {
  const say = useMessages(editorMessages);
  const language = useLanguage();
  const act = useAct();
  const step = useSelector((state) => state.document.past.at(-1));
  const isLatest = useSelector((state) => state.document.future.length === 0);
  // What was done before this came on screen, as in a network that is opened again, was meant.
  const [passed, setPassed] = useState(step);
  const offered = step && step !== passed && isLatest && LOSSES.includes(step.told.key) ? step : null;
  const undo = () => {
    act(applyUndo);
    moveFocus('details');
  };
  if (!offered) return null;
  return (
    <div className={styles.offer}>
      <span>{describeEdit(offered.told, language)}</span>
      <Button onClick={undo}>{say.undo}</Button>
      <IconButton icon="close" label={say.undone} onClick={() => setPassed(offered)} />
    </div>
  );
}
