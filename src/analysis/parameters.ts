// What the visitor sets of each question. The store keeps it, the address carries it, the worker is asked with it.

/** The measures of who matters, by the field's names. */
export const MEASURES = [
  'degree',
  'betweenness',
  'closeness',
  'pagerank',
  'bridging-places',
  'bridging-themes',
] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * What two actors must share to be tied in the projection; `ties`: no projection, the ties as they are; `weights`: the
 * same, each as strong as it weighs; `shared`: any of the three, or a tie of their own.
 */
export const PROJECTIONS = ['ties', 'weights', 'session', 'place', 'theme', 'shared'] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** Whether actors alone are measured, tied by what they share. */
export const isProjected = (through: Projection): boolean => through !== 'ties' && through !== 'weights';

export interface ActorsParameters {
  readonly measure: Measure;
  readonly through: Projection;
  /** Whether nodes that only contain others, such as the event, take part. */
  readonly containers: boolean;
  /** Whether nodes on the map are as large as they score. The answer does not depend on it. */
  readonly sized: boolean;
}

/** So many paths are told at most, best first. */
export const MOST_PATHS = 5;

export interface PathsParameters {
  /** Ids of the two ends; null where not chosen yet. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether a path may lead through container hubs, such as the event. */
  readonly containers: boolean;
  /** Whether inferred ties may be walked. */
  readonly inferred: boolean;
  /** Whether ties are walked from their source to their target only. */
  readonly directed: boolean;
  /** Which of the paths found is drawn and told, from 0; the answer does not depend on it. */
  readonly chosen: number;
}

export interface GroupsParameters {
  /** Resolution of the modularity: 1 is the textbook's, more makes smaller groups. */
  readonly resolution: number;
  readonly seed: number;
  /** Ids of the nodes that are switched off, to see what falls apart. */
  readonly off: readonly string[];
  /** What the visitor calls a group, by the group's key. The answer does not depend on it. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether groups are drawn on the map. The answer does not depend on it. */
  readonly outlines: boolean;
}

/** Somebody who is not on the map, by the ids of what they say they are. */
export interface Description {
  readonly themes: readonly string[];
  readonly places: readonly string[];
  readonly kinds: readonly string[];
}

export const NO_DESCRIPTION: Description = { themes: [], places: [], kinds: [] };

export interface OpportunitiesParameters {
  /** The id of who asks whom to meet; null: somebody described, or nobody yet. */
  readonly actor: string | null;
  /** Who asks, if it is nobody on the map; counts only without `actor`. */
  readonly described: Description | null;
  /** Ids of the themes that whoever asks looks for. */
  readonly looksFor: readonly string[];
  /** The id of whom the way to is drawn on the map; null: nobody's. The answer does not depend on it. */
  readonly met: string | null;
  /** Who is on the shortlist, each as `seeker~partner`, of somebody described `~partner`. The answer does not depend on it. */
  readonly kept: readonly string[];
  /** What is not to be shown, written the same way. The answer does not depend on it. */
  readonly dismissed: readonly string[];
}

/** What a coverage grid sets against each other. */
export const GRIDS = ['place-theme', 'place-session', 'kind-session'] as const;
export type GridName = (typeof GRIDS)[number];

/** The parameters of every question, by the question's id. */
export interface Parameters {
  readonly actors: ActorsParameters;
  readonly paths: PathsParameters;
  readonly groups: GroupsParameters;
  readonly opportunities: OpportunitiesParameters;
}

export type Question = keyof Parameters;

export const INITIAL_PARAMETERS: Parameters = {
  actors: { measure: 'degree', through: 'ties', containers: false, sized: false },
  paths: { from: null, to: null, containers: true, inferred: true, directed: false, chosen: 0 },
  groups: { resolution: 1, seed: 1, off: [], names: {}, outlines: true },
  opportunities: { actor: null, described: null, looksFor: [], met: null, kept: [], dismissed: [] },
};
