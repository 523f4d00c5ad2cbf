import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Published } from '../site/data-files.ts';
import { makeSite } from '../site/make-site.ts';
import { toSha256 } from '../site/sha256.ts';
import { LIST_FILE, PAGE_FILE, type SiteList, WORKER_FILE } from '../site/site-list.ts';
import { renderPicture } from './render-picture.ts';

/**
 * Puts a network into a built site: what hung on another one is gone, what belongs to the app stays. The app's page and
 * service worker are there, from the build or from another network.
 */
export async function dressSite(dir: string, published: Published): Promise<void> {
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  const before = listFiles(dir);
  const list: SiteList = before.includes(LIST_FILE) ? JSON.parse(read(LIST_FILE)) : await listApp(dir, before);
  const shell = { page: read(PAGE_FILE), worker: read(WORKER_FILE), app: list.app };
  const files = await makeSite(shell, published, { toPng: renderPicture });
  for (const path of list.own) rmSync(join(dir, path), { force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}

const listFiles = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

async function listApp(dir: string, paths: readonly string[]): Promise<SiteList> {
  const own = [PAGE_FILE, WORKER_FILE];
  const app = paths.filter((path) => !own.includes(path));
  const hashes = app.map(async (path) => [path, await toSha256(readFileSync(join(dir, path)))] as const);
  return { app: Object.fromEntries(await Promise.all(hashes)), own };
}
