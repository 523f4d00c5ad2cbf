// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { buildDraft } from '../../src/intake/draft/build.ts';
import { readSource } from '../../src/intake/read-source.ts';
import type { Summary } from '../../src/intake/reading.ts';
import { recognise } from '../../src/intake/shape/recognise.ts';
import { matchComing } from '../../src/matching/match.ts';
import { applyUndo } from '../../src/store/editing.ts';
import { act } from '../../src/store/store.ts';
import { ReviewDialog } from '../../src/views/intake/ReviewDialog.tsx';
import type { Reader } from '../../src/views/intake/strangers-port.ts';
import { renderView } from '../drivers/render-view.tsx';

const SHEET = `Growing Together 2030

Name;Organisation;Country;Themes
Ana Ruiz;Tani Coop;Indonesia;food, data
Budi Tan;Tani Coop;Jerman;food
Citra Dewi;Seed Library;India;data, food
;Seed Library;India;data
`;

/** What a worker does, at once: reads a sheet and keeps it. */
function openReader(bytes: Uint8Array): { readonly reading: Summary; readonly reader: Reader } {
  const read = readSource({ name: 'people.csv', bytes });
  if (read.kind !== 'tables') throw new Error('it is let in');
  const tables = read.tables.map((table, place) => ({
    ...table,
    place,
    count: table.rows.length,
    mappings: recognise(table),
  }));
  const reader: Reader = {
    read: async () => ({ ...read, tables }),
    draft: async ({ base, mappings, answers }) => {
      const parts = tables.map((table) => ({ table, mappings: mappings.get(table.place) ?? [] }));
      const draft = buildDraft(base, parts, answers);
      return { kind: 'draft', matches: matchComing(base, draft.dataset, draft.refs), ...draft };
    },
    end: vi.fn(),
  };
  return { reading: { ...read, tables }, reader };
}

function review(text: string | Uint8Array = SHEET, session = {}) {
  const onEncoding = vi.fn();
  const onClose = vi.fn();
  const dialog = (
    <ReviewDialog
      {...openReader(typeof text === 'string' ? new TextEncoder().encode(text) : text)}
      liveLayout={null}
      onEncoding={onEncoding}
      onClose={onClose}
    />
  );
  return { onClose, onEncoding, ...renderView(dialog, 'tiny', session) };
}

const bringIn = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Bring in' });

test('a sheet is understood, reviewed and becomes a network of one’s own with one undo; before the last button nothing is', async () => {
  const { store, user, onClose } = review();
  const before = store.getState().document;
  expect((await screen.findByText(/entries and \d+ ties come in/)).textContent).toBe('10 entries and 11 ties come in.');
  expect(screen.getByText('People: 3')).toBeTruthy();
  expect(screen.getByText('1 thing stays out')).toBeTruthy();
  expect(store.getState().document).toBe(before);
  await user.click(bringIn());
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const { document } = store.getState();
  expect(document).toMatchObject({ origin: 'own', dataset: { meta: { title: { en: 'Growing Together 2030' } } } });
  expect(document.dataset.nodes.map(({ label }) => label.en)).toEqual(
    expect.arrayContaining(['Ana Ruiz', 'Tani Coop', 'Germany', 'food']),
  );
  expect(document.dataset.nodes.every(({ kind }) => document.dataset.kinds.some(({ id }) => id === kind))).toBe(true);
  act(store, applyUndo);
  expect(store.getState().document.dataset.nodes).toEqual([]);
});

test('what a column means can be changed, and what comes in changes with it', async () => {
  const { user } = review();
  await screen.findByText('Themes: 2');
  await user.click(screen.getByText('people.csv'));
  const table = screen.getByRole('region', { name: 'The first rows of people.csv' });
  expect(within(table).getAllByRole('row')).toHaveLength(5);
  await user.selectOptions(within(table).getByLabelText('What “Themes” means'), 'Leave out');
  await waitFor(() => expect(screen.queryByText('Themes: 2')).toBeNull());
  await user.selectOptions(within(table).getByLabelText('What “Name” means'), 'Leave out');
  expect(screen.getByRole('status').textContent).toMatch(/come in|Nothing comes in/);
});

test('closing brings nothing in', async () => {
  const { store, user, onClose } = review();
  const before = store.getState();
  await screen.findByText('People: 3');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onClose).toHaveBeenCalled();
  expect(store.getState()).toBe(before);
});

test('it speaks Indonesian', async () => {
  review(SHEET, { language: 'id' });
  expect(await screen.findByText('10 entri dan 11 hubungan masuk.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Masukkan' })).toBeTruthy();
});

test('a text that does not say how it is written asks by its own words', async () => {
  const { user, onEncoding } = review(
    Uint8Array.from([...'Name;Country\nJos\xe9;Chile\n'], (letter) => letter.charCodeAt(0)),
  );
  const field = await screen.findByLabelText<HTMLSelectElement>('Encoding');
  expect(field.selectedOptions[0]?.textContent).toBe('windows-1252: José');
  await user.selectOptions(field, 'windows-1251');
  expect(onEncoding).toHaveBeenCalledWith('windows-1251');
});
