/**
 * Where the keyboard goes on when the row that holds an element is gone: at the same button of the row in its place,
 * else at the heading of its group or, where that is gone too, of the first one.
 */
export function focusAfterDismissal(element: HTMLElement | null): () => void {
  const row = element?.closest('li');
  const list = row?.parentElement;
  const group = row?.closest('section');
  const panel = group?.parentElement;
  const place = row && list ? [...list.children].indexOf(row) : 0;
  return () =>
    requestAnimationFrame(() => {
      const buttons = list?.isConnected ? [...list.querySelectorAll<HTMLElement>('[data-dismiss]')] : [];
      const heading = (group?.isConnected ? group : panel)?.querySelector('h3');
      (buttons[Math.min(place, buttons.length - 1)] ?? heading)?.focus();
    });
}
