import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  GRIDS,
  INITIAL_PARAMETERS,
  MEASURES,
  type OpportunitiesParameters,
  PROJECTIONS,
} from '../../src/analysis/parameters.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { formatAddress, parseAddress } from '../../src/store/address.ts';
import { INITIAL_SESSION, PANELS } from '../../src/store/state.ts';
import { dataset } from '../drivers/seminar.ts';

const network = buildNetwork(dataset);
const ids = network.nodes.map((node) => node.id);
const anyNode = fc.constantFrom(...ids);
const kinds = dataset.kinds.map(({ id }) => id);
const some = (kind: string) =>
  fc.subarray(
    dataset.nodes.filter((node) => node.kind === kind).map(({ id }) => id),
    { maxLength: 3 },
  );
/** Of somebody who is on the map or not. */
const kept = fc.uniqueArray(
  fc
    .record({ seeker: fc.option(anyNode, { nil: '' }), partner: anyNode })
    .filter(({ seeker, partner }) => seeker !== partner)
    .map(({ seeker, partner }) => `${seeker}~${partner}`),
  { maxLength: 4 },
);

/** Who is on the map is not described, who says nothing is nobody, and nobody is kept and dismissed at once. */
function toConsistent(asked: OpportunitiesParameters): OpportunitiesParameters {
  const { actor, described, looksFor } = asked;
  const says = [...Object.values(described ?? {}).flat(), ...looksFor].length > 0;
  const isAsked = actor !== null || says;
  const turn = (key: string) =>
    key.endsWith(`~${actor}`) && !key.startsWith('~') ? `${actor}~${key.split('~')[0]}` : key;
  const kept = [...new Set(asked.kept.map(turn))];
  return {
    actor,
    described: actor === null && says ? (described ?? { themes: [], places: [], kinds: [] }) : null,
    looksFor: isAsked ? looksFor : [],
    met: isAsked ? asked.met : null,
    kept,
    dismissed: [...new Set(asked.dismissed.map(turn))].filter((key) => !kept.includes(key)),
  };
}

test('groups that an older link has switched off stay off, under the name of today', () => {
  const { session, notices } = parseAddress('?lang=en&panel=groups&hulls=no', network);
  expect(session.questions?.groups.outlines).toBe(false);
  expect(notices).toEqual([]);
  expect(formatAddress({ ...INITIAL_SESSION, ...session })).toBe('?lang=en&panel=groups&outlines=no');
});

const anyQuestions = fc.record({
  actors: fc.record({
    measure: fc.constantFrom(...MEASURES),
    through: fc.constantFrom(...PROJECTIONS),
    containers: fc.boolean(),
    sized: fc.boolean(),
  }),
  paths: fc
    .record({
      from: fc.option(anyNode),
      to: fc.option(anyNode),
      containers: fc.boolean(),
      inferred: fc.boolean(),
      directed: fc.boolean(),
      chosen: fc.integer({ min: 0, max: 4 }),
    })
    // Which of the paths says nothing without both ends.
    .map((paths) => (paths.from === paths.to ? { ...paths, to: null } : paths))
    .map((paths) => (paths.from === null || paths.to === null ? { ...paths, chosen: 0 } : paths)),
  groups: fc.record({
    resolution: fc.constantFrom(0.5, 1, 1.25, 2),
    seed: fc.constant(INITIAL_PARAMETERS.groups.seed),
    off: fc.uniqueArray(anyNode, { maxLength: 3 }),
    names: fc.dictionary(anyNode, fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' })),
    outlines: fc.boolean(),
  }),
  opportunities: fc
    .record({
      actor: fc.option(anyNode),
      described: fc.option(fc.record({ themes: some('theme'), places: some('country'), kinds: fc.subarray(kinds) })),
      looksFor: some('theme'),
      met: fc.option(anyNode),
      kept,
      dismissed: kept,
    })
    .map((asked) => toConsistent(asked)),
});

test('an address brings back every question as it was asked', () => {
  fc.assert(
    fc.property(anyQuestions, fc.constantFrom(...PANELS), fc.constantFrom(...GRIDS), (questions, panel, grid) => {
      const { session, notices } = parseAddress(formatAddress({ ...INITIAL_SESSION, panel, questions, grid }), network);
      expect({ panel: session.panel, questions: session.questions, grid: session.grid, notices }).toEqual({
        panel,
        questions,
        grid,
        notices: [],
      });
    }),
  );
});

test('what somebody who is not on the map says is told where it means nothing, and an older shortlist is understood', () => {
  const { session, notices } = parseAddress('?for=resonate&me=indonesia&kept=icci~resonate&meet=nobody', network);
  expect(session.questions?.opportunities).toMatchObject({
    actor: 'resonate',
    described: null,
    kept: ['resonate~icci'],
    met: null,
  });
  expect(notices.map(({ values }) => 'name' in values && values.name)).toEqual(['me', 'meet']);
  const described = parseAddress('?me=indonesia,nobody,resonate&as=cat&seek=blockchain', network);
  expect(described.session.questions?.opportunities).toMatchObject({
    described: { themes: [], places: ['indonesia'], kinds: [] },
    looksFor: ['blockchain'],
  });
  expect(described.notices.map(({ values }) => 'value' in values && values.value)).toEqual([
    'nobody',
    'resonate',
    'cat',
  ]);
});

test('an address that names no question asks none', () => {
  const { session } = parseAddress('?lang=en', network);
  expect(session).toMatchObject({ panel: 'details', questions: INITIAL_PARAMETERS });
});

test('what an address asks of a question that makes no sense is noted and left out', () => {
  const { session, notices } = parseAddress(
    '?panel=magic&from=nobody&path=12&detail=-1&kept=icci,icci~nobody',
    network,
  );
  expect(session).toMatchObject({ panel: 'details', questions: INITIAL_PARAMETERS });
  expect(notices.map(({ values }) => 'name' in values && values.name)).toEqual([
    'panel',
    'from',
    'path',
    'detail',
    'kept',
    'kept',
  ]);
});
