// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EmbedFacts } from '../../src/app/embed/EmbedFacts.tsx';
import { EmbedLegend } from '../../src/app/embed/EmbedLegend.tsx';
import { EmbedLink } from '../../src/app/embed/EmbedLink.tsx';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { applyFramed, isFramed } from '../../src/store/framed.ts';
import { applyPan, applyPane } from '../../src/store/stage.ts';
import { act } from '../../src/store/store.ts';
import { GraphCursor } from '../../src/views/canvas/GraphCursor.tsx';
import { AppContext } from '../../src/views/use-app.ts';
import { renderView } from '../drivers/render-view.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const hongKong = { ...NO_FILTERS, places: ['hong-kong'] };
const SMALL = { width: 320, height: 170 };

test('a frame that shows less than all says what it was asked for', () => {
  renderView(<EmbedFacts />, 'seminar', { language: 'en', filters: { ...hongKong, kinds: ['person', 'country'] } });
  expect(
    screen.getByText(/^\d+ of 115 shown, with 1 that was asked for · Kinds: People or Countries · Place: Hong Kong$/),
  ).toBeTruthy();
  cleanup();
  renderView(<EmbedFacts />, 'seminar', { language: 'id', filters: hongKong });
  expect(screen.getByText(/^16 dari 115 tampil · Tempat: Hong Kong$/)).toBeTruthy();
  cleanup();
  renderView(<EmbedFacts />, 'seminar');
  expect(document.querySelector('p')).toBeNull();
});

test.each(['hide', 'fade'] as const)('the legend of a frame has what is drawn at full strength (%s)', (leftOut) => {
  renderView(<EmbedLegend />, 'seminar', { language: 'en', filters: hongKong, leftOut });
  const names = within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(names).toContain('part of the programme');
  expect(names).toContain('inferred by a rule');
  expect(names).toContain('People');
  expect(names).not.toContain('Companies');
  expect(names.join()).not.toContain('Path');
});

test('a small frame brings near what the filters leave, until somebody moves it; the link says nothing of it', () => {
  const moment = { pane: SMALL, stage: SMALL };
  const { store } = renderView(<p />, 'seminar', { language: 'en', filters: hongKong }, moment);
  act(store, applyFramed);
  const { camera } = store.getState().session;
  expect(isFramed(store.getState())).toBe(true);
  const link = render(
    <AppContext value={store}>
      <EmbedLink />
    </AppContext>,
  );
  expect(screen.getByRole('link').getAttribute('href')).toBe('?lang=en&place=hong-kong');
  link.unmount();
  act(store, applyPane, { width: 300, height: 150 });
  act(store, applyFramed);
  expect(store.getState().session.camera).not.toEqual(camera);
  act(store, applyPan, 5, 5);
  const moved = store.getState().session.camera;
  act(store, applyPane, SMALL);
  act(store, applyFramed);
  expect(store.getState().session.camera).toBe(moved);
});

test('a frame that shows all, or a view of its own, is left as it is', () => {
  const moment = { pane: SMALL, stage: SMALL };
  const whole = renderView(<p />, 'seminar', {}, moment).store;
  act(whole, applyFramed);
  expect(whole.getState().session.camera).toBeNull();
  const camera = { x: 1, y: 2, zoom: 1.5 };
  const { store } = renderView(<p />, 'seminar', { filters: hongKong, camera }, moment);
  act(store, applyFramed);
  expect(store.getState().session.camera).toBe(camera);
});

test('the map speaks of the help only where there is one', () => {
  renderView(<GraphCursor />, 'seminar', { language: 'en' }, { home: 'frame' });
  expect(document.getElementById('graph-how-to-move')?.textContent).not.toContain('?');
  cleanup();
  renderView(<GraphCursor />, 'seminar', { language: 'en' });
  expect(document.getElementById('graph-how-to-move')?.textContent).toContain('Press ? for all keys.');
});
