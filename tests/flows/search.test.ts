import { expect, openApp, test } from '../drivers/open-app.ts';
import { mapOf } from '../drivers/seminar-page.ts';

const SPELLINGS = {
  Trebors: 'Trebor Scholz',
  ihtiyac: 'Needs Map',
  'ekonomi gig': 'Gig economy',
  shanzai: 'Shanzhai City',
};

test('four spellings find theirs; Enter selects and centres', async ({ page }) => {
  await openApp(page);
  const search = page.getByRole('combobox', { name: 'Search' });
  const heading = page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 });
  for (const [spelling, name] of Object.entries(SPELLINGS)) {
    await search.click();
    await search.fill(spelling);
    await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option').first()).toContainText(name);
    await search.press('Enter');
    await expect(heading).toHaveText(name);
    // The keyboard's stop lies over the node: it tells where it went.
    await expect
      .poll(async () => {
        const [node, map] = [await page.locator('#graph-cursor').boundingBox(), await mapOf(page).boundingBox()];
        if (!node || !map) return Number.POSITIVE_INFINITY;
        const dx = node.x + node.width / 2 - map.x - map.width / 2;
        const dy = node.y + node.height / 2 - map.y - map.height / 2;
        return Math.hypot(dx, dy);
      }, `${name} is in the middle`)
      .toBeLessThan(2);
  }
});

test('what nothing matches is said, and the nearest is offered', async ({ page }) => {
  await openApp(page);
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.fill('blxkchaxin');
  await expect(page.getByText('Nothing is called “blxkchaxin”.').first()).toBeVisible();
  await expect(page.getByText('Similar:').first()).toBeVisible();
  await expect(page.getByRole('option').first()).toContainText('Blockchain');
  // A guess is no answer: Enter goes to it first.
  await search.press('Enter');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await search.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Blockchain', exact: true })).toBeVisible();
});

test('a hit that a filter hides says so and shows itself when chosen', async ({ page }) => {
  await openApp(page, '?place=hong-kong&topic=blockchain');
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.fill('peter har');
  const hit = page.getByRole('option', { name: /^Peter Harris/ });
  await expect(hit).toContainText('Hidden by Place');
  await expect(hit).toContainText('Show it');
  await hit.click();
  await expect(page.getByRole('heading', { level: 2, name: 'Peter Harris' })).toBeVisible();
  const chips = page.getByRole('list', { name: 'Active filters' });
  await expect(chips.getByRole('button', { name: 'Remove filter: Hong Kong' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Details' })).not.toContainText('Not on the map');
});

test('arrows walk the hits, the map lights them, Escape closes the list and then empties the box', async ({ page }) => {
  await openApp(page);
  const search = page.getByRole('combobox', { name: 'Search' });
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('coop');
  const options = page.getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(search).toHaveAttribute('aria-expanded', 'false');
  await expect(search).toHaveValue('coop');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
});
