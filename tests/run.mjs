// `npm test`: every check of the project in order, all of them even when one fails.
// `npm test -- NAME…` runs only the Vitest files whose path contains a NAME.
// The last line of the output is the sum: `N passed, N failed`, with `, N skipped` when tests were skipped. Nothing
// that goes wrong before it keeps it from being printed.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const BUILD = join(ROOT, 'src', 'build');
const REPORTS = join(ROOT, '.cache', 'reports');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const FLOWS_REPORT = join(REPORTS, 'flows.json');

/** A stage that takes longer hangs, and is ended. */
const STAGE_LIMIT_MS = 30 * 60_000;
/** The limits of one test, as vite.config.ts and playwright.config.ts set them, and how much of it one may need. */
const UNIT_LIMIT_MS = 20_000;
const SHARE_OF_LIMIT = 0.25;

const sum = { passed: 0, failed: 0, skipped: 0 };
const summary = [];

/** The JavaScript file behind a package's command: started by Node itself, it needs no shell on any system. */
function commandFile(packageName, command) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs a program of Node's with its output on screen; true when it exits with 0. */
function isGreen(file, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      timeout: STAGE_LIMIT_MS,
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** Runs one stage under a heading and adds what it counted: `{ passed, failed, skipped }`. */
async function runStage(title, work) {
  const start = Date.now();
  console.log(`\n── ${title} ${'─'.repeat(Math.max(2, 76 - title.length))}`);
  let counts;
  try {
    counts = await work();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  for (const key of Object.keys(sum)) sum[key] += counts[key];
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  summary.push(`${counts.failed ? '✗' : '✓'} ${title.padEnd(33)} ${toLine(counts)} (${seconds} s)`);
  return counts.failed === 0;
}

function toLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** A stage that is one check; `findFile` names its program, which may be missing. */
function runCheck(title, findFile, args) {
  return runStage(title, async () => {
    const green = await isGreen(findFile(), args);
    return { passed: green ? 1 : 0, failed: green ? 0 : 1, skipped: 0 };
  });
}

/**
 * What a test run amounts to. Without a report nothing was tested, and a red exit with a green report is a
 * fault outside any test (an unhandled rejection, a file that does not load): each counts as one failure.
 */
function countTests(green, reportFile, readCounts) {
  let counts;
  try {
    counts = readCounts(JSON.parse(readFileSync(reportFile, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  if (!green && counts.failed === 0) counts.failed = 1;
  return counts;
}

const unitCounts = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
});

const flowCounts = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
});

/** Tests that a machine four times slower would end, as lines; what each took in `ms` of its `limit`. */
const toSlowLines = (tests) =>
  tests
    .filter(({ ms, limit }) => ms > limit * SHARE_OF_LIMIT)
    .map(({ ms, limit, name }) => `  slow: ${(ms / 1000).toFixed(1)} s of ${limit / 1000} s: ${name}`);

const unitTimes = (report) =>
  report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ duration, fullName }) => ({ ms: duration ?? 0, limit: UNIT_LIMIT_MS, name: fullName })),
  );

const flowTimes = ({ suites }) => {
  const read = ({ specs = [], suites: inner = [] }) => [
    ...specs.flatMap(({ title, tests }) =>
      tests.map(({ timeout, results }) => ({ ms: results.at(-1)?.duration ?? 0, limit: timeout, name: title })),
    ),
    ...inner.flatMap(read),
  ];
  return suites.flatMap(read);
};

/** A stage whose `command` leaves a report: what `readCounts` finds in it, and below it what `readTimes` finds slow. */
async function runTests(title, command, reportFile, readCounts, readTimes) {
  let slow = [];
  await runStage(title, async () => {
    const counts = countTests(await command(), reportFile, readCounts);
    if (existsSync(reportFile)) slow = toSlowLines(readTimes(JSON.parse(readFileSync(reportFile, 'utf8'))));
    return counts;
  });
  summary.push(...slow);
}

function runUnitTests(filters) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const command = () => isGreen(commandFile('vitest', 'vitest'), ['run', ...reporters, ...filters]);
  return runTests('unit, component and house tests', command, UNIT_REPORT, unitCounts, unitTimes);
}

function runFlows() {
  const args = ['test', '--config', 'tests/flows/playwright.config.ts'];
  const command = () => isGreen(commandFile('@playwright/test', 'playwright'), args, { FLOWS_REPORT });
  return runTests('flows in a browser', command, FLOWS_REPORT, flowCounts, flowTimes);
}

/** For a stage whose ground is missing: not run, and that is a failure. */
const skipStage = (title, reason) => runStage(title, () => Promise.reject(new Error(`Not run: ${reason}.`)));

async function runAll(filters) {
  const stranger = filters.find((filter) => filter.startsWith('-'));
  if (stranger !== undefined) throw new Error(`“${stranger}” is not an option; usage: npm test [-- NAME…]`);
  const isWhole = filters.length === 0;
  const install = join(BUILD, 'install.mjs');
  if (!(await runCheck('packages and browser', () => install, isWhole ? ['--with-browser'] : []))) return;
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  if (!isWhole) {
    await runUnitTests(filters);
    return;
  }
  const biome = () => commandFile('@biomejs/biome', 'biome');
  const tsc = () => commandFile('typescript', 'tsc');
  await runCheck('format and lint', biome, ['check', '--error-on-warnings']);
  await runCheck('types', tsc, ['-p', '.', '--noEmit']);
  await runCheck('types of the pure rooms', tsc, ['-p', 'tests/house/tsconfig.pure.json']);
  await runCheck('dead code', () => commandFile('knip', 'knip'), []);
  await runUnitTests([]);
  if (await runCheck('build', () => join(BUILD, 'run.mjs'), ['build'])) await runFlows();
  else await skipStage('flows in a browser', 'the site did not build');
}

try {
  await runAll(process.argv.slice(2));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  sum.failed += 1;
}
console.log(`\n${summary.join('\n')}\n`);
// Set, not called: exiting at once could cut off the last line when the output is a pipe.
process.exitCode = sum.failed === 0 ? 0 : 1;
console.log(toLine(sum));
