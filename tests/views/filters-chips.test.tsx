// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { applySheet, applyView } from '../../src/store/preferences.ts';
import { Chips } from '../../src/views/filters/Chips.tsx';
import { EmptyResult } from '../../src/views/filters/EmptyResult.tsx';
import { FOCUS_TARGETS } from '../../src/views/focus-targets.ts';
import { renderView } from '../drivers/render-view.tsx';

const chipNames = () => {
  const list = screen.queryByRole('list', { name: 'Active filters' });
  return list
    ? within(list)
        .getAllByRole('button')
        .map((chip) => chip.getAttribute('aria-label'))
    : [];
};

test('without anything asked for there is the count alone', () => {
  renderView(<Chips />, 'tiny');
  expect(screen.getByText(/of 12 shown/).textContent).toBe('12 of 12 shown');
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('everything that is asked for is a chip that says what it takes off', () => {
  renderView(<Chips />, 'tiny', {
    focus: { node: 'kayuh', depth: 2 },
    query: 'kay',
    view: 'outline',
    filters: {
      kinds: ['person'],
      layers: ['stated'],
      certainties: ['high', 'medium', 'low'],
      days: ['unstated'],
      editions: [],
      places: ['norway', 'indonesia'],
      themes: ['food'],
      sessions: ['s1'],
      relations: ['founded'],
      degree: [2, 5],
    },
  });
  expect(chipNames()).toEqual([
    'Remove filter: Focus: Kayuh, 2 steps',
    'Remove filter: Matches “kay”',
    'Remove filter: People',
    'Remove filter: Stated ties only',
    'Remove filter: Uncertain ties too',
    'Remove filter: Day not stated',
    'Remove filter: Norway',
    'Remove filter: Indonesia',
    'Remove filter: Food',
    'Remove filter: Lecture',
    'Remove filter: founded',
    'Remove filter: 2 to 5 ties',
  ]);
  // Any of the two places will do, and only they are joined so.
  expect(screen.getAllByText('or')).toHaveLength(1);
});

test('each chip takes off its own and nothing else', async () => {
  const { user, store } = renderView(<Chips />, 'tiny', {
    focus: { node: 'kayuh', depth: 1 },
    query: 'kay',
    view: 'table',
    filters: { ...NO_FILTERS, places: ['norway', 'indonesia'], certainties: ['high'] },
  });
  const remove = (name: string) => user.click(screen.getByRole('button', { name: `Remove filter: ${name}` }));
  await remove('Norway');
  expect(store.getState().session.filters.places).toEqual(['indonesia']);
  await remove('Focus: Kayuh, 1 step');
  expect(store.getState().session.focus).toBeNull();
  await remove('Certainty: high');
  await remove('Matches “kay”');
  expect(store.getState().session.query).toBe('');
  expect(chipNames()).toEqual(['Remove filter: Indonesia']);
  await remove('Indonesia');
  expect(store.getState().session.filters).toBe(NO_FILTERS);
});

test('on the map, which it leaves as it is, a search is no chip', () => {
  const { store } = renderView(<Chips />, 'tiny', { query: 'kay' });
  expect(chipNames()).toEqual([]);
  act(() => store.setState(applyView(store.getState(), 'outline')));
  expect(chipNames()).toEqual(['Remove filter: Matches “kay”']);
});

test('after a chip is gone the keyboard stands on the next one, after the last on the bar', async () => {
  const { user } = renderView(<Chips />, 'tiny', { filters: { ...NO_FILTERS, kinds: ['person', 'theme'] } });
  screen.getByRole('button', { name: 'Remove filter: People' }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove filter: Themes');
  await user.keyboard('{Enter}');
  expect(document.activeElement).not.toBe(document.body);
});

test('after the last chip the keyboard stands on the map, where there is one', async () => {
  const map = <button key="map" type="button" id={FOCUS_TARGETS.graph} />;
  const { user } = renderView([map, <Chips key="chips" />], 'tiny', { focus: { node: 'kayuh', depth: 1 } });
  await user.click(screen.getByRole('button', { name: 'Remove filter: Focus: Kayuh, 1 step' }));
  expect(document.activeElement?.id).toBe(FOCUS_TARGETS.graph);
});

test('where the map is out of sight and the line goes with its chips, the keyboard stands on the main part', async () => {
  const { user } = renderView(
    <main tabIndex={-1}>
      <button type="button" id={FOCUS_TARGETS.graph} disabled />
      <Chips />
    </main>,
    'tiny',
    { filters: { ...NO_FILTERS, kinds: ['person'] } },
  );
  const line = screen.getByText(/shown/).parentElement?.parentElement as HTMLElement;
  line.removeAttribute('tabindex');
  await user.click(screen.getByRole('button', { name: 'Remove filter: People' }));
  expect(document.activeElement?.tagName).toBe('MAIN');
});

test('Reset takes off all chips; a drawer with its own Reset has the only one', async () => {
  const { user, store } = renderView(<Chips />, 'tiny', { filters: { ...NO_FILTERS, kinds: ['person'], days: ['1'] } });
  act(() => store.setState(applySheet(store.getState(), 'filters')));
  expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
  act(() => store.setState(applySheet(store.getState(), null)));
  await user.click(screen.getByRole('button', { name: 'Reset' }));
  expect(chipNames()).toEqual([]);
  expect(store.getState().session.filters).toBe(NO_FILTERS);
});

test('chips speak the language of the visitor', () => {
  renderView(<Chips />, 'seminar', {
    language: 'id',
    focus: { node: 'hong-kong', depth: 2 },
    filters: { ...NO_FILTERS, themes: ['blockchain'], kinds: ['person'] },
  });
  const names = within(screen.getByRole('list', { name: 'Filter aktif' })).getAllByRole('button');
  expect(names.map((chip) => chip.getAttribute('aria-label'))).toEqual([
    'Lepas filter: Fokus: Hong Kong, 2 langkah',
    'Lepas filter: Orang',
    'Lepas filter: Blockchain',
  ]);
});

test('when nothing passes, the map says so and which filter to take off for how many nodes', async () => {
  const { user, store } = renderView(<EmptyResult />, 'tiny', {
    filters: { ...NO_FILTERS, kinds: ['event'], places: ['norway'] },
  });
  expect(screen.getByText('Nothing passes these filters')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Without Place: 1 entry' }));
  expect(store.getState().session.filters).toMatchObject({ kinds: ['event'], places: [] });
  expect(screen.queryByText('Nothing passes these filters')).toBeNull();
});

test('where no single filter is to blame, everything can be shown again', async () => {
  const { user, store } = renderView(<EmptyResult />, 'tiny', {
    filters: { ...NO_FILTERS, places: ['nowhere'], themes: ['none'] },
  });
  expect(screen.getAllByRole('button')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Show everything again' }));
  expect(store.getState().session.filters).toBe(NO_FILTERS);
});
