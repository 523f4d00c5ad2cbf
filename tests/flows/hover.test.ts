import { expect, openApp, test } from '../drivers/open-app.ts';
import { differenceOf, inkAround, photograph } from '../drivers/picture.ts';
import { mapOf, openingPlaceOf } from '../drivers/seminar-page.ts';

test('pointing at a node keeps its neighbourhood and fades the rest; leaving brings back the very same picture', async ({
  page,
}) => {
  await openApp(page);
  const map = mapOf(page);
  const box = (await map.boundingBox())!;
  const placeOf = async (id: string) => {
    const { x, y } = await openingPlaceOf(page, id);
    return [x - box.x, y - box.y] as const;
  };
  const rest = await photograph(map);

  const harris = await openingPlaceOf(page, 'peter-harris');
  await page.mouse.move(harris.x, harris.y);
  await expect.poll(async () => differenceOf(rest, await photograph(map))).toBeGreaterThan(0.03);
  const lit = await photograph(map);
  for (const id of ['peter-harris', 'resonate', 's7-blockchain-founders']) {
    const [x, y] = await placeOf(id);
    // The plate of the name reaches over the node's edge.
    const inside = 3;
    const before = inkAround(rest, x, y, inside);
    expect(inkAround(lit, x, y, inside), `${id} stays`).toBeGreaterThan(0.9 * before);
  }
  // A session carries a number that stays legible: it fades less.
  const faded = { 'trebor-scholz': 0.5, taiwan: 0.5, 's3-showcase-asia': 0.8, 'nantang-cooperative': 0.5 };
  for (const [id, most] of Object.entries(faded)) {
    const [x, y] = await placeOf(id);
    expect(inkAround(lit, x, y), `${id} fades`).toBeLessThan(most * inkAround(rest, x, y));
  }

  await page.mouse.move(box.x + box.width / 2, box.y - 60);
  await expect.poll(async () => (await photograph(map)).data.equals(rest.data)).toBe(true);
});

test('a name in the details lights its node on the map', async ({ page }) => {
  await openApp(page);
  const map = mapOf(page);
  const rest = await photograph(map);
  const details = page.getByRole('region', { name: 'Details' });
  await details.getByRole('button', { name: 'Indonesia', exact: true }).hover();
  await expect.poll(async () => differenceOf(rest, await photograph(map))).toBeGreaterThan(0.03);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect.poll(async () => (await photograph(map)).data.equals(rest.data)).toBe(true);
});
