import { readFile } from 'node:fs/promises';
import { dropFile } from '../drivers/drop-file.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { jumpOf, photograph, UNSEEN_JUMP } from '../drivers/picture.ts';
import { dataset } from '../drivers/seminar.ts';
import { mapOf } from '../drivers/seminar-page.ts';
import { APP, appStands, CANVAS, holdBack, PANELS } from '../drivers/start.ts';

test('the page says what it shows before anything is touched', async ({ page }) => {
  await openApp(page);
  await expect(page).toHaveTitle('Sowing the Seeds · Jejaring');
  await expect(page.getByRole('heading', { level: 1, name: 'Sowing the Seeds' })).toBeVisible();
  const banner = page.getByRole('banner');
  await expect(banner).toContainText('Platform Cooperativism for Asia');
  await expect(banner).toContainText('Hong Kong');
  await expect(banner).toContainText('28–29 September 2018');
  await expect(page.getByRole('main')).toContainText(
    'One event; seven sessions; 18 people; 29 co-ops, platforms, projects; 22 places; 24 themes; 14 others.',
  );

  const filters = page.getByRole('complementary', { name: 'Filters' });
  await expect(filters).toContainText('115 of 115 shown');
  const legend = filters.getByRole('group', { name: 'Kinds' });
  for (const kind of dataset.kinds) {
    const count = dataset.nodes.filter((node) => node.kind === kind.id).length;
    const entry = legend.getByRole('checkbox', { name: kind.plural.en });
    await expect(entry).toHaveAccessibleDescription(String(count));
  }
  // 151 ties are stated and 25 inferred, two of them too uncertain to be drawn before somebody asks.
  const ties = filters.getByRole('group', { name: 'Ties', exact: true });
  await expect(ties.getByRole('checkbox', { name: 'stated by the source' })).toHaveAccessibleDescription('151');
  await expect(ties.getByRole('checkbox', { name: 'inferred by a rule' })).toHaveAccessibleDescription('23');
  const low = filters.getByRole('checkbox', { name: 'low (uncertain)' });
  await expect(low).toHaveAccessibleDescription('2');
  await low.check();
  await expect(ties.getByRole('checkbox', { name: 'inferred by a rule' })).toHaveAccessibleDescription('25');
});

for (const [scheme, part] of [
  ['light', 'canvas'],
  ['dark', 'panels'],
] as const) {
  test(`the ${scheme} map goes live without a visible jump, the ${part} last`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const letAppStart = await holdBack(page, APP);
    const letPartCome = await holdBack(page, part === 'canvas' ? CANVAS : PANELS);

    await page.goto('/', { waitUntil: 'commit' });
    const still = mapOf(page).locator('svg#opening-wide');
    await expect(still).toBeVisible();
    const beforeScript = await photograph(page.locator('body'));
    await page.locator('[data-opening]').evaluate((ground) => ground.setAttribute('data-built', ''));

    letAppStart();
    if (part === 'canvas') {
      await appStands(page);
      // Where it stood: moved, it would be laid out again before the map is live.
      await expect(page.locator('[data-built] svg#opening-wide')).toBeVisible();
    } else {
      await page.locator('html[data-map]').waitFor({ state: 'attached' });
      await expect(still).toHaveCount(0);
      await expect(page.locator('html[data-live]')).toHaveCount(0);
    }
    const meanwhile = await photograph(page.locator('body'));
    const opening = await photograph(mapOf(page));
    expect(jumpOf(beforeScript, meanwhile)).toBeLessThan(UNSEEN_JUMP);

    letPartCome();
    await expect(page.locator('html[data-live]')).toHaveCount(1);
    await expect(still).toHaveCount(0);
    const live = await photograph(mapOf(page));
    expect(jumpOf(opening, live)).toBeLessThan(UNSEEN_JUMP);
    expect(jumpOf(beforeScript, await photograph(page.locator('body')))).toBeLessThan(UNSEEN_JUMP);
  });
}

