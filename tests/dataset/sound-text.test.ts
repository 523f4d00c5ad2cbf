import { expect, test } from 'vitest';
import { toSoundText } from '../../src/base/sound-text.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { tinySeminar } from '../drivers/scenes.ts';

test('names lose what turns their neighbours round and marks without end; every writing stays as it is', () => {
  expect(toSoundText('\u202eAda\u202d B')).toBe('Ada B');
  expect(toSoundText(`Z${'\u0301'.repeat(500)}a`)).toBe(`Z${'\u0301'.repeat(8)}a`);
  for (const word of ['Nguyễn', 'עברית ‏x‎', 'ไทยที่', 'हिन्दी', 'ﷺ', '👩‍🌾', 'é́']) expect(toSoundText(word)).toBe(word);
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
