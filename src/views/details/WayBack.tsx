import { cardMessages } from '../../language/meeting-card.ts';
import { isFromMeeting } from '../../store/meeting-lists.ts';
import { applyPanel } from '../../store/questions.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';

/** The way back to the list from which one has come to these details. */
export function WayBack() {
  const say = useMessages(cardMessages);
  const act = useAct();
  if (!useSelector(isFromMeeting)) return null;
  return (
    <Button icon="previous" look="quiet" onClick={() => act(applyPanel, 'opportunities')}>
      {say.back}
    </Button>
  );
}
