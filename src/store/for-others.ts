import { INITIAL_PARAMETERS, type Parameters } from '../analysis/parameters.ts';
import { forOthers, layoutForOthers, listWithheld, maskForOthers } from '../dataset/for-others.ts';
import type { Network } from '../network/network.ts';
import { carryOver } from './carry-over.ts';
import { chain } from './chain.ts';
import { selectNetwork } from './selectors.ts';
import { type State, withDocument, withSession } from './state.ts';

const known = new WeakMap<State, State>();

/**
 * The state from which everything is made that leaves the browser: it knows nothing that others must not see, in the
 * data as in what is chosen, asked and typed. The very same state where nothing is withheld.
 */
export function selectForOthers(state: State): State {
  const open = forOthers(state.document.dataset);
  if (open === state.document.dataset) return state;
  const made = known.get(state) ?? clear(state, carryOver(state, open), listWithheld(state.document.dataset));
  known.set(state, made);
  return made;
}

/** The network for tables of answers, which know nodes by index: whoever is to be left out has no name there. */
export const selectMasked: (state: State) => Network = chain([selectNetwork], (network) => {
  const dataset = maskForOthers(network.dataset);
  return dataset === network.dataset ? network : { ...network, dataset, nodes: dataset.nodes, edges: dataset.edges };
});

function clear(state: State, next: State, ids: readonly string[]): State {
  const gone = new Set(ids);
  const { layout, places, found } = state.document;
  const left = <Value>(map: ReadonlyMap<string, Value> | null) =>
    map && new Map([...map].filter(([id]) => !gone.has(id)));
  const document = {
    layout: layout && layoutForOthers(layout, state.document.dataset),
    places: left(places),
    found: left(found),
  };
  // A search may hold a name that is withheld, and nobody can tell.
  const session = { query: '', questions: clearQuestions(next.session.questions, ids) };
  return withSession(withDocument(next, { ...document, past: [], future: [] }), session);
}

/** Questions that speak of somebody withheld are asked anew. */
function clearQuestions(questions: Parameters, ids: readonly string[]): Parameters {
  const entries = Object.entries(questions).map(([name, asked]) => {
    const text = JSON.stringify(asked);
    return [name, ids.some((id) => text.includes(id)) ? INITIAL_PARAMETERS[name as keyof Parameters] : asked];
  });
  return Object.fromEntries(entries) as Parameters;
}
