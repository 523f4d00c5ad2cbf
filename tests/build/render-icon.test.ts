import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderIcon, wrapIcon } from '../../src/build/render-icon.ts';

test('an icon file holds one picture, whole, where its head says', () => {
  const png = renderIcon(readFileSync('public/icon.svg', 'utf8'), 32, 0);
  const icon = wrapIcon(png, 32);
  const view = new DataView(icon.buffer, icon.byteOffset, icon.byteLength);
  expect([0, 2, 4].map((at) => view.getUint16(at, true))).toEqual([0, 1, 1]);
  expect([icon[6], icon[7]]).toEqual([32, 32]);
  const [length, start] = [view.getUint32(14, true), view.getUint32(18, true)];
  expect(Buffer.from(icon.subarray(start, start + length)).equals(png)).toBe(true);
  expect(Buffer.from(icon.subarray(start + 1, start + 4)).toString()).toBe('PNG');
  expect(icon.length).toBe(start + length);
});
