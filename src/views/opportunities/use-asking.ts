import { listLeft } from '../../store/meeting-answer.ts';
import { selectAnswer, selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useSelector } from '../use-app.ts';
import type { Asked } from './tell-said.ts';
import type { Asking } from './write-to.ts';

/** Who asks in a letter, what they said, and whom else they could be put in touch with: nobody whom they have waved away. */
export function useAsking(seeker: number): { readonly asking: Asking; readonly asked: Asked } {
  const network = useSelector(selectNetwork);
  const asked = useSelector((state) => selectParameters(state, 'opportunities'));
  const answer = useSelector((state) => selectAnswer(state, 'opportunities').answer);
  const groups = answer ? listLeft(answer, asked, network) : [];
  return { asking: { seeker, own: answer?.own ?? [], bodies: answer?.bodies ?? [], groups }, asked };
}
