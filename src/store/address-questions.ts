import {
  type ActorsParameters,
  GRIDS,
  type GridName,
  type GroupsParameters,
  INITIAL_PARAMETERS,
  MEASURES,
  type OpportunitiesParameters,
  type Parameters,
  type PathsParameters,
  PROJECTIONS,
} from '../analysis/parameters.ts';
import type { AddressPairs } from './address-pairs.ts';
import { INITIAL_SESSION, PANELS, type PanelName } from './state.ts';

const INITIAL_GRID = INITIAL_SESSION.grid;

/** The parameters of an address that speak of questions, in the order they are written. */
export const QUESTION_PARAMETERS = [
  'panel',
  'by',
  'through',
  'containers',
  'sized',
  'from',
  'to',
  'without',
  'only',
  'directed',
  'path',
  'detail',
  'hulls',
  'off',
  'name',
  'for',
  'kept',
  'dismissed',
  'grid',
  'tour',
] as const;
type Name = (typeof QUESTION_PARAMETERS)[number];

interface Asked {
  readonly panel: PanelName;
  readonly questions: Parameters;
  readonly grid: GridName;
  readonly tour: string | null;
}

/** Reads the values of a parameter: those that `isKnown` lets through; the others are noted. */
export type Reader = (name: string, isKnown: (value: string) => boolean) => readonly string[];

/** Adds what differs from the start. */
export function formatQuestions({ panel, questions, grid, tour }: Asked, pairs: AddressPairs): void {
  const put = (name: Name, value: string | readonly string[] | false) => {
    if (value !== false && value.length > 0) pairs.set(name, typeof value === 'string' ? [value] : value);
  };
  const { actors, paths, groups, opportunities } = questions;
  put('panel', panel !== 'details' && panel);
  put('by', actors.measure !== INITIAL_PARAMETERS.actors.measure && actors.measure);
  put('through', actors.through !== INITIAL_PARAMETERS.actors.through && actors.through);
  put('containers', actors.containers && 'yes');
  put('sized', actors.sized && 'yes');
  put('from', paths.from ?? false);
  put('to', paths.to ?? false);
  put('without', !paths.containers && 'containers');
  put('only', !paths.inferred && 'stated');
  put('directed', paths.directed && 'yes');
  put('path', paths.chosen > 0 && String(paths.chosen + 1));
  put('detail', groups.resolution !== INITIAL_PARAMETERS.groups.resolution && String(groups.resolution));
  put('hulls', !groups.hulls && 'no');
  put('off', groups.off);
  put(
    'name',
    Object.entries(groups.names).map(([group, name]) => `${group}:${name}`),
  );
  put('for', opportunities.actor ?? false);
  put('kept', opportunities.kept);
  put('dismissed', opportunities.dismissed);
  put('grid', grid !== INITIAL_GRID && grid);
  put('tour', tour ?? false);
}

/** What `formatQuestions` wrote; all that an address does not name is as at the start. */
export function parseQuestions(read: Reader, isNode: (id: string) => boolean): Asked {
  const one = <Value extends string>(name: Name, values: readonly Value[]): Value | undefined =>
    read(name, (value) => values.some((other) => other === value))[0] as Value | undefined;
  const isPair = (value: string) => {
    const ends = value.split('~');
    return ends.length === 2 && ends.every(isNode);
  };
  const number = (name: Name, pattern: RegExp) => Number(read(name, (value) => pattern.test(value))[0] ?? Number.NaN);
  const start = INITIAL_PARAMETERS;
  const actors: ActorsParameters = {
    measure: one('by', MEASURES) ?? start.actors.measure,
    through: one('through', PROJECTIONS) ?? start.actors.through,
    containers: one('containers', ['yes']) === 'yes',
    sized: one('sized', ['yes']) === 'yes',
  };
  const paths: PathsParameters = {
    from: read('from', isNode)[0] ?? null,
    to: read('to', isNode)[0] ?? null,
    containers: one('without', ['containers']) !== 'containers',
    inferred: one('only', ['stated']) !== 'stated',
    directed: one('directed', ['yes']) === 'yes',
    chosen: (number('path', /^[1-9]$/) || 1) - 1,
  };
  const groups: GroupsParameters = {
    ...start.groups,
    resolution: number('detail', /^\d(\.\d{1,2})?$/) || start.groups.resolution,
    hulls: one('hulls', ['no']) !== 'no',
    off: [...new Set(read('off', isNode))],
    names: Object.fromEntries(
      read('name', (value) => /^[^:]+:[\s\S]{1,400}$/.test(value)).map((value) => {
        const cut = value.indexOf(':');
        return [value.slice(0, cut), value.slice(cut + 1)];
      }),
    ),
  };
  const opportunities: OpportunitiesParameters = {
    actor: read('for', isNode)[0] ?? null,
    kept: [...new Set(read('kept', isPair))],
    dismissed: [...new Set(read('dismissed', isPair))],
  };
  return {
    panel: one('panel', PANELS) ?? 'details',
    questions: { actors, paths, groups, opportunities },
    grid: one('grid', GRIDS) ?? INITIAL_GRID,
    // The tour itself may come later: whether it has such a step is seen then.
    tour: read('tour', (value) => /^[a-z0-9-]{1,40}$/.test(value))[0] ?? null,
  };
}
