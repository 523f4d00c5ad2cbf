import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles, ROOT } from './modules.ts';
import { roomOf } from './rules.ts';

const PURE_ROOMS = [
  'base',
  'language',
  'dataset',
  'network',
  'analysis',
  'scene',
  'layout',
  'store',
  'snapshot',
  'intake',
];
const BROWSER_EDGE = [
  'src/base/decode-text.ts',
  'src/snapshot/download.ts',
  ...['png', 'draw-pixels'].map((name) => `src/snapshot/png/${name}.ts`),
  ...['pdf', 'svg', 'drawn', 'site-fonts'].map((name) => `src/snapshot/pdf/${name}.ts`),
  ...['inflate', 'decoders'].map((name) => `src/snapshot/carrier/${name}.ts`),
];

let folder = '';
beforeAll(() => {
  // Inside the project, so that the compiler finds the packages.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.cache', 'pure-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function compile(args: readonly string[]) {
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...args], { cwd: ROOT, encoding: 'utf8' });
  return { status, output: stdout };
}

/** Compiles one line under the pure rules. */
function compileLine(line: string) {
  const config = relative(folder, join(ROOT, 'tests/house/tsconfig.pure.json')).replaceAll('\\', '/');
  writeFileSync(join(folder, 'snippet.ts'), `${line}\n`);
  const settings = { extends: config, include: ['snippet.ts'], exclude: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  return compile(['-p', folder]);
}

test('an ordinary line compiles under the pure rules', () => {
  expect(compileLine('export const two = [1].map((one) => one + 1);')).toEqual({ status: 0, output: '' });
});

test.each(['document.title', 'window.innerWidth', 'process.argv', 'performance.now()'])('%s does not', (words) => {
  const { status, output } = compileLine(`export const wrong = ${words};`);
  expect(status).not.toBe(0);
  expect(output).toContain(`Cannot find name '${words.split('.')[0]}'`);
});

test('every file of the pure rooms is compiled under these rules, except the browser’s edge of base and snapshot', () => {
  const { output } = compile(['-p', 'tests/house/tsconfig.pure.json', '--listFilesOnly']);
  const listed = output.split(/\r?\n/).map((line) => relative(ROOT, line.trim()).replaceAll('\\', '/'));
  const wanted = listFiles('src').filter((path) => PURE_ROOMS.includes(roomOf(path)) && /\.tsx?$/.test(path));
  expect(wanted.length).toBeGreaterThan(5);
  expect(wanted.filter((path) => !listed.includes(path) && !BROWSER_EDGE.includes(path))).toEqual([]);
});
