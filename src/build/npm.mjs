// Runs npm for `install.mjs` and says what went wrong. Plain JavaScript on Node's built-ins.

import { spawnSync } from 'node:child_process';

/** A registry that has not said a word for so long is not there. */
const PING_LIMIT_MS = 10_000;
/** One download out of hundreds that breaks off ends npm's run; what came before it is kept for the next. */
const TRIES = 3;
/** `--include=dev`: the build tools are development packages, which NODE_ENV=production would leave out. */
const INSTALL = ['ci', '--include=dev', '--no-audit', '--no-fund'];

const OUT_OF_REACH =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|E\w*TIMEOUT|FETCH_ERROR)\b/;
const REFUSED = /\bcode (E40[1347]|ENEEDAUTH)\b/;
const UNTRUSTED = /\b(CERT_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w*(CERT|SIGNATURE)\w*)\b/;
const NOT_WRITTEN = /\b(EACCES|EPERM|EROFS)\b/;
const NO_SPACE = /\b(ENOSPC|EDQUOT)\b/;

/** Installs what package-lock.json lists below `root`; returns why it could not, undefined when it is done. */
export function installPackages(root) {
  for (let tries = 1; ; tries++) {
    const { registry, isThere } = findRegistry(root);
    // Without a registry all may still lie in npm's cache; to find that out takes a second.
    const { status, words } = runNpm(root, isThere ? INSTALL : [...INSTALL, '--offline']);
    if (status === 0) return undefined;
    if (!isThere) {
      return (
        `The packages cannot be installed: the registry ${registry} does not answer.\n` +
        'The network is needed this once; behind a proxy, set HTTPS_PROXY.'
      );
    }
    const reason = toReason(words, registry);
    if (reason || tries === TRIES) {
      console.error(words);
      return `The packages cannot be installed: ${reason ?? 'npm ci failed, see its message above'}.`;
    }
    console.log(`npm ci broke off; trying again (${tries + 1} of ${TRIES}) …`);
  }
}

/** What no second try would mend, from what npm said; undefined for anything else. */
function toReason(words, registry) {
  if (NO_SPACE.test(words)) return 'the disk is full';
  if (NOT_WRITTEN.test(words)) return 'a file cannot be written, see npm’s message above';
  if (UNTRUSTED.test(words)) return `the certificate of the registry ${registry} is not trusted here`;
  if (REFUSED.test(words)) return `the registry ${registry} refuses a package, see npm’s message above`;
  return undefined;
}

/** The registry that this machine installs from, and whether it answers at all; a refusal is an answer. */
function findRegistry(root) {
  const { status, words } = runNpm(root, ['ping', '--fetch-retries=0', `--fetch-timeout=${PING_LIMIT_MS}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 2 * PING_LIMIT_MS,
  });
  const registry = /PING (\S+)/.exec(words)?.[1] ?? 'of npm';
  return { registry, isThere: status === 0 || (status !== null && !OUT_OF_REACH.test(words)) };
}

/**
 * npm's messages are kept for the case that it fails: its warnings are about packages of packages, and whoever only
 * wants to start the map would take them for faults.
 */
function runNpm(root, args, options = {}) {
  // Inside an npm script npm tells its own path; on Windows a bare `npm` is a script that only a shell can start.
  const path = process.env.npm_execpath ?? '';
  const [command, ...first] = /npm-cli\.js$/.test(path) ? [process.execPath, path] : ['npm'];
  const { status, stderr, error } = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: command === 'npm' && process.platform === 'win32',
    ...options,
  });
  if (error?.code === 'ENOENT') throw new Error('npm, which comes with Node, was not found');
  return { status, words: (stderr ?? '').trim() };
}
