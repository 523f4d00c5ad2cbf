import { mapEditMessages } from '../language/map-edits.ts';
import { canRedo, canUndo } from '../store/can-edit.ts';
import { applyRedo, applyUndo } from '../store/editing.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useAct, useMessages, useSelector } from './use-app.ts';

/** The way back from an edit and on again, for who has no keyboard; nothing where there is neither. */
export function EditSteps({ className }: { readonly className?: string | undefined }) {
  const act = useAct();
  const say = useMessages(mapEditMessages);
  const isUndoable = useSelector(canUndo);
  const isRedoable = useSelector(canRedo);
  if (!isUndoable && !isRedoable) return null;
  return (
    <div className={className}>
      {isUndoable && <IconButton icon="undo" label={say.undo} onClick={() => act(applyUndo)} />}
      {isRedoable && <IconButton icon="redo" label={say.redo} onClick={() => act(applyRedo)} />}
    </div>
  );
}
