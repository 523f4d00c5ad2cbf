import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the site is built to, seen from the project's root. */
export const SITE = 'dist';
/** All that a build reads, files and whole folders; a test asks of whatever joins them at the root where it belongs. */
export const SOURCES: readonly string[] = [
  'src',
  'public',
  'data',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'LICENSE',
];
/** npm's own list of what is installed. */
const INSTALLED = 'node_modules/.package-lock.json';
/** What the site was made from, and its own fingerprint. It lies outside of the site, which is uploaded as it is. */
const STAMP = '.cache/site.json';

/** Names and contents of all that a build reads, and the Node it runs in. */
export function fingerprintSources(root: string): string {
  return `${process.version} ${fingerprint(root, [...SOURCES, INSTALLED])}`;
}

/** From here on the site counts as stale, whatever happens to the build that begins. */
export function forgetSite(root: string): void {
  rmSync(join(root, STAMP), { force: true });
}

/** Remembers that the site that is there now was made from those sources, with that network: '' for the shipped one. */
export function stampSite(root: string, sources: string, data = ''): void {
  const file = join(root, STAMP);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ sources, site: fingerprint(root, [SITE]), data }));
}

/** Whether the site that is there is what a build would make now, and whole; with which network is another question. */
export const isBuilt = (root: string): boolean => findData(root) !== null;

/** The same of a site with that network in it. */
export const isFresh = (root: string, data = ''): boolean => findData(root) === data;

/** What a file of one's own is known by, with what lies beside it and what the build is told of it. */
export const fingerprintData = (files: readonly string[], options: unknown): string =>
  JSON.stringify([fingerprint('', files), options]);

function findData(root: string): string | null {
  try {
    const stamp: { readonly sources?: string; readonly site?: string; readonly data?: string } = JSON.parse(
      readFileSync(join(root, STAMP), 'utf8'),
    );
    const isWhole = stamp.sources === fingerprintSources(root) && stamp.site === fingerprint(root, [SITE]);
    return isWhole ? (stamp.data ?? '') : null;
  } catch {
    return null;
  }
}

/** A hash of names and contents. Times say nothing: git sets them at every checkout. */
function fingerprint(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string) => {
    const file = join(root, path);
    if (!existsSync(file)) return;
    if (statSync(file).isDirectory()) for (const name of readdirSync(file).sort()) add(`${path}/${name}`);
    else hash.update(`${path}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  };
  paths.forEach(add);
  return hash.digest('hex');
}
