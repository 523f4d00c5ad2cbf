import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPresent, listFiles, ROOT } from './modules.ts';

const REQUIRED = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'src/README.md'];
/** Every document of the project, wherever it lies. */
const present = [
  ...REQUIRED,
  ...['data', 'src', 'tests'].flatMap(listFiles).filter((path) => path.endsWith('.md') && !REQUIRED.includes(path)),
].filter(isPresent);
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;
/** Scripts that npm runs without the word `run`. */
const SHORT = ['start', 'test'];
/** npm's own commands, which need no script. */
const BUILT_IN = ['ci', 'install'];

test.each(REQUIRED)('%s exists', (path) => {
  expect(isPresent(path)).toBe(true);
});

test('the documents of every folder are read', () => {
  expect(present).toEqual(expect.arrayContaining(['README.md', 'data/README.md', 'tests/bench/README.md']));
});

test('the tests that a kind of fault is held by are there', () => {
  const named = [...read('tests/README.md').matchAll(/`([\w/-]+\.test\.tsx?)`/g)].map(([, path]) => `tests/${path}`);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !isPresent(path))).toEqual([]);
});

test('every command installs what it needs: it is often the first one in a fresh clone', () => {
  // What a script of npm's own before it would do, it would not do for everybody: `ignore-scripts` skips those.
  const needy = Object.entries(scripts).filter(
    ([, command]) => !/^node (src\/build\/install\.mjs( --with-browser)? && |tests\/run\.mjs$)/.test(command),
  );
  expect(needy).toEqual([]);
  expect(Object.keys(scripts).filter((name) => /^(pre|post)/.test(name))).toEqual([]);
});

test('src/README.md lists every folder of src, each as `name/`', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const text = isPresent('src/README.md') ? read('src/README.md') : '';
  const isListed = (name: string) => new RegExp(`(?<![\\w-])${name}/`).test(text);
  expect(folders.map((folder) => folder.name).filter((name) => !isListed(name))).toEqual([]);
});

describe.each(present)('%s', (path) => {
  const text = read(path);

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/\bnpm (run )?([a-z][\w:-]*)/g)].map(([, run, name = '']) => ({ run, name }));
    const isReal = ({ run, name }: { run: string | undefined; name: string }) =>
      run ? name in scripts : BUILT_IN.includes(name) || (SHORT.includes(name) && name in scripts);
    expect(named.filter((command) => !isReal(command)).map(({ run = '', name }) => `npm ${run}${name}`)).toEqual([]);
  });

  test('names no program that only `npm` puts there', () => {
    expect(text.match(/\b(?:npx|yarn|pnpm) \S+|`(?:vite|vitest|biome|playwright|tsc) [^`]*`/g) ?? []).toEqual([]);
  });

  test('has no dead relative link or picture', () => {
    const targets = [
      ...text.matchAll(/\]\(\s*<?([^)\s>]+)/g),
      ...text.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm),
      ...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g),
    ].map((hit) => hit[1] ?? '');
    const relative = targets.filter((target) => !/^([a-z]+:|#|\/\/)/i.test(target));
    const resolve = (target: string) => join(dirname(path), decodeURI(target.replace(/[?#].*$/, '')));
    expect(relative.filter((target) => !isPresent(resolve(target)))).toEqual([]);
  });

  test('has no dead link to a heading of its own', () => {
    const headings = [...text.matchAll(/^#+\s+(.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    );
    const anchors = [...text.matchAll(/\]\(#([^)\s]+)\)/g)].map((hit) => hit[1] ?? '');
    expect(anchors.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });
});

test('package-lock.json knows every optional package: `npm ci` refuses a list that lacks one', () => {
  const packages: Record<string, { optionalDependencies?: Record<string, string> }> = JSON.parse(
    read('package-lock.json'),
  ).packages;
  const names = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(names.length).toBeGreaterThan(5);
  const isListed = (name: string) => Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`));
  expect(names.filter((name) => !isListed(name))).toEqual([]);
});
