import { expect, test } from 'vitest';
import { remember } from '../../src/base/remember.ts';

test('what was said of a short text is remembered, also that it was no, and that of a long one is not', () => {
  const asked: string[] = [];
  const ask = remember((text) => {
    asked.push(text);
    return text.startsWith('a');
  });
  const long = 'a'.repeat(1000);
  expect(['a', 'b', 'a', 'b', long, long].map(ask)).toEqual([true, false, true, false, true, true]);
  expect(asked).toEqual(['a', 'b', long, long]);
});

test('of texts without end only the first are kept', () => {
  let count = 0;
  const ask = remember((text) => {
    count++;
    return text;
  });
  const texts = Array.from({ length: 10_000 }, (_none, at) => `text ${at}`);
  for (const text of [...texts, ...texts]) expect(ask(text)).toBe(text);
  expect(count).toBeGreaterThan(10_000);
  expect(count).toBeLessThan(20_000);
});
