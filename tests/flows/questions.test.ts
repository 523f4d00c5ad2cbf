import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, moveOn, openApp, test } from '../drivers/open-app.ts';
import { mapOf } from '../drivers/seminar-page.ts';

const panel = (page: Page, name: string) => page.getByRole('tabpanel', { name, exact: true });
const ask = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  const isThere = () => goal.evaluate((element) => element === document.activeElement);
  for (let count = 0; count < 200 && !(await isThere()); count++) await page.keyboard.press('Tab');
  await expect(goal).toBeFocused();
}

/** How many lines the tabs stand in, and whether all are in sight. */
const linesOfTabs = (page: Page) =>
  page.getByRole('tablist', { name: /^(Details|Rincian)/ }).evaluate((list) => {
    const tabs = [...list.children].map((tab) => tab.getBoundingClientRect());
    return { lines: new Set(tabs.map(({ top }) => top)).size, isWhole: list.scrollWidth <= list.clientWidth };
  });

test('who the key actors are, and why', async ({ page }) => {
  for (const [width, query] of [
    [1280, '?lang=en&panel=paths'],
    [1280, '?lang=id&panel=paths'],
    [390, '?panel=paths'],
    // A window of 1280 zoomed to 400 %.
    [320, '?panel=paths&lang=id'],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    await openApp(page, query);
    expect(await linesOfTabs(page), query).toEqual({ lines: 1, isWhole: true });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await openApp(page, '?lang=en');
  await ask(page, 'Key actors');
  const actors = panel(page, 'Key actors');
  await expect(actors.getByRole('listitem').first()).toContainText('Trebor Scholz');
  await actors.getByRole('radio', { name: /Bridges groups/ }).click();
  await expect(actors.getByRole('listitem').first()).toContainText('Digi Coop');
  await expect(page).toHaveURL(/panel=actors&by=betweenness/);
  await actors.getByRole('checkbox', { name: 'Size entries on the map by this' }).click();
  await page.getByRole('button', { name: /Sizes: bridges groups/ }).click();
  await expect(page).not.toHaveURL(/sized/);
});

test('an answer follows the filters', async ({ page }) => {
  await openApp(page, '?panel=actors');
  const actors = panel(page, 'Key actors');
  await expect(actors.getByRole('listitem').first()).toContainText('Trebor Scholz');
  const filters = page.getByRole('complementary', { name: 'Filters' });
  await filters.getByText('Any place').click();
  await filters.getByText('Germany', { exact: true }).click();
  await expect(actors.getByRole('listitem').first()).not.toContainText('Trebor Scholz');
  await page.getByRole('button', { name: 'Reset' }).first().click();
  await expect(actors.getByRole('listitem').first()).toContainText('Trebor Scholz');
});

test('a path is told with its evidence, drawn, kept in the address, and taken off by its chip', async ({ page }) => {
  await openApp(page);
  await ask(page, 'Paths');
  const paths = panel(page, 'Paths');
  await paths.getByRole('combobox', { name: 'From' }).fill('novita');
  await page.keyboard.press('Enter');
  await paths.getByRole('combobox', { name: 'To' }).fill('peter haris');
  await page.keyboard.press('Enter');
  await expect(paths).toContainText('3 steps');
  await expect(page).toHaveURL(/from=novita-puspasari&to=peter-harris/);
  await paths.getByRole('checkbox', { name: /Without the event/ }).click();
  await expect(paths).not.toContainText('3 steps.');
  await page.goBack();
  await expect(paths).toContainText('3 steps');
  await page.getByRole('button', { name: /Path: Novita Puspasari – Peter Harris/ }).click();
  await expect(page).not.toHaveURL(/from=/);
});

/** Of the part of the map that no sheet covers: how much has the colour of paths, and how near that comes to an edge. */
async function findPath(page: Page) {
  const [map, panels] = [(await mapOf(page).boundingBox())!, (await page.locator('#details').boundingBox())!];
  const clip = { ...map, height: panels.y > map.y ? panels.y - map.y : map.height };
  const { data, width, height } = PNG.sync.read(await page.screenshot({ clip }));
  let [count, nearest] = [0, width];
  for (let place = 0; place < width * height; place++) {
    if (PATH.some((value, channel) => Math.abs((data[place * 4 + channel] ?? 0) - value) > 12)) continue;
    const [x, y] = [place % width, Math.floor(place / width)];
    count++;
    nearest = Math.min(nearest, x, y, width - 1 - x, height - 1 - y);
  }
  return { isDrawn: count > 300, isClear: nearest >= 16 };
}
/** Its red, green and blue by day. */
const PATH = [0xb0, 0x10, 0x5c];

test('all of a path is in view with its names, on small screens, large ones and phones', async ({ page }) => {
  await openApp(page);
  for (const [width, height] of [
    [1024, 768],
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const [from, to] of [
      ['icci', 'musicoin'],
      ['nantang-cooperative', 'fairmondo'],
    ]) {
      await moveOn(page, '?lang=en');
      await moveOn(page, `?lang=en&panel=paths&from=${from}&to=${to}`);
      await expect.poll(() => findPath(page), `${from} – ${to} at ${width}`).toEqual({ isDrawn: true, isClear: true });
      await expect(mapOf(page)).not.toContainText('no room');
    }
  }
});

test('groups are found, one is renamed, and a node switched off comes back', async ({ page }) => {
  await openApp(page, '?panel=groups');
  const groups = panel(page, 'Groups');
  await expect(groups).toContainText('8 groups');
  await groups
    .getByRole('button', { name: /Rename/ })
    .first()
    .click();
  await page.keyboard.type('The idea and Asia');
  await page.keyboard.press('Enter');
  await expect(groups).toContainText('The idea and Asia');
  await expect(page).toHaveURL(/name=/);
  await page.reload();
  await expect(groups).toContainText('The idea and Asia');
});

test('whom ICCI should meet, by keyboard; and somebody who is not on the map, on a phone in Indonesian', async ({
  page,
}) => {
  await openApp(page, '?select=icci&lang=en');
  await panel(page, 'Details').getByRole('button', { name: 'Whom to meet' }).press('Enter');
  const meeting = panel(page, 'Whom to meet');
  const nashin = meeting.getByRole('listitem', { name: 'Nashin Mahtani' });
  await expect(nashin).toContainText(
    'Let ICCI’s own Novita Puspasari or Aef Setiawan write: both sides were at “Sowing the Seeds”.',
  );
  await nashin.getByRole('button', { name: 'All about meeting Nashin Mahtani' }).press('Enter');
  await nashin.getByRole('button', { name: 'Show the way to Nashin Mahtani on the map' }).press('Enter');
  await expect(page).toHaveURL(/select=nashin-mahtani.*meet=nashin-mahtani/);
  await page.goBack();
  await expect(page).not.toHaveURL(/meet=/);
  await nashin.getByRole('button', { name: 'Write a message about Nashin Mahtani' }).press('Enter');
  const letter = nashin.getByRole('group', { name: 'A message about Nashin Mahtani' });
  await expect(letter.getByRole('textbox', { name: 'Text' })).toHaveValue(/^Hello Nashin Mahtani,/);
  await letter.getByRole('button', { name: 'Indonesian' }).click();
  await expect(letter.getByRole('textbox', { name: 'Text' })).toHaveValue(/^Yth\. Bapak\/Ibu Nashin Mahtani,/);
  await expect(letter.getByRole('link', { name: 'Open in mail' })).toHaveAttribute('href', /^mailto:\?subject=/);
  await nashin.getByRole('button', { name: /Keep/ }).press('Enter');
  await expect(page).toHaveURL(/kept=icci~nashin-mahtani/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    meeting.getByRole('button', { name: 'CSV' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);

  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, '?lang=id&panel=opportunities');
  const box = page.getByRole('combobox', { name: 'Untuk siapa?' });
  for (const [words, said] of [
    ['pangan', 'me=food-security'],
    ['indonesia', 'me=food-security,indonesia'],
    ['koperasi', 'as=coop_platform'],
  ] as const) {
    await box.fill(words);
    await expect(page.getByRole('option').first()).toBeVisible();
    await box.press('Enter');
    await expect(page).toHaveURL(new RegExp(said));
  }
  await expect(page.getByRole('listitem', { name: 'Digi Coop' })).toContainText(
    'Atau tanyakan dulu kepada ICCI (lewat Novita Puspasari), dari Indonesia seperti Anda',
  );
  await page.goBack();
  await expect(page).not.toHaveURL(/as=/);
});

test('somebody who is not on the map says who they are and comes to a letter and an introducer, by keyboard alone', async ({
  page,
}) => {
  await openApp(page, '?lang=en&panel=opportunities');
  const meeting = panel(page, 'Whom to meet');
  await meeting.getByRole('combobox', { name: 'For whom?' }).focus();
  for (const [words, said] of [
    ['food security', 'me=food-security'],
    ['indonesia', 'me=food-security,indonesia'],
    ['co-op', 'as=coop_platform'],
  ] as const) {
    await page.keyboard.type(words);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(said));
  }
  const row = meeting.getByRole('listitem', { name: 'Alliance of Taiwan Foodbanks' });
  await expect(row).toContainText('Or first ask ICCI (through Novita Puspasari), of Indonesia as you are');
  await tabTo(page, row.getByRole('button', { name: 'All about meeting Alliance of Taiwan Foodbanks' }));
  await page.keyboard.press('Enter');
  await tabTo(page, row.getByRole('button', { name: 'Write a message about Alliance of Taiwan Foodbanks' }));
  await page.keyboard.press('Enter');
  const letter = row.getByRole('group', { name: 'A message about Alliance of Taiwan Foodbanks' });
  await expect(letter).toBeFocused();
  await tabTo(page, letter.getByRole('button', { name: 'Novita Puspasari, to introduce you' }));
  await page.keyboard.press('Enter');
  const text = letter.getByRole('textbox', { name: 'Text' });
  await expect(text).toHaveValue(/^Hello Novita Puspasari,[\s\S]*Alliance of Taiwan Foodbanks/);
  await tabTo(page, text);
  // What one is has been said in the address, and is kept nowhere.
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(
    /food-security|coop_platform/,
  );
});

test('the tour goes forth and back, and each step has an address', async ({ page }) => {
  await openApp(page);
  await panel(page, 'Details').getByRole('button', { name: 'Take the guided tour' }).click();
  const tour = page.getByRole('region', { name: 'Guided tour' });
  await expect(tour).toContainText('step 1 of 9');
  await tour.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(tour.getByRole('heading', { name: 'Two lectures to open' })).toBeFocused();
  await expect(panel(page, 'Details').getByRole('heading', { name: 'Opening lectures' })).toBeVisible();
  await expect(page).toHaveURL(/tour=lectures/);
  await page.goBack();
  await expect(tour).toContainText('step 1 of 9');
  await openApp(page, '?lang=id&tour=blockchain');
  await expect(page.getByRole('region', { name: 'Tur berpemandu' })).toContainText('langkah 7 dari 9');
  await expect(page.getByText('5 dari 115 tampil').first()).toBeVisible();
});

test('the sessions play one after another until the visitor stops them', async ({ page }) => {
  await page.clock.install();
  await openApp(page, '?panel=programme');
  const programme = panel(page, 'Programme');
  await programme.getByRole('button', { name: 'Play' }).click();
  await expect(programme).toContainText('Session 1 of 7');
  await page.clock.runFor(5100);
  await expect(programme).toContainText('Session 2 of 7');
  await programme.getByRole('button', { name: 'Stop' }).click();
  await page.clock.runFor(11_000);
  await expect(programme).toContainText('Session 2 of 7');
});

test('a cell of the coverage grid selects who is in it', async ({ page }) => {
  await openApp(page, '?panel=programme');
  const programme = panel(page, 'Programme');
  await programme.getByRole('combobox', { name: 'Grid' }).selectOption({ label: 'Places × sessions' });
  await programme.getByRole('button', { name: /^Hong Kong, Blockchain co-op founders: \d+/ }).click();
  await expect(page).toHaveURL(/select=[a-z-]+,[a-z-]+/);
  await expect(page).toHaveURL(/grid=place-session/);
});

test('questions are asked by keyboard alone', async ({ page }) => {
  await openApp(page);
  await page.getByRole('tab', { name: 'Details', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Key actors' })).toBeFocused();
  await expect(panel(page, 'Key actors').getByRole('listitem').first()).toContainText('Trebor Scholz');
  await page.keyboard.press('End');
  await expect(panel(page, 'Programme')).toBeVisible();
});

test('on a phone a question opens in the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page);
  await page.getByRole('button', { name: 'Questions' }).click();
  await expect(panel(page, 'Details').getByRole('heading', { level: 2 })).toBeVisible();
  await page.getByRole('tab', { name: 'Whom to meet' }).click();
  await expect(panel(page, 'Whom to meet').getByRole('heading', { level: 2 })).toBeVisible();
  await page.getByRole('tab', { name: 'Groups' }).click();
  await expect(panel(page, 'Groups')).toContainText('8 groups');
  await expect(mapOf(page)).toBeVisible();
});
