import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GRIDS, INITIAL_PARAMETERS, MEASURES, PROJECTIONS } from '../../src/analysis/parameters.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { formatAddress, parseAddress } from '../../src/store/address.ts';
import { INITIAL_SESSION, PANELS } from '../../src/store/state.ts';
import { dataset } from '../drivers/seminar.ts';

const network = buildNetwork(dataset);
const ids = network.nodes.map((node) => node.id);
const anyNode = fc.constantFrom(...ids);
const pairs = fc.uniqueArray(
  fc.subarray(ids, { minLength: 2, maxLength: 2 }).map((pair) => pair.sort().join('~')),
  { maxLength: 4 },
);

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
    hulls: fc.boolean(),
  }),
  opportunities: fc
    .record({ actor: fc.option(anyNode), kept: pairs, dismissed: pairs })
    .map((asked) => ({ ...INITIAL_PARAMETERS.opportunities, ...asked }))
    // No pair is kept and dismissed at once.
    .map((asked) => ({ ...asked, dismissed: asked.dismissed.filter((pair) => !asked.kept.includes(pair)) })),
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
