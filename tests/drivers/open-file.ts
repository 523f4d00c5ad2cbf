import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** A file opened from the disk, in a browser that has no network and knows nothing of the site. */
export interface OpenedFile {
  readonly page: Page;
  readonly url: string;
  /** Everything that may not happen there, so far: errors, violations of the policy, requests but for the file. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openFile(
  browser: Browser,
  name: string,
  content: Uint8Array | string,
  options: BrowserContextOptions = {},
): Promise<OpenedFile> {
  const path = join(await mkdtemp(join(tmpdir(), 'jejaring-')), name);
  await writeFile(path, content);
  const url = pathToFileURL(path).href;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    offline: true,
    ...options,
  });
  const faults: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (fault) => faults.push(`page error: ${fault.error().stack ?? fault.error().message}`));
  context.on('request', (request) => {
    const isInside = /^(data|blob):/.test(request.url()) || request.url().split('#')[0] === url;
    if (!isInside) faults.push(`request: ${request.method()} ${request.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error('violated:', event.effectiveDirective, event.blockedURI, event.sample);
    });
  });
  const page = await context.newPage();
  await page.goto(url);
  return { page, url, faults, close: () => context.close() };
}
