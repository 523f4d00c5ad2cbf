import { applyWhomToMeet } from '../../store/meeting.ts';
import { applyOpenPart } from '../../store/meeting-lists.ts';
import { moveFocus } from '../focus-targets.ts';
import { useAct } from '../use-app.ts';
import { goToLetter, toLetterPart } from './use-open-part.ts';

/** Opens the letter to somebody of the list, by their id and brings it into sight. */
export function useWrite(): (id: string) => void {
  const act = useAct();
  return (id) => {
    act(applyWhomToMeet, null, id);
    act(applyOpenPart, toLetterPart(id), true);
    moveFocus('met', (head) => goToLetter(head.closest('li')));
  };
}
