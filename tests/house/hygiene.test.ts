import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, ROOT } from './modules.ts';

const FOREIGN = ['.git', 'node_modules', 'dist', '.cache', 'test-results', 'playwright-report'];
const TEXT = /(\.(ts|tsx|mjs|mts|css|html|json|md|svg|txt|yml|yaml)|(^|\/)(run|LICENSE|\.\w+))$/;

const texts = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => !FOREIGN.includes(entry.name))
  .flatMap((entry) => (entry.isDirectory() ? listFiles(entry.name) : [entry.name]))
  .filter((path) => TEXT.test(path))
  .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n') }));

/** Where a pattern stands, as `path:line: text`. */
const find = (pattern: RegExp) =>
  texts.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );

// The patterns are written so that they do not match their own source.
const MACHINE_PATH = /(?<![\w.:/~-])\/(?:work|home|root|Users)\/[\w.]|\b[A-Z]:\\+Users\b/;
const REGISTRY = /"resolv[e]d": "http|\bregistry\.[a-z]+\.|\/\/[\w.-]+\/(?:artifactory|nexus|npm-proxy)\b/;
const UNFINISHED = /\b(?:TO[D]O|FIX[M]E|XX[X])\b(?!\(#\d+\))/;

test('the texts are found at all', () => {
  expect(texts.length).toBeGreaterThan(30);
  expect(texts.map((text) => text.path)).toEqual(expect.arrayContaining(['package-lock.json', '.ci/run', 'LICENSE']));
});

test('the patterns match what they are for', () => {
  expect(`see ${['', 'home', 'ana', 'map.json'].join('/')}`).toMatch(MACHINE_PATH);
  expect(`see https://example.org${['', 'work', 'map'].join('/')}`).not.toMatch(MACHINE_PATH);
  expect(`"${'resolved'}": "https://example.org/a.tgz"`).toMatch(REGISTRY);
  expect(`// ${'TO'}${'DO'}: later`).toMatch(UNFINISHED);
  expect(`// ${'TO'}${'DO'}(#12): later`).not.toMatch(UNFINISHED);
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
