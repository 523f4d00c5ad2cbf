// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { forOthers } from '../../src/dataset/for-others.ts';
import { toWritten } from '../../src/dataset/text.ts';
import { applyRedo, applyUndo } from '../../src/store/editing.ts';
import { selectNetwork, selectPositions } from '../../src/store/selectors.ts';
import { type AppStore, act } from '../../src/store/store.ts';
import { draftOf } from '../drivers/intake.ts';
import { renderReview } from '../drivers/render-review.tsx';

const OLD = `Name;Organisation;Country;Description
Ana Ruiz;Coop Azul Norte;Chile;Grows seeds
Budi Santoso;Seed Library;Indonesia;
Sam Lee;Seed Library;Kenya;`;
const NEW = `Name;Organisation;Country;Description
"Ruiz, Ana";Coop Azul Norte;Chile;Keeps bees
Budi Santosa;Seed Library;Indonesia;
Eva Lang;Seed Library;Jerman;`;

/** The review of a second list for a network of one's own. */
async function review(session = {}) {
  const base = draftOf(OLD, { name: 'fair-2024.csv' }).dataset;
  const files = [new File([NEW], 'fair-2025.csv')];
  return { base, ...(await renderReview(files, base, session, {}, { origin: 'own', id: 'own' })) };
}

const bytes = (store: AppStore) => JSON.stringify(toWritten(store.getState().document.dataset));
const positionsOf = (store: AppStore) => {
  const state = store.getState();
  const positions = selectPositions(state);
  return selectNetwork(state).nodes.map(({ id }, at) => `${id} ${positions[2 * at]} ${positions[2 * at + 1]}`);
};

test('a second list is held against the map: the certain taken together, the others one by one, and one undo takes it back', async () => {
  const { store, user, onClose, base } = await review();
  const [before, stood] = [bytes(store), positionsOf(store)];
  const step = await screen.findByRole('region', { name: 'Who is here already' });
  expect(within(step).getByText(/^The map goes from 8 to 11 entries/)).toBeTruthy();
  // Ana is joined; the organisations and countries that both lists name are there as well.
  expect(within(step).getByText(/here already and/).textContent).toMatch(/^5 entries are/);
  await user.click(within(step).getByText('1 is certainly the same'));
  const [all, ana] = within(step).getAllByRole<HTMLInputElement>('checkbox');
  expect(within(step).getByText('“Ruiz, Ana” is “Ana Ruiz”').textContent).toContain('2 neighbours in common');
  await user.click(all as HTMLElement);
  expect(ana?.checked).toBe(false);
  expect(within(step).getByText(/^The map goes from 8 to 12 entries/)).toBeTruthy();
  await user.click(all as HTMLElement);
  // Both side by side; apart as long as nobody says otherwise.
  const card = within(step).getByRole('group', { name: 'Who is “Budi Santosa”?' });
  expect(within(card).getByRole('row', { name: /^Both tied to/ }).textContent).toContain('Seed Library');
  expect(within(card).getByRole<HTMLInputElement>('radio', { name: /^Not decided/ }).checked).toBe(true);
  const same = within(card).getByRole('radio', { name: /^The same as “Budi Santoso”/ });
  expect(same.closest('label')?.textContent).toContain(
    'a letter or two differ · the same country · 2 neighbours in common',
  );
  // What is asked is told beside the last button, and found from there.
  const outcome = screen.getByRole('status');
  expect(outcome.textContent).toContain('1 question is open.');
  await user.click(within(outcome).getByRole('button', { name: 'Go to the question' }));
  expect(document.activeElement).toBe(within(card).getByRole('radio', { name: /^Not decided/ }));
  await user.click(within(card).getByRole('radio', { name: /^Not the same/ }));
  await waitFor(() => expect(outcome.textContent).not.toContain('open'));
  await user.click(within(step).getByText('1 value differs: which one counts?'));
  await user.selectOptions(within(step).getByLabelText('Ana Ruiz, description'), 'In the file: Keeps bees');
  expect(within(step).getByLabelText<HTMLInputElement>('What comes in is from').value).toBe('2025');
  await user.click(screen.getByRole('button', { name: 'Bring in' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const { dataset } = store.getState().document;
  const nodeOf = (name: string) => dataset.nodes.find(({ label }) => label.en === name);
  expect(nodeOf('Ana Ruiz')).toMatchObject({ description: { en: 'Keeps bees' }, editions: ['2024', '2025'] });
  expect(nodeOf('Budi Santosa')?.apart).toEqual([nodeOf('Budi Santoso')?.id]);
  // Who was there stays where he stood.
  expect(positionsOf(store).slice(0, base.nodes.length)).toEqual(stood);
  const after = bytes(store);
  act(store, applyUndo);
  expect([bytes(store), positionsOf(store)]).toEqual([before, stood]);
  act(store, applyRedo);
  expect(bytes(store)).toBe(after);
});

test('who is here already is told in Indonesian too', async () => {
  await review({ language: 'id' });
  const step = await screen.findByRole('region', { name: 'Siapa yang sudah ada' });
  expect(within(step).getByText('1 pasti sama')).toBeTruthy();
  expect(within(step).getByRole('group', { name: 'Siapakah “Budi Santosa”?' }).textContent).toContain(
    'negara yang sama',
  );
});

test('that neither of two is published is said where it is so, and nowhere else', async () => {
  const base = draftOf(
    'Name,Organisation,Country,Consent\nDian Sastro,Batik,Indonesia,no\nLucy Adler,Hof Mitte,Germany,no\nMaya Putri,Batik,Indonesia,yes',
    { name: 'fair-2024.csv' },
  ).dataset;
  const sheet =
    'Name,Organisation,Country\nDian Sastro,Batik,Indonesia\nDian Sastro W.,Tenun,Indonesia\nLena Adler,Hof Mitte,Germany';
  const files = [new File([sheet], 'fair-2025.csv')];
  const { store, user, onClose } = await renderReview(files, base, {}, {}, { origin: 'own', id: 'own' });
  const step = await screen.findByRole('region', { name: 'Who is here already' });
  await user.click(within(step).getByText(/only a little alike$/));
  const undecidedOf = (name: string) =>
    within(within(step).getByRole('group', { name: `Who is “${name}”?` })).getByRole('radio', { name: /^Not decided/ })
      .parentElement?.textContent;
  expect(undecidedOf('Dian Sastro W.')).toContain('neither of the two is published');
  expect(undecidedOf('Lena Adler')).not.toContain('published');
  await user.click(screen.getByRole('button', { name: 'Bring in' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const shown = forOthers(store.getState().document.dataset).nodes.map(({ label }) => label.en);
  expect(shown).toEqual(expect.arrayContaining(['Maya Putri', 'Lena Adler']));
  expect(shown.filter((name) => name.startsWith('Dian'))).toEqual([]);
});
