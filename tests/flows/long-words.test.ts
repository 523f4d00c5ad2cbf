import type { Page } from '@playwright/test';
import { expect, moveOn, openApp, test } from '../drivers/open-app.ts';
import { dataset } from '../drivers/seminar.ts';

const WORD = 'Unterbeamtengesellschaftselektrizitaetenhauptbetriebswerkbau'.repeat(2);

/** The seminar with every text that is in two languages made longer; a word without a break before it, if nothing else is asked for. */
const toLong = (value: unknown, lengthen = (text: string) => `${WORD}${text}`): unknown =>
  Array.isArray(value)
    ? value.map((inner) => toLong(inner, lengthen))
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [
            key,
            'en' in value && typeof inner === 'string' ? lengthen(inner) : toLong(inner, lengthen),
          ]),
        )
      : value;

/** What is wider than the panel or list it stands in; what scrolls on its own is its own panel. */
const listWide = (page: Page) =>
  page.evaluate(() => {
    const roots = document.querySelectorAll('[role=tabpanel], [role=tabpanel] > *, aside, #view-outline, #view-table');
    return [...roots].flatMap((root) => {
      const { right } = root.getBoundingClientRect();
      return [...root.querySelectorAll('*')]
        .filter((element) => {
          const scroller = element.parentElement?.closest('[tabindex="0"]:not(button), [role=tablist]');
          const isOwn = scroller && root.contains(scroller) && scroller.scrollWidth > scroller.clientWidth;
          return !isOwn && element.getClientRects().length > 0 && element.getBoundingClientRect().right > right + 1;
        })
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 20)}`);
    });
  });

const [tie] = dataset.edges;
/** Addresses by what they show, each with the panel that must then hold the word; null: a list, or no panel at all. */
const SHOWN: Readonly<Record<string, readonly (readonly [query: string, panel: string | null])[]>> = {
  'the filters, details and key actors': [
    ['?lang=en', null],
    [`?lang=en&select=${tie?.source}`, 'Details'],
    [`?lang=en&select=${tie?.id}`, 'Details'],
    ['?lang=en&panel=actors', 'Key actors'],
  ],
  'the other questions and the lists': [
    [`?lang=en&panel=paths&from=${tie?.source}&to=${tie?.target}`, 'Paths'],
    ['?lang=en&panel=groups', 'Groups'],
    ['?lang=en&panel=opportunities', 'Whom to meet'],
    ['?lang=en&view=outline', null],
    ['?lang=en&view=table', null],
  ],
};

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  for (const [what, shown] of Object.entries(SHOWN)) {
    test(`a word without a break stays within ${what}, ${size.width} px wide`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.route('**/data/sowing-the-seeds.json', (route) => route.fulfill({ json: toLong(dataset) }));
      await openApp(page, '?lang=en');
      for (const [query, panel] of shown) {
        await moveOn(page, query);
        if (panel !== null) await expect(page.getByRole('tabpanel', { name: panel })).toContainText(WORD);
        expect(await listWide(page), query).toEqual([]);
      }
    });
  }
}

const WORDS = Array.from({ length: 250 }, (_, place) => ['coop', 'farms', 'on', 'isles'][place % 4]).join(' ');
/** A word without a break, then 250 more. */
const toEndless = (value: string) => `${WORD.slice(0, 90)} ${value} ${WORDS}`;

/**
 * What leaves the window, or the box that cuts it, where nobody can scroll to it; bars that take half of the window;
 * and entries of a list of many that take all of it.
 */
const listLost = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, clientHeight, scrollWidth } = document.documentElement;
    const lost = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    const root = document.querySelector('dialog[open]') ?? document.body;
    const isScroller = (box: Element) => /auto|scroll/.test(getComputedStyle(box).overflowX);
    for (const element of root.querySelectorAll('*')) {
      const { left, right, width, height } = element.getBoundingClientRect();
      const isOff = !element.checkVisibility({ visibilityProperty: true }) || width <= 1;
      if (isOff || element.closest('.visually-hidden, search, svg *, option, canvas')) continue;
      const name = `${element.tagName} ${element.className}`;
      // On a phone the programme is a list of its own.
      const isList = element.matches('nav:has(h2)') && clientWidth < 700;
      const isBar = element.matches('header, nav, [role=toolbar]') && !element.closest('section, nav > *') && !isList;
      const isEntry = element.matches('nav li, label, [aria-label="Most ties"] li');
      if ((isBar || isEntry) && height > clientHeight / 2) lost.push(`${name} is ${height} high`);
      let box = element.parentElement;
      while (box && getComputedStyle(box).overflowX === 'visible') box = box.parentElement;
      if (box && isScroller(box) && box.scrollWidth > box.clientWidth) continue;
      const edge = box?.getBoundingClientRect() ?? { left: 0, right: clientWidth };
      if (right > edge.right + 1 || left < edge.left - 1) lost.push(`${name} leaves ${box?.className}`);
    }
    return [...new Set(lost)];
  });

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]) {
  test(`endless names leave every bar, dialog and menu its place, ${size.width} px wide`, async ({ page }) => {
    await page.setViewportSize(size);
    const endless = toLong(dataset, toEndless);
    await page.route('**/data/sowing-the-seeds.json', (route) => route.fulfill({ json: endless }));
    await openApp(page, `?lang=en&focus=${tie?.source}&kinds=${'nobody'.repeat(20)}`);
    expect(await listLost(page), 'a chip and a notice').toEqual([]);
    await moveOn(page, '?lang=en');
    expect(await listLost(page), 'the first screen').toEqual([]);
    const more = page.getByRole('button', { name: 'More', exact: true });
    if (await more.isVisible()) {
      await more.click();
      expect(await listLost(page), 'the menu').toEqual([]);
      await page.keyboard.press('Escape');
    }
    for (const [key, title, part] of [
      ['?', 'How to use this map', 'Reading the map'],
      ['c', 'Share this view', 'Link'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name: title })).toContainText(part);
      expect(await listLost(page), title).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    if (size.width < 700) {
      await page.getByRole('main').getByRole('tab', { name: 'Programme' }).click();
      expect(await listLost(page), 'the programme').toEqual([]);
    }
    await openApp(page, '?lang=en&embed=1');
    expect(await listLost(page), 'in a frame').toEqual([]);
  });
}

test('a long title shows whole lines alone, and no term of a measure or choice is broken inside a word', async ({
  page,
}) => {
  const title = 'The seminar about everything that seminars are about, with a second half '.repeat(2);
  const { meta } = dataset;
  const json = { ...dataset, meta: { ...meta, title: { en: title, id: title } } };
  await page.route('**/data/sowing-the-seeds.json', (route) => route.fulfill({ json }));
  await openApp(page, '?lang=id&panel=actors');
  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
    { width: 320, height: 568 },
  ]) {
    await page.setViewportSize(size);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(title.trim());
    const lines = await heading.evaluate(
      (one) => one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight),
    );
    expect(lines, `lines at ${size.width}`).toBeCloseTo(Math.round(lines), 1);
    const terms = page.getByRole('group', { name: 'Yang dihitung' }).locator('label > span:last-child');
    const choices = page.locator('#filters label:has(input[type=radio]) > span');
    const broken = await terms.or(choices).evaluateAll((all) =>
      all.flatMap((term) => {
        const texts = [...term.childNodes].filter((node): node is Text => node instanceof Text);
        return texts.flatMap((text) =>
          [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            return range.getClientRects().length > 1 ? word : [];
          }),
        );
      }),
    );
    expect(broken, `at ${size.width}`).toEqual([]);
  }
});
