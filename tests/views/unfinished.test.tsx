// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AppStore } from '../../src/store/store.ts';
import { TableView } from '../../src/views/table/TableView.tsx';
import { renderEditor } from '../drivers/render-editor.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { tinySeminar } from '../drivers/scenes.ts';

const dataset = tinySeminar();
const tie = dataset.edges[0]?.id ?? '';
const row = () => within(screen.getAllByRole('row').at(-1) as HTMLElement);

const PLACES = {
  'the panel of the network': () => renderEditor('tiny'),
  'the panel of an entry': () => renderEditor('tiny', { selection: ['ada'] }),
  'the panel of a tie': () => renderEditor('tiny', { edge: tie }),
  'the table of entries': () => renderView(<TableView />, 'tiny', {}, {}, { origin: 'own', id: 'mine' }),
  'the table of ties': () => {
    const opened = renderView(<TableView />, 'tiny', {}, {}, { origin: 'own', id: 'mine' });
    fireEvent.click(screen.getByRole('tab', { name: /^Ties/ }));
    return opened;
  },
};

/** Something that each field takes, whatever it asks for. */
const WORDS = ['Mar', '5', 'https://example.org', '2018-09-01', '#1b9e77'];

/** What can be typed into, also where it is folded away. */
const listFields = () =>
  [...document.querySelectorAll<HTMLInputElement>('input, textarea')].filter(
    ({ type }) => type === 'text' || type === 'textarea' || type === 'url',
  );
const nameOf = (field: HTMLInputElement) =>
  field.getAttribute('aria-label') ?? [...(field.labels ?? [])].map(({ textContent }) => textContent).join();

/** Whether the network, or what is kept beside it, is another one for what is typed. */
function isKept(store: AppStore, field: HTMLInputElement): boolean {
  const before = store.getState().document;
  return WORDS.some((words) => {
    fireEvent.change(field, { target: { value: words } });
    const { dataset: now, unfinished } = store.getState().document;
    return now !== before.dataset || [...unfinished.values()].includes(words);
  });
}

test.each(Object.entries(PLACES))('in %s nothing that is typed is known to its field alone', (_, open) => {
  const { store } = open();
  for (const words of screen.queryAllByText('Add a fact')) fireEvent.click(words);
  expect(listFields().length).toBeGreaterThan(1);
  // Of those that are called alike, as in a list of kinds, one stands for all.
  const names = listFields().map(nameOf);
  const lost = [...names.entries()].filter(([place, name]) => {
    const field = names.indexOf(name) === place ? listFields()[place] : undefined;
    return field && !isKept(store, field);
  });
  expect(lost).toEqual([]);
});

test('what is half typed stands in its field again when the field comes back, and is gone once it is added', async () => {
  const { user, unmount, store } = PLACES['the table of entries']();
  await user.type(row().getByRole('textbox', { name: 'New entry: name' }), 'Mar');
  unmount();
  const again = renderView(<TableView />, 'tiny', {}, {}, store.getState().document);
  const field = row().getByRole<HTMLTextAreaElement>('textbox', { name: 'New entry: name' });
  expect(field.value).toBe('Mar');
  await again.user.type(field, 'ta{Enter}');
  expect(again.store.getState().document.dataset.nodes.at(-1)?.label.en).toBe('Marta');
  expect(again.store.getState().document.unfinished.size).toBe(0);
});
