import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSoundText } from '../../src/base/sound-text.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { tinySeminar } from '../drivers/scenes.ts';

test('names lose what turns their neighbours round and marks without end; every writing stays as it is', () => {
  expect(toSoundText('\u202eAda\u202d B')).toBe('Ada B');
  expect(toSoundText(`Z${'\u0301'.repeat(500)}a`)).toBe(`Z${'\u0301'.repeat(8)}a`);
  for (const word of ['Nguyễn', 'עברית ‏x‎', 'ไทยที่', 'हिन्दी', 'ﷺ', '👩‍🌾', 'é́']) expect(toSoundText(word)).toBe(word);
});

test('whatever a name holds, nothing behind it lies in another direction than it would alone', () => {
  const isolate = fc.constantFrom('\u2066', '\u2067', '\u2068', '\u2069');
  const turn = fc.constantFrom('\u202a', '\u202b', '\u202c', '\u202d', '\u202e');
  const sign = fc.oneof({ weight: 3, arbitrary: isolate }, turn, fc.constantFrom('a', 'א', ' ', '1', '\u200f'));
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const sound = toSoundText(signs.join(''));
      const left = [...sound];
      let depth = 0;
      for (const one of left) {
        if (/[\u2066-\u2068]/.test(one)) depth++;
        else if (one === '\u2069') depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
        expect(one).not.toMatch(/[\u202a-\u202e]/);
      }
      expect(depth).toBe(0);
      expect(toSoundText(sound)).toBe(sound);
      // What is written stays, in its order.
      const isWritten = (one: string) => !/[\u202a-\u202e\u2066-\u2069]/.test(one);
      expect(left.filter(isWritten)).toEqual(signs.filter(isWritten));
    }),
    { numRuns: 300 },
  );
  expect(toSoundText('a \u2067שלום \u2068b\u2069\u2069 c')).toBe('a \u2067שלום \u2068b\u2069\u2069 c');
});

test('they do so at the gate, and a name of nothing else is none', () => {
  const parse = (label: string) => {
    const dataset = tinySeminar();
    const nodes = dataset.nodes.map((node, index) => (index === 0 ? { ...node, label } : node));
    return parseDataset(JSON.stringify({ ...dataset, nodes }), '');
  };
  const read = parse('\u202eAda');
  expect(read.ok && read.value.nodes[0]?.label.en).toBe('Ada');
  expect(parse('\u202e').ok).toBe(false);
});
