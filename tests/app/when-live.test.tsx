// @vitest-environment jsdom

import { afterEach, expect, test, vi } from 'vitest';
import { LateList } from '../../src/app/LateView.tsx';
import { whenLive } from '../../src/app/when-live.ts';
import { latePart } from '../../src/views/late-part.ts';
import { tellLive } from '../../src/views/tell-live.ts';
import { renderView } from '../drivers/render-view.tsx';

afterEach(() => {
  delete document.documentElement.dataset.live;
});

function wait() {
  const onLive = vi.fn();
  void whenLive().then(onLive);
  return onLive;
}
/** Two turns of the loop: what waits for one of them has had it. */
const pass = async () => {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve));
};

test('what nobody has asked for waits for the live map', async () => {
  const onLive = wait();
  await pass();
  expect(onLive).not.toHaveBeenCalled();
  tellLive();
  await vi.waitFor(() => expect(onLive).toHaveBeenCalledOnce());
});

test('or for the list that is shown in its place: the page says so of every view', async () => {
  const onLive = wait();
  let come = (_list: () => string) => {};
  const part = latePart(() => new Promise<() => string>((resolve) => (come = resolve)));
  renderView(<LateList part={part} />, 'tiny');
  await pass();
  expect(onLive).not.toHaveBeenCalled();
  come(() => 'All of them');
  await vi.waitFor(() => expect(onLive).toHaveBeenCalledOnce());
  expect(document.body.textContent).toBe('All of them');
});
