import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FilterName, type Filters, NO_FILTERS } from '../../src/network/filters.ts';
import { NODE_FACETS } from '../../src/network/membership.ts';
import { buildVisibility } from '../../src/network/visibility.ts';
import { applyWithout } from '../../src/network/why-hidden.ts';
import { plainFilter } from '../drivers/plain-filter.ts';
import { anyQuestion, type Question } from '../drivers/random-network.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const network = tinyNetwork(
  [
    { id: 'ann', kind: 'person' },
    { id: 'ben', kind: 'person' },
    { id: 'seeds', kind: 'initiative' },
    { id: 'java', kind: 'place' },
    { id: 'bali', kind: 'place' },
    { id: 'food', kind: 'theme' },
    { id: 'loner', kind: 'other' },
  ],
  [
    tie('ann from java'),
    tie('ben from bali', 'inferred'),
    tie('ann founded seeds'),
    tie('seeds about food'),
    tie('ann knows ben', 'stated', 'low'),
  ],
);
const asking = (change: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...change });
const shownBy = (filters: Filters, focus: Question['focus'] = null) => {
  const { counted, edges } = buildVisibility(network, filters, focus);
  return [
    network.nodes
      .filter((_, index) => counted[index])
      .map(({ id }) => id)
      .join(' '),
    network.edges
      .filter((_, index) => edges[index])
      .map(({ source, target }) => `${source}-${target}`)
      .join(' '),
  ];
};

test('with no filters everything is shown but the uncertain ties', () => {
  const { nodeCount, edgeCount, degrees } = buildVisibility(network, NO_FILTERS, null);
  expect([nodeCount, edgeCount]).toEqual([7, 4]);
  expect([...degrees]).toEqual([2, 1, 2, 1, 1, 1, 0]);
});

test('any-of inside a facet, all-of across facets', () => {
  expect(shownBy(asking({ places: ['java', 'bali'] }))[0]).toBe('ann ben seeds java bali');
  expect(shownBy(asking({ places: ['java', 'bali'], themes: ['food'] }))[0]).toBe('ann seeds');
});

test('what was asked for stays as the frame, counted apart, with its ties', () => {
  const asked = asking({ places: ['java', 'bali'], themes: ['food'] });
  const { nodes, frame, nodeCount } = buildVisibility(network, asked, null);
  expect(idsAt(network.nodes, nodes)).toEqual(['ann', 'seeds', 'java', 'bali', 'food']);
  expect(frame.map((node) => network.nodes[node]?.id)).toEqual(['java', 'bali', 'food']);
  expect(nodeCount).toBe(2);
  expect(shownBy(asked)[1]).toBe('ann-java ann-seeds seeds-food');
  // What meets all that is asked is no frame, and with the condition the frame is gone.
  expect(buildVisibility(network, asking({ places: ['java'] }), null).frame).toEqual([]);
  expect(buildVisibility(network, asking({ themes: ['food'] }), null).frame).toEqual([]);
});

test('relations choose the ties and ask each node to touch one', () => {
  expect(shownBy(asking({ relations: ['from'] }))).toEqual(['ann ben java bali', 'ann-java ben-bali']);
  expect(shownBy(asking({ relations: ['knows'] }))).toEqual(['', '']);
});

test('degree bounds count the ties that layers and certainties leave', () => {
  expect(shownBy(asking({ degree: [0, 0] }))[0]).toBe('loner');
  expect(shownBy(asking({ degree: [3, 9], certainties: ['high', 'medium', 'low'] }))[0]).toBe('ann');
});

test('a focus keeps what is within its depth, through nodes that are hidden too', () => {
  expect(shownBy(NO_FILTERS, { node: 'java', depth: 1 })[0]).toBe('ann java');
  expect(shownBy(asking({ kinds: ['initiative'] }), { node: 'java', depth: 2 })[0]).toBe('seeds');
  expect(shownBy(NO_FILTERS, { node: 'nobody', depth: 1 })[0]).toContain('loner');
});

test('an option the dataset does not have is met by nobody', () => {
  expect(shownBy(asking({ places: ['atlantis'] }))).toEqual(['', '']);
});

test('the counts say what choosing instead would leave, and what each filter took', () => {
  const { counts, leftOutBy } = buildVisibility(network, asking({ places: ['java'], kinds: ['person'] }), null);
  expect(counts.places).toEqual(
    new Map([
      ['java', 1],
      ['bali', 1],
    ]),
  );
  expect(counts.kinds.get('initiative')).toBe(1);
  expect(counts.kinds.get('theme')).toBe(0);
  expect(leftOutBy).toMatchObject({ places: 1, kinds: 2, themes: 0, focus: 0 });
});

