// Runs before `npm start`, `npm test` and the like, so that a fresh clone needs nothing but Node and git.
// Plain JavaScript on Node's built-ins: when it starts there may be no node_modules.
//   node src/build/install.mjs [--with-browser]

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { installPackages } from './npm.mjs';
import { findWriteFault } from './write-fault.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
// A download that stands still is given up after this time and the next way is tried.
const DOWNLOAD_LIMIT_MS = 300_000;

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** Runs a command in the project with its output on screen; true when it succeeded. */
function isDone(command, args, options = {}) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options }).status === 0;
}

// Vite needs 20.19 of Node 20 or 22.12 and later; what lies between lacks parts it uses.
function isNodeRecent() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lockfile), 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/**
 * True when what npm recorded in node_modules is what package-lock.json asks for. npm writes that record last,
 * so a broken-off install has none. Times are not compared: git sets them at every checkout.
 */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf(join('node_modules', '.package-lock.json'));
  if (!wanted) fail('package-lock.json is missing or is not JSON: restore it with `git checkout package-lock.json`.');
  if (!present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    // Optional packages are for other systems; npm leaves them out.
    if (!found) return Boolean(entry.optional || entry.devOptional);
    return found.version === entry.version && (!entry.integrity || found.integrity === entry.integrity);
  });
}

function install() {
  if (isInstalled()) return;
  const fault = findWriteFault(ROOT);
  if (fault) fail(`The packages cannot be installed: the folder ${ROOT} is read-only or somebody else’s (${fault}).`);
  console.log('Installing the packages (npm ci); this is done once and takes about a minute …');
  const reason = installPackages(ROOT);
  if (reason) fail(reason);
}

async function installBrowser() {
  if (await findBrowser()) return;
  console.log('No Chromium or Chrome found; fetching the one Playwright uses …');
  const cli = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const isFetched = isDone(process.execPath, [cli, 'install', 'chromium'], { timeout: DOWNLOAD_LIMIT_MS });
  if (isFetched && (await findBrowser())) return;

  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('That did not work; trying the system’s package manager …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const isReady =
      isDone('apt-get', ['update'], { env, timeout: DOWNLOAD_LIMIT_MS }) &&
      isDone('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
    if (isReady && (await findBrowser())) return;
  }
  fail(
    [
      'The tests need Chromium or Chrome, and none could be installed. Either',
      '  - install one with your system’s package manager (Debian: sudo apt-get install chromium), or',
      '  - run `npx playwright install --with-deps chromium`, or',
      '  - set CHROMIUM to the path of one you have: CHROMIUM=/path/to/chrome npm test',
    ].join('\n'),
  );
}

const stranger = process.argv.slice(2).find((arg) => arg !== '--with-browser');
if (stranger !== undefined) fail(`“${stranger}” is not an option; usage: node src/build/install.mjs [--with-browser]`);
if (!isNodeRecent()) {
  fail(
    `Jejaring needs Node 20.19 or later (of Node 22: 22.12 or later); this is ${process.versions.node}.\n` +
      'Install a newer one from https://nodejs.org/ and try again.',
  );
}
try {
  install();
  if (process.argv.includes('--with-browser')) await installBrowser();
} catch (fault) {
  fail(fault.message);
}
