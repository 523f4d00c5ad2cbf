import type { Network } from '../../network/network.ts';
import type { AskedList } from '../../snapshot/picture/asked-words.ts';
import type { AskedFor } from '../../snapshot/picture/caption.ts';
import { listLeft } from '../../store/meeting.ts';
import type { State } from '../../store/state.ts';

/** How much of a ranking a picture tells. */
const MOST = 10;
const MOST_OF_GROUP = 3;

/** What the visitor asked to see, for the words round a picture. */
export function toAskedFor(state: State, network: Network): AskedFor {
  const { language, filters, focus, compare, query, panel, questions } = state.session;
  const { measure, sized } = questions.actors;
  const groups = state.moment.answers.groups.answer?.groups ?? [];
  return {
    language,
    filters,
    focus,
    compare,
    query,
    sizedBy: sized ? measure : null,
    isGrouped: panel === 'groups' && questions.groups.outlines,
    list: toList(state, network),
    groups: new Map(
      groups.map(({ key, slot, name, members }) => [
        slot,
        { ...name, called: questions.groups.names[key], size: members.length },
      ]),
    ),
  };
}

function toList({ session, moment: { answers } }: State, network: Network): AskedList | null {
  const { panel, questions } = session;
  if (panel === 'actors' && answers.actors.answer) {
    const { measure, actors } = answers.actors.answer;
    return { measure, ranked: actors.filter(({ value }) => value > 0).slice(0, MOST) };
  }
  if (panel === 'opportunities' && answers.opportunities.answer) {
    const asked = questions.opportunities;
    const partners = listLeft(answers.opportunities.answer.groups, asked, network)
      .flatMap((group) => group.partners.slice(0, MOST_OF_GROUP))
      .slice(0, MOST);
    const seeker = asked.actor === null ? undefined : network.nodeIndex.get(asked.actor);
    return { seeker: seeker ?? null, partners };
  }
  return null;
}
