import { LANGUAGES } from '../dataset/language.ts';
import { CERTAINTIES, LAYERS } from '../dataset/schema.ts';
import { type FacetName, type Filters, NO_FILTERS } from '../network/filters.ts';
import type { Network } from '../network/network.ts';
import { type AddressPairs, formatPairs, parsePairs } from './address-pairs.ts';
import { formatQuestions, parseQuestions } from './address-questions.ts';
import { EMBED_PARAMETER, EMBED_VALUES } from './embed-address.ts';
import type { Notice, SessionState } from './state.ts';

/** The part of the session that an address carries. */
export type Addressed = Pick<
  SessionState,
  | 'language'
  | 'theme'
  | 'view'
  | 'filters'
  | 'leftOut'
  | 'query'
  | 'selection'
  | 'edge'
  | 'focus'
  | 'panel'
  | 'grid'
  | 'tour'
  | 'questions'
>;

/** What an address says, and what it says that makes no sense here. */
export interface ParsedAddress {
  readonly session: Partial<Addressed>;
  readonly notices: readonly Notice[];
}

/** The parameter of each facet; `topic`, since `theme` is the page's light or dark. */
export const FACET_PARAMETERS: Readonly<Record<FacetName, string>> = {
  kinds: 'kind',
  places: 'place',
  themes: 'topic',
  sessions: 'session',
  days: 'day',
  relations: 'relation',
  layers: 'layer',
  certainties: 'certainty',
};
const FACET_NAMES = Object.keys(FACET_PARAMETERS) as FacetName[];

/** The address of a view, from `?` on. What is as at the start is left out, but for the language. */
export function formatAddress(session: Addressed): string {
  const pairs: AddressPairs = new Map();
  pairs.set('lang', [session.language]);
  if (session.theme !== 'auto') pairs.set('theme', [session.theme]);
  if (session.view !== 'map') pairs.set('view', [session.view]);
  if (session.query) pairs.set('q', [session.query]);
  for (const facet of FACET_NAMES) {
    const [chosen, rest] = [session.filters[facet], NO_FILTERS[facet]];
    if (chosen.join() !== rest.join()) pairs.set(FACET_PARAMETERS[facet], chosen.length > 0 ? chosen : ['any']);
  }
  const { degree } = session.filters;
  if (degree) pairs.set('ties', [`${degree[0]}-${degree[1]}`]);
  if (session.leftOut === 'fade') pairs.set('others', ['fade']);
  if (session.focus) {
    pairs.set('focus', [session.focus.node]);
    pairs.set('depth', [String(session.focus.depth)]);
  }
  if (session.edge !== null) pairs.set('select', [session.edge]);
  else if (session.selection.length > 0) pairs.set('select', session.selection);
  formatQuestions(session, pairs);
  return formatPairs(pairs);
}

/**
 * Reads an address against the network it speaks of. A value that is not known here is left out and
 * noted; parameters of other sites' making are passed over.
 */
export function parseAddress(search: string, network: Network): ParsedAddress {
  const notices: Notice[] = [];
  const reject = (name: string, value: string) => notices.push({ key: 'badParameter', values: { name, value } });
  const pairs = parsePairs(search, reject);
  const known = (name: string, isKnown: (value: string) => boolean): readonly string[] =>
    (pairs.get(name) ?? []).filter((value) => isKnown(value) || !reject(name, value));
  const one = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
    known(name, (value) => values.some((other) => other === value))[0] as Value | undefined;

  const session: { -readonly [Key in keyof Addressed]?: Addressed[Key] } = {};
  const language = one('lang', LANGUAGES);
  if (language) session.language = language;
  const theme = one('theme', ['light', 'dark', 'auto'] as const);
  if (theme) session.theme = theme;
  session.view = one('view', ['map', 'outline', 'table'] as const) ?? 'map';
  session.leftOut = one('others', ['hide', 'fade'] as const) ?? 'hide';
  session.query = (pairs.get('q') ?? []).join(',').slice(0, 200);

  const selected = known('select', (id) => network.nodeIndex.has(id) || network.edgeIndex.has(id));
  session.edge = selected.find((id) => network.edgeIndex.has(id)) ?? null;
  // A tie is selected alone.
  const besides = session.edge === null ? [] : [...new Set(selected)].filter((id) => id !== session.edge);
  for (const value of besides) notices.push({ key: 'tieAlone', values: { value } });
  session.selection = session.edge === null ? [...new Set(selected)] : [];
  const focus = known('focus', (id) => network.nodeIndex.has(id))[0];
  const depth = one('depth', ['1', '2', '3', '4', '5'] as const);
  session.focus = focus === undefined ? null : { node: focus, depth: Number(depth ?? 1) };
  if (depth && !session.focus) reject('depth', depth);
  known(EMBED_PARAMETER, (value) => Object.hasOwn(EMBED_VALUES, value));
  session.filters = parseFilters();
  Object.assign(
    session,
    parseQuestions(known, (id) => network.nodeIndex.has(id)),
  );
  return { session, notices };

  function parseFilters(): Filters {
    const options = listOptions(network);
    const filters: { -readonly [Key in keyof Filters]: Filters[Key] } = { ...NO_FILTERS };
    for (const facet of FACET_NAMES) {
      const name = FACET_PARAMETERS[facet];
      if (!pairs.has(name)) continue;
      const chosen = known(name, (value) => value === 'any' || options[facet].has(value));
      if (chosen.length === 0) continue;
      Object.assign(filters, { [facet]: chosen.includes('any') ? [] : [...new Set(chosen)] });
    }
    const [ties] = pairs.get('ties') ?? [];
    const degree = ties === undefined ? null : parseBounds(ties, network);
    if (degree) filters.degree = degree;
    else if (ties !== undefined) reject('ties', ties);
    return filters.degree || FACET_NAMES.some((facet) => filters[facet] !== NO_FILTERS[facet]) ? filters : NO_FILTERS;
  }
}

/** `2-10`, `5-` or `-3`: smallest and largest number of ties, inclusive; null where it is none of them. */
function parseBounds(text: string, network: Network): readonly [number, number] | null {
  const [, first = '', last = ''] = /^(\d{0,5})-(\d{0,5})$/.exec(text) ?? [];
  if (first === '' && last === '') return null;
  const least = Number(first);
  // Open at the upper end: as far as the node with most ties, so that the filters show no bound there.
  const most = last === '' ? network.degree.reduce((largest, own) => Math.max(largest, own), least) : Number(last);
  return least <= most ? [least, most] : null;
}

/** Every option that a facet can hold in this network. */
function listOptions(network: Network): Readonly<Record<FacetName, ReadonlySet<string>>> {
  const withRole = (role: string) =>
    new Set(network.nodes.filter((node) => network.kinds.get(node.kind)?.role === role).map((node) => node.id));
  const days = network.nodes.flatMap(({ session }) =>
    session ? [session.day ? String(session.day) : 'unstated'] : [],
  );
  return {
    kinds: new Set(network.kinds.keys()),
    places: withRole('place'),
    themes: withRole('theme'),
    sessions: withRole('session'),
    days: new Set(days),
    relations: new Set(network.relations.keys()),
    layers: new Set(LAYERS),
    certainties: new Set(CERTAINTIES),
  };
}
