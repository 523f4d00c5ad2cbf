import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_FILES } from '../drivers/hostile-files.ts';
import { MOST_MB, type Told } from '../fuzz/hostile.ts';

/** Generous: all files together take some ten seconds of work. */
const LONGEST_MS = 400_000;

const told = new Map<string, Told>();
let trouble = '';

// All of them are read by a process that has no more memory than a hostile file may take: where one wants more, it ends.
beforeAll(() => {
  const run = [`--max-old-space-size=${MOST_MB}`, 'tests/fuzz/run.mjs', '--tell'];
  const { stdout, stderr } = spawnSync(process.execPath, run, { encoding: 'utf8', timeout: LONGEST_MS });
  for (const line of stdout.split('\n').filter(Boolean)) {
    const one = JSON.parse(line) as Told;
    told.set(one.what, one);
  }
  trouble = stderr;
}, LONGEST_MS);

describe('a hostile file is refused with its reason, or opens and says what is wrong with it', () => {
  test.each(HOSTILE_FILES)('$what', ({ what, refused, seen = [] }) => {
    const said = told.get(what);
    expect(said, `nothing was said: ${trouble}`).toBeDefined();
    expect(said?.refused).toBe(refused);
    expect(said?.seen).toEqual(expect.arrayContaining([...seen]));
  });
});
