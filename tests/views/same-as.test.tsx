// @vitest-environment jsdom

import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DuplicateList } from '../../src/views/edit/DuplicateList.tsx';
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
  // Typed again and entered it is a new one, which is never said to be like itself.
  const told: (string | null)[] = [];
  const watch = new MutationObserver((records) => {
    for (const { removedNodes } of records) told.push(...[...removedNodes].map(({ textContent }) => textContent));
  });
  await user.type(within(form).getByLabelText('Name'), 'Budi Santosa');
  watch.observe(form, { subtree: true, childList: true });
  await user.keyboard('{Enter}');
  expect(told.filter((words) => words?.includes('“Budi Santosa”'))).toEqual([]);
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

test('entries of one network that may be there twice are found on demand, joined, or told apart for good', async () => {
  const twice = toNetwork(['Budi Santoso (p)', 'Budi Santosa (p)', 'Eva Lang (p)', 'Lang, Eva (p)']);
  const { store, user } = renderView(<DuplicateList />, twice, {}, {}, OWN);
  await user.click(screen.getByText('Entries that may be there twice'));
  await user.click(screen.getByRole('button', { name: 'Find duplicates' }));
  const pair = await screen.findByRole('group', { name: '“Budi Santoso” and “Budi Santosa”' });
  expect(pair.textContent).toContain('a letter or two differ');
  await user.click(within(pair).getByRole('button', { name: /never ask again$/ }));
  expect(screen.queryByRole('group', { name: '“Budi Santoso” and “Budi Santosa”' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Join “Lang, Eva” to “Eva Lang”' }));
  expect(screen.getByText('Nobody looks like anybody else.')).toBeTruthy();
  const { nodes } = store.getState().document.dataset;
  expect(nodes.map(({ id, apart, aliases }) => [id, apart, aliases.map(({ text }) => text)])).toEqual([
    ['old-0', ['old-1'], []],
    ['old-1', undefined, []],
    ['old-2', undefined, ['Lang, Eva']],
  ]);
});
