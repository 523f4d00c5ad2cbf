import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { reopenMessages } from '../../src/language/reopen.ts';
import { findViolations } from '../drivers/axe.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { dataset } from '../drivers/seminar.ts';
import { watchPublished } from '../drivers/watch-published.ts';

const PEOPLE = ['Ana Ruiz', 'Budi Hartono', 'Citra Dewi', 'Dewi Lestari', 'Eka Putra', 'Fajar Nugroho'];
const ORGANISATIONS = ['Seed Library', 'Tani Coop'];

/** Walks by Tab until something has the focus. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the walk by Tab does not lead there');
}

/** Types each name where the focus is; Enter hands it over. */
async function typeAll(page: Page, names: readonly string[], field: Locator): Promise<void> {
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('');
  }
}

/** Opens all that is folded away. */
const unfoldAll = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });

test('from nothing to six people, two organisations and nine ties by keyboard alone, back the next day, and sent as a picture', async ({
  page,
  context,
}) => {
  // A long story by the hundreds of keys that it takes.
  await openApp(page);
  await page.keyboard.press('m');
  await tabTo(page, page.getByRole('button', { name: 'New empty network' }));
  await page.keyboard.press('Enter');
  const name = page.getByLabel('Name', { exact: true });
  await expect(name).toBeFocused();
  await typeAll(page, PEOPLE, name);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Org');
  await page.keyboard.press('Shift+Tab');
  await typeAll(page, ORGANISATIONS, name);
  await expect(page.getByText('Six people and two organisations.').first()).toBeVisible();

  // Five ties of one who knows all others, then four of the places where they work.
  const other = page.getByLabel('Other end');
  await tabTo(page, page.getByRole('button', { name: 'Ana Ruiz', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeFocused();
  await tabTo(page, other);
  await typeAll(page, PEOPLE.slice(1), other);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('works');
  await page.keyboard.press('Tab');
  await typeAll(page, ORGANISATIONS, other);
  await page.keyboard.press('Escape');
  await expect(page.locator('#graph-cursor')).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('Budi');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Budi Hartono' })).toBeVisible();
  await tabTo(page, other);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('works');
  await page.keyboard.press('Tab');
  await typeAll(page, ORGANISATIONS, other);

  await page.keyboard.press('Escape');
  await expect(page.getByText('History: 17 steps')).toBeVisible();
  await unfoldAll(page);
  expect(await findViolations(page), 'history, kinds, relations, title').toEqual([]);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  expect(await findViolations(page), 'the same in Indonesian').toEqual([]);
  await page.keyboard.press('l');
  // Taken back and made again, with what was selected then.
  await page.keyboard.press('Control+z');
  const deletion = (ties: number) => page.getByRole('button', { name: `Delete, with ${ties} ties` });
  await expect(deletion(2)).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByText('History: 17 steps')).toBeVisible();

  const names = dataset.nodes.map(({ label }) => label.en);
  const listSeen = await watchPublished(page, dataset.meta.title.en, names);
  await page.reload();
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  await expect(page.getByText('Six people and two organisations.').first()).toBeVisible();
  expect(await listSeen(), 'seen of the published map').toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('Ana');
  await page.keyboard.press('Enter');
  await expect(deletion(7)).toBeVisible();

  const press = async (target: Locator) => {
    await tabTo(page, target);
    await page.keyboard.press('Space');
  };
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await sendAsPicture(page, context, press);
});

/** From the dialog of Export: its picture with the network in it opens it elsewhere, with every tie. */
async function sendAsPicture(page: Page, context: BrowserContext, press: (target: Locator) => Promise<void>) {
  const dialog = page.getByRole('dialog');
  await press(dialog.getByRole('checkbox', { name: /Put the network itself/ }));
  const saved = page.waitForEvent('download');
  await press(dialog.getByRole('button', { name: 'Download' }));
  const buffer = await readFile(await (await saved).path());
  const elsewhere = await context.newPage();
  await openApp(elsewhere, '?lang=en');
  await elsewhere.getByLabel(reopenMessages.en.choose).setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer });
  await expect(elsewhere.getByText('Six people and two organisations.').first()).toBeAttached();
  await elsewhere.getByRole('tab', { name: 'Table' }).click();
  await expect(elsewhere.getByRole('row', { name: /Ana Ruiz/ })).toContainText('7');
  await elsewhere.getByRole('tab', { name: /^Ties/ }).click();
  const ties = elsewhere.getByRole('row').filter({ has: elsewhere.getByRole('cell') });
  await expect(ties).toHaveCount(9);
  await expect(ties.filter({ hasText: 'works at' })).toHaveCount(4);
}

