import { LANGUAGES } from '../dataset/language.ts';
import { FACETS, type FacetName, type Filters, NO_FILTERS } from '../network/filters.ts';
import type { Network } from '../network/network.ts';
import { listOptions, listSplit } from './address-options.ts';
import { escapeText, meaningIn } from './address-pairs.ts';
import type { Reader } from './address-reader.ts';
import type { SessionState } from './state.ts';

/** The part of the session that an address carries. */
export type Addressed = Pick<
  SessionState,
  | 'language'
  | 'theme'
  | 'view'
  | 'filters'
  | 'leftOut'
  | 'compare'
  | 'query'
  | 'selection'
  | 'edge'
  | 'focus'
  | 'panel'
  | 'grid'
  | 'tour'
  | 'questions'
>;

/** One parameter of an address: all that is known of it, in either direction. */
export interface Parameter {
  readonly name: string;
  /** Its values for a view; none where that is as at the start. */
  readonly write: (view: Addressed) => readonly string[];
  /** The view with what an address says; what makes no sense is told to the reader. */
  readonly read: (view: Addressed, reader: Reader, network: Network) => Addressed;
}

const LONGEST_QUERY = 200;

/** A parameter of one value among some; `start` is the one that is not written. */
export function choice<Value extends string>(
  name: string,
  values: readonly Value[],
  start: Value | null,
  get: (view: Addressed) => Value,
  set: (view: Addressed, value: Value) => Addressed,
): Parameter {
  const isKnown = (value: string): value is Value => values.some((other) => other === value);
  const toWord = meaningIn(new Set(values));
  return {
    name,
    write: (view) => (get(view) === start ? [] : [get(view)]),
    read(view, reader) {
      const value = reader.one(name, toWord);
      return value !== undefined && isKnown(value) ? set(view, value) : view;
    },
  };
}

/** A parameter of one node or none. */
export const node = (
  name: string,
  get: (view: Addressed) => string | null,
  set: (view: Addressed, id: string) => Addressed,
): Parameter => ({
  name,
  write: (view) => [get(view)].filter((id) => id !== null),
  read(view, reader, network) {
    const id = reader.one(name, meaningIn(network.nodeIndex));
    return id === undefined ? view : set(view, id);
  },
});

/** The parameter of each facet; `topic`, since `theme` is the page's light or dark. */
const FACET_PARAMETERS: Readonly<Record<FacetName, string>> = {
  kinds: 'kind',
  places: 'place',
  themes: 'topic',
  sessions: 'session',
  days: 'day',
  editions: 'edition',
  relations: 'relation',
  layers: 'layer',
  certainties: 'certainty',
};

/** Any-of the values of a facet; `any` asks for nothing, where that is not how it starts. */
const facet = (facetName: FacetName): Parameter => {
  const name = FACET_PARAMETERS[facetName];
  const start = NO_FILTERS[facetName].join();
  return {
    name,
    write({ filters }) {
      const chosen = filters[facetName];
      return chosen.join() === start ? [] : chosen.length > 0 ? chosen : ['any'];
    },
    read(view, reader, network) {
      if (!reader.has(name)) return view;
      const options = listOptions(facetName, network);
      const parts = listSplit(facetName, network);
      const found = reader.all(name, meaningIn(new Set([...options, ...parts.keys(), 'any'])));
      const chosen = found.flatMap((word) => parts.get(word) ?? [word]);
      if (chosen.length === 0) return view;
      if (chosen.length > 1 && chosen.includes('any')) reader.reject(name, 'any', 'idle');
      // In the order of the options: the same choice is the same address.
      const values = [...options].filter((option) => chosen.includes(option));
      return values.join() === start ? view : withFilters(view, { [facetName]: values });
    },
  };
};

const withFilters = (view: Addressed, change: Partial<Filters>): Addressed => ({
  ...view,
  filters: { ...view.filters, ...change },
});

