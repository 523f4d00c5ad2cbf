import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

const VIOLATION = 'content security policy violated:';

/** Collects everything that may not happen on any page of the context; `origin` is the site's own. */
async function watchContext(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (fault) => faults.push(`page error: ${fault.error().stack ?? fault.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!isOwn) faults.push(`request to another origin: ${request.method()} ${request.url()}`);
  });
  // A violation is told to the page alone; the console carries it out, where the first watch finds it.
  await context.addInitScript((words) => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(words, event.effectiveDirective, event.blockedURI, event.sourceFile, event.lineNumber);
    });
  }, VIOLATION);
  return faults;
}

interface Watch {
  /** Faults that a story brings about itself, such as a file that is not there; it must say each. */
  readonly expectedFault: RegExp | null;
  readonly watched: undefined;
}

/**
 * Playwright's `test`, made strict: it fails on a console error, an uncaught error, a violation of the content
 * security policy and a request to another origin, on every page of the test's own `context`.
 */
export const test = base.extend<Watch>({
  expectedFault: [null, { option: true }],
  watched: [
    async ({ context, baseURL, expectedFault }, use) => {
      const faults = await watchContext(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      const unexpected = faults.filter((fault) => !expectedFault?.test(fault));
      expect(unexpected, 'nothing went wrong behind the visitor’s back').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits for the live canvas or, where the address asks for a list, for that: the canvas waits for its turn. */
async function whenShown(page: Page, query: string): Promise<void> {
  const view = /[?&]view=(outline|table)/.exec(query)?.[1];
  if (view) await page.locator(`#view-${view} button`).first().waitFor();
  else await page.locator('html[data-live]').waitFor({ state: 'attached' });
}

/** Opens the app at `/` + `query` (such as `?lang=id`) and waits until the live canvas, or the list, is there. */
export async function openApp(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`);
  await whenShown(page, query);
}

/**
 * Shows another address in a page that `openApp` has opened, as Back and Forward do. The app does not start again, which
 * takes most of the time of a short story; for what is not about how a page opens.
 */
export async function moveOn(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, `./${query}`);
  await whenShown(page, query);
}