test('of whom nobody says a place is unknown, and no “no”', () => {
  const placeless = (change: Partial<Filters>) => buildVisibility(network, asking(change), null).placeless;
  expect(placeless({ places: ['bali'] })).toBe(1);
  expect(placeless({ places: ['bali'], layers: ['stated'] })).toBe(2);
  expect(placeless({ places: ['bali'], kinds: ['person'] })).toBe(0);
  expect(placeless({})).toBe(0);
});

test('a layer that is off is named as what took a node', () => {
  const { leftOutBy } = buildVisibility(network, asking({ places: ['bali'], layers: ['stated'] }), null);
  expect(leftOutBy.layers).toBe(1);
});

const idsAt = (items: readonly { readonly id: string }[], marks: Uint8Array) => {
  return items.filter((_, index) => marks[index]).map(({ id }) => id);
};

test('agrees with the plain reading of the filters', () => {
  fc.assert(
    fc.property(anyQuestion, ({ network: asked, filters, focus }) => {
      const seen = buildVisibility(asked, filters, focus);
      const plain = plainFilter(asked, filters, focus);
      expect(idsAt(asked.nodes, seen.nodes).sort()).toEqual([...plain.nodes, ...plain.frame].sort());
      expect(seen.frame.map((node) => asked.nodes[node]?.id)).toEqual(plain.frame);
      expect(idsAt(asked.edges, seen.edges)).toEqual(plain.edges);
      expect([seen.nodeCount, seen.edgeCount]).toEqual([plain.nodes.length, plain.edges.length]);
      expect([...seen.degrees]).toEqual(plain.degrees);
    }),
    { numRuns: 300 },
  );
});

test('every count agrees with filtering by that option instead', () => {
  fc.assert(
    fc.property(anyQuestion, ({ network: asked, filters, focus }) => {
      const { counts, nodes } = buildVisibility(asked, filters, focus);
      for (const facet of NODE_FACETS) {
        for (const [option, count] of counts[facet]) {
          expect([facet, option, count]).toEqual([
            facet,
            option,
            plainFilter(asked, { ...filters, [facet]: [option] }, focus).nodes.length,
          ]);
        }
      }
      for (const [relation, count] of focus ? [] : counts.relations) {
        expect(count).toBe(plainFilter(asked, { ...filters, relations: [relation] }, null).edges.length);
      }
      const shown = new Set(idsAt(asked.nodes, nodes));
      const asks = (chosen: readonly string[], option: string) => chosen.length === 0 || chosen.includes(option);
      const between = asked.edges.filter((edge) => {
        const isTimely = !edge.editions || edge.editions.some((one) => asks(filters.editions, one));
        return shown.has(edge.source) && shown.has(edge.target) && asks(filters.relations, edge.relation) && isTimely;
      });
      for (const [layer, count] of counts.layers) {
        const of = between.filter(
          (edge) => edge.layer === layer && asks(filters.certainties, edge.certainty ?? 'medium'),
        );
        expect(count).toBe(of.length);
      }
      for (const [certainty, count] of counts.certainties) {
        const of = between.filter((edge) => edge.certainty === certainty && asks(filters.layers, edge.layer));
        expect(count).toBe(of.length);
      }
    }),
    { numRuns: 150 },
  );
});

test('what a filter left out comes back when it alone is taken off', () => {
  fc.assert(
    fc.property(anyQuestion, ({ network: asked, filters, focus }) => {
      const { leftOutBy } = buildVisibility(asked, filters, focus);
      const shown = new Set(plainFilter(asked, filters, focus).nodes);
      for (const name of Object.keys(leftOutBy) as FilterName[]) {
        // Under a focus, taking the relations off also lets the focus reach further.
        if (focus && name === 'relations') continue;
        const lifted = applyWithout({ filters, focus }, [name]);
        const back = plainFilter(asked, lifted.filters, lifted.focus).nodes.filter((id) => !shown.has(id));
        expect([name, leftOutBy[name]]).toEqual([name, back.length]);
      }
    }),
    { numRuns: 150 },
  );
});

test('filtering and then not filtering is as if nothing had happened', () => {
  fc.assert(
    fc.property(anyQuestion, ({ network: asked, filters, focus }) => {
      const before = buildVisibility(asked, NO_FILTERS, null);
      const { leftOutBy } = buildVisibility(asked, filters, focus);
      const lifted = applyWithout({ filters, focus }, Object.keys(leftOutBy) as FilterName[]);
      expect(lifted).toEqual({ filters: NO_FILTERS, focus: null });
      expect(buildVisibility(asked, lifted.filters, lifted.focus)).toEqual(before);
    }),
  );
});
