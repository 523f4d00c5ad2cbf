import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../house/modules.ts';

// `npm test` in a project of which next to nothing is there: whatever fails, the last line is the sum.

let root = '';
const write = (path: string, text: string) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'run-'));
  mkdirSync(join(root, 'src', 'build'), { recursive: true });
  cpSync(join(ROOT, 'tests', 'run.mjs'), join(root, 'tests', 'run.mjs'));
  write('src/build/install.mjs', '');
  write('src/build/run.mjs', '');
});
afterEach(() => rmSync(root, { recursive: true }));

function runTests(...filters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tests', 'run.mjs'), ...filters], {
    encoding: 'utf8',
  });
  return { status, stderr, last: stdout.trimEnd().split('\n').at(-1), stdout };
}

test('every stage runs, whichever fail before it', () => {
  const { status, last, stdout } = runTests();
  expect(last).toBe('2 passed, 6 failed');
  expect(stdout).toMatch(/✓ build /);
  expect(stdout).toMatch(/✗ flows in a browser /);
  expect(status).toBe(1);
});

test('a build that fails is a failure, the flows that need it are another', () => {
  write('src/build/run.mjs', 'throw new Error("no build")');
  const { status, last, stderr } = runTests();
  expect(stderr).toContain('Not run: the site did not build.');
  expect(last).toBe('1 passed, 7 failed');
  expect(status).toBe(1);
});

test('without packages nothing runs', () => {
  write('src/build/install.mjs', 'process.exit(1)');
  expect(runTests()).toMatchObject({ status: 1, last: '0 passed, 1 failed' });
});

test('a folder that cannot be written to keeps no sum back', () => {
  write('.cache', 'a file where a folder should be');
  expect(runTests('network')).toMatchObject({ status: 1, last: '1 passed, 1 failed' });
});
