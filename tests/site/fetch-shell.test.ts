import { expect, test, vi } from 'vitest';
import { fetchApp, fetchShell } from '../../src/site/fetch-shell.ts';

const BASE = 'https://example.org/maps/ours/';
const LIST = { app: { 'assets/app-1.js': 'one', 'icon.svg': 'two' }, own: ['index.html'] };
const PAGE = '<script type="module" src="./assets/app-1.js"></script>';
const { signal } = new AbortController();

/** A site with these files; what else is asked for is not there. */
function serve(files: Readonly<Record<string, string>>) {
  const asked: { path: string; integrity: string | undefined }[] = [];
  vi.stubGlobal('fetch', async (url: URL, { integrity }: RequestInit = {}) => {
    const path = url.href.replace(BASE, '');
    asked.push({ path, integrity });
    return new Response(files[path] ?? '', { status: path in files ? 200 : 404 });
  });
  return asked;
}

test('the app’s files are fetched in the site’s own folder, each held against its hash', async () => {
  const files = { 'files.json': JSON.stringify(LIST), 'index.html': PAGE, 'service-worker.js': 'work' };
  const asked = serve({ ...files, 'assets/app-1.js': 'app', 'icon.svg': 'icon' });
  const shell = await fetchShell(BASE, signal);
  expect(shell).toEqual({ app: LIST.app, page: PAGE, worker: 'work' });
  const counts: number[] = [];
  const app = await fetchApp(shell, BASE, signal, (count) => counts.push(count));
  expect([...app.keys()]).toEqual(['assets/app-1.js', 'icon.svg']);
  expect(counts).toEqual([1, 2]);
  expect(asked.slice(3)).toEqual([
    { path: 'assets/app-1.js', integrity: 'sha256-one' },
    { path: 'icon.svg', integrity: 'sha256-two' },
  ]);
});

test.each([
  ['a page of another version', { 'index.html': PAGE.replace('app-1', 'app-2') }, 'changed'],
  ['a list that is none', { 'files.json': '<!doctype html>' }, 'changed'],
  ['no list', { 'files.json': undefined }, 'changed'],
])('%s is told', async (_, other, fault) => {
  const files = { 'files.json': JSON.stringify(LIST), 'index.html': PAGE, 'service-worker.js': '', ...other };
  serve(Object.fromEntries(Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined)));
  await expect(fetchShell(BASE, signal)).rejects.toMatchObject({ fault });
});

test('a file that does not come, or comes otherwise, is told; who has stopped it hears nothing of that', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const shell = { page: '', worker: '', app: LIST.app };
  await expect(fetchApp(shell, BASE, signal, () => {})).rejects.toMatchObject({ fault: 'unreachable' });
  await expect(fetchApp(shell, BASE, AbortSignal.abort('stopped'), () => {})).rejects.toBe('stopped');
});
