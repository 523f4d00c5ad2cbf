import { expect, test } from 'vitest';
import { readModules } from './modules.ts';

test('no link takes the page away: an opened file would be lost with it', () => {
  const links = readModules().flatMap(({ path, source }) =>
    [...source.matchAll(/<a\s[^>]*?href=(?:\{[^}]*\}|"[^"]*")[^>]*>/g)].map(([tag]) => `${path}: ${tag}`),
  );
  expect(links.length).toBeGreaterThan(3);
  // One that begins the page anew, where it has not begun.
  const stays = /target="_blank"|href="">|href="#|href=\{`#|\bdownload\b/;
  expect(links.filter((link) => !stays.test(link))).toEqual([]);
});
