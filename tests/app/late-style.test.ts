// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { LATE_STYLE_ID, loadLateStyle } from '../../src/app/late-style.ts';

test('the styles of late parts come when they are asked for, and after a failure by another try', async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  document.head.innerHTML = `<link id="${LATE_STYLE_ID}" href="./late.css"><style></style>`;
  const find = () => document.querySelector<HTMLLinkElement>(`link#${LATE_STYLE_ID}`);
  const first = find();
  expect(first?.rel).toBe('');
  const failed = loadLateStyle();
  expect(first?.rel).toBe('stylesheet');
  first?.dispatchEvent(new Event('error'));
  await expect(failed).rejects.toMatchObject({ trouble: 'missing' });
  const again = loadLateStyle();
  expect(find()).not.toBe(first);
  find()?.dispatchEvent(new Event('load'));
  await expect(again).resolves.toBe(true);
  expect(document.head.firstElementChild).toBe(find());
});
