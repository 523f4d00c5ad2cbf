import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPresent, ROOT } from './modules.ts';

/** What git tracks and what it would if it were added, as paths from the root; what was deleted is not there. */
const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter(isPresent)
  .sort();
const contents = paths.map((path) => ({ path, bytes: readFileSync(join(ROOT, path)) }));
const isBinary = (bytes: Buffer) => bytes.includes(0);
const texts = contents
  .filter(({ bytes }) => !isBinary(bytes))
  .map(({ path, bytes }) => ({ path, lines: bytes.toString('utf8').split('\n') }));

/** Every file and folder of the root; what joins them needs a reason, and a line here. */
const AT_ROOT = [
  '.biome.json',
  '.ci',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'data',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];
/** Where pictures and the like may lie, and workbooks of other programs. */
const BINARY =
  /^(data\/pictures|public|tests\/fixtures)\/.+\.(png|ico|woff2?)$|^tests\/fixtures\/intake\/sheets\/.+\.(xlsx?|xlsb|ods|txt)$/;
const LARGEST_BINARY = 500_000;

/** Where a pattern stands, as `path:line: text`. */
const find = (pattern: RegExp) =>
  texts.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );

// The patterns are written so that they do not match their own source.
const MACHINE_PATH = /(?<![\w.:/~-])\/(?:work|home|root|Users)\/[\w.]|\b[A-Z]:\\+Users\b/;
const REGISTRY = /"resolv[e]d": "http|\bregistry\.[a-z]+\.|\/\/[\w.-]+\/(?:artifactory|nexus|npm-proxy)\b/;
/** A colour is no meaning: what a kind is says its role, or its nature. */
const COMPARED_HUE = /\bhue\s*[!=]==|[!=]==\s*[\w.]*\bhue\b|\b(?:includes|has)\([\w.]*\bhue\)/;
/** On Windows `join` writes backslashes, and this is no path but an address. */
const JOINED_ADDRESS = /\b(?:fileName|href|src|url)\s*[:=]\s*(?:path\.)?(?:join|resolve|normalize|relative)\(/;
const UNFINISHED = /\b(?:TO[D]O|FIX[M]E|XX[X])\b(?!\(#\d+\))/;

test('the texts are found at all', () => {
  expect(texts.length).toBeGreaterThan(30);
  expect(texts.map((text) => text.path)).toEqual(expect.arrayContaining(['package-lock.json', '.ci/run', 'LICENSE']));
});

test('the patterns match what they are for', () => {
  expect(`see ${['', 'home', 'ana', 'map.json'].join('/')}`).toMatch(MACHINE_PATH);
  expect(`see https://example.org${['', 'work', 'map'].join('/')}`).not.toMatch(MACHINE_PATH);
  expect(`"${'resolved'}": "https://example.org/a.tgz"`).toMatch(REGISTRY);
  expect(`${'fileName'}: join('data', name)`).toMatch(JOINED_ADDRESS);
  expect(`${'href'}: pathToFileURL(join(folder, name)).href`).not.toMatch(JOINED_ADDRESS);
  expect(`// ${'TO'}${'DO'}: later`).toMatch(UNFINISHED);
  expect(`// ${'TO'}${'DO'}(#12): later`).not.toMatch(UNFINISHED);
});

test('nothing lies in the root that does not belong there', () => {
  expect([...new Set(paths.map((path) => path.split('/')[0]))].sort()).toEqual(AT_ROOT);
});

test('the only binary files are pictures and fonts, in their places and small', () => {
  const binaries = contents.filter(({ bytes }) => isBinary(bytes));
  expect(binaries.length).toBeGreaterThan(0);
  expect(binaries.filter(({ path }) => !BINARY.test(path)).map(({ path }) => path)).toEqual([]);
  expect(binaries.filter(({ bytes }) => bytes.length > LARGEST_BINARY).map(({ path }) => path)).toEqual([]);
});

test('lines end alike on every system, at checkout too, but where a format asks for its own', () => {
  const foreign = texts.filter(({ lines }) => lines.some((line) => line.endsWith('\r'))).map(({ path }) => path);
  expect(foreign.filter((path) => !path.startsWith('tests/golden/'))).toEqual([]);
  const attributes = readFileSync(join(ROOT, '.gitattributes'), 'utf8').split('\n');
  expect(attributes).toEqual(expect.arrayContaining(['* text=auto eol=lf', 'tests/golden/** -text']));
});

test('what a colour is compared with is the scene’s business: what a kind means is said by its role and nature', () => {
  const outside = texts.filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/scene/'));
  const found = outside.flatMap(({ path, lines }) =>
    lines.flatMap((line, at) => (COMPARED_HUE.test(line) ? [`${path}:${at + 1}`] : [])),
  );
  expect(found).toEqual([]);
});

test('no address is joined like a path: on Windows that makes backslashes', () => {
  expect(find(JOINED_ADDRESS)).toEqual([]);
});

test('no path of somebody’s machine: it exists nowhere else', () => {
  expect(find(MACHINE_PATH)).toEqual([]);
});

test('no address of a package registry: everyone installs from their own', () => {
  expect(find(REGISTRY)).toEqual([]);
});

test('no unfinished business that no issue tracks', () => {
  expect(find(UNFINISHED)).toEqual([]);
});
