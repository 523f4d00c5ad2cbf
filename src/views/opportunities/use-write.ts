import { applyWhomToMeet } from '../../store/meeting.ts';
import { applyProposedTopic } from '../../store/meeting-letters.ts';
import { applyOpenPart } from '../../store/meeting-lists.ts';
import { moveFocus } from '../focus-targets.ts';
import { useAct } from '../use-app.ts';
import { goToLetter, toLetterPart } from './use-open-part.ts';

/** Opens the letter to somebody of the list, by their id, with what it is proposed to be about, and brings it into sight. */
export function useWrite(): (id: string, topic?: string) => void {
  const act = useAct();
  return (id, topic = '') => {
    act(applyWhomToMeet, null, id);
    if (topic !== '') act(applyProposedTopic, id, topic);
    act(applyOpenPart, toLetterPart(id), true);
    moveFocus('met', (head) => goToLetter(head.closest('li')));
  };
}
