// `npm test`: every check of the project in order, all of them even when one fails.
// `npm test -- NAME…` runs only the Vitest files whose path contains a NAME.
// The last line of the output is the sum: `N passed, N failed`, with `, N skipped` when tests were skipped.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const REPORTS = join(ROOT, '.cache', 'reports');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const FLOWS_REPORT = join(REPORTS, 'flows.json');

const sum = { passed: 0, failed: 0, skipped: 0 };
const summary = [];

/** The JavaScript file behind a package's command: started by Node itself, it needs no shell on any system. */
function commandFile(packageName, command) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs a package's command with its output on screen; true when it exits with 0. */
function isGreen(packageName, command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [commandFile(packageName, command), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
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
    console.error(fault);
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

function runCheck(title, packageName, command, args) {
  return runStage(title, async () => {
    const green = await isGreen(packageName, command, args);
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

function runUnitTests(filters) {
  return runStage('unit, component and house tests', async () => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
    const green = await isGreen('vitest', 'vitest', ['run', ...reporters, ...filters]);
    return countTests(green, UNIT_REPORT, unitCounts);
  });
}

function runFlows(isBuilt) {
  return runStage('flows in a browser', async () => {
    if (!isBuilt) {
      console.error('Not run: the site did not build.');
      return { passed: 0, failed: 1, skipped: 0 };
    }
    const args = ['test', '--config', 'tests/flows/playwright.config.ts'];
    const green = await isGreen('@playwright/test', 'playwright', args, { FLOWS_REPORT });
    return countTests(green, FLOWS_REPORT, flowCounts);
  });
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const filters = process.argv.slice(2);
if (filters.length === 0) {
  await runCheck('format and lint', '@biomejs/biome', 'biome', ['check', '--error-on-warnings']);
  await runCheck('types', 'typescript', 'tsc', ['-p', '.', '--noEmit']);
  await runCheck('types of the pure rooms', 'typescript', 'tsc', ['-p', 'tests/house/tsconfig.pure.json']);
  await runCheck('dead code', 'knip', 'knip', []);
}
await runUnitTests(filters);
if (filters.length === 0) {
  const isBuilt = await runCheck('build', 'vite', 'vite', ['build']);
  await runFlows(isBuilt);
}

console.log(`\n${summary.join('\n')}\n`);
// Set, not called: exiting at once could cut off the last line when the output is a pipe.
process.exitCode = sum.failed === 0 ? 0 : 1;
console.log(toLine(sum));