const GROUNDS = { light: 'rgb(251, 248, 242)', dark: 'rgb(26, 23, 20)' };

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`without script, ${scheme}`, () => {
    test.use({ javaScriptEnabled: false, colorScheme: scheme });

    test('the whole map stands in the page', async ({ page }) => {
      await page.goto('/');
      const map = page.locator('svg#opening-wide');
      await expect(map).toBeVisible();
      await expect(map.locator('use')).toHaveCount(115);
      // The sessions carry a number beside their label.
      expect(await map.locator('text').filter({ visible: true }).count()).toBe(115 + 7);
      await expect(map.getByText('Peter Harris')).toBeVisible();
      await expect(page.locator('svg#opening-tall')).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const words = page.locator('noscript p');
      await expect(words).toHaveText([/^JavaScript is switched off here/, /^JavaScript dimatikan di sini/]);
      await expect(words.first()).toBeVisible();
      const ground = page.locator('[data-opening]');
      await expect(ground).toHaveCSS('background-color', GROUNDS[scheme]);
    });
  });
}

test('before the app runs, the map already speaks Indonesian and wears the theme of the address', async ({ page }) => {
  await holdBack(page, APP);
  await page.goto('/?lang=id&theme=dark', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  const map = page.locator('svg#opening-wide');
  await expect(map.locator('text').getByText('Tiongkok', { exact: true }).first()).toBeVisible();
  await expect(map.locator('text').getByText('China', { exact: true })).toBeHidden();
  await expect(page.locator('[data-opening]')).toHaveCSS('background-color', GROUNDS.dark);
});

test('what is pressed before the map is live is done when it is; until a link shows its view, it says so', async ({
  page,
}) => {
  let letAppStart = await holdBack(page, APP);
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('#start-notice[data-state=loading]').waitFor({ state: 'attached' });
  const still = mapOf(page).locator('svg#opening-wide');
  // A node and its label are placed by the same numbers.
  const label = still.getByText('Peter Harris', { exact: true });
  const [x, y] = [await label.getAttribute('x'), await label.getAttribute('y')];
  const node = still.locator(`use[x="${x}"][y="${y}"]`);
  const bounds = await node.boundingBox();
  if (!bounds) throw new Error('the node is not on the screen');
  await page.getByRole('checkbox', { name: 'People' }).check();
  await page.mouse.click(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
  await expect(node).toHaveAttribute('data-heard');
  letAppStart();
  // Four files come one after the other.
  await expect(page.getByRole('heading', { name: 'Peter Harris' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'People' })).toBeChecked();
  const address = page.url();
  expect(address).toMatch(/kind=person.*select=/);

  await page.unroute(APP);
  letAppStart = await holdBack(page, APP);
  await page.goto(address, { waitUntil: 'commit' });
  const words = page.getByText('The view of this link is on its way.');
  await expect(words).toBeVisible();
  letAppStart();
  await expect(page.locator('html[data-live]:not([data-link])')).toHaveCount(1);
  await expect(words).toHaveCount(0);

  // A text with its Enter, and the first button of the overview.
  await page.unroute(APP);
  letAppStart = await holdBack(page, APP);
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('#start-notice[data-state=loading]').waitFor({ state: 'attached' });
  await page.getByRole('combobox', { name: 'Search' }).fill('Novita Puspasari');
  await page.keyboard.press('Enter');
  letAppStart();
  await expect(page.getByRole('heading', { name: 'Novita Puspasari' })).toBeVisible();

  await page.unroute(APP);
  letAppStart = await holdBack(page, APP);
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('#start-notice[data-state=loading]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Take the guided tour' }).click();
  letAppStart();
  await expect(page.getByRole('region', { name: 'Guided tour' })).toBeVisible();

  // In another language than the page was built in, what has no words of it yet stands back.
  await page.unroute(APP);
  letAppStart = await holdBack(page, APP);
  await page.goto('/?lang=id', { waitUntil: 'commit' });
  await expect(page.locator('aside').first()).toHaveCSS('opacity', '0.5');
  letAppStart();
  await expect(page.getByRole('tab', { name: 'Peta' })).toBeVisible();
  await expect(page.locator('aside').first()).toHaveCSS('opacity', '1');
});

test('a file that is dropped before the app runs is opened when it does', async ({ page }) => {
  const letAppStart = await holdBack(page, APP);
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('#start-notice[data-state=loading]').waitFor({ state: 'attached' });
  const buffer = await readFile('tests/fixtures/valid/tiny-seminar.json');
  await dropFile(page, { name: 'tiny.json', buffer });
  letAppStart();
  await expect(page.getByRole('heading', { level: 1, name: 'Tiny Seminar' })).toBeVisible();
});
