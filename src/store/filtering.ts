import type { Parameters } from '../analysis/parameters.ts';
import { FACETS, type FacetName, type Filters, NO_FILTERS } from '../network/filters.ts';
import { applyUnled } from './stage.ts';
import { type LeftOut, type State, withSession } from './state.ts';
import { isKeptWhole } from './whole.ts';

/** Filters that ask for nothing are `NO_FILTERS` itself again, so that being at rest is an identity. */
const withFilters = (state: State, filters: Filters): State =>
  withSession(state, { filters: isAtRest(filters) ? NO_FILTERS : filters });

/** Whether nothing is asked for, in whatever order the options came. */
function isAtRest(filters: Filters): boolean {
  return (
    filters.degree === null &&
    FACETS.every((facet) => {
      const [rest, chosen]: readonly (readonly string[])[] = [NO_FILTERS[facet], filters[facet]];
      return rest?.length === chosen?.length && rest?.every((option) => chosen?.includes(option));
    })
  );
}

/** Turns one option of a facet on or off. */
export function applyToggle(state: State, facet: FacetName, option: string): State {
  const chosen: readonly string[] = state.session.filters[facet];
  const next = chosen.includes(option) ? chosen.filter((other) => other !== option) : [...chosen, option];
  return withFilters(state, { ...state.session.filters, [facet]: next });
}

/** Replaces what a facet asks for. */
export const applyFacet = (state: State, facet: FacetName, options: readonly string[]): State =>
  withFilters(state, { ...state.session.filters, [facet]: options });

/** Bounds on the number of ties, inclusive; null lifts them. */
export const applyDegree = (state: State, degree: Filters['degree']): State =>
  withFilters(state, { ...state.session.filters, degree });

/** Puts a facet back to what it is at the start. */
export const applyLift = (state: State, facet: FacetName | 'degree'): State =>
  withFilters(state, { ...state.session.filters, [facet]: NO_FILTERS[facet] });

export const applyLeftOut = (state: State, leftOut: LeftOut): State => withSession(state, { leftOut });

export const applyQuery = (state: State, query: string): State => withSession(state, { query });

/** Brings everything back: no filter, focus, search, selection or question, and the whole map in view. */
export function applyReset(state: State): State {
  const reset = withSession(state, {
    filters: NO_FILTERS,
    focus: null,
    query: '',
    selection: [],
    edge: null,
    camera: null,
    compare: null,
    questions: toUnasked(state.session.questions),
    tour: null,
  });
  return applyUnled(reset);
}

/** Questions that draw nothing on the map; what a visitor has written or collected is kept. */
function toUnasked(questions: Parameters): Parameters {
  if (!drawsOnMap(questions)) return questions;
  const { actors, paths, groups } = questions;
  return {
    ...questions,
    actors: { ...actors, sized: false },
    paths: { ...paths, from: null, to: null },
    groups: { ...groups, off: [] },
  };
}

const drawsOnMap = ({ actors, paths, groups }: Parameters): boolean =>
  actors.sized || paths.from !== null || paths.to !== null || groups.off.length > 0;

/** Whether anything but the opening view is asked for, so that Reset has something to do. */
export const canReset = (state: State): boolean => {
  const { session } = state;
  return (
    !isAtRest(session.filters) ||
    session.focus !== null ||
    session.query !== '' ||
    session.selection.length > 0 ||
    session.edge !== null ||
    (session.camera !== null && !isKeptWhole(state)) ||
    session.compare !== null ||
    drawsOnMap(session.questions)
  );
};
