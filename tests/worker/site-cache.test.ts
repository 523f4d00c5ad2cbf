import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerRequest, keepFirst, type Site, type SiteFiles, tidyUp } from '../../src/worker/site-cache.ts';

const SCOPE = 'https://example.org/maps/';
const FILES: SiteFiles = { first: { '': 'P1', 'assets/app-1.js': 'A1' }, onUse: { 'fonts/sans.woff': 'F1' } };

/** What the browser keeps; all versions of the site share it. */
let kept: Map<string, Response>;
beforeEach(() => {
  kept = new Map();
});

const cache = {
  match: async (key: RequestInfo | URL) => kept.get(String(key))?.clone(),
  put: async (key: RequestInfo | URL, response: Response) => void kept.set(String(key), response),
  keys: async () => [...kept.keys()].map((url) => ({ url }) as Request),
  delete: async (request: RequestInfo | URL) => kept.delete((request as Request).url),
};

function setUp(files = FILES, part: Partial<Site> = {}) {
  const fetch = vi.fn(async (request: Request) => new Response(`from the site: ${request.url}`));
  const site: Site = { files, scope: SCOPE, isLocal: false, open: async () => cache, fetch, ...part };
  const ask = async (path: string, init?: RequestInit) =>
    (await answerRequest(site, new Request(SCOPE + path, init)))?.text() ?? null;
  return { site, fetch, ask };
}
const offline = async (): Promise<Response> => {
  throw new TypeError('Failed to fetch');
};

describe('after the first visit', () => {
  test('the page with any view, and what the map needs, come without a network', async () => {
    await keepFirst(setUp().site);
    const { ask } = setUp(FILES, { fetch: offline });
    const page = `from the site: ${SCOPE}`;
    expect(await ask('')).toBe(page);
    expect(await ask('?lang=id&select=icci#there')).toBe(page);
    expect(await ask('index.html')).toBe(page);
    expect(await ask('assets/app-1.js?again=1')).toBe(`${page}assets/app-1.js`);
    await expect(ask('fonts/sans.woff')).rejects.toThrow('Failed to fetch');
  });

  test('fonts are kept when they have been asked for', async () => {
    await setUp().ask('fonts/sans.woff');
    expect(await setUp(FILES, { fetch: offline }).ask('fonts/sans.woff')).toContain('fonts/sans.woff');
  });

  test('the files are asked for with their hashes: a site of another version does not get in', async () => {
    const { site, fetch } = setUp();
    await keepFirst(site);
    expect(fetch.mock.calls.map(([{ integrity }]) => integrity)).toEqual(['sha256-P1', 'sha256-A1']);
    await expect(keepFirst(setUp({ ...FILES, first: { 'new.js': 'N' } }, { fetch: offline }).site)).rejects.toThrow();
  });
});

test('an address that does not exist gets the site’s own page for that without a network', async () => {
  const files: SiteFiles = { ...FILES, first: { ...FILES.first, '404.html': 'N1' } };
  const page = async () => new Response('<a href="./">home</a>');
  await keepFirst(setUp(files, { fetch: page }).site);
  const stray = new Request(`${SCOPE}deep/nowhere`);
  Object.defineProperty(stray, 'mode', { value: 'navigate' });
  const answer = await answerRequest(setUp(files, { fetch: offline }).site, stray);
  expect([answer?.status, await answer?.text()]).toEqual([404, `<a href="${SCOPE}">home</a>`]);
  const there = await answerRequest(setUp(files).site, stray);
  expect(await there?.text()).toBe(`from the site: ${SCOPE}deep/nowhere`);
  await expect(answerRequest(setUp(FILES, { fetch: offline }).site, stray)).rejects.toThrow('Failed to fetch');
});

test('what is not in the list is none of its business', async () => {
  const { ask } = setUp();
  expect(await ask('404.html')).toBeNull();
  expect(await ask('assets/app-2.js')).toBeNull();
  expect(await ask('assets/app-1.js', { method: 'HEAD' })).toBeNull();
  expect(answerRequest(setUp().site, new Request('https://example.org/other/'))).toBeNull();
});

test('a newer version fetches only what is new, does not touch the old one, and tidies up once it has taken over', async () => {
  await keepFirst(setUp().site);
  const next = setUp({ first: { '': 'P2', 'assets/app-1.js': 'A1' }, onUse: {} });
  await keepFirst(next.site);
  expect(next.fetch).toHaveBeenCalledTimes(1);
  expect(kept.size).toBe(3);
  await tidyUp(next.site);
  expect([...kept.keys()]).toEqual([`${SCOPE}assets/app-1.js?A1`, `${SCOPE}?P2`]);
});

test('on the machine where the site is made what is new goes first, and what is kept still helps', async () => {
  const { site, ask } = setUp(FILES, { isLocal: true });
  await keepFirst(site);
  kept.set(`${SCOPE}?P1`, new Response('kept'));
  expect(await ask('')).toContain('from the site');
  expect(await setUp(FILES, { isLocal: true, fetch: offline }).ask('')).toBe('kept');
});

test('where nothing may be stored the site answers', async () => {
  const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
  expect(await setUp(FILES, { open: refuse }).ask('')).toContain('from the site');
});
