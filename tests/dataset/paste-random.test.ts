import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateDataset } from '../../src/dataset/parse.ts';
import { pasteNodes } from '../../src/dataset/paste-nodes.ts';
import { pasteTies } from '../../src/dataset/paste-ties.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toWritten } from '../../src/dataset/text.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const { dataset } = tinyNetwork(
  [
    { id: 'ann', kind: 'person', name: 'Ann' },
    { id: 'hub', kind: 'initiative', name: 'Hub', nameId: 'Pusat' },
  ],
  [tie('ann founded hub')],
);
const opens = (next: Dataset) => validateDataset(toWritten(next), '').ok;

const words = fc.oneof(
  fc.constantFrom('', ' ', 'Ann', 'hub', 'Pusat', 'knows', 'covers by', 'person', 'low', 'constructor', '黃', 'x\ny'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const cells = fc.array(fc.array(words, { minLength: 1, maxLength: 6 }), { maxLength: 8 });

test('whatever is pasted among entries, the network opens again, and ids stay', () => {
  fc.assert(
    fc.property(cells, fc.nat({ max: 4 }), fc.constantFrom('en' as const, 'id' as const), (rows, from, language) => {
      const columns = (['name', 'kind', 'description', 'short', null] as const).slice(from);
      const { dataset: next } = pasteNodes(dataset, { rows: ['hub'], columns, cells: rows, kind: 'person', language });
      expect(opens(next)).toBe(true);
      expect(next.nodes.slice(0, 2).map(({ id }) => id)).toEqual(['ann', 'hub']);
    }),
  );
});

test('whatever is pasted among ties, the network opens again, and old ties keep their ends', () => {
  fc.assert(
    fc.property(cells, fc.nat({ max: 4 }), (rows, from) => {
      const columns = (['from', 'relation', 'to', 'certainty', null] as const).slice(from);
      const put = {
        rows: ['e0'],
        columns,
        cells: rows,
        toMeant: () => ({ relation: 'knows', isTurned: false }),
        certainties: new Map([['low', 'low' as const]]),
      };
      const { dataset: next } = pasteTies(dataset, put);
      expect(opens(next)).toBe(true);
      expect(next.edges[0]).toMatchObject({ id: 'e0', source: 'ann', target: 'hub' });
    }),
  );
});
