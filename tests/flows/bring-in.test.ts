import { readFile } from 'node:fs/promises';
import { answerWords } from '../../src/language/intake-outcomes.ts';
import { remarkMessages } from '../../src/language/remarks.ts';
import { reopenMessages } from '../../src/language/reopen.ts';
import { findViolations } from '../drivers/axe.ts';
import { writeMessySheet } from '../drivers/messy-sheet.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { THIRTY } from '../drivers/thirty.ts';

test('the attendance sheet of thirty is dropped, looked at and a map, by keyboard, and is there the next day', async ({
  page,
}) => {
  await openApp(page, '?lang=en');
  const file = { name: 'attendance.csv', mimeType: 'text/csv', buffer: Buffer.from(THIRTY) };
  await page.getByLabel(reopenMessages.en.choose).setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Bring in attendance.csv' });
  await expect(dialog.getByRole('status')).toHaveText('38 entries and 90 ties come in.');
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Bring in' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Growing Together 2030' })).toBeVisible();
  await expect(page.getByText('30 people, three organisations, three places, and two themes.').first()).toBeVisible();
  await expect(page).toHaveURL(/[?&]net=/);
  await expect(page.getByText('History: 1 step')).toBeVisible();
  // It is kept at once.
  await page.reload();
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  await expect(page.getByRole('heading', { level: 1, name: 'Growing Together 2030' })).toBeVisible();
  await expect(page.getByText('Brought in: 1 time')).toBeVisible();

  // Next year's list joins it, and can be taken back and made again.
  const next =
    'Name;Organisation;Country\r\n"Ruiz, Ana";Tani Cooperative;Indonesia\r\nBudi Tann;Seed Library;Jerman\r\n';
  const nextYear = { name: 'attendance-2031.csv', mimeType: 'text/csv', buffer: Buffer.from(next) };
  await page.getByLabel(reopenMessages.en.choose).setInputFiles(nextYear);
  const step = page.getByRole('region', { name: 'Who is here already' });
  await expect(step).toContainText('2 are certainly the same');
  await step.getByRole('radio', { name: 'The same as “Budi Tan”' }).press('Space');
  await expect(step).toContainText('The map goes from 38 to 38 entries');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bring in', exact: true }).press('Enter');
  const compare = page.getByText('Compare 2030 with 2031').first();
  await expect(compare).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(compare).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(compare).toBeVisible();

  // What is none of all that is refused with a way out, and the map stays.
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
  const noise = { name: 'old.xls', mimeType: '', buffer: old };
  await page.getByLabel(reopenMessages.en.choose).setInputFiles(noise);
  await expect(page.getByRole('alert').filter({ hasText: 'old.xls' })).toContainText('The map is as it was.');
  // A map of several years is not called by one of them.
  await expect(page.getByRole('heading', { level: 1, name: 'Growing Together', exact: true })).toBeVisible();
  // What was said of one file does not stay over the next.
  await page.getByLabel(reopenMessages.en.choose).setInputFiles(file);
  await expect(page.getByRole('dialog', { name: 'Bring in attendance.csv' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'old.xls' })).toHaveCount(0);
});

