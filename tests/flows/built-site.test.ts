import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

// What `npm start` has built and serves here, read from the disk: no visitor would see this.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const texts = () =>
  readdirSync(join(ROOT, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|js|css|json|svg|webmanifest)$/.test(entry.name))
    .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'utf8') }));

test('the site is made for production: nothing of React’s slow form, no path of this disk', () => {
  const files = texts();
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['index.html', 'template.html']));
  // Calls that the compiler writes for development alone, and what React says there.
  const development = /\bjsxDEV\b|Download the React DevTools/;
  const holding = (isIn: (text: string) => boolean) => files.filter(({ text }) => isIn(text)).map(({ name }) => name);
  expect(holding((text) => development.test(text))).toEqual([]);
  expect(holding((text) => text.includes(ROOT.replace(/[\\/]$/, '')))).toEqual([]);
  expect(holding((text) => /file:\/\/\/\w/.test(text))).toEqual([]);
});

test('what is not there is answered so', async ({ request }) => {
  expect((await request.get('./')).status()).toBe(200);
  expect((await request.get('./no-such-page')).status()).toBe(404);
  expect((await request.get('./assets/no-such-file.js')).status()).toBe(404);
});
