/** Where code came and did not run: it may be damaged, and a browser keeps it for as long as the site once said. */
const DAMAGED: readonly string[] = ['outdated', 'broken'];

export const isDamaged = (trouble: string): boolean => DAMAGED.includes(trouble);

/**
 * Loads the page again, and its code from the site instead of from what the browser keeps. The page has the text of
 * this function in it (`renewalScript`), so it holds all that it needs.
 */
export async function reloadPage(): Promise<void> {
  /** How long the site may take to send the files once more, ms. */
  const longest = 5000;
  try {
    const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const code = files.filter(({ origin, pathname }) => origin === location.origin && pathname.endsWith('.js'));
    const signal = AbortSignal.timeout(longest);
    await Promise.allSettled(
      code.map((url) => fetch(url, { cache: 'reload', signal }).then((file) => file.arrayBuffer())),
    );
  } finally {
    location.reload();
  }
}

/**
 * A script for the page itself, since its only file may be what is damaged: the link to the page in an element fetches
 * the code anew where none has run, or what ran was damaged. `data-state` says how far the start has come.
 */
export const renewalScript = (element: string): string =>
  `(${renewOnAsk})(${JSON.stringify(element)},${JSON.stringify(DAMAGED)},${reloadPage})`;

function renewOnAsk(element: string, damaged: readonly string[], reload: () => Promise<void>): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest(`#${element} a:not([target])`) : null;
    const state = link?.closest(`#${element}`)?.getAttribute('data-state') ?? null;
    if (!link || (state !== null && !damaged.includes(state))) return;
    event.preventDefault();
    void reload();
  });
}
