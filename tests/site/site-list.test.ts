import { expect, test } from 'vitest';
import { toKeptFiles } from '../../src/site/site-list.ts';

test('what the map needs is kept at once, what is large when it is used, what only other programs read never', () => {
  const files = [
    'index.html',
    '404.html',
    'icon.svg',
    'favicon.ico',
    'manifest.webmanifest',
    'icons/icon-192.png',
    'LICENSE.txt',
    'social.png',
    'assets/app-1.js',
    'data/mine.json',
    'fonts/sans.woff',
    'offline/template.html',
    'service-worker.js',
    'files.json',
  ];
  const { first, onUse } = toKeptFiles(Object.fromEntries(files.map((file) => [file, `hash of ${file}`])));
  expect(Object.keys(first)).toEqual([
    '404.html',
    'LICENSE.txt',
    'assets/app-1.js',
    'data/mine.json',
    'favicon.ico',
    'icon.svg',
    'icons/icon-192.png',
    '',
    'manifest.webmanifest',
  ]);
  expect(Object.keys(onUse)).toEqual(['fonts/sans.woff', 'offline/template.html']);
  expect(first['']).toBe('hash of index.html');
});
