import {
  type ActorsParameters,
  GRIDS,
  type GroupsParameters,
  INITIAL_PARAMETERS,
  MEASURES,
  MOST_PATHS,
  type OpportunitiesParameters,
  type PathsParameters,
  PROJECTIONS,
} from '../analysis/parameters.ts';
import { escapeText } from './address-pairs.ts';
import { type Addressed, choice, node, type Parameter } from './address-parameters.ts';
import { INITIAL_SESSION, PANELS } from './state.ts';

const LONGEST_NAME = 400;

const withActors = (view: Addressed, change: Partial<ActorsParameters>): Addressed => ({
  ...view,
  questions: { ...view.questions, actors: { ...view.questions.actors, ...change } },
});
const withPaths = (view: Addressed, change: Partial<PathsParameters>): Addressed => ({
  ...view,
  questions: { ...view.questions, paths: { ...view.questions.paths, ...change } },
});
const withGroups = (view: Addressed, change: Partial<GroupsParameters>): Addressed => ({
  ...view,
  questions: { ...view.questions, groups: { ...view.questions.groups, ...change } },
});
const withOpportunities = (view: Addressed, change: Partial<OpportunitiesParameters>): Addressed => ({
  ...view,
  questions: { ...view.questions, opportunities: { ...view.questions.opportunities, ...change } },
});

/** A parameter that is there with its one word, or not. */
const flag = (
  name: string,
  word: string,
  get: (view: Addressed) => boolean,
  set: (view: Addressed) => Addressed,
): Parameter => choice(name, ['', word], '', (view) => (get(view) ? word : ''), set);

const isPlace = (text: string) => /^[1-9]$/.test(text) && Number(text) <= MOST_PATHS;

/** Which of the paths; it says nothing without both ends. */
const path: Parameter = {
  name: 'path',
  write: ({ questions: { paths } }) =>
    paths.chosen > 0 && paths.from !== null && paths.to !== null ? [String(paths.chosen + 1)] : [],
  read(view, reader) {
    const value = reader.one('path', (text) => isPlace(text));
    if (value === undefined) return view;
    const { from, to } = view.questions.paths;
    if (from !== null && to !== null) return withPaths(view, { chosen: Number(value) - 1 });
    reader.reject('path', value, 'idle');
    return view;
  },
};

const detail: Parameter = {
  name: 'detail',
  write: ({ questions: { groups } }) =>
    groups.resolution === INITIAL_PARAMETERS.groups.resolution ? [] : [String(groups.resolution)],
  read(view, reader) {
    const value = reader.one('detail', (text) => /^\d(\.\d{1,2})?$/.test(text) && Number(text) > 0);
    return value === undefined ? view : withGroups(view, { resolution: Number(value) });
  },
};

const off: Parameter = {
  name: 'off',
  write: ({ questions }) => questions.groups.off,
  read: (view, reader, network) => withGroups(view, { off: reader.all('off', (id) => network.nodeIndex.has(id)) }),
};

const names: Parameter = {
  name: 'name',
  write: ({ questions }) => Object.entries(questions.groups.names).map(([id, name]) => `${id}:${escapeText(name)}`),
  read(view, reader, network) {
    // A group is called by one of its members, with a number where that one is taken.
    const isGroup = (key: string) => network.nodeIndex.has(key) || network.nodeIndex.has(key.replace(/\.\d+$/, ''));
    const read = reader.texts('name', isGroup, LONGEST_NAME);
    return withGroups(view, { names: Object.fromEntries(read) });
  },
};

/** Pairs as `id~id`, in the order of the ids, whichever stands first in the address. */
const pairs = (
  name: string,
  get: (parameters: OpportunitiesParameters) => readonly string[],
  set: (view: Addressed, keys: readonly string[]) => Addressed,
): Parameter => ({
  name,
  write: ({ questions }) => get(questions.opportunities),
  read(view, reader, network) {
    const isPair = (value: string) => {
      const [one = '', other = '', ...more] = value.split('~');
      return more.length === 0 && one !== other && network.nodeIndex.has(one) && network.nodeIndex.has(other);
    };
    const keys = reader.all(name, isPair).map((value) => value.split('~').sort().join('~'));
    return keys.length === 0 ? view : set(view, [...new Set(keys)]);
  },
});

/** The tour itself may come later: whether it has such a step is seen then. */
const tour: Parameter = {
  name: 'tour',
  write: (view) => (view.tour === null ? [] : [view.tour]),
  read: (view, reader) => ({ ...view, tour: reader.one('tour', (id) => /^[a-z0-9-]{1,40}$/.test(id)) ?? null }),
};

const START = INITIAL_PARAMETERS;

/** What is said of questions, in the order it is written. */
export const QUESTION_PARAMETERS: readonly Parameter[] = [
  choice(
    'panel',
    PANELS,
    'details',
    (view) => view.panel,
    (view, panel) => ({ ...view, panel }),
  ),
  choice(
    'by',
    MEASURES,
    START.actors.measure,
    ({ questions }) => questions.actors.measure,
    (view, measure) => withActors(view, { measure }),
  ),
  choice(
    'through',
    PROJECTIONS,
    START.actors.through,
    ({ questions }) => questions.actors.through,
    (view, through) => withActors(view, { through }),
  ),
  flag(
    'containers',
    'yes',
    ({ questions }) => questions.actors.containers,
    (view) => withActors(view, { containers: true }),
  ),
  flag(
    'sized',
    'yes',
    ({ questions }) => questions.actors.sized,
    (view) => withActors(view, { sized: true }),
  ),
  node(
    'from',
    ({ questions }) => questions.paths.from,
    (view, from) => withPaths(view, { from }),
  ),
  node(
    'to',
    ({ questions }) => questions.paths.to,
    (view, to) => withPaths(view, { to }),
  ),
  flag(
    'without',
    'containers',
    ({ questions }) => !questions.paths.containers,
    (view) => withPaths(view, { containers: false }),
  ),
  flag(
    'only',
    'stated',
    ({ questions }) => !questions.paths.inferred,
    (view) => withPaths(view, { inferred: false }),
  ),
  flag(
    'directed',
    'yes',
    ({ questions }) => questions.paths.directed,
    (view) => withPaths(view, { directed: true }),
  ),
  path,
  detail,
  flag(
    'hulls',
    'no',
    ({ questions }) => !questions.groups.hulls,
    (view) => withGroups(view, { hulls: false }),
  ),
  off,
  names,
  node(
    'for',
    ({ questions }) => questions.opportunities.actor,
    (view, actor) => withOpportunities(view, { actor }),
  ),
  pairs(
    'kept',
    ({ kept }) => kept,
    (view, kept) => withOpportunities(view, { kept }),
  ),
  pairs(
    'dismissed',
    ({ dismissed }) => dismissed,
    (view, dismissed) => withOpportunities(view, { dismissed }),
  ),
  choice(
    'grid',
    GRIDS,
    INITIAL_SESSION.grid,
    (view) => view.grid,
    (view, grid) => ({ ...view, grid }),
  ),
  tour,
];
