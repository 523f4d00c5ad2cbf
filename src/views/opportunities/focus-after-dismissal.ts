/**
 * Where the keyboard goes on when the row that holds an element is gone: at the same button of the row in its place,
 * or at what opens that row, else at the heading of its group or, where that is gone too, of the first one.
 */
export function focusAfterDismissal(element: HTMLElement | null): () => void {
  const row = element?.closest('li');
  const list = row?.parentElement;
  const group = row?.closest('section');
  const panel = group?.parentElement;
  const place = row && list ? [...list.children].indexOf(row) : 0;
  return () =>
    requestAnimationFrame(() => {
      const rows = list?.isConnected ? [...list.children] : [];
      const next = rows[Math.min(place, rows.length - 1)];
      const isOpen = next?.querySelector('[data-whole]')?.getAttribute('aria-expanded') === 'true';
      const heading = (group?.isConnected ? group : panel)?.querySelector<HTMLElement>('h3');
      (next?.querySelector<HTMLElement>(isOpen ? '[data-dismiss]' : '[data-whole]') ?? heading)?.focus();
    });
}
