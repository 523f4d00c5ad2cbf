import type { Page } from '@playwright/test';

/**
 * Watches each later page from its first frame on; tells what of the published network was seen: its title, its map as
 * built, and those of its names that the canvas painted. `names` are none that the network which is meant has too.
 */
export async function watchPublished(
  page: Page,
  title: string,
  names: readonly string[] = [],
): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(
    ({ title, names }) => {
      const seen = new Set<string>();
      Object.assign(window, { seenOfPublished: seen });
      const isSeen = (part: Element | null) => part?.checkVisibility({ visibilityProperty: true }) === true;
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, ...drawn) {
        if (names.includes(drawn[0])) seen.add(drawn[0]);
        fillText.apply(this, drawn);
      };
      const look = () => {
        const heading = document.querySelector('h1');
        if (heading?.textContent === title && isSeen(heading)) seen.add(title);
        for (const map of document.querySelectorAll('#opening-wide, #opening-tall')) if (isSeen(map)) seen.add(map.id);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { title, names },
  );
  return () =>
    page.evaluate(() => [...(window as unknown as { seenOfPublished: ReadonlySet<string> }).seenOfPublished]);
}