test('a messy list of two hundred rows is put right and brought in by keyboard alone', async ({ page }) => {
  await openApp(page, '?lang=en');
  const file = { name: 'messy.csv', mimeType: 'text/csv', buffer: Buffer.from(writeMessySheet()) };
  await page.getByLabel(reopenMessages.en.choose).setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Bring in messy.csv' });
  await expect(dialog.getByText('8 questions', { exact: true })).toBeVisible();
  /** Goes on with the Tab key to what is called so. */
  const goTo = async (name: RegExp) => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      if (name.test(here)) return;
    }
    throw new Error(`the Tab key does not come to ${name}`);
  };
  const type = async (text: string) => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  // One word in seven rows is one correction.
  await goTo(/^What should stand there: .* row 11, .*Country$/);
  await type('Chile');
  await expect(dialog.getByText('7 questions', { exact: true })).toBeVisible();
  await goTo(/^What should stand there: .* row 114, .*Country$/);
  await type('Kenya');
  await expect(dialog.getByText('6 questions', { exact: true })).toBeVisible();
  // Of two of one name it is said whether they are one; a letter chooses in a list.
  for (const [row, name, answer] of [
    [144, 'Bakti Ruiz', 'apart'],
    [164, 'Bakti Tan', 'join'],
    [184, 'Bakti Okafor', 'apart'],
  ] as const) {
    await goTo(new RegExp(`^What happens: .* row ${row}, Name, “${name}”`));
    await page.keyboard.type(answerWords.en[answer]);
    await expect(page.locator('select:focus')).toHaveValue(answer);
  }
  await goTo(new RegExp(`^${remarkMessages.en.isRead}$`));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(remarkMessages.en.read(4, 4))).toBeVisible();
  await goTo(/^What should stand there: .* row 16, Name$/);
  await type('Dewi Rahayu');
  await expect(dialog.getByText('6 things stay out', { exact: true })).toBeVisible();
  await goTo(/^Bring in$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Gathering 2031' })).toBeVisible();
  await expect(page.getByText(/^194 people, six organisations, five places, and four themes/).first()).toBeVisible();
});

test('of two files chosen at once on a fresh page the later one counts', async ({ page }) => {
  await openApp(page, '?lang=en');
  const choose = (name: string, text: string) =>
    page.getByLabel(reopenMessages.en.choose).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await choose('first.csv', 'Name;Country\nAna;Chile\n');
  await choose('second.csv', 'Name;Country\nBo;Peru\n');
  await expect(page.getByRole('dialog', { name: 'Bring in second.csv' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);

  // A network that is opened meanwhile takes the review with it.
  await choose('tiny.json', await readFile('tests/fixtures/valid/tiny-seminar.json', 'utf8'));
  await expect(page.getByRole('heading', { level: 1, name: 'Tiny Seminar' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // A list that tells which year each came is asked who came back; Back leads out of it again.
  await choose('years.csv', 'Name;Country;Edition\nAna;Chile;2018\nBo;Peru;2018|2019\nChen;Peru;2019\n');
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  // On a phone what can be done about it stands below the words.
  const undo = page.getByRole('button', { name: 'Undo', exact: true }).first();
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(async () => (await undo.locator('..').boundingBox())?.height).toBeLessThan(140);
  if (wide) await page.setViewportSize(wide);
  await page.getByRole('button', { name: 'Compare 2018 with 2019' }).click();
  await expect(page.getByText('Of 2 people in 2018, 1 is in 2019 too and 1 is not; 1 is new.')).toBeVisible();
  await page.getByRole('button', { name: 'Chile: 1 absent from 2019' }).press('Enter');
  await expect(page).toHaveURL(/select=ana&compare=2018\.\.2019&panel=editions/);
  expect(await findViolations(page)).toEqual([]);
  await page.goBack();
  await page.goBack();
  await expect(page).not.toHaveURL(/compare=/);
});

test.describe('without a part', () => {
  test.use({ expectedFault: /ERR_FAILED|a part of the page did not come|Failed to fetch/ });

  test('where what reads lists does not come it is said, and Try again brings it', async ({ page }) => {
    // Before the page: what a story before has left in the browser's cache is not taken then.
    await page.route(/\/draft-(?!reader)[\w-]+\.js/, (route) => route.abort());
    await openApp(page, '?lang=en');
    const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('Name;Country\nAna;Chile\n') };
    await page.getByLabel(reopenMessages.en.choose).setInputFiles(file);
    const again = page.getByRole('list', { name: 'Notices' }).getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    await page.unroute(/\/draft-(?!reader)[\w-]+\.js/);
    await again.click();
    await expect(page.getByRole('dialog', { name: 'Bring in list.csv' })).toBeVisible();
  });
});