/** The same by hand: what `press` does, a finger or a mouse; no key but those of names, which a phone has too. */
async function makeByHand(page: Page, context: BrowserContext, press: (target: Locator) => Promise<void>) {
  const banner = page.getByRole('banner');
  const more = banner.getByRole('button', { name: 'More', exact: true });
  /** What a narrow header has no room for is in its menu. */
  const pressInHeader = async (name: string) => {
    if (await more.isVisible()) await press(more);
    await press(banner.getByRole('button', { name, exact: true }).filter({ visible: true }));
  };
  await openApp(page);
  await pressInHeader('My networks');
  await press(page.getByRole('button', { name: 'New empty network' }));
  const name = page.getByLabel('Name', { exact: true });
  await press(page.getByRole('button', { name: 'Type the first name' }));
  await expect(name).toBeFocused();
  await typeAll(page, PEOPLE, name);
  await page.getByLabel('Kind', { exact: true }).first().selectOption({ label: 'Organisation' });
  await press(name);
  await typeAll(page, ORGANISATIONS, name);
  await expect(page.getByText('Six people and two organisations.').first()).toBeAttached();
  await press(page.getByRole('button', { name: 'Ana Ruiz', exact: true }));
  await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeVisible();
  const other = page.getByLabel('Other end');
  await press(other);
  await typeAll(page, PEOPLE.slice(1), other);
  const work = async () => {
    await page.getByLabel('Relation', { exact: true }).selectOption({ label: 'works at' });
    await press(other);
    await typeAll(page, ORGANISATIONS, other);
  };
  await work();
  await press(page.getByRole('button', { name: 'Budi Hartono', exact: true }).first());
  await expect(page.getByRole('heading', { name: 'Budi Hartono' })).toBeVisible();
  await work();
  const deletion = (ties: number) => page.getByRole('button', { name: `Delete, with ${ties} ties` });
  await expect(deletion(3)).toBeVisible();
  // The last of what a phone shows lies over the map.
  const step = (name: string) => press(page.getByRole('button', { name }).filter({ visible: true }).last());
  await step('Undo the last edit');
  await expect(deletion(2)).toBeVisible();
  await step('Redo what was undone');
  await expect(deletion(3)).toBeVisible();
  await unfoldAll(page);
  await press(page.getByRole('button', { name: 'Add a fact' }));
  await page.getByLabel('Same as').fill('Ana');
  await expect(page.getByRole('listbox')).toBeVisible();
  expect(await findViolations(page), 'an entry with all its fields, and who it may be').toEqual([]);

  // Shut and opened again from the list of networks.
  await page.goto('./');
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  await pressInHeader('My networks');
  await press(
    page
      .getByRole('dialog')
      .getByRole('button', { name: /^Open / })
      .first(),
  );
  await expect(page.getByText('Six people and two organisations.').first()).toBeAttached();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const close = page.getByRole('button', { name: 'Close the details' });
  if (await close.isVisible()) await press(close);
  await pressInHeader('Export');
  await sendAsPicture(page, context, press);
}

test('by mouse: a network of one’s own is made, shut, opened again and sent as a picture', ({ page, context }) =>
  makeByHand(page, context, (target) => target.click()));

test('rows of a spreadsheet are pasted where “Fill in a table” leads; what they name alone can be left out', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page);
  await page.keyboard.press('m');
  await page.getByRole('button', { name: 'New empty network' }).click();
  await page.getByRole('button', { name: 'Fill in a table' }).click();
  await expect(page.getByRole('textbox', { name: 'New entry: name' })).toBeFocused();
  await page.evaluate(() => navigator.clipboard.writeText('Ana Ruiz\tPerson\nSuka Maju\tVillage\n'));
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByText('2 new entries pasted. New kind: “Village”.')).toBeVisible();
  expect(await findViolations(page), 'a table that cells were pasted into').toEqual([]);
  const without = page.getByRole('button', { name: 'Paste without' });
  await without.click();
  await expect(page.getByText('2 new entries pasted. No kind is called “Village”.')).toBeVisible();
  await expect(without).toHaveCount(0);
  // From the middle of a line an arrow leads to the row below at once.
  await page.getByRole('textbox', { name: 'Name: Ana Ruiz', exact: true }).click({ position: { x: 30, y: 12 } });
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('textbox', { name: 'Name: Suka Maju', exact: true })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('tab', { name: 'Entries (0)' })).toBeVisible();
});

test('a list with columns of its own that was pasted into the table is brought in as a list instead', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page);
  await page.keyboard.press('m');
  await page.getByRole('button', { name: 'New empty network' }).click();
  await page.getByRole('button', { name: 'Fill in a table' }).click();
  await expect(page.getByRole('textbox', { name: 'New entry: name' })).toBeFocused();
  const rows = ['Name\tOrganisation\tCountry', 'Siti Rahma\tKoperasi Benih\tIndonesia', 'Ana Ruiz\tCoop Azul\tChile'];
  await page.evaluate((text) => navigator.clipboard.writeText(text), `${rows.join('\n')}\n`);
  await page.keyboard.press('ControlOrMeta+v');
  const instead = page.getByRole('button', { name: 'Bring it in as a list …' });
  await expect(instead).toBeInViewport();
  await instead.click();
  const review = page.getByRole('dialog');
  await review.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(page.getByRole('complementary', { name: 'Filters' }).getByText('6 of 6 shown')).toBeVisible();
  await page.getByRole('tab', { name: 'Table' }).click();
  for (const name of ['Siti Rahma', 'Koperasi Benih', 'Chile'])
    await expect(page.getByRole('textbox', { name: `Name: ${name}`, exact: true })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('by finger: a network of one’s own is made, shut, opened again and sent as a picture', ({ page, context }) =>
    makeByHand(page, context, (target) => target.tap()));
});
