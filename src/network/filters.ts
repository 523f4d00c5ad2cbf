import type { Certainty, Layer } from '../dataset/vocabulary.ts';

/**
 * What the visitor asked to see. Any-of inside a facet, all-of across facets; an empty facet asks for
 * nothing. Facets of ids hold node ids (places, themes, sessions), kind ids and relation ids.
 */
export interface Filters {
  readonly kinds: readonly string[];
  readonly places: readonly string[];
  readonly themes: readonly string[];
  readonly sessions: readonly string[];
  /** Days as text, `'1'`, `'2'`; `'unstated'` for sessions whose day the source does not give. */
  readonly days: readonly string[];
  /** Editions by their ids: who was in any of them, and the ties of these. */
  readonly editions: readonly string[];
  readonly relations: readonly string[];
  readonly layers: readonly Layer[];
  /** Never empty of meaning: the default leaves `low` out, so uncertain ties wait until asked for. */
  readonly certainties: readonly Certainty[];
  /** Inclusive bounds on the number of ties that the layers and certainties above leave; null: any. */
  readonly degree: readonly [number, number] | null;
}

export type FacetName = Exclude<keyof Filters, 'degree'>;
export const FACETS = [
  'kinds',
  'places',
  'themes',
  'sessions',
  'days',
  'editions',
  'relations',
  'layers',
  'certainties',
] as const satisfies readonly FacetName[];

/** The neighbourhood of one node, up to `depth` ties away (1–5); asked for beside the filters. */
export interface Focus {
  readonly node: string;
  readonly depth: number;
}

/** The nodes that are asked for by name, by id: places, themes, sessions, and the middle of the focus. */
export const listAskedFor = ({ places, themes, sessions }: Filters, focus: Focus | null): readonly string[] => [
  ...places,
  ...themes,
  ...sessions,
  ...(focus ? [focus.node] : []),
];

/** Everything that can leave a node out, by name. */
export type FilterName = keyof Filters | 'focus';

export const NO_FILTERS: Filters = {
  kinds: [],
  places: [],
  themes: [],
  sessions: [],
  days: [],
  editions: [],
  relations: [],
  layers: [],
  certainties: ['high', 'medium'],
  degree: null,
};
