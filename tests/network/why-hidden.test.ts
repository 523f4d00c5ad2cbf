import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { applyWithout, findHidingFilters } from '../../src/network/why-hidden.ts';
import { plainFilter } from '../drivers/plain-filter.ts';
import { anyQuestion } from '../drivers/random-network.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const network = tinyNetwork(
  [
    { id: 'ann', kind: 'person' },
    { id: 'java', kind: 'place' },
    { id: 'food', kind: 'theme' },
  ],
  [tie('ann from java')],
);

test('names the filters that hide a node, and none for one that is shown or unknown', () => {
  const filters = { ...NO_FILTERS, kinds: ['person'], places: ['java'], degree: [1, 9] as const };
  expect(findHidingFilters(network, filters, null, 'food')).toEqual(['kinds', 'places', 'degree']);
  expect(findHidingFilters(network, { ...filters, places: [] }, { node: 'food', depth: 1 }, 'java')).toEqual([
    'kinds',
    'focus',
  ]);
  // What is asked for by name stays in sight.
  expect(findHidingFilters(network, filters, null, 'java')).toEqual([]);
  expect(findHidingFilters(network, filters, null, 'ann')).toEqual([]);
  expect(findHidingFilters(network, filters, null, 'nobody')).toEqual([]);
});

test('a focus that a relation filter cut short is not blamed', () => {
  const filters = { ...NO_FILTERS, relations: ['knows'] };
  expect(findHidingFilters(network, filters, { node: 'ann', depth: 1 }, 'java')).toEqual(['relations']);
});

test('taking filters off leaves the rest as it was', () => {
  const asked = { filters: { ...NO_FILTERS, kinds: ['person'], certainties: ['low' as const] }, focus: null, zoom: 2 };
  expect(applyWithout(asked, ['certainties'])).toEqual({ ...asked, filters: { ...NO_FILTERS, kinds: ['person'] } });
  expect(applyWithout({ ...asked, focus: { node: 'ann', depth: 2 } }, ['focus'])).toEqual(asked);
});

test('taking off all that is named shows the node, and nothing less does', () => {
  fc.assert(
    fc.property(anyQuestion, ({ network: asked, filters, focus }) => {
      const shownWithout = (names: Parameters<typeof applyWithout>[1], id: string) => {
        const lifted = applyWithout({ filters, focus }, names);
        const { nodes, frame } = plainFilter(asked, lifted.filters, lifted.focus);
        return nodes.includes(id) || frame.includes(id);
      };
      for (const { id } of asked.nodes) {
        const hiding = findHidingFilters(asked, filters, focus, id);
        expect(shownWithout(hiding, id)).toBe(true);
        for (const kept of hiding) {
          expect(
            shownWithout(
              hiding.filter((name) => name !== kept),
              id,
            ),
          ).toBe(false);
        }
      }
    }),
    { numRuns: 100 },
  );
});
