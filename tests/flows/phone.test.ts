import type { Locator, Page } from '@playwright/test';
import { hasOwnFace } from '../drivers/faces.ts';
import { expect, moveOn, openApp, test } from '../drivers/open-app.ts';
import { jumpOf, photograph } from '../drivers/picture.ts';
import { mapOf, openingPlaceOf } from '../drivers/seminar-page.ts';
import { APP, appStands, CANVAS, holdBack } from '../drivers/start.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

async function expectNoSideways(page: Page): Promise<void> {
  // A window on a phone grows with what sticks out of the page: the screen itself is the measure.
  const content = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(content, 'the page does not scroll sideways').toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

async function tapNode(page: Page, id: string): Promise<void> {
  const { x, y } = await openingPlaceOf(page, id);
  await page.touchscreen.tap(x, y);
}

const bottomOf = async (part: Locator) => {
  const box = (await part.boundingBox())!;
  return box.y + box.height;
};

test('the map fills the screen; a tap opens the details below, the node stays in sight above them', async ({
  page,
}) => {
  await openApp(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('115 of 115 shown');
  const map = (await mapOf(page).boundingBox())!;
  expect(map.width).toBe(390);
  expect(map.height).toBeGreaterThan(600);
  await expectNoSideways(page);

  await tapNode(page, 'peter-harris');
  const sheet = page.getByRole('complementary', { name: 'Details' });
  await expect(sheet).toBeVisible();
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Peter Harris');
  const top = (await sheet.boundingBox())!.y;
  const cursor = page.locator('#graph-cursor');
  await expect.poll(() => bottomOf(cursor)).toBeLessThan(top);
  expect((await cursor.boundingBox())!.y).toBeGreaterThan(map.y);

  // From node to node in the sheet, and the map follows.
  await sheet.getByRole('button', { name: 'Blockchain co-op founders', exact: true }).last().tap();
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Blockchain co-op founders');
  await expect.poll(() => bottomOf(cursor)).toBeLessThan(top);
  await expectNoSideways(page);

  await sheet.getByRole('button', { name: 'Show more of the details' }).tap();
  await expect.poll(async () => (await sheet.boundingBox())?.y).toBeLessThan(120);
  await sheet.getByRole('button', { name: 'Close details' }).tap();
  await expect(sheet).toBeHidden();
});

test('when the sheet goes, the map is where it was before', async ({ page }) => {
  await openApp(page);
  await tapNode(page, 'peter-harris');
  const sheet = page.getByRole('complementary', { name: 'Details' });
  const close = sheet.getByRole('button', { name: 'Close details' });
  const cursor = page.locator('#graph-cursor');
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Peter Harris');
  const top = (await sheet.boundingBox())!.y;
  await expect.poll(() => bottomOf(cursor)).toBeLessThan(top);
  await sheet.getByRole('button', { name: 'Blockchain co-op founders', exact: true }).last().tap();
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Blockchain co-op founders');
  await close.tap();
  await expect(sheet).toBeHidden();
  const place = await openingPlaceOf(page, 's7-blockchain-founders');
  await expect.poll(async () => Math.abs((await bottomOf(cursor)) - place.y)).toBeLessThan(30);
  await tapNode(page, 'hong-kong');
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Hong Kong');
});

test.describe('what the map is', () => {
  const cardOf = (page: Page) => page.getByRole('region', { name: 'What this map is' });

  test('stands on the first screen with the way into the tour, and goes with the first step', async ({ page }) => {
    for (const [width, height] of [
      [390, 844],
      [360, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await openApp(page);
      const card = cardOf(page);
      await expect(card.getByText(/^The people, co-ops and platforms.*through whom to reach them\.$/)).toBeInViewport({
        ratio: 1,
      });
      expect((await card.boundingBox())!.height).toBeLessThan(height * 0.3);
      await expectNoSideways(page);
      await card.getByRole('button', { name: 'Take the guided tour' }).tap();
      await expect(page.getByText('Guided tour: step 1 of 9')).toBeVisible();
      await expect(card).toBeHidden();
      // Whoever came for people finds the way to them there too.
      await openApp(page);
      await card.getByRole('button', { name: 'Whom should you meet?' }).tap();
      await expect(page).toHaveURL(/panel=opportunities/);
      await expect(page.getByRole('heading', { name: 'Whom to meet' })).toBeInViewport();
      await expect(card).toBeHidden();
    }
  });

  test('comes no more once it was closed, and with no link to a view', async ({ page }) => {
    await openApp(page);
    await page.getByRole('button', { name: 'Close what this map is' }).tap();
    await expect(cardOf(page)).toBeHidden();
    await openApp(page);
    await expect(cardOf(page)).toBeHidden();
    await page.evaluate(() => localStorage.clear());
    await openApp(page, '?select=icci');
    await expect(cardOf(page)).toBeHidden();
    // Nor does it come again for whoever has looked elsewhere.
    await openApp(page);
    await expect(cardOf(page)).toBeVisible();
    await page.getByRole('tab', { name: 'Programme' }).tap();
    await page.getByRole('tab', { name: 'Map' }).tap();
    await expect(mapOf(page)).toBeVisible();
    await expect(cardOf(page)).toBeHidden();
  });

  test('is gone before the first paint for whoever closed it', async ({ page }) => {
    await openApp(page);
    await page.getByRole('button', { name: 'Close what this map is' }).tap();
    const letAppCome = await holdBack(page, APP);
    await page.reload({ waitUntil: 'commit' });
    await expect(page.locator('svg#opening-tall')).toBeVisible();
    await expect(cardOf(page)).toBeHidden();
    letAppCome();
    await page.locator('html[data-live]').waitFor({ state: 'attached' });
    await expect(cardOf(page)).toBeHidden();
  });
});

test('a question goes from the address with its sheet, and Back asks it again', async ({ page }) => {
  await openApp(page);
  const questions = page.getByRole('button', { name: 'Questions' });
  // A first visit begins with the overview.
  await questions.tap();
  const sheet = page.getByRole('complementary', { name: 'Details' });
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Sowing the Seeds');
  await expect(questions).toHaveAttribute('aria-pressed', 'true');
  // What one comes for is in the first screen of it, above the bar.
  const offer = await sheet.getByRole('button', { name: 'Whom should you meet?' }).boundingBox();
  expect(offer!.y + offer!.height).toBeLessThan((await page.getByRole('tab', { name: 'Map' }).boundingBox())!.y);
  await page.getByRole('tab', { name: 'Whom to meet' }).tap();
  await expect(page).toHaveURL(/panel=opportunities/);
  await page.getByRole('tab', { name: 'Map' }).tap();
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeHidden();
  await expect(page).not.toHaveURL(/panel=/);
  await page.goBack();
  await expect(page).toHaveURL(/panel=opportunities/);
  await expect(questions).toHaveAttribute('aria-pressed', 'true');
  // Three to meet are in sight at once, above the bar, which marks one place.
  await page.getByRole('button', { name: 'For ICCI' }).tap();
  const third = page
    .getByRole('region', { name: /^To begin with/ })
    .getByRole('listitem')
    .nth(2);
  await expect(third).toBeInViewport({ ratio: 0.99 });
  const { y, height } = (await third.boundingBox())!;
  const bar = page.getByRole('tab', { name: 'Map' });
  expect(y + height).toBeLessThan((await bar.boundingBox())!.y);
  const marks = await Promise.all([bar, questions].map((one) => one.evaluate((e) => getComputedStyle(e).fontWeight)));
  expect(marks).toEqual(['400', '600']);
});

test('filters, search and language are within a thumb’s reach', async ({ page }) => {
  await openApp(page);
  const banner = page.getByRole('banner');
  await banner.getByRole('button', { name: 'Filters' }).tap();
  const filters = page.getByRole('complementary', { name: 'Filters' });
  await expect(filters).toBeVisible();
  await filters.getByText('Any place').tap();
  await filters.getByRole('checkbox', { name: 'Hong Kong' }).tap();
  await expectNoSideways(page);
  await filters.getByRole('button', { name: 'Close the filters' }).tap();
  await expect(filters).toBeHidden();
  await expect(page.getByRole('button', { name: 'Remove filter: Hong Kong' })).toBeVisible();
  await expectNoSideways(page);

  await banner.getByRole('button', { name: 'Search' }).tap();
  const search = page.getByRole('combobox', { name: 'Search' });
  await expect(search).toBeFocused();
  await search.fill('shanzai');
  await page.getByRole('option', { name: /^Shanzhai City/ }).tap();
  const sheet = page.getByRole('complementary', { name: 'Details' });
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Shanzhai City');
  await expectNoSideways(page);

  await banner.getByRole('group', { name: 'Language' }).getByRole('button', { pressed: false }).tap();
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await expect(page.getByRole('complementary', { name: 'Rincian' })).toBeVisible();
  await expectNoSideways(page);
});

test('programme, outline and table are tabs, and the page scrolls', async ({ page }) => {
  await openApp(page);
  await page.getByRole('tab', { name: 'Outline' }).tap();
  await expect(page.getByRole('heading', { level: 2, name: /^People/ })).toBeVisible();
  await expectNoSideways(page);
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await page.getByRole('tab', { name: 'Table' }).tap();
  await expect(page.getByRole('table')).toBeVisible();
  await expectNoSideways(page);
  await page.getByRole('tab', { name: 'Programme' }).tap();
  await page
    .getByRole('navigation', { name: 'Programme' })
    .getByRole('button', { name: /^Session 7/ })
    .tap();
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('Blockchain co-op founders');
  await expectNoSideways(page);
});

test('the table of a network of one’s own scrolls by itself, and the page with its foot bar stays as wide as the screen', async ({
  page,
}) => {
  await openApp(page);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/[?&]net=/);
  await page.getByRole('tab', { name: 'Table' }).tap();
  await expect(page.getByRole('table').getByRole('textbox').first()).toBeVisible();
  await expectNoSideways(page);
});

test('the tall map goes live without a visible jump', async ({ page }) => {
  const letCanvasStart = await holdBack(page, CANVAS);
  await page.goto('/', { waitUntil: 'commit' });
  await appStands(page);
  await expect(page.locator('svg#opening-tall')).toBeVisible();
  const opening = await photograph(mapOf(page));
  letCanvasStart();
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  // Letters of a wider face stand half a pixel aside: 0.021. A map that lies 1 px aside is 0.046.
  const most = (await hasOwnFace(page)) ? 0.002 : 0.03;
  expect(jumpOf(opening, await photograph(mapOf(page)))).toBeLessThan(most);
});

for (const [name, viewport] of [
  ['320 px wide', { width: 320, height: 640 }],
  ['400 % zoom of a laptop', { width: 360, height: 225 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    test('everything can be reached and nothing scrolls sideways', async ({ page }) => {
      await openApp(page);
      await expectNoSideways(page);
      const banner = page.getByRole('banner');
      const isReachable = (part: Locator) => part.click({ trial: true });
      for (const button of ['Search', 'Filters', 'More'])
        await isReachable(banner.getByRole('button', { name: button }));
      await isReachable(banner.getByRole('group', { name: 'Language' }).getByRole('button').last());
      const tools = page.getByRole('group', { name: 'Map tools' });
      for (const tool of ['Zoom in', 'Zoom out', 'Fit']) {
        await isReachable(tools.getByRole('button', { name: tool }));
      }
      for (const tab of ['Map', 'Programme', 'Outline', 'Table'])
        await isReachable(page.getByRole('tab', { name: tab }));

      await banner.getByRole('button', { name: 'Filters' }).click();
      const filters = page.getByRole('complementary', { name: 'Filters' });
      await filters.getByRole('radio', { name: 'Fade' }).check();
      await expectNoSideways(page);
      await filters.getByRole('button', { name: 'Close the filters' }).click();

      await banner.getByRole('button', { name: 'More' }).click();
      await page.getByRole('button', { name: 'Export', exact: true }).filter({ visible: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Export' });
      await dialog.getByRole('radio', { name: 'SVG' }).check();
      await isReachable(dialog.getByRole('button', { name: 'Download' }));
      await expectNoSideways(page);
      await dialog.getByRole('button', { name: 'Close' }).click();

      await moveOn(page, '?select=needs-map');
      const sheet = page.getByRole('complementary', { name: 'Details' });
      await isReachable(sheet.getByRole('button', { name: 'Focus', exact: true }));
      await isReachable(sheet.getByRole('button', { name: 'Turkey', exact: true }).last());
      await expectNoSideways(page);
      await sheet.getByRole('button', { name: 'Close details' }).click();
      await expect(sheet).toBeHidden();

      await moveOn(page, '?panel=actors&view=table');
      const close = sheet.getByRole('button', { name: 'Close the details' });
      expect(await close.evaluate(findCoveredCorners)).toEqual([]);
      await close.click();
      await page.getByRole('tab', { name: /^Ties/ }).click();
      await expect(page.getByRole('columnheader', { name: 'To', exact: true })).toBeVisible();
      const hidden = page.getByRole('table').evaluate(({ parentElement: box }) => box!.scrollWidth - box!.clientWidth);
      expect(await hidden, 'px of the table that are cut').toBe(0);
      await expectNoSideways(page);
    });
  });
}

/** The corners of an element where something else would be pressed. */
function findCoveredCorners(element: Element): readonly string[] {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const corners = { start: [left, top], end: [right, top], foot: [left, bottom], last: [right, bottom] } as const;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return Object.entries(corners)
    .filter(([, corner]) => {
      // Within rounded edges.
      const hit = document.elementFromPoint(corner[0] + (x - corner[0]) / 5, corner[1] + (y - corner[1]) / 5);
      return !element.contains(hit);
    })
    .map(([name]) => name);
}

test.describe('between a phone and a desk', () => {
  test.use({ viewport: { width: 700, height: 800 }, hasTouch: false, isMobile: false });

  for (const language of ['en', 'id']) {
    test(`nothing in the header is cut or wider than the window (${language})`, async ({ page }) => {
      await openApp(page, `?lang=${language}`);
      const banner = page.getByRole('banner');
      // In a face that is half as wide again dots stand for the end of what is in the field.
      const most = (await hasOwnFace(page)) ? 1 : 1.6;
      for (const width of [700, 720, 768, 844, 900, 1000, 1024, 1099, 1100, 1280, 1366]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSideways(page);
        await expect(banner.getByText(/^Hong Kong/).filter({ visible: true }), `place at ${width}`).toHaveCount(1);
        await expect(banner.getByText(/28–29 Sep/).filter({ visible: true }), `days at ${width}`).toHaveCount(1);
        const cut = await banner.evaluate((header, most) => {
          const canvas = document.createElement('canvas').getContext('2d')!;
          const texts = [...header.querySelectorAll<HTMLElement>('h1, p, p span')];
          const isCut = (text: HTMLElement) => text.clientWidth > 0 && text.scrollWidth > text.clientWidth;
          const input = header.querySelector('input')!;
          const { font, paddingLeft } = getComputedStyle(input);
          canvas.font = font;
          const room = input.clientWidth - 2 * Number.parseFloat(paddingLeft);
          const words = canvas.measureText(input.placeholder).width;
          const right = header.lastElementChild!.getBoundingClientRect().right;
          return [
            ...texts.filter(isCut).map((text) => text.textContent),
            ...(words > room * most ? [`${input.placeholder}: ${words} > ${room}`] : []),
            ...(right > innerWidth - 12 ? [`tools end at ${right}`] : []),
          ];
        }, most);
        expect(cut, `at ${width}`).toEqual([]);
      }
    });
  }

  test('no chip lies over the count or Reset, and each can be scrolled to', async ({ page }) => {
    for (const size of [
      { width: 768, height: 1024 },
      { width: 844, height: 390 },
    ]) {
      await page.setViewportSize(size);
      await openApp(page, '?lang=id&place=hong-kong&topic=blockchain&panel=paths&from=icci&to=peter-harris');
      const main = page.getByRole('main');
      const chips = main.getByRole('list').filter({ hasText: 'Blockchain' }).getByRole('button');
      await expect(chips).toHaveCount(3);
      const all = [...(await chips.all()), main.getByRole('button', { name: 'Atur ulang' })];
      const boxes = await Promise.all(all.map(async (one) => (await one.boundingBox())!));
      boxes.slice(1).forEach((box, place) => {
        const before = boxes[place]!;
        expect(box.x >= before.x + before.width || box.y >= before.y + before.height, `${place} at ${size.width}`).toBe(
          true,
        );
      });
      for (const one of all) {
        await one.scrollIntoViewIfNeeded();
        await one.click({ trial: true });
      }
    }
  });
});

for (const [lang, name] of [
  ['en', 'Smangus Aboriginal Labor Cooperative'],
  ['id', 'Koperasi Adat Smangus'],
] as const) {
  test(`what takes a path off the map is in reach beside the count, however long its names are, in ${lang}`, async ({
    page,
  }) => {
    const ends = 'from=smangus-aboriginal-labor-cooperative&to=alliance-of-taiwan-foodbanks';
    await openApp(page, `?lang=${lang}&panel=paths&${ends}`);
    const chip = page.getByRole('main').getByRole('button', { name });
    const cross = (await chip.locator('svg').last().boundingBox())!;
    expect(cross.width).toBeGreaterThan(8);
    expect(cross.x + cross.width).toBeLessThan(360);
    await page.touchscreen.tap(cross.x + cross.width / 2, cross.y + cross.height / 2);
    await expect(page).not.toHaveURL(/from=/);
    await expectNoSideways(page);
  });
}

test('the way to somebody leaves a map on a phone, and the list comes back; both letters are a press away', async ({
  page,
}) => {
  await openApp(page, '?lang=en&panel=opportunities&for=icci');
  const row = page.getByRole('listitem', { name: 'Nashin Mahtani' });
  await row.getByRole('button', { name: 'All about meeting Nashin Mahtani' }).tap();
  const way = row.getByRole('button', { name: 'Show the way to Nashin Mahtani on the map' });
  const sheet = page.getByRole('complementary', { name: 'Details' });
  const before = (await sheet.boundingBox())!.y;
  await way.tap();
  await expect(page).toHaveURL(/meet=nashin-mahtani/);
  const map = (await mapOf(page).boundingBox())!;
  await expect.poll(async () => (await sheet.boundingBox())!.y - map.y).toBeGreaterThan(350);
  await expect(way).toBeInViewport();
  await way.tap();
  await expect.poll(async () => (await sheet.boundingBox())!.y).toBe(before);
  const other = page.getByRole('listitem', { name: 'Trebor Scholz' });
  await other.getByRole('button', { name: 'All about meeting Trebor Scholz' }).tap();
  await other.getByRole('button', { name: 'Ask PCC Hong Kong to introduce you to Trebor Scholz' }).tap();
  const text = other.getByRole('textbox', { name: 'Text' });
  await expect(text).toHaveValue(/^Hello Platform Cooperativism Consortium Hong Kong,/);
  await other.getByRole('button', { name: 'Trebor Scholz, directly' }).tap();
  await expect(text).toHaveValue(/^Hello Trebor Scholz,/);
  await expectNoSideways(page);
});

test('in Indonesian, by touch: ICCI finds whom to meet, who introduces and a letter', async ({ page }) => {
  await openApp(page, '?lang=id&select=icci');
  await page.getByRole('tabpanel', { name: 'Rincian' }).getByRole('button', { name: 'Siapa ditemui' }).tap();
  const steps = page.getByRole('region', { name: /^Untuk memulai/ }).getByRole('listitem');
  await expect(steps).toHaveText([
    /^Eum Hyung-sik \(ICA\): Berkomentar tentang [\s\S]*Lewat PCC Hong Kong/,
    /^Nashin Mahtani[^:]*: Berasal dari Indonesia seperti ICCI[\s\S]*Novita Puspasari atau Aef Setiawan/,
    /^Trebor Scholz \(The New School\): Memopulerkan /,
  ]);
  const row = page.getByRole('listitem', { name: 'Nashin Mahtani' });
  await row.scrollIntoViewIfNeeded();
  await expect(row).toContainText(
    'Sebaiknya Novita Puspasari atau Aef Setiawan dari ICCI sendiri yang menulis: kedua pihak hadir di',
  );
  // A press anywhere in the entry opens it.
  const { x, y, height } = (await row.boundingBox())!;
  await page.touchscreen.tap(x + 60, y + height - 20);
  await row.getByRole('button', { name: 'Tulis pesan tentang Nashin Mahtani' }).tap();
  const letter = row.getByRole('group', { name: 'Pesan tentang Nashin Mahtani' });
  await expect(letter).toBeInViewport();
  const text = letter.getByRole('textbox', { name: 'Isi' });
  await expect(text).toHaveValue(/^Yth\. Bapak\/Ibu Nashin Mahtani,/);
  await expect(letter.getByRole('link', { name: 'Buka di surel' })).toHaveAttribute('href', /^mailto:\?subject=/);
  const other = page.getByRole('listitem', { name: 'Trebor Scholz' });
  await other.getByRole('button', { name: 'Selengkapnya tentang menemui Trebor Scholz' }).tap();
  await other.getByRole('button', { name: 'Tulis pesan tentang Trebor Scholz' }).tap();
  const to = other.getByRole('combobox', { name: 'Kepada' });
  const introducer = await to.locator('option', { hasText: 'untuk memperkenalkan Anda' }).first().textContent();
  await to.selectOption({ label: introducer ?? '' });
  await expect(other.getByRole('textbox', { name: 'Isi' })).toHaveValue(
    /^Yth\. Konsorsium Platform Cooperativism Hong Kong,[\s\S]*Trebor Scholz/,
  );
  // What stands first leads to the letter to who introduces.
  await steps.first().getByRole('button', { name: 'Tulis kepada PCC Hong Kong' }).tap();
  const asking = page.getByRole('group', { name: 'Pesan tentang Eum Hyung-sik' });
  await expect(asking).toBeInViewport();
  await expect(asking.getByRole('textbox', { name: 'Isi' })).toHaveValue(
    /^Yth\. Konsorsium Platform Cooperativism Hong Kong,[\s\S]*Eum Hyung-sik/,
  );
  await expectNoSideways(page);
});
