import { detailsMessages } from '../../language/details.ts';
import { applyPanel } from '../../store/questions.ts';
import { Button } from '../../ui/Button.tsx';
import { moveFocus } from '../focus-targets.ts';
import { useActors } from '../use-actors.ts';
import { useAct, useMessages } from '../use-app.ts';

/** The way to the question of whom to meet, where there is somebody to be met. */
export function MeetingOffer() {
  const say = useMessages(detailsMessages);
  const act = useAct();
  const actors = useActors();
  // One alone has nobody to meet.
  if (actors.indexOf(1) === actors.lastIndexOf(1)) return null;
  return (
    <Button
      icon="meet"
      onClick={() => {
        act(applyPanel, 'opportunities');
        moveFocus('meeting');
      }}
    >
      {say.whomToMeet}
    </Button>
  );
}
