import {
  type ActorsParameters,
  GRIDS,
  type GroupsParameters,
  INITIAL_PARAMETERS,
  MEASURES,
  MOST_PATHS,
  type PathsParameters,
  PROJECTIONS,
} from '../analysis/parameters.ts';
import { MEETING_PARAMETERS } from './address-meeting.ts';
import { escapeText, meaningIn } from './address-pairs.ts';
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

const withoutOutlines = (view: Addressed): Addressed => withGroups(view, { outlines: false });

/** A parameter that is there with its one word, or not. */
const flag = (
  name: string,
  word: string,
  get: (view: Addressed) => boolean,
  set: (view: Addressed) => Addressed,
): Parameter => choice(name, ['', word], '', (view) => (get(view) ? word : ''), set);

const PLACES = new Set(Array.from({ length: MOST_PATHS }, (_, index) => String(index + 1)));

/** Which of the paths; it says nothing without both ends. */
const path: Parameter = {
  name: 'path',
  write: ({ questions: { paths } }) =>
    paths.chosen > 0 && paths.from !== null && paths.to !== null && paths.from !== paths.to
      ? [String(paths.chosen + 1)]
      : [],
  read(view, reader) {
    const value = reader.one('path', meaningIn(PLACES));
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
    const value = reader.one('detail', (text) =>
      /^\d(\.\d{1,2})?$/.test(text) && Number(text) > 0 ? text : undefined,
    );
    return value === undefined ? view : withGroups(view, { resolution: Number(value) });
  },
};

const off: Parameter = {
  name: 'off',
  write: ({ questions }) => questions.groups.off,
  read: (view, reader, network) => withGroups(view, { off: reader.all('off', meaningIn(network.nodeIndex)) }),
};

export const names: Parameter = {
  name: 'name',
  write: ({ questions }) => Object.entries(questions.groups.names).map(([id, name]) => `${id}:${escapeText(name)}`),
  read(view, reader, network) {
    // A group is called by one of its members, with a number where that one is taken.
    const toNode = meaningIn(network.nodeIndex);
    const toGroup = (key: string) => {
      const [number = ''] = /\.\d+$/.exec(key) ?? [];
      const member = toNode(key.slice(0, key.length - number.length));
      return toNode(key) ?? (member === undefined ? undefined : member + number);
    };
    const read = reader.texts('name', toGroup, LONGEST_NAME);
    return withGroups(view, { names: Object.fromEntries(read) });
  },
};

/** The path's other end; a path that ends where it begins is none. */
const to: Parameter = {
  name: 'to',
  write: ({ questions: { paths } }) => (paths.to === null || paths.to === paths.from ? [] : [paths.to]),
  read(view, reader, network) {
    const id = reader.one('to', meaningIn(network.nodeIndex));
    if (id === undefined) return view;
    if (id !== view.questions.paths.from) return withPaths(view, { to: id });
    reader.reject('to', id, 'same');
    return view;
  },
};

const toStep = (id: string) => (/^[a-z0-9-]{1,40}$/i.test(id) ? id.toLowerCase() : undefined);

/** The tour itself may come later: whether it has such a step is seen then. */
const tour: Parameter = {
  name: 'tour',
  write: (view) => (view.tour === null ? [] : [view.tour]),
  read: (view, reader) => ({ ...view, tour: reader.one('tour', toStep) ?? null }),
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
  to,
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
  flag('outlines', 'no', ({ questions }) => !questions.groups.outlines, withoutOutlines),
  // As older links call it; nothing is written so.
  flag('hulls', 'no', () => false, withoutOutlines),
  off,
  ...MEETING_PARAMETERS,
  choice(
    'grid',
    GRIDS,
    INITIAL_SESSION.grid,
    (view) => view.grid,
    (view, grid) => ({ ...view, grid }),
  ),
  tour,
];
