import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { fingerprintSources, forgetSite, isFresh, SOURCES, stampSite } from '../../src/build/freshness.ts';
import { ROOT } from '../house/modules.ts';

const SITE_FILES = ['dist/index.html', 'dist/assets/app.js'];
const SOURCE_FILES = SOURCES.map((path) => (path.includes('.') ? path : `${path}/deep/part.txt`));

let root = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fresh-'));
  for (const path of [...SITE_FILES, ...SOURCE_FILES, 'node_modules/.package-lock.json']) write(path, `first ${path}`);
  stampSite(root, fingerprintSources(root));
  return () => rmSync(root, { recursive: true });
});

test('a site is fresh as long as nothing has changed; times do not matter, nor what no build reads', () => {
  expect(isFresh(root)).toBe(true);
  write('tests/a.test.ts', 'new');
  write('README.md', 'new');
  for (const path of [...SITE_FILES, ...SOURCE_FILES]) utimesSync(join(root, path), 1, 1);
  expect(isFresh(root)).toBe(true);
});

test.each([...SOURCE_FILES, 'node_modules/.package-lock.json'])(
  'a change of %s makes it stale, undone it is fresh again',
  (path) => {
    write(path, 'second');
    expect(isFresh(root)).toBe(false);
    write(path, `first ${path}`);
    expect(isFresh(root)).toBe(true);
  },
);

test('a file more, one less or another name makes it stale', () => {
  write('src/more.ts', '');
  expect(isFresh(root)).toBe(false);
  rmSync(join(root, 'src/more.ts'));
  expect(isFresh(root)).toBe(true);
  renameSync(join(root, 'src/deep/part.txt'), join(root, 'src/deep/other.txt'));
  expect(isFresh(root)).toBe(false);
});

test('a site that is cut short, touched, gone or of another Node is stale', () => {
  rmSync(join(root, 'dist/assets/app.js'));
  expect(isFresh(root)).toBe(false);
  write('dist/assets/app.js', 'first dist/assets/ap');
  expect(isFresh(root)).toBe(false);
  write('dist/assets/app.js', 'first dist/assets/app.js');
  expect(isFresh(root)).toBe(true);
  stampSite(root, fingerprintSources(root).replace(process.version, 'v1.0.0'));
  expect(isFresh(root)).toBe(false);
  stampSite(root, fingerprintSources(root));
  rmSync(join(root, 'dist'), { recursive: true });
  expect(isFresh(root)).toBe(false);
});

test('a build that has begun and not ended leaves nothing fresh, a stamp cut short neither', () => {
  forgetSite(root);
  expect(isFresh(root)).toBe(false);
  write('.cache/site.json', '{"sour');
  expect(isFresh(root)).toBe(false);
});

/** What no build reads; a file or folder that joins the root belongs here or to `SOURCES`. */
const NOT_READ = /^(\..+|.+\.md|tests)$/;

test('whatever lies in the root is either read by the build or known not to be', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
  const entries = [...new Set(tracked.map((path) => path.split('/')[0] ?? ''))];
  expect(entries.length).toBeGreaterThan(10);
  expect(entries.filter((entry) => !SOURCES.includes(entry) && !NOT_READ.test(entry))).toEqual([]);
  expect(SOURCES.filter((entry) => !entries.includes(entry))).toEqual([]);
  expect(readFileSync(join(ROOT, '.gitignore'), 'utf8')).toMatch(/^\.cache\/$/m);
});
