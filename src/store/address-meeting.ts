import { type Description, NO_DESCRIPTION, type OpportunitiesParameters } from '../analysis/parameters.ts';
import type { KindRole } from '../dataset/vocabulary.ts';
import type { Network } from '../network/network.ts';
import { meaningIn } from './address-pairs.ts';
import { type Addressed, node, type Parameter } from './address-parameters.ts';
import { isMeetingAsked } from './questions.ts';

const withMeeting = (view: Addressed, change: Partial<OpportunitiesParameters>): Addressed => ({
  ...view,
  questions: { ...view.questions, opportunities: { ...view.questions.opportunities, ...change } },
});

const idsOf = ({ nodes, kinds }: Network, role: KindRole): ReadonlySet<string> =>
  new Set(nodes.flatMap(({ id, kind }) => (kinds.get(kind)?.role === role ? [id] : [])));

/** Some of what somebody who is not on the map says to be; it says nothing beside somebody who is. */
const described = (
  name: string,
  get: (description: Description) => readonly string[],
  set: (ids: readonly string[], network: Network) => Partial<Description>,
  listKnown: (network: Network) => ReadonlySet<string>,
): Parameter => ({
  name,
  write: ({ questions: { opportunities } }) =>
    opportunities.actor === null ? get(opportunities.described ?? NO_DESCRIPTION) : [],
  read(view, reader, network) {
    const ids = reader.all(name, meaningIn(listKnown(network)));
    if (ids.length === 0) return view;
    const { actor, described } = view.questions.opportunities;
    if (actor === null)
      return withMeeting(view, { described: { ...(described ?? NO_DESCRIPTION), ...set(ids, network) } });
    for (const id of ids) reader.reject(name, id, 'idle');
    return view;
  },
});

const me = described(
  'me',
  ({ themes, places }) => [...themes, ...places],
  (ids, network) => {
    const [themes, places] = [idsOf(network, 'theme'), idsOf(network, 'place')];
    return { themes: ids.filter((id) => themes.has(id)), places: ids.filter((id) => places.has(id)) };
  },
  (network) => new Set([...idsOf(network, 'theme'), ...idsOf(network, 'place')]),
);

const as = described(
  'as',
  ({ kinds }) => kinds,
  (kinds) => ({ kinds }),
  ({ kinds }) => new Set(kinds.keys()),
);

const isAsked = ({ questions }: Addressed): boolean => isMeetingAsked(questions.opportunities);

const seek: Parameter = {
  name: 'seek',
  write: ({ questions }) => questions.opportunities.looksFor,
  read(view, reader, network) {
    const looksFor = reader.all('seek', meaningIn(idsOf(network, 'theme')));
    if (looksFor.length === 0) return view;
    if (isAsked(view)) return withMeeting(view, { looksFor });
    // Who says only what they look for has said something of themselves.
    return withMeeting(view, { looksFor, described: NO_DESCRIPTION });
  },
};

const meet: Parameter = {
  name: 'meet',
  write: (view) => (isAsked(view) ? [view.questions.opportunities.met].filter((id) => id !== null) : []),
  read(view, reader, network) {
    const met = reader.one('meet', meaningIn(network.nodeIndex));
    if (met === undefined) return view;
    if (isAsked(view)) return withMeeting(view, { met });
    reader.reject('meet', met, 'idle');
    return view;
  },
};

/** Whom somebody keeps, `seeker~partner`; `~partner` of somebody who is not on the map. */
const chosen = (
  name: string,
  get: (parameters: OpportunitiesParameters) => readonly string[],
  set: (view: Addressed, keys: readonly string[]) => Addressed,
): Parameter => ({
  name,
  write: ({ questions }) => get(questions.opportunities),
  read(view, reader, network) {
    const toNode = meaningIn(network.nodeIndex);
    const { actor, kept, dismissed } = view.questions.opportunities;
    const toKey = (value: string) => {
      const [first = '', second = '', ...more] = value.split('~');
      const [seeker, partner] = [first === '' ? '' : toNode(first), toNode(second)];
      if (seeker === undefined || partner === undefined || seeker === partner || more.length > 0) return undefined;
      // Older addresses have pairs in the order of their ids.
      return partner === actor && seeker !== '' ? `${partner}~${seeker}` : `${seeker}~${partner}`;
    };
    const before = new Set([...kept, ...dismissed]);
    const keys = reader.all(name, toKey);
    for (const key of keys) if (before.has(key)) reader.reject(name, key, 'idle');
    const own = keys.filter((key) => !before.has(key));
    return own.length === 0 ? view : set(view, own);
  },
});

/** What is said of whom to meet, in the order it is written. */
export const MEETING_PARAMETERS: readonly Parameter[] = [
  node(
    'for',
    ({ questions }) => questions.opportunities.actor,
    (view, actor) => withMeeting(view, { actor }),
  ),
  me,
  as,
  seek,
  meet,
  chosen(
    'kept',
    ({ kept }) => kept,
    (view, kept) => withMeeting(view, { kept }),
  ),
  chosen(
    'dismissed',
    ({ kept, dismissed }) => dismissed.filter((key) => !kept.includes(key)),
    (view, dismissed) => withMeeting(view, { dismissed }),
  ),
];
