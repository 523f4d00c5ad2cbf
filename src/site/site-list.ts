import type { SiteFiles } from '../worker/site-cache.ts';

/** What a site is, beside what hangs on its network; the list lies in its folder. */
export const LIST_FILE = 'files.json';
export const PAGE_FILE = 'index.html';
/** Always the same name: browsers know a newer version by what is in it. */
export const WORKER_FILE = 'service-worker.js';

/** The list of a site's files: those of the app with the SHA-256 of each in base64, and those that hang on the network. */
export interface SiteList {
  readonly app: Readonly<Record<string, string>>;
  readonly own: readonly string[];
}

/** What the map needs, kept at the first visit. */
const FIRST =
  /^((index|404)\.html|manifest\.webmanifest|LICENSE\.txt|favicon\.ico|(assets|data|icons)\/.+|(icon|apple-touch-icon)[\w-]*\.(svg|png))$/;
/** The fonts of PDF are 6 MB, the page for HTML files is as large as the app. */
const ON_USE = /^(fonts\/.+|offline\/template\.html)$/;

/** Which files of a site its service worker keeps, of all with their hashes. */
export function toKeptFiles(hashes: Readonly<Record<string, string>>): SiteFiles {
  const pick = (pattern: RegExp) =>
    Object.fromEntries(
      Object.entries(hashes)
        .filter(([path]) => pattern.test(path))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, hash]) => [path === PAGE_FILE ? '' : path, hash]),
    );
  return { first: pick(FIRST), onUse: pick(ON_USE) };
}
