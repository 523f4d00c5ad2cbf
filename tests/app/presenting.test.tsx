// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act as flush, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { runCommand } from '../../src/app/commands.ts';
import { Presentation } from '../../src/app/present/Presentation.tsx';
import { parseTour } from '../../src/dataset/tour.ts';
import { applyToggle } from '../../src/store/filtering.ts';
import { applyStop, findStop, listStops } from '../../src/store/presenting.ts';
import { applySelect } from '../../src/store/selection.ts';
import { selectScale } from '../../src/store/selectors.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { applyTour } from '../../src/store/tour.ts';
import { AppContext } from '../../src/views/use-app.ts';
import { seminar } from '../drivers/scenes.ts';

const parsed = parseTour(readFileSync('data/sowing-the-seeds.tour.json', 'utf8'), 'tour');
if (!parsed.ok) throw new Error('the tour does not pass its gate');

const PANE = { width: 1920, height: 960 };

function present(withTour: boolean) {
  const store = buildStore(seminar(), { panel: 'paths' }, { pane: PANE, stage: PANE });
  if (withTour) act(store, applyTour, parsed.ok ? parsed.value : null);
  act(store, applyToggle, 'kinds', 'person');
  act(store, applySelect, 'peter-harris');
  const before = store.getState();
  const usual = selectScale(before);
  runCommand(store, 'present');
  expect(selectScale(store.getState())).toBeGreaterThan(usual);
  const { unmount } = render(
    <AppContext value={store}>
      <Presentation />
    </AppContext>,
  );
  return { store, before, unmount };
}

test('the steps of the tour come by arrows and a remote; Esc gives back what was there before', async () => {
  const { store, before } = present(true);
  const typed = userEvent.setup();
  expect(findStop(store.getState())).toBe(-1);
  await typed.keyboard('{PageDown}{ArrowRight}');
  expect(store.getState().session.tour).toBe(parsed.ok && parsed.value.steps[1]?.id);
  expect(screen.getByRole('heading').textContent).toBe(parsed.ok && parsed.value.steps[1]?.title.en);
  await typed.keyboard('{PageUp}');
  expect(screen.getByText(/^1 of/)).toBeTruthy();
  // At either end it stays; a letter that would open something does nothing.
  await typed.keyboard('{Home}{PageUp}e');
  expect(findStop(store.getState())).toBe(0);
  await typed.keyboard('{End}{ArrowDown}');
  expect(findStop(store.getState())).toBe(listStops(store.getState()).length - 1);
  expect(store.getState().moment).toMatchObject({ sheet: null, dialog: null });
  await typed.keyboard('{Escape}');
  expect(store.getState().session).toEqual(before.session);
  expect(store.getState().moment.presenting).toBeNull();
});

test('without a tour the sessions come in their order, and without sessions the most connected', () => {
  const { store, unmount } = present(false);
  expect(listStops(store.getState()).map(({ title }) => title.en.replace(/:.*/, ''))).toHaveLength(7);
  flush(() => act(store, applyStop, 2));
  expect(store.getState().session.selection).toEqual(['s3-showcase-asia']);
  unmount();
  const { dataset } = seminar();
  const nodes = dataset.nodes.filter(({ kind }) => kind !== 'session');
  const isKept = (id: string) => nodes.some((node) => node.id === id);
  const edges = dataset.edges.filter(({ source, target }) => isKept(source) && isKept(target));
  const bare = buildStore({ dataset: { ...dataset, nodes, edges }, layout: null });
  expect(listStops(bare.getState())).toHaveLength(8);
});

test('it fills the screen where that can be, and ends with it', () => {
  const request = vi.fn(async () => {});
  document.documentElement.requestFullscreen = request;
  const { store } = present(true);
  expect(request).toHaveBeenCalledOnce();
  flush(() => document.dispatchEvent(new Event('fullscreenchange')));
  expect(store.getState().moment.presenting).toBeNull();
});
