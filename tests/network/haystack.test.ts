import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildHaystack, intersect, unite } from '../../src/network/search/haystack.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 4 });
const texts = fc.array(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 9 }), { maxLength: 3 }));

test('one scan finds the nodes that going through all their texts does, and no letters across two texts', () => {
  fc.assert(
    fc.property(texts, letters, letters, (lists, one, other) => {
      const hay = buildHaystack(lists);
      const plain = (passes: (text: string) => boolean) =>
        [...lists.keys()].filter((node) => lists[node]?.some(passes));
      const [first, second] = [plain((text) => text.includes(one)), plain((text) => text.includes(other))];
      expect(hay.find(one)).toEqual(first);
      expect(hay.findBegun(other)).toEqual(plain((text) => text.startsWith(other)));
      expect(intersect([first, second])).toEqual(first.filter((node) => second.includes(node)));
      expect(unite([first, second])).toEqual([...lists.keys()].filter((key) => [...first, ...second].includes(key)));
    }),
  );
});
