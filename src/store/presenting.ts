import { at, numberAt } from '../base/assert.ts';
import { LANGUAGES } from '../dataset/language.ts';
import type { LocalText } from '../dataset/text.ts';
import type { Network } from '../network/network.ts';
import { tellApart, tellName } from '../network/tell-apart.ts';
import { parseAddress } from './address.ts';
import { chain } from './chain.ts';
import { applyFramed } from './framed.ts';
import { applyMark } from './selection.ts';
import { selectNetwork } from './selectors.ts';
import { type State, withMoment, withSession } from './state.ts';
import { applyStep } from './tour.ts';

/** One thing after the other that is shown to a room. */
export interface Stop {
  readonly id: string;
  readonly title: LocalText;
  readonly text: LocalText | null;
}

/** The name of a node with what tells it from others of that name. */
function toTold(network: Network, node: number): LocalText {
  const { label } = at(network.nodes, node);
  const isAlone = LANGUAGES.every((language) => tellApart(network, node, language) === '');
  return isAlone ? label : { ...label, en: tellName(network, node, 'en'), id: tellName(network, node, 'id') };
}

/** Without a tour and without sessions so many of the most connected are shown. */
const MOST_ACTORS = 8;

/** The steps of the tour; without one the sessions in their order, and without these the most connected. */
export const listStops: (state: State) => readonly Stop[] = chain(
  [selectNetwork, ({ document }: State) => document.tour ?? null],
  (network, tour) => {
    const { nodes, kinds, degree } = network;
    if (tour) return tour.steps.map(({ id, title, text }) => ({ id, title, text }));
    const toStop = (node: number): Stop => {
      const { id, description } = at(nodes, node);
      return { id, title: toTold(network, node), text: description ?? null };
    };
    const all = [...nodes.keys()];
    const numberOf = (node: number) => at(nodes, node).session?.number ?? Infinity;
    const sessions = all.filter((node) => kinds.get(at(nodes, node).kind)?.role === 'session');
    if (sessions.length > 0) return sessions.sort((a, b) => numberOf(a) - numberOf(b) || a - b).map(toStop);
    const tied = all.filter((node) => numberAt(degree, node) > 0);
    return tied
      .sort((a, b) => numberAt(degree, b) - numberAt(degree, a) || a - b)
      .slice(0, MOST_ACTORS)
      .map(toStop);
  },
);

/** Which of the stops is shown; -1: none yet, but the whole map. */
export const findStop = (state: State): number => {
  const id = state.session.tour ?? state.session.selection.at(-1);
  return listStops(state).findIndex((stop) => stop.id === id);
};

/** What somebody has looked for while the map is shown, and is no stop: it stands in the caption too. */
export const findFound: (state: State) => Stop | null = chain(
  [
    selectNetwork,
    listStops,
    ({ session }: State) => session.selection.at(-1) ?? '',
    ({ session, document }: State) => document.tour?.steps.find((step) => step.id === session.tour) ?? null,
  ],
  (network, stops, id, step) => {
    const node = network.nodeIndex.get(id) ?? -1;
    const record = network.nodes[node];
    const isStop = step
      ? parseAddress(step.view, network).session.selection?.includes(id)
      : stops.some((stop) => stop.id === id);
    return record && !isStop ? { id, title: toTold(network, node), text: record.description ?? null } : null;
  },
);

/** The map alone, for a room, as near to what the filters leave as it goes; `applyLeave` brings back what was before. */
export function applyPresent(state: State): State {
  if (state.moment.presenting) return state;
  const next = withSession(state, {
    view: 'map',
    panel: 'details',
    selection: [],
    edge: null,
    tour: null,
    camera: null,
  });
  return applyFramed(withMoment(next, { presenting: state, sheet: null, hover: null }));
}

/** Ends it; language and theme stay as they are now, and what has stretched for the room is as it was for the view. */
export function applyLeave(state: State): State {
  const { presenting } = state.moment;
  if (!presenting) return state;
  const { language, theme } = state.session;
  const { stage, framed, fitted, led } = presenting.moment;
  const next = withSession(state, { ...presenting.session, language, theme });
  return withMoment(next, { presenting: null, sheet: null, stage, framed, fitted, led });
}

/** Shows a stop by its place in the list; one beyond an end changes nothing. */
export function applyStop(state: State, index: number): State {
  const stop = listStops(state)[index];
  if (!stop) return state;
  const next = state.document.tour
    ? applyStep(state, stop.id)
    : withSession(applyMark(state, stop.id), { camera: null });
  return applyFramed(withMoment(withSession(next, { panel: 'details', view: 'map' }), { sheet: null }));
}
