// @vitest-environment jsdom

import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { EntryForm } from '../../src/views/edit/EntryForm.tsx';
import { DraftNode } from '../../src/views/table/DraftNode.tsx';
import { toNetwork } from '../drivers/matching.ts';
import { renderView } from '../drivers/render-view.tsx';

const network = toNetwork(['Budi Santoso (p)', 'Ana Ruiz (p)']);
const OWN = { origin: 'own', id: 'own' } as const;

test('while a name is typed it is said whom it may be, and a key takes that one; nothing does so by itself', async () => {
  const { store, user } = renderView(<EntryForm />, network, {}, {}, OWN);
  const form = screen.getByRole('form');
  await user.type(within(form).getByLabelText('Name'), 'Budi Santosa');
  await within(form).findByText('The same as “Budi Santoso” (person)?');
  within(form).getByRole('button', { name: 'Yes, show that one' }).focus();
  await user.keyboard('{Enter}');
  expect(store.getState().session.selection).toEqual(['old-0']);
  expect(within(form).getByLabelText<HTMLInputElement>('Name').value).toBe('');
  // Typed again and entered it is a new one.
  await user.type(within(form).getByLabelText('Name'), 'Budi Santosa{Enter}');
  expect(store.getState().document.dataset.nodes.map(({ label }) => label.en)).toEqual([
    'Budi Santoso',
    'Ana Ruiz',
    'Budi Santosa',
  ]);
});

test('the row of a table that adds says it too', async () => {
  const onAdd = vi.fn();
  const row = (
    <table>
      <tbody>
        <DraftNode kinds={[['person', 'person']]} active={0} onAdd={onAdd} onTell={vi.fn()} />
      </tbody>
    </table>
  );
  const { store, user } = renderView(row, network, { language: 'id' }, {}, OWN);
  await user.type(screen.getByLabelText('Entri baru: nama'), 'ANA RUIZ');
  await screen.findByText('Sama dengan “Ana Ruiz” (person)?');
  await user.click(screen.getByRole('button', { name: 'Ya, tampilkan yang itu' }));
  expect(onAdd).toHaveBeenCalledWith('old-1');
  expect(store.getState().document.dataset.nodes).toHaveLength(2);
  expect(store.getState().session.selection).toEqual(['old-1']);
});
