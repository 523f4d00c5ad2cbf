/** How long the site may take to send the files once more, ms. */
const LONGEST_RENEWAL = 5000;

/** Whether code came and did not run: it may be damaged, and a browser keeps it for as long as the site once said. */
export const isDamaged = (state: string | null): boolean => state === 'outdated' || state === 'broken';

/** Loads the page again, and its code from the site instead of from what the browser keeps. */
export async function reloadPage(): Promise<void> {
  const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const code = files.filter(({ origin, pathname }) => origin === location.origin && pathname.endsWith('.js'));
  const signal = AbortSignal.timeout(LONGEST_RENEWAL);
  await Promise.allSettled(
    code.map((url) => fetch(url, { cache: 'reload', signal }).then((file) => file.arrayBuffer())),
  );
  location.reload();
}
