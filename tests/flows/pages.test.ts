import { PNG } from 'pngjs';
import { openExport } from '../drivers/export-flow.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { colourAt, inkAround } from '../drivers/picture.ts';
import { readPdf } from '../drivers/read-pdf.ts';
import { readSvg } from '../drivers/read-svg.ts';
import { dataset } from '../drivers/seminar.ts';

/** Pixels in a metre as a PNG says it. */
function resolutionOf(png: Buffer): number {
  const at = png.indexOf('pHYs');
  return at < 0 ? Number.NaN : png.readUInt32BE(at + 4);
}

test('an A3 poster at 300 dpi: its size, its resolution, and ink in every corner of the map', async ({ page }) => {
  await openApp(page);
  const { dialog, choose, choosePage, download } = await openExport(page);
  await choose('PNG');
  await choosePage('A3 landscape');
  await expect(dialog.getByText('4961 × 3508 px')).toBeVisible();
  await expect(dialog.getByText('300 dpi')).toBeVisible();
  const { bytes, took } = await download();
  const png = PNG.sync.read(bytes);
  expect([png.width, png.height]).toEqual([4961, 3508]);
  expect(resolutionOf(bytes)).toBe(11811);
  // 3 s on a machine of its own; tests share theirs.
  expect(took).toBeLessThan(15_000);
  let inked = 0;
  for (let x = 0.3; x < 1; x += 0.1)
    for (let y = 0.1; y < 1; y += 0.1) {
      if (inkAround(png, x * png.width, y * png.height, 120) > 2) inked++;
    }
  expect(inked).toBeGreaterThan(50);
});

test('a slide, dark and without a ground, whatever the screen; no part of the card that is not wanted', async ({
  page,
}) => {
  await openApp(page, '?place=hong-kong');
  const { dialog, choose, choosePage, download } = await openExport(page);
  await choose('PNG');
  await choosePage('Slide 16:9, 1920 × 1080 px');
  await choose('Dark');
  const solid = PNG.sync.read((await download()).bytes);
  expect([solid.width, solid.height]).toEqual([1920, 1080]);
  expect(colourAt(solid, 1910, 5)).toEqual([26, 23, 20, 255]);
  await dialog.getByRole('checkbox', { name: 'Background' }).uncheck();
  expect(colourAt(PNG.sync.read((await download()).bytes), 1910, 5)[3]).toBe(0);
  await choose('SVG');
  expect(readSvg((await download()).bytes.toString('utf8')).text).toContain('CC BY 4.0');
  await dialog.getByRole('checkbox', { name: 'Licence' }).uncheck();
  const { text, foreign } = readSvg((await download()).bytes.toString('utf8'));
  expect(text).not.toContain('Place: Hong Kong · CC BY');
  expect(text).toContain('Place: Hong Kong');
  expect(text).toContain('Source:');
  expect(foreign).toEqual([]);
});

test('a page of one’s own in mm, as PDF; a size past every limit is said before', async ({ page }) => {
  await openApp(page);
  const { dialog, choose, choosePage, download } = await openExport(page);
  await choose('PDF');
  await choosePage('A size of your own');
  await dialog.getByLabel('Unit').selectOption('mm');
  await dialog.getByLabel('Width').fill('500');
  await dialog.getByLabel('Height').fill('250');
  const pdf = await readPdf(new Uint8Array((await download()).bytes));
  expect([Math.round(pdf.width), Math.round(pdf.height)]).toEqual([1417, 709]);
  await choose('PNG');
  await dialog.getByLabel('Width').fill('2000');
  await dialog.getByLabel('Height').fill('1000');
  await dialog.getByLabel('Dots per inch').fill('600');
  await expect(dialog.getByText(/more than a browser can draw. The picture will be 16000 × 8000 px/)).toBeVisible();
});

test('the neighbourhood of the selection alone; without one the choice says why it can’t be made', async ({ page }) => {
  await openApp(page);
  const first = await openExport(page);
  await first.choose('SVG');
  const around = page.getByRole('radio', { name: 'Selection and its ties' });
  await expect(around).toBeDisabled();
  await expect(around).toHaveAccessibleDescription(/Select something/);
  await page.keyboard.press('Escape');
  await openApp(page, '?select=peter-harris');
  const { choose, choosePage, download } = await openExport(page);
  await choose('SVG');
  await choose('Selection and its ties');
  await choosePage('Square, 1080 × 1080 px');
  const svg = readSvg((await download()).bytes.toString('utf8'));
  const ends = dataset.edges
    .filter(({ source, target }) => source === 'peter-harris' || target === 'peter-harris')
    .flatMap(({ source, target }) => [source, target]);
  expect([...svg.nodes].sort()).toEqual([...new Set(ends)].sort());
  expect([svg.width, svg.height]).toEqual([1080, 1080]);
  expect([...svg.labels].sort()).toEqual([...svg.nodes].sort());
});

test('copies a PNG and an SVG', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page);
  const { dialog, choose } = await openExport(page);
  await choose('PNG');
  await choose('1×');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByText('The picture is on the clipboard.')).toBeVisible();
  const types = () => page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(await types()).toContain('image/png');
  await choose('SVG');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByText('The picture is on the clipboard.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<svg');
});

test('prints the map as one page, in light colours, and an outline as its list', async ({ page }) => {
  await openApp(page, '?theme=dark');
  // The key that announces printing.
  await page.keyboard.press('Control');
  // Printed before what draws the sheet has come, the page would be printed as it stands.
  const printMap = async () => readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  await expect
    .poll(async () => {
      const { width, height } = await printMap();
      return width > height;
    })
    .toBe(true);
  const map = await printMap();
  expect(map.pageCount).toBe(1);
  const words = map.texts.map(({ text }) => text).join(' ');
  for (const part of ['Sowing the Seeds', 'Peter Harris', 'People 18', 'Source: ICCI']) expect(words).toContain(part);
  expect(words).not.toContain('Reset');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('tab', { name: 'Outline' }).click();
  await page
    .getByRole('button', { name: /^Ties of/ })
    .first()
    .waitFor();
  const list = (await readPdf(new Uint8Array(await page.pdf()))).texts.map(({ text }) => text).join(' ');
  for (const part of ['Sowing the Seeds', 'Platform Cooperativism', 'Peter Harris']) expect(list).toContain(part);
  expect(list).not.toContain('Export');
});

test('on a narrow phone the dialog fits, and its buttons stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openApp(page, '?lang=id');
  await page.getByRole('banner').getByRole('button', { name: 'Lainnya' }).click();
  await page.getByRole('button', { name: 'Ekspor', exact: true }).filter({ visible: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Ekspor' });
  await dialog.getByRole('radio', { name: 'PNG' }).check();
  await dialog.getByLabel('Halaman').selectOption({ label: 'Ukuran sendiri' });
  const widest = await dialog.evaluate((element) =>
    Math.max(...[...element.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right)),
  );
  expect(widest).toBeLessThanOrEqual(320);
  for (const name of ['Unduh', 'Salin', 'Batal']) {
    await expect(dialog.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
});
