import { expect, openApp, test } from '../drivers/open-app.ts';
import { expectSamePicture, inkAround, photograph } from '../drivers/picture.ts';
import { labelOf } from '../drivers/seminar.ts';
import { listShown, mapOf, openingPlaceOf } from '../drivers/seminar-page.ts';

const BOTH = ['zhang-jieping', 'tat-lam', 'matters-news', 'shanzhai-city', 's7-blockchain-founders'];

test('who from Hong Kong works with blockchain: two choices by mouse leave exactly those five', async ({ page }) => {
  await openApp(page);
  const filters = page.getByRole('complementary', { name: 'Filters' });
  const map = mapOf(page);
  await filters.getByRole('checkbox', { name: 'Move the map to what is left, and to a path' }).uncheck();
  const rest = await photograph(map);

  const place = filters.getByRole('group', { name: 'Place' });
  await place.getByText('Any place').click();
  await place.getByText('Hong Kong', { exact: true }).click();
  await expect(place.getByRole('checkbox', { name: 'Hong Kong' })).toBeChecked();
  const theme = filters.getByRole('group', { name: 'Theme' });
  await theme.getByText('Any theme').click();
  await theme.getByRole('textbox', { name: 'Narrow the list: Theme' }).fill('block');
  await theme.getByText('Blockchain', { exact: true }).click();
  await expect(filters).toContainText('5 of 115 shown');
  await expect(page.getByRole('status').filter({ hasText: '5 of 115 shown' })).toBeAttached();

  // What was asked for stays as their frame.
  const names = [...BOTH, 'hong-kong', 'blockchain'].map((id) => labelOf(id));
  expect([...(await listShown(page))].sort()).toEqual([...names].sort());

  // On the map the others are gone from their places, and nobody has moved.
  const box = (await map.boundingBox())!;
  const inkAt = async (id: string) => {
    const { x, y } = await openingPlaceOf(page, id);
    return inkAround(await photograph(map), x - box.x, y - box.y, 3);
  };
  for (const id of ['peter-harris', 'trebor-scholz', 'indonesia']) expect(await inkAt(id), id).toBe(0);
  for (const id of BOTH) expect(await inkAt(id), id).toBeGreaterThan(20);

  await filters.getByRole('radio', { name: 'Fade' }).check();
  await expect.poll(() => inkAt('trebor-scholz')).toBeGreaterThan(5);
  await expect(filters).toContainText('5 of 115 shown');
  await expect(page).toHaveURL(/[?&]others=fade/);
  await filters.getByRole('radio', { name: 'Hide' }).check();
  await expect.poll(() => inkAt('trebor-scholz')).toBe(0);

  await filters.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(filters).toContainText('115 of 115 shown');
  await page.mouse.move(5, 5);
  await expectSamePicture(rest, map);
});

test('chips come off one by one, and the last one brings everything back', async ({ page }) => {
  await openApp(page, '?place=hong-kong&topic=blockchain&kind=person');
  const filters = page.getByRole('complementary', { name: 'Filters' });
  const chips = page.getByRole('list', { name: 'Active filters' });
  await expect(chips.getByRole('listitem')).toHaveCount(3);
  await expect(filters).toContainText('2 of 115 shown');
  await expect(filters).toContainText('by Kinds alone');
  await chips.getByRole('button', { name: 'Remove filter: People' }).click();
  await expect(filters).toContainText('5 of 115 shown');
  await chips.getByRole('button', { name: 'Remove filter: Blockchain' }).click();
  await expect(chips.getByRole('listitem')).toHaveCount(1);
  await chips.getByRole('button', { name: 'Remove filter: Hong Kong' }).click();
  await expect(filters).toContainText('115 of 115 shown');
  await expect(chips).toHaveCount(0);
  // Each step can be walked back.
  await page.goBack();
  await expect(chips.getByRole('listitem')).toHaveCount(1);
});

for (const width of [1000, 1024, 1099]) {
  test(`where panels are drawers chips keep their words, in a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await openApp(page, '?place=hong-kong&topic=blockchain');
    const chips = page.getByRole('list', { name: 'Active filters' }).getByRole('button');
    await expect(chips).toHaveText(['Hong Kong', 'Blockchain']);
    for (const chip of await chips.all()) {
      await expect(chip).toBeInViewport({ ratio: 1 });
      const isWhole = await chip
        .locator('span')
        .first()
        .evaluate((name) => name.scrollWidth <= name.clientWidth);
      expect(isWhole).toBe(true);
    }
  });
}

test('a selected node that a filter hides is said to be hidden, with a way out', async ({ page }) => {
  await openApp(page, '?select=peter-harris&place=hong-kong');
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toContainText('Not on the map: your choice of place leaves it out.');
  await details.getByRole('button', { name: 'Show it' }).click();
  await expect(page.getByRole('complementary', { name: 'Filters' })).toContainText('115 of 115 shown');
  await expect(details).not.toContainText('Not on the map');
});

test('filters that leave nothing say which of them to take off', async ({ page }) => {
  await openApp(page, '?place=japan&topic=blockchain');
  const main = page.getByRole('main');
  await expect(main).toContainText('Nothing passes these filters');
  await main.getByRole('button', { name: /^Without Place: \d+ entries$/ }).click();
  await expect(main).not.toContainText('Nothing passes these filters');
});
