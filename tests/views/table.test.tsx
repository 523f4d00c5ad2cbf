// @vitest-environment jsdom
import { screen, act as settle, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { applyToggle } from '../../src/store/filtering.ts';
import { applySelect } from '../../src/store/selection.ts';
import { act } from '../../src/store/store.ts';
import { TableView } from '../../src/views/table/TableView.tsx';
import { listScrolled } from '../drivers/list-scrolled.ts';
import { renderView } from '../drivers/render-view.tsx';

const rowNames = () => screen.getAllByRole('rowheader').map((header) => header.textContent);
const sorting = (name: string) => screen.getByRole('columnheader', { name }).getAttribute('aria-sort');

test('nodes sort by name, and by ties from the most', async () => {
  const { user } = renderView(<TableView />, 'tiny');
  expect(screen.getByRole('table', { name: '12 entries shown' })).toBeTruthy();
  expect(rowNames().slice(0, 3)).toEqual(['Ada Lind', 'Blockchain', 'Budi Çelik']);
  expect(sorting('Name')).toBe('ascending');
  await user.click(screen.getByRole('button', { name: 'Ties' }));
  expect(sorting('Ties')).toBe('descending');
  expect(sorting('Name')).toBeNull();
  expect(rowNames()[0]).toBe('Kayuh');
  await user.click(screen.getByRole('button', { name: 'Ties' }));
  expect(sorting('Ties')).toBe('ascending');
});

test('ties are sentences over three cells; each part leads to what it names', async () => {
  const { user, store } = renderView(<TableView />, 'tiny');
  await user.click(screen.getByRole('tab', { name: 'Ties (14)' }));
  await user.click(screen.getByRole('button', { name: 'Budi Çelik founded Kayuh' }));
  expect(store.getState().session.edge).toBe('t12');
  const row = screen.getByRole('button', { name: 'Budi Çelik founded Kayuh' }).closest('tr') as HTMLElement;
  await user.click(within(row).getByRole('button', { name: 'Kayuh' }));
  expect(store.getState().session).toMatchObject({ selection: ['kayuh'], edge: null });
});

test('only what is shown is listed', () => {
  const { store } = renderView(<TableView />, 'tiny');
  settle(() => act(store, applyToggle, 'kinds', 'person'));
  expect(rowNames()).toEqual(['Ada Lind', 'Budi Çelik']);
});

test('long tables come in pages of 50 and turn to what is selected', async () => {
  const { user, store } = renderView(<TableView />, 'seminar');
  expect(rowNames()).toHaveLength(50);
  expect(screen.getByText('Page 1 of 3')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Next page' }));
  expect(screen.getByText('Page 2 of 3')).toBeTruthy();
  settle(() => act(store, applySelect, 'trebor-scholz'));
  expect(screen.getByText('Page 3 of 3')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Trebor Scholz' }).getAttribute('aria-current')).toBe('true');
});

test('on paper a long table is whole', () => {
  renderView(<TableView />, 'seminar');
  expect(rowNames()).toHaveLength(50);
  settle(() => void dispatchEvent(new Event('beforeprint')));
  expect(rowNames()).toHaveLength(115);
  expect(screen.queryByRole('navigation', { name: 'Pages' })).toBeNull();
  settle(() => void dispatchEvent(new Event('afterprint')));
  expect(rowNames()).toHaveLength(50);
});

test('what is chosen is brought into sight, on the page that it is on', () => {
  const scrolled = listScrolled();
  const { store } = renderView(<TableView />, 'seminar');
  settle(() => act(store, applySelect, 'trebor-scholz'));
  expect(scrolled.at(-1)).toBe('trebor-scholz');
  settle(() => act(store, applyToggle, 'kinds', 'person'));
  expect(screen.queryByText(/^Page/)).toBeNull();
  expect(scrolled.at(-1)).toBe('trebor-scholz');
  expect(scrolled.length).toBeGreaterThan(1);
});

test('sorting leaves what is chosen where it is: the heads are what one looks at', async () => {
  const scrolled = listScrolled();
  const { user, store } = renderView(<TableView />, 'tiny');
  settle(() => act(store, applySelect, 'budi'));
  expect(scrolled).toEqual(['budi']);
  await user.click(screen.getByRole('button', { name: 'Ties' }));
  expect(scrolled).toEqual(['budi']);
});
