/** Where the keyboard goes on when a row is gone: at the same button of the row in its place, else at the group's heading. */
export function focusAfterDismissal(row: HTMLElement | null): () => void {
  const list = row?.parentElement;
  const panel = row?.closest('section')?.parentElement;
  const heading = row?.closest('section')?.querySelector('h3');
  const place = row && list ? [...list.children].indexOf(row) : 0;
  return () =>
    requestAnimationFrame(() => {
      const buttons = list?.isConnected ? [...list.querySelectorAll<HTMLElement>('[data-dismiss]')] : [];
      const next = buttons[Math.min(place, buttons.length - 1)];
      (next ?? (heading?.isConnected ? heading : panel?.querySelector('h3')))?.focus();
    });
}
