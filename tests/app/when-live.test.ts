// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { whenLive } from '../../src/app/when-live.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { ViewName } from '../../src/store/state.ts';
import { buildStore } from '../../src/store/store.ts';

afterEach(() => {
  delete document.documentElement.dataset.live;
});

function open(view: ViewName) {
  const parsed = parseDataset(readFileSync('tests/fixtures/valid/tiny-seminar.json', 'utf8'), 'tiny');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  const store = buildStore({ dataset: parsed.value, layout: null }, { view });
  const onLive = vi.fn();
  void whenLive(store).then(onLive);
  return { store, onLive };
}
/** Two turns of the loop: what waits for one of them has had it. */
const pass = async () => {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve));
};

test('what nobody has asked for waits for the live map', async () => {
  const { onLive } = open('map');
  await pass();
  expect(onLive).not.toHaveBeenCalled();
  document.documentElement.dataset.live = '';
  await vi.waitFor(() => expect(onLive).toHaveBeenCalledOnce());
});

test('for a list that is shown in its place the map is not waited for', async () => {
  const list = open('table');
  await vi.waitFor(() => expect(list.onLive).toHaveBeenCalledOnce());
  const { store, onLive } = open('map');
  await pass();
  expect(onLive).not.toHaveBeenCalled();
  store.setState(({ session, ...rest }) => ({ ...rest, session: { ...session, view: 'outline' } }));
  await vi.waitFor(() => expect(onLive).toHaveBeenCalledOnce());
});
