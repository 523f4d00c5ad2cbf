import { lackingMessages, type SharedRole } from '../../language/lacking.ts';
import { canEdit } from '../../store/can-edit.ts';
import { applyPanel } from '../../store/questions.ts';
import { applySelect } from '../../store/selection.ts';
import { selectDataset } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { moveFocus } from '../focus-targets.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';

/** Where no kind counts as what is asked for and somebody can say which does: the way there. */
export function WhichKind({ counted }: { readonly counted: SharedRole }) {
  const say = useMessages(lackingMessages);
  const act = useAct();
  const isEditable = useSelector(canEdit);
  const isSaid = useSelector((state) => selectDataset(state).kinds.some((kind) => kind.role === counted));
  if (!isEditable || isSaid) return null;
  const lead = () => {
    act(applySelect, null);
    act(applyPanel, 'details');
    moveFocus('kinds');
  };
  return (
    <Button look="quiet" onClick={lead}>
      {say.whichKind(counted)}
    </Button>
  );
}
