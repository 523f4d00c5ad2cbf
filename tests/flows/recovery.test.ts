import { LATE_STYLE_ID } from '../../src/app/late-style.ts';
import { readStart, watchStart } from '../bench/start-probe.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';

const isLive = 'html[data-live]';

test.describe('a start whose code does not come', () => {
  test.use({ expectedFault: /ERR_FAILED|status of 404|a part of the page did not come/ });

  test('is said, in the visitor’s language, with a newer version after a 404; another try starts', async ({ page }) => {
    await page.route('**/assets/app-*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto('/?lang=id');
    const notice = page.getByRole('alert').filter({ visible: true });
    await expect(notice).toContainText('Ada versi baru halaman ini');
    await expect(notice.getByText('There is a newer version')).toBeHidden();
    await page.unroute('**/assets/app-*.js');
    await notice.getByRole('link', { name: 'Muat ulang' }).click();
    await page.locator(isLive).waitFor({ state: 'attached' });
    await expect(page.locator('#start-notice')).toBeHidden();
  });
});

test.describe('any file that the start fetches', () => {
  test.use({ expectedFault: /ERR_FAILED|a part of the page did not come|Failed to fetch/ });

  test('is said to be out of reach when it does not come, never to be wrong', async ({ page }) => {
    await page.addInitScript(watchStart);
    await openApp(page);
    const { scripts } = await page.evaluate(readStart);
    const data = page.locator(`link[rel=preload][as=fetch], link#${LATE_STYLE_ID}`);
    const files = await data.evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLLinkElement).href).pathname),
    );
    const started = [...scripts, ...files];
    expect(started.length).toBeGreaterThanOrEqual(7);
    for (const path of started) {
      const bar = (url: URL) => url.pathname === path;
      await page.route(bar, (route) => route.abort());
      await page.goto('/');
      const said = page
        .locator('[role=alert], [role=status], main')
        .filter({ visible: true })
        .filter({
          hasText: /cannot be reached|could not be (loaded|fetched)|is out of reach/,
        });
      await expect(said.first(), path).toBeVisible();
      await expect(page.getByText('does not work in this browser').filter({ visible: true }), path).toHaveCount(0);
      await page.unroute(bar);
    }
  });
});

test.describe('a dialog whose code does not come', () => {
  test.use({ expectedFault: /ERR_FAILED|ERR_INTERNET_DISCONNECTED/ });

  test('can be left, and comes when the device is online again, even where its first name is barred', async ({
    page,
    context,
  }) => {
    await openApp(page);
    // As in browsers that remember that it failed.
    await page.route(/HelpDialog-[^?]*$/, (route) => route.abort());
    await context.setOffline(true);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Help' });
    await expect(dialog.getByRole('alert')).toContainText('The site cannot be reached');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('?');
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
    await context.setOffline(false);
    await expect(page.getByRole('dialog', { name: 'How to use this map' })).toBeVisible();
  });
});

test.describe('a worker whose script does not come', () => {
  const SCRIPT = /assets\/(intake|analysis|live-layout)-(?!client)/;
  test.use({ expectedFault: /ERR_FAILED/ });

  test('is no fault of the file, which opens when it is tried again', async ({ page }) => {
    await openApp(page);
    const open = () => page.locator('input[type=file]').first().setInputFiles('tests/fixtures/valid/two-nodes.json');
    await page.route(SCRIPT, (route) => route.abort());
    await open();
    await expect(page.getByRole('alert').filter({ visible: true })).toContainText(
      'could not be loaded. The site cannot be reached',
    );
    await page.unroute(SCRIPT);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('two-nodes.json is open').first()).toBeAttached();
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  });

  test('is no fault of a question or of the map, which are answered and settle when they are tried again', async ({
    page,
  }) => {
    await openApp(page, '?lang=id');
    await page.route(SCRIPT, (route) => route.abort());
    await page.getByRole('tab', { name: 'Aktor kunci' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Aktor kunci' });
    await expect(panel.getByRole('alert')).toContainText('Situs tidak dapat dijangkau');
    await page.keyboard.press('s');
    const notice = page.getByRole('list', { name: 'Pemberitahuan' }).getByRole('listitem');
    await expect(notice).toContainText('tidak dapat menata diri: bagian halaman');
    await page.unroute(SCRIPT);
    await panel.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(panel.getByRole('listitem').first()).toBeVisible();
    await notice.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.getByRole('button', { name: 'Posisi awal' }).filter({ visible: true }).first()).toBeVisible();
    await expect(notice).toHaveCount(0);
  });
});

test.describe('a frame without an origin of its own', () => {
  test.use({ expectedFault: /blocked by CORS|ERR_FAILED|was preloaded/ });

  test('says what is the matter, and the way out', async ({ page }) => {
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="/" width="800" height="600"></iframe>',
      }),
    );
    await page.goto('/host.html');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('The page stands in a frame that keeps it from its own files.')).toBeVisible();
    await expect(frame.getByRole('link', { name: 'Open in a tab of its own' })).toHaveAttribute('target', '_blank');
  });
});

test('after the first visit the map comes without a network, with its questions and dialogs', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'en', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await openApp(page);
  // Once it is ready all of it has come.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  await page.goto('/?lang=en&select=icci');
  await page.locator(isLive).waitFor({ state: 'attached' });
  await page.getByRole('tab', { name: 'Key actors' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Key actors' }).getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'How to use this map' })).toBeVisible();
  await context.close();
});
