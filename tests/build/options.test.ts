import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../house/modules.ts';

const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;
// Every program of ours behind an npm script; vite and biome refuse what they do not know themselves.
const programs = [
  ...new Set(
    Object.values(SCRIPTS)
      .flatMap((script) => script.split(' && '))
      .filter((command) => command.startsWith('node ')),
  ),
];
const MADE = ['public/dataset.schema.json', 'data/sowing-the-seeds.layout.json', 'tests/bench/README.md'];
const whenMade = () => MADE.map((file) => statSync(join(ROOT, file)).mtimeMs);

test.each(programs)(
  '%s refuses an option that it does not know, names what there is, and changes nothing',
  (command) => {
    const before = whenMade();
    const [, ...args] = command.split(' ');
    const { status, stdout, stderr } = spawnSync(process.execPath, [...args, '--bogus'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('--bogus');
    expect(stdout + stderr).toMatch(/usage: |there (is|are)|known/);
    expect(whenMade()).toEqual(before);
  },
);

test('the programs are all there', () => {
  expect(programs.length).toBeGreaterThan(6);
});
