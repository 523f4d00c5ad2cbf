import { at } from '../../base/assert.ts';
import { actorsMessages } from '../../language/actors.ts';
import { toGroupName } from '../../language/groups.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { shareMessages } from '../../language/share.ts';
import type { Network } from '../../network/network.ts';
import { toGroupLetter } from '../../scene/group/hues.ts';
import { briefName, mapLabel } from '../../scene/label/text.ts';
import type { AskedFor, Extra } from '../../snapshot/picture/caption.ts';
import { toPairKey } from '../../store/meeting.ts';
import type { State } from '../../store/state.ts';
import { byStrength } from '../by-strength.ts';

/** How much of a ranking a picture tells. */
const MOST = 10;
const MOST_OF_GROUP = 3;

/** What the visitor asked to see, for the words round a picture. */
export function toAskedFor(state: State, network: Network): AskedFor {
  const { language, filters, focus, compare, query } = state.session;
  const question = toQuestion(state);
  return {
    language,
    filters,
    focus,
    compare,
    query,
    question,
    extra: toExtra(state, network),
    groupNames: toGroupNames(state, network),
  };
}

/** The local day. */
export function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function toQuestion({ session }: State): string {
  const { language, panel, questions } = session;
  const say = shareMessages[language];
  const { measure, sized } = questions.actors;
  if (sized) return say.sizedBy(actorsMessages[language].role(measure));
  return panel === 'groups' && questions.groups.outlines ? say.grouped : '';
}

function toGroupNames(state: State, { nodes }: Network): ReadonlyMap<number, string> {
  const { language, questions } = state.session;
  const groups = state.moment.answers.groups.answer?.groups ?? [];
  return new Map(
    groups.map(({ key, slot, name, members }) => {
      const called = questions.groups.names[key] ?? toGroupName(nodes, name, language);
      return [slot, shareMessages[language].group(briefName(called) || toGroupLetter(slot), members.length)];
    }),
  );
}

function toExtra(state: State, network: Network): Extra | null {
  const { nodes } = network;
  const { panel, language, questions } = state.session;
  const { answers } = state.moment;
  const say = shareMessages[language];
  const nameOf = (node: number) => briefName(mapLabel(at(nodes, node), language));
  if (panel === 'actors' && answers.actors.answer) {
    const ranked = answers.actors.answer.actors.filter(({ value }) => value > 0).slice(0, MOST);
    const title = say.keyActors(actorsMessages[language].role(answers.actors.answer.measure));
    return toList(
      title,
      ranked.map(({ node, rank }) => `${rank}. ${nameOf(node)}`),
    );
  }
  if (panel === 'opportunities' && answers.opportunities.answer) {
    const { actor, dismissed } = questions.opportunities;
    const { groups } = answers.opportunities.answer;
    const isLeft = (node: number) => !dismissed.includes(toPairKey({ actor }, at(nodes, node).id));
    const lines = byStrength(groups)
      .flatMap(({ partners }) => partners.filter(({ node }) => isLeft(node)).slice(0, MOST_OF_GROUP))
      .slice(0, MOST)
      .map(
        ({ node, reason }, place) => `${place + 1}. ${nameOf(node)} – ${opportunityMessages[language].group(reason)}`,
      );
    const seeker = actor === null ? undefined : network.nodeIndex.get(actor);
    return toList(say.opportunities(seeker === undefined ? null : nameOf(seeker)), lines);
  }
  return null;
}

const toList = (title: string, lines: readonly string[]): Extra | null => (lines.length > 0 ? { title, lines } : null);
