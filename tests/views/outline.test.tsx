// @vitest-environment jsdom
import { screen, act as settle, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { applyQuery, applyToggle } from '../../src/store/filtering.ts';
import { applySelect } from '../../src/store/selection.ts';
import { act } from '../../src/store/store.ts';
import { OutlineView } from '../../src/views/outline/OutlineView.tsx';
import { listScrolled } from '../drivers/list-scrolled.ts';
import { renderView } from '../drivers/render-view.tsx';
import { tinyNetwork } from '../drivers/tiny-network.ts';

const namesUnder = (kind: RegExp) =>
  within(screen.getByRole('region', { name: kind }))
    .getAllByRole('button', { name: /^Ties of / })
    .map((button) => button.getAttribute('aria-label')?.slice('Ties of '.length));

test('nodes stand under their kinds, sessions in their own order', () => {
  renderView(<OutlineView />, 'tiny');
  expect(namesUnder(/^People/)).toEqual(['Ada Lind', 'Budi Çelik']);
  expect(namesUnder(/^Sessions/)).toEqual(['Lecture', 'Showcase']);
});

test('ties unfold by relation in the right direction, and lead on', async () => {
  const { user, store } = renderView(<OutlineView />, 'tiny');
  expect(screen.queryByText('founded by')).toBeNull();
  const arrow = screen.getByRole('button', { name: 'Ties of Kayuh' });
  await user.click(arrow);
  expect(arrow.getAttribute('aria-expanded')).toBe('true');
  const founded = screen.getByText('founded by').closest('li') as HTMLElement;
  await user.click(within(founded).getByRole('button', { name: 'Budi Çelik' }));
  expect(store.getState().session.selection).toEqual(['budi']);
  const chosen = within(screen.getByRole('region', { name: /^People/ })).getByRole('button', { name: 'Budi Çelik' });
  expect(chosen.getAttribute('aria-current')).toBe('true');
});

test('filters and certainty decide what is listed', async () => {
  const { user, store } = renderView(<OutlineView />, 'tiny');
  await user.click(screen.getByRole('button', { name: 'Ties of Budi Çelik' }));
  expect(screen.getByText('inferred')).toBeTruthy();
  // The third tie is of low certainty and waits until it is asked for.
  expect(screen.queryByText('takes part in')).toBeNull();
  settle(() => act(store, applyToggle, 'kinds', 'person'));
  expect(screen.queryByRole('region', { name: /^Themes/ })).toBeNull();
  expect(screen.getByText('No ties are shown.')).toBeTruthy();
});

test('the search narrows the outline, and can be taken off', async () => {
  const { user, store } = renderView(<OutlineView />, 'tiny');
  settle(() => act(store, applyQuery, 'celik'));
  expect(await screen.findByText(/Only what matches “celik”/)).toBeTruthy();
  expect(screen.queryByText(/entries and/)).toBeNull();
  expect(namesUnder(/^People/)).toEqual(['Budi Çelik']);
  await user.click(screen.getByRole('button', { name: 'Clear the search' }));
  expect(namesUnder(/^People/)).toHaveLength(2);
});

test('what is chosen is brought into sight, and again when rows come back before it', async () => {
  const scrolled = listScrolled();
  const { user, store } = renderView(<OutlineView />, 'tiny');
  settle(() => act(store, applyQuery, 'celik'));
  await screen.findByText(/Only what matches/);
  settle(() => act(store, applySelect, 'budi'));
  expect(scrolled).toEqual(['budi']);
  await user.click(screen.getByRole('button', { name: 'Clear the search' }));
  expect(scrolled).toEqual(['budi', 'budi']);
});

test('what is chosen is listed, however long its list is', () => {
  const scrolled = listScrolled();
  const ids = Array.from({ length: 250 }, (_, index) => `n${index}`);
  const { dataset } = tinyNetwork(
    ids.map((id) => ({ id, kind: 'person' })),
    [],
  );
  const { store } = renderView(<OutlineView />, dataset);
  expect(screen.queryByRole('button', { name: 'n249' })).toBeNull();
  settle(() => act(store, applySelect, 'n249'));
  expect(screen.getByRole('button', { name: 'n249' }).getAttribute('aria-current')).toBe('true');
  expect(scrolled).toEqual(['n249']);
});
