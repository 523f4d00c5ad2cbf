// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { readTypeScale } from '../../src/views/read-type-scale.ts';

afterEach(() => document.documentElement.removeAttribute('style'));

test.each([
  ['', 1],
  ['16px', 1],
  ['24px', 1.5],
  ['9px', 1],
  ['80px', 2],
])('a root of %s has names on the map %s times as large', (size, scale) => {
  document.documentElement.style.fontSize = size;
  expect(readTypeScale()).toBe(scale);
});