/** `2-10`, `5-` or `-3`: smallest and largest number of ties, inclusive. */
const BOUNDS = /^(?=.*\d)(\d{0,5})-(\d{0,5})$/;

const ties: Parameter = {
  name: 'ties',
  write: ({ filters: { degree } }) => (degree ? [`${degree[0]}-${degree[1]}`] : []),
  read(view, reader, network) {
    const largest = network.degree.reduce((most, own) => Math.max(most, own), 0);
    // As far as the node with most ties, or open at the upper end: the filters show no bound there.
    const toBounds = (text: string): readonly [number, number] => {
      const [, first = '', last = ''] = BOUNDS.exec(text) ?? [];
      const [least, most] = [Number(first), last === '' ? largest : Number(last)];
      return [least, last === '' || most > largest ? Math.max(least, largest) : most];
    };
    const text = reader.one('ties', (value) => {
      const plain = value.replace(/[‐-―−]/g, '-');
      const [, first = '', last = ''] = BOUNDS.exec(plain) ?? [];
      return BOUNDS.test(plain) && (last === '' || Number(first) <= Number(last)) ? plain : undefined;
    });
    if (text === undefined) return view;
    const [least, most] = toBounds(text);
    if (least > 0 || most < largest) return withFilters(view, { degree: [least, most] });
    reader.reject('ties', text, 'idle');
    return view;
  },
};

const DEPTHS = new Set(['1', '2', '3', '4', '5']);

const depth: Parameter = {
  name: 'depth',
  write: ({ focus }) => (focus ? [String(focus.depth)] : []),
  read(view, reader) {
    const value = reader.one('depth', meaningIn(DEPTHS));
    if (value === undefined) return view;
    if (view.focus) return { ...view, focus: { ...view.focus, depth: Number(value) } };
    reader.reject('depth', value, 'idle');
    return view;
  },
};

const select: Parameter = {
  name: 'select',
  write: ({ edge, selection }) => (edge !== null ? [edge] : selection),
  read(view, reader, network) {
    if (!reader.has('select')) return view;
    const isNode = (id: string) => network.nodeIndex.has(id);
    const toNode = meaningIn(network.nodeIndex);
    // What is exactly a node or a tie is not looked for among the others.
    const ids = reader.all('select', (id) =>
      isNode(id) || network.edgeIndex.has(id) ? id : (toNode(id) ?? meaningIn(network.edgeIndex)(id)),
    );
    const edge = ids.find((id) => !isNode(id)) ?? null;
    if (edge === null) return { ...view, selection: ids };
    for (const id of ids) if (id !== edge) reader.reject('select', id, 'alone');
    return { ...view, edge };
  },
};

export const query: Parameter = {
  name: 'q',
  write: (view) => (view.query ? [escapeText(view.query)] : []),
  read: (view, reader) => ({ ...view, query: reader.text('q', LONGEST_QUERY) }),
};

/** What is said of the view itself, in the order it is written. */
export const VIEW_PARAMETERS: readonly Parameter[] = [
  choice(
    'lang',
    LANGUAGES,
    null,
    ({ language }) => language,
    (view, language) => ({ ...view, language }),
  ),
  choice(
    'theme',
    ['light', 'dark', 'auto'],
    'auto',
    ({ theme }) => theme,
    (view, theme) => ({ ...view, theme }),
  ),
  choice(
    'view',
    ['map', 'outline', 'table'],
    'map',
    ({ view }) => view,
    (all, view) => ({ ...all, view }),
  ),
  ...FACETS.map(facet),
  ties,
  choice(
    'others',
    ['hide', 'fade'],
    'hide',
    ({ leftOut }) => leftOut,
    (view, leftOut) => ({ ...view, leftOut }),
  ),
  node(
    'focus',
    ({ focus }) => focus?.node ?? null,
    (view, id) => ({ ...view, focus: { node: id, depth: 1 } }),
  ),
  depth,
  select,
];
