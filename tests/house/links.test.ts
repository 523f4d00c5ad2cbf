import { expect, test } from 'vitest';
import { readModules } from './modules.ts';

/** A page of its own, in which nothing can be opened. */
const NOT_FOUND = 'src/site/not-found-page.ts';

test('no link takes the page away: an opened file would be lost with it', () => {
  const pages = readModules().filter(({ path }) => path !== NOT_FOUND);
  const links = pages.flatMap(({ path, source }) =>
    [...source.matchAll(/<a\s[^>]*?href=(?:\{[^}]*\}|"[^"]*")[^>]*>/g)].map(([tag]) => `${path}: ${tag}`),
  );
  expect(links.length).toBeGreaterThan(3);
  // One that begins the page anew, where it has not begun; one that opens the mail program.
  const stays = /target="_blank"|href="">|href="#|href=\{`#|\bdownload\b|href=\{`mailto:/;
  expect(links.filter((link) => !stays.test(link))).toEqual([]);
});
