import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';

const home = mkdtempSync(join(tmpdir(), 'serve-'));
const site = join(home, 'site');
let server: PreviewServer;
let port = 0;

const write = (path: string, text: string) => writeFileSync(join(home, path), text);

beforeAll(async () => {
  mkdirSync(join(site, 'data'), { recursive: true });
  write('site/index.html', 'the page');
  write('site/data/net.json', '{"nodes":[]}');
  write('site/data/page.html', 'a page below');
  // Beside the site, and beside it under a name that begins alike.
  write('secret.html', 'secret');
  mkdirSync(join(home, 'site-secret'));
  write('site-secret/secret.html', 'secret');
  server = await serve(site, { port: 0, host: '127.0.0.1' });
  port = (server.httpServer.address() as AddressInfo).port;
});

afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

/** The path goes out as it is written here; `fetch` would tidy it. */
const get = (path: string, host = 'localhost') =>
  new Promise<{ status: number; type: string; body: string }>((resolve, reject) => {
    const headers = { host, accept: '*/*' };
    request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      const { statusCode: status = 0, headers: sent } = response;
      response.on('end', () => resolve({ status, type: sent['content-type'] ?? '', body }));
    })
      .on('error', reject)
      .end();
  });

test.each([
  ['/', 'the page', /html/],
  ['/?select=icci&lang=id', 'the page', /html/],
  ['/index.html', 'the page', /html/],
  ['/data/net.json', '{"nodes":[]}', /json/],
  ['/data/net.json?v=2', '{"nodes":[]}', /json/],
  ['/data/page.html', 'a page below', /html/],
])('%s is what lies there', async (path, body, type) => {
  expect(await get(path)).toEqual({ status: 200, type: expect.stringMatching(type), body });
});

const NOWHERE = ['/nothing', '/nothing/', '/nothing.html', '/data', '/data/', '/data/none.json', '/nothing?lang=id'];
const OUTSIDE = ['/../', '/%2e%2e/', '/..%2f', '/..%5c', '/data/../../', '/data/..%2f..%2f', '//..//'].flatMap(
  (way) => [`${way}secret.html`, `${way}secret`, `${way}site-secret/secret.html`],
);

test.each([...NOWHERE, ...OUTSIDE, '/%E0%A4%A', '/%00', '/a%00.html'])('%s is not there', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: 'Not found.' });
});

test('the site’s own page says so where it has one', async () => {
  write('site/404.html', 'lost?');
  expect(await get('/nothing/at/all')).toEqual({ status: 404, type: 'text/html; charset=utf-8', body: 'lost?' });
  expect(await get('/')).toMatchObject({ status: 200, body: 'the page' });
});

test('the machine may be called by any name', async () => {
  expect(await get('/', 'laptop.local:4173')).toMatchObject({ status: 200 });
});

test('a port that is taken is an error', async () => {
  await expect(serve(site, { port, host: '127.0.0.1' })).rejects.toThrow(/in use/);
});
