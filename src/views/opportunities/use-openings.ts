import { useMemo } from 'react';
import type { Partner } from '../../analysis/meeting/meeting.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { selectAnswer } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { findOpenings } from './openings.ts';
import { callSeeker } from './tell-partner.ts';

/** So many are named to whom somebody could introduce. */
const MOST = 3;

/** To whom of the list somebody to meet could then introduce, in a sentence, with what it names; '' where to nobody. */
export function useOpenings(seeker: number, partner: Partner): { readonly words: string; readonly nodes: number[] } {
  const say = useMessages(cardMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const answer = useSelector((state) => selectAnswer(state, 'opportunities').answer);
  const { known } = useMemo(() => findOpenings(answer ?? { groups: [] }, partner), [answer, partner]);
  const nodes = known.slice(0, MOST).map(({ node }) => node);
  if (nodes.length === 0) return { words: '', nodes };
  const [name = '', ...names] = [partner.node, ...nodes].map((node) => tellMapName(network, node, language));
  const who = callSeeker(network, seeker, language);
  return { words: say.opens(name, who, names, known.length - names.length), nodes };
}
