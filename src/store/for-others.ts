import { NO_ANSWERS } from '../analysis/answers.ts';
import { INITIAL_PARAMETERS, type Parameters, type Question } from '../analysis/parameters.ts';
import { findContacts } from '../dataset/find-contacts.ts';
import { forOthers, maskAs } from '../dataset/for-others.ts';
import type { Dataset } from '../dataset/schema.ts';
import { listWords } from '../dataset/text.ts';
import { layoutForOthers, listWithheld, withoutWithheld } from '../dataset/withheld.ts';
import type { Network } from '../network/network.ts';
import { carryOver } from './carry-over.ts';
import { chain } from './chain.ts';
import type { DocumentState } from './document.ts';
import { selectNetwork } from './selectors.ts';
import { type State, withDocument, withMoment, withSession } from './state.ts';

/**
 * What of a network goes out, by whatever way. What its page publishes is out: whoever looked after it has chosen what
 * is told, and of people alone more may be withheld.
 */
export const toOpen = ({ dataset, origin }: Pick<DocumentState, 'dataset' | 'origin'>): Dataset =>
  origin === 'published' ? withoutWithheld(dataset) : forOthers(dataset);

/**
 * The state from which everything is made that leaves the browser: it knows nothing that others must not see, in the
 * data as in what is chosen, asked and typed. The very same state where nothing is withheld.
 */
export const selectForOthers = (state: State): State =>
  toOpen(state.document) === state.document.dataset ? state : selectWithheld(state);

const selectWithheld: (state: State) => State = chain([(state: State) => state], (state) =>
  clear(state, carryOver(state, toOpen(state.document))),
);

/** The same state as long as nothing changes that is seen in what leaves the browser: a hover and a notice are not. */
export const selectOutgoing = (state: State): State => selectForOthers(selectLasting(state));

const PASSING = {
  hover: null,
  notices: [],
  dialog: null,
  publishing: null,
  sheet: null,
  cursor: null,
  tying: null,
  reading: null,
};

const selectLasting: (state: State) => State = chain([(state: State) => state], toLasting, (last, state) => {
  const next = toLasting(state);
  return isAlike(last, next) ? last : next;
});

function toLasting(state: State): State {
  const answers = Object.entries(state.moment.answers).map(([question, { answer }]) => [
    question,
    { ...NO_ANSWERS[question as Question], answer },
  ]);
  return withMoment(state, { ...PASSING, answers: Object.fromEntries(answers) });
}

function isAlike(one: State, other: State): boolean {
  const { answers, ...rest } = one.moment;
  return (
    one.document === other.document &&
    one.session === other.session &&
    Object.entries(rest).every(([name, value]) => Object.is(value, other.moment[name as keyof typeof rest])) &&
    Object.values(answers).every(({ answer }, place) => answer === Object.values(other.moment.answers)[place]?.answer)
  );
}

/** The network for tables of answers, which know nodes by index: whoever is to be left out has no name there. */
export const selectMasked: (state: State) => Network = chain(
  [selectNetwork, (state: State) => state.document.origin],
  (network, origin) => {
    const dataset = maskAs(toOpen({ dataset: network.dataset, origin }), network.dataset);
    return dataset === network.dataset ? network : { ...network, dataset, nodes: dataset.nodes, edges: dataset.edges };
  },
);

function clear(state: State, next: State): State {
  const { dataset } = state.document;
  const gone = new Set(listWithheld(dataset));
  const names = dataset.nodes.flatMap(({ id, label }) =>
    gone.has(id) ? listWords(label).map(([, words]) => words) : [],
  );
  const { layout, places, found } = state.document;
  const left = <Value>(map: ReadonlyMap<string, Value> | null) =>
    map && new Map([...map].filter(([id]) => !gone.has(id)));
  const document = {
    layout: layout && layoutForOthers(layout, state.document.dataset),
    places: left(places),
    found: left(found),
  };
  // A search may hold a name that is withheld, and nobody can tell.
  const session = { query: '', questions: clearQuestions(next.session.questions, [...gone], names) };
  return withSession(withDocument(next, { ...document, past: [], future: [], reports: [] }), session);
}

/** Questions that speak of somebody withheld are asked anew, and a group is called by no name that may not be told. */
function clearQuestions(questions: Parameters, ids: readonly string[], names: readonly string[]): Parameters {
  const entries = Object.entries(questions).map(([name, asked]) => {
    const text = JSON.stringify(asked);
    return [name, ids.some((id) => text.includes(id)) ? INITIAL_PARAMETERS[name as keyof Parameters] : asked];
  });
  const { groups, ...others } = Object.fromEntries(entries) as Parameters;
  const isOpen = (called: string) => findContacts(called).length === 0 && !names.some((name) => called.includes(name));
  const called = Object.entries(groups.names).filter(([, words]) => isOpen(words));
  return { ...others, groups: { ...groups, names: Object.fromEntries(called) } };
}
