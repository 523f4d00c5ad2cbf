// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act as flush, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { runCommand } from '../../src/app/commands.ts';
import { Presentation } from '../../src/app/present/Presentation.tsx';
import { parseTour } from '../../src/dataset/tour.ts';
import { fitNodes, NO_INSET } from '../../src/scene/camera.ts';
import { applyToggle } from '../../src/store/filtering.ts';
import { applyInView } from '../../src/store/in-view.ts';
import { applyStop, findStop, listStops } from '../../src/store/presenting.ts';
import { applyReveal } from '../../src/store/reveal.ts';
import { applySelect } from '../../src/store/selection.ts';
import { selectCamera, selectCounted, selectPositions, selectScale } from '../../src/store/selectors.ts';
import { applyPane, applyZoom } from '../../src/store/stage.ts';
import type { State } from '../../src/store/state.ts';
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

/** The view of what the filters leave, as near as it goes in the pane there is now. */
function nearest(state: State) {
  return fitNodes(selectPositions(state), selectCounted(state).nodes, state.moment.pane);
}

test('what a filter leaves fills the wall as it fills the map, in every pane, and is named; leaving changes nothing', async () => {
  const store = buildStore(seminar(), {}, { pane: PANE, stage: PANE });
  act(store, applyToggle, 'places', 'germany');
  act(store, applyInView, NO_INSET);
  const before = store.getState();
  runCommand(store, 'present');
  expect(selectCamera(store.getState())).toEqual(nearest(store.getState()));
  render(
    <AppContext value={store}>
      <Presentation />
    </AppContext>,
  );
  const caption = screen.getByRole('region', { name: 'Presentation' });
  expect(caption.textContent).toContain('Place: Germany');
  for (const pane of [{ width: 1920, height: 700 }, { width: 700, height: 1000 }, PANE]) {
    flush(() => act(store, applyPane, pane));
    expect(selectCamera(store.getState())).toEqual(nearest(store.getState()));
  }
  flush(() => runCommand(store, 'language'));
  expect(caption.textContent).toContain('Tempat: Jerman');
  // A hand has the last word.
  flush(() => act(store, applyZoom, 2));
  const { camera } = store.getState().session;
  flush(() => act(store, applyPane, { width: 1800, height: 900 }));
  expect(store.getState().session.camera).toBe(camera);
  flush(() => act(store, applyPane, PANE));
  await userEvent.keyboard('{Escape}');
  expect(store.getState().session).toEqual({ ...before.session, language: 'id' });
  expect(store.getState().moment).toMatchObject({ stage: before.moment.stage, led: before.moment.led });
});

test('a view that a hand has chosen comes back over the same nodes, however large the wall was', () => {
  const store = buildStore(
    seminar(),
    {},
    { pane: { width: 1000, height: 700 }, stage: { width: 1000, height: 700 }, isMeasured: true },
  );
  act(store, applyZoom, 2);
  const before = selectPositions(store.getState());
  runCommand(store, 'present');
  act(store, applyPane, PANE);
  runCommand(store, 'present');
  act(store, applyPane, { width: 1000, height: 700 });
  expect(selectPositions(store.getState())).toEqual(before);
});

test('the search works in front of a room: its field has its own keys, and what is found stands in the caption', async () => {
  const { store } = present(true);
  const typed = userEvent.setup();
  await typed.keyboard('{ArrowRight}{ArrowRight}');
  const stop = findStop(store.getState());
  await typed.keyboard('/');
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  await typed.keyboard('x{ArrowDown}{Escape}');
  expect(findStop(store.getState())).toBe(stop);
  expect(document.activeElement).toBe(field);
  // Nobody is caught in it: with nothing typed Escape leads out of the search, and only then out of the presentation.
  await typed.keyboard('{Backspace}{Escape}');
  expect(document.activeElement).not.toBe(field);
  expect(store.getState().moment.presenting).not.toBeNull();
  field.remove();
  flush(() => act(store, applyReveal, 'fairmondo'));
  expect(screen.getByRole('heading').textContent).toBe('Fairmondo');
  expect(screen.queryByText(/ of 9$/)).toBeNull();
});
