import { build } from 'vite';
import { fingerprintData, fingerprintSources, forgetSite, isBuilt, SITE, stampSite } from './freshness.ts';
import { dress } from './own-files.ts';
import { toLayoutFile } from './read-data.ts';
import { type DataOptions, readAsPublished } from './to-published.ts';
import { findWriteFault } from './write-fault.mjs';

/** What `npm start` and `npm run build` take to build the site over a file of one's own, and how it is told. */
export const DATA_OPTIONS = { data: 'value', title: 'value', language: 'value', with: 'list' } as const;
export const DATA_USAGE = '[--data FILE [--title TEXT] [--language TAG] [--with COLUMN]…]';

/** The file that the site is to be built over, and what is said of it; null: the shipped network. */
export function toDataOptions(options: ReadonlyMap<string, readonly string[]>, usage: string): DataOptions | null {
  const [file] = options.get('data') ?? [];
  const stray = Object.keys(DATA_OPTIONS).find((name) => options.has(name));
  if (file === undefined && stray !== undefined) throw new Error(`--${stray} goes with --data; ${usage}`);
  if (file === undefined) return null;
  const [[title], [language]] = [options.get('title') ?? [], options.get('language') ?? []];
  if (title?.trim() === '') throw new Error(`--title takes a title; ${usage}`);
  if (language !== undefined && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(language)) {
    throw new Error(`--language takes a tag such as pt or zh-Hant, not “${language}”; ${usage}`);
  }
  return { file, title, language, withColumns: options.get('with') ?? [] };
}

/** What the site is known by that is built over a file; '' for the shipped network. */
export const toDataPrint = (data: DataOptions | null): string =>
  data === null ? '' : fingerprintData([data.file, toLayoutFile(data.file)], data);

/** Builds the site, for `npm start` and `npm run build` alike; throws when it cannot, and then leaves what is there. */
export async function buildSite(data: DataOptions | null = null): Promise<void> {
  const root = process.cwd();
  const fault = findWriteFault(root);
  if (fault) throw new Error(`the site cannot be built: the folder ${root} is read-only or somebody else’s (${fault})`);
  const published = data && (await readAsPublished(data));
  console.log('Building the site; this takes some seconds …');
  // Only what hangs on the network is another.
  const isThere = published !== null && isBuilt(root);
  forgetSite(root);
  const sources = fingerprintSources(root);
  if (!isThere) await buildInto(SITE);
  if (published) await dress(SITE, published);
  stampSite(root, sources, toDataPrint(data));
}

/** Builds the site into another folder. */
export async function buildInto(outDir: string): Promise<void> {
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
}
