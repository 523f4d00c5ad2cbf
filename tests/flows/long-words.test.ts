import type { Page } from '@playwright/test';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { dataset } from '../drivers/seminar.ts';

const WORD = 'Unterbeamtengesellschaftselektrizitaetenhauptbetriebswerkbau'.repeat(2);

/** The seminar with a word without a break before every text that is in two languages. */
const toLong = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(toLong)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [
            key,
            'en' in value && typeof inner === 'string' ? `${WORD}${inner}` : toLong(inner),
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

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`a word without a break stays within every panel and list, ${size.width} px wide`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.route('**/data/sowing-the-seeds.json', (route) => route.fulfill({ json: toLong(dataset) }));
    const [tie] = dataset.edges;
    const shown = [
      ['?lang=en', 'Filters'],
      [`?lang=en&select=${tie?.source}`, 'Details'],
      [`?lang=en&select=${tie?.id}`, 'Details'],
      ['?lang=en&panel=actors', 'Key actors'],
      [`?lang=en&panel=paths&from=${tie?.source}&to=${tie?.target}`, 'Paths'],
      ['?lang=en&panel=groups', 'Groups'],
      ['?lang=en&panel=opportunities', 'Opportunities'],
    ] as const;
    for (const [query, panel] of shown) {
      await openApp(page, query);
      if (panel !== 'Filters') {
        await expect(page.getByRole('tabpanel', { name: panel })).toContainText(WORD);
      }
      expect(await listWide(page), query).toEqual([]);
    }
    for (const view of ['outline', 'table']) {
      await openApp(page, `?lang=en&view=${view}`);
      expect(await listWide(page), view).toEqual([]);
    }
  });
}
