import { NO_FILTERS } from '../network/filters.ts';
import type { Network } from '../network/network.ts';
import { COMPARE } from './address-compare.ts';
import { formatPairs, readPairs } from './address-pairs.ts';
import { type Addressed, query as QUERY, VIEW_PARAMETERS } from './address-parameters.ts';
import { PLACE_PARAMETERS } from './address-place.ts';
import { names as NAMES, QUESTION_PARAMETERS } from './address-questions.ts';
import { createReader } from './address-reader.ts';
import { chain } from './chain.ts';
import { INITIAL_SESSION, type Notice, type State } from './state.ts';

export type { Addressed } from './address-parameters.ts';

/** What an address says, and what it says that makes no sense here. */
export interface ParsedAddress {
  readonly session: Partial<Addressed>;
  readonly notices: readonly Notice[];
}

/**
 * Every parameter of an address, in the order they are written: the one declaration of each. Texts come first: the
 * language, which is always there, then stands between them and the full stop of a sentence.
 */
export const PARAMETERS = [QUERY, NAMES, ...VIEW_PARAMETERS, COMPARE, ...PLACE_PARAMETERS, ...QUESTION_PARAMETERS];
const PARAMETER_NAMES = new Set(PARAMETERS.map(({ name }) => name));

/** Whether an address, from `?` on, speaks of a view: a server's own words and counters of visits do not. */
export const speaksOfView = (search: string): boolean =>
  [...readPairs(search, PARAMETER_NAMES, () => {}).keys()].some((name) => PARAMETER_NAMES.has(name));

/** The address of a view, from `?` on. What is as at the start is left out, but for the language. */
export function formatAddress(view: Addressed): string {
  const pairs = PARAMETERS.map(({ name, write }) => [name, write(view)] as const);
  return formatPairs(new Map(pairs.filter(([, values]) => values.length > 0)));
}

/**
 * The address of what is shown. Whether there is such a step is known once the tour has come: no link names it before.
 */
export const selectAddress: (state: State) => string = chain(
  [(state: State) => state.session, (state: State) => state.document.tour],
  (session, tour) => {
    const isStep = tour?.steps.some(({ id }) => id === session.tour) === true;
    return formatAddress(isStep ? session : { ...session, tour: null });
  },
);

const START: Addressed = INITIAL_SESSION;

/** Whether the view is as at the start, in whatever language and theme. */
export const selectIsAtStart: (state: State) => boolean = chain(
  [(state: State) => state.session],
  (session) => formatAddress({ ...session, language: START.language, theme: START.theme }) === formatAddress(START),
);

/**
 * Reads an address against the network it speaks of, as it left or as it came through mails and chats. A value that
 * is not used is left out and told, and so is a parameter of somebody else's; what only counts visitors is passed over. Language and theme are only
 * there where the address names them. O(length).
 */
export function parseAddress(search: string, network: Network): ParsedAddress {
  const reader = createReader(search, PARAMETER_NAMES);
  const {
    filters,
    language,
    theme,
    view,
    leftOut,
    compare,
    query,
    selection,
    edge,
    focus,
    panel,
    grid,
    tour,
    questions,
  } = PARAMETERS.reduce(
    (read, parameter) => (reader.has(parameter.name) ? parameter.read(read, reader, network) : read),
    START,
  );
  const isFiltered = Object.entries(filters).some(
    ([name, value]) => value !== NO_FILTERS[name as keyof typeof filters],
  );
  const named = { ...(reader.took('lang') && { language }), ...(reader.took('theme') && { theme }) };
  const rest = { view, leftOut, compare, query, selection, edge, focus, panel, grid, tour, questions };
  return {
    session: { ...named, ...rest, filters: isFiltered ? filters : NO_FILTERS },
    notices: reader.listNotices(),
  };
}
