import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listSite } from '../../src/build/service-worker.ts';

test('what the map needs is kept at once, what is large when it is used, what only other programs read never', () => {
  const site = mkdtempSync(join(tmpdir(), 'jejaring-site-'));
  const files = [
    'index.html',
    '404.html',
    'icon.svg',
    'manifest.webmanifest',
    'icons/icon-192.png',
    'LICENSE.txt',
    'social.png',
    'assets/app-1.js',
    'data/mine.json',
    'fonts/sans.woff',
    'offline/template.html',
    'service-worker.js',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), file);
  }
  const { first, onUse } = listSite(site);
  rmSync(site, { recursive: true });
  expect(Object.keys(first)).toEqual([
    '404.html',
    'LICENSE.txt',
    'assets/app-1.js',
    'data/mine.json',
    'icon.svg',
    'icons/icon-192.png',
    '',
    'manifest.webmanifest',
  ]);
  expect(Object.keys(onUse)).toEqual(['fonts/sans.woff', 'offline/template.html']);
  expect(first['']).toBe(createHash('sha256').update('index.html').digest('base64'));
});
