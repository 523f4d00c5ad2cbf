import type { Partner } from '../../analysis/meeting/meeting.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Said } from '../Said.tsx';
import { useLanguage, useSelector } from '../use-app.ts';
import { tellQuestioned } from './tell-attended.ts';

/** That somebody was where whoever asks was too, as the source has it, and what a check says against it. */
export function QuestionedNote({ partner }: { readonly partner: Partner }) {
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const words = tellQuestioned(network, partner, language);
  const proofs = [...partner.proofs, ...partner.also.flatMap((because) => because.proofs)];
  if (words === '') return null;
  return (
    <p>
      <Said words={words} nodes={[partner.node, ...proofs.flatMap(({ nodes }) => nodes)]} />
    </p>
  );
}
