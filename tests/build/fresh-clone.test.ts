import { type ExecException, exec } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../house/modules.ts';

// A clone in which nothing is installed, and an npm that says what it is told to.

const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;
const OUT_OF_REACH = 'npm error code ECONNREFUSED\nnpm error connect ECONNREFUSED';

let clone = '';
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'clone-'));
  for (const path of ['package.json', 'src/build', 'tests/run.mjs', 'tests/bench/run.mjs']) {
    cpSync(join(ROOT, path), join(clone, path), { recursive: true });
  }
  writeFileSync(
    join(clone, 'package-lock.json'),
    JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } }),
  );
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

/** What npm does when it is called for the first, second, … time: its exit code and its words. */
type Answer = readonly [code: number, words?: string];

/** Runs a command of package.json as npm does, with an npm that answers like this; its last answer it repeats. */
async function run(command: string, answers: readonly Answer[]) {
  const npm = join(clone, 'stub', 'npm-cli.js');
  mkdirSync(dirname(npm), { recursive: true });
  writeFileSync(join(dirname(npm), 'package.json'), '{}');
  writeFileSync(
    npm,
    `const fs = require('fs');
     const log = ${JSON.stringify(join(clone, 'calls.txt'))};
     fs.appendFileSync(log, process.argv.slice(2).join(' ') + '\\n');
     const answers = ${JSON.stringify(answers)};
     const count = fs.readFileSync(log, 'utf8').trim().split('\\n').length;
     const [code, words = ''] = answers[Math.min(count, answers.length) - 1];
     process.stderr.write('npm notice PING http://registry.invalid/\\n' + words);
     process.exitCode = code;`,
  );
  const env = {
    ...process.env,
    npm_execpath: npm,
    // As in a shell where nothing was ever installed: this project's own programs are not to be found.
    PATH: (process.env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => !folder.includes('node_modules'))
      .join(delimiter),
  };
  const { code, text } = await new Promise<{ code: number; text: string }>((resolve) => {
    exec(command, { cwd: clone, env }, (fault: ExecException | null, stdout, stderr) =>
      resolve({ code: fault?.code ?? 0, text: stdout + stderr }),
    );
  });
  return { code, text, calls: readFileSync(join(clone, 'calls.txt'), 'utf8').trim().split('\n') };
}

test.each(Object.entries(SCRIPTS))(
  'npm run %s installs first, and without that says why it does nothing',
  async (_, command) => {
    const { code, text, calls } = await run(command, [[1, OUT_OF_REACH]]);
    expect(calls).toEqual([expect.stringMatching(/^ping /), expect.stringMatching(/^ci .*--offline/)]);
    expect(text).toContain('The packages cannot be installed: the registry http://registry.invalid/ does not answer');
    expect(text).not.toMatch(/ERR_MODULE_NOT_FOUND|\n\s+at /);
    expect(code).toBe(1);
  },
);

describe('what installing says', () => {
  const install = (...answers: Answer[]) => run('node src/build/install.mjs', answers);

  test('when it goes well, nothing of npm’s warnings about packages of packages', async () => {
    const { code, text, calls } = await install([0], [0, 'npm warn deprecated core-js']);
    expect(calls).toEqual([expect.stringMatching(/^ping /), 'ci --include=dev --no-audit --no-fund']);
    expect(text.trim()).toMatch(/^Installing the packages \(npm ci\).*…$/);
    expect(code).toBe(0);
  });

  test('without a network it takes what an earlier install has left', async () => {
    const { code, calls } = await install([1, OUT_OF_REACH], [0]);
    expect(calls[1]).toMatch(/^ci .*--offline$/);
    expect(code).toBe(0);
  });

  test('a download that breaks off is tried again, three times in all', async () => {
    const broken: Answer = [1, 'npm error code ECONNRESET'];
    const mended = await install([0], broken, [0], broken, [0], [0]);
    expect(mended.text).toContain('trying again (3 of 3)');
    expect(mended.code).toBe(0);
    rmSync(join(clone, 'calls.txt'));
    const { code, text, calls } = await install([0], broken, [0], broken, [0], broken);
    expect(calls).toHaveLength(6);
    expect(text).toContain('npm error code ECONNRESET');
    expect(code).toBe(1);
  });

  test.each([
    ['npm error code E403\nnpm error 403 Forbidden', 'refuses a package'],
    ['npm error code EROFS\nnpm error read-only file system', 'cannot be written'],
    ['npm error code EACCES', 'cannot be written'],
    ['npm error code ENOSPC', 'the disk is full'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
  ])('what no second try mends is said after the first: %s', async (words, reason) => {
    const { code, text, calls } = await install([0], [1, words]);
    expect(calls).toHaveLength(2);
    expect(text).toContain(words);
    expect(text).toContain(reason);
    expect(text).not.toMatch(/network|proxy/i);
    expect(code).toBe(1);
  });

  test('a registry that answers the first call with a refusal is there', async () => {
    const { calls } = await install([1, 'npm error code E404\nnpm error 404 Not Found - GET /-/ping'], [0]);
    expect(calls[1]).not.toContain('--offline');
  });
});
