import type { Page } from '@playwright/test';

/** All that is said on the page as it is: what is read, and what is only heard. */
export const listSaid = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shown = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
    const heard = shown.flatMap((element) =>
      ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
    const read = shown.flatMap((element) =>
      [...element.childNodes].flatMap((child) => (child instanceof Text ? (child.textContent ?? '') : [])),
    );
    const values = shown.flatMap((element) => (element instanceof HTMLInputElement ? element.value : []));
    return [document.title, ...heard, ...read, ...values].filter((words) => words.trim() !== '');
  });

/** Boxes that take room and hold nothing, and headings with nothing below them. */
export const listEmptyBands = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const BOXES =
      'header, footer, main, nav, aside, section, form, fieldset, details, ul, ol, dl, table, tbody, ' +
      '[role=group], [role=region], [role=tabpanel], [role=toolbar], [role=tablist]';
    const HEADINGS = 'h1, h2, h3, h4, h5, legend, summary, caption';
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    };
    const holds = (box: Element) => {
      // What is folded is looked at when somebody unfolds it.
      if (box.matches('details:not([open])') || box.querySelector('details:not([open])')) return true;
      const inner = [...box.querySelectorAll('*')].filter((one) => !one.closest(HEADINGS) && isSeen(one));
      return (
        inner.some((one) => one.matches('input, button, select, textarea, canvas, svg, img, iframe')) ||
        [...inner, box].some((one) =>
          [...one.childNodes].some((child) => child instanceof Text && (child.textContent ?? '').trim() !== ''),
        )
      );
    };
    return [...document.body.querySelectorAll(BOXES)]
      .filter((box) => isSeen(box) && !holds(box) && !box.matches('[aria-live], [role=status]'))
      .map((box) => box.outerHTML.slice(0, 200));
  });
