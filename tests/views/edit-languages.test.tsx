// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { validateDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { type LocalText, toText, toWritten } from '../../src/dataset/text.ts';
import { applyUndo } from '../../src/store/editing.ts';
import { act } from '../../src/store/store.ts';
import { TableView } from '../../src/views/table/TableView.tsx';
import { renderEditor } from '../drivers/render-editor.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { tinyNetwork } from '../drivers/tiny-network.ts';

const made = tinyNetwork([{ id: 'sea', kind: 'person', name: 'Sea' }], []).dataset;
const withText = (label: LocalText, languages?: string[], description?: LocalText): Dataset => ({
  ...made,
  meta: { ...made.meta, ...(languages && { languages }) },
  nodes: made.nodes.map((node) => ({ ...node, label, ...(description && { description }) })),
});
const inputs = (name: RegExp) =>
  screen
    .getAllByRole<HTMLInputElement>('textbox', { name })
    .map((input) => [input.labels?.[0]?.textContent, input.value]);
const input = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const code = (name: string) => screen.getByRole('button', { name });

test('a text in several languages shows one, and each other by its code; each is edited by itself', async () => {
  const dataset = withText(toText({ en: 'Sea', zh: '海', pt: 'Mar' }), ['en', 'zh', 'pt', 'es', 'id']);
  const { user, store } = renderEditor(dataset, { selection: ['sea'] });
  const own = () => store.getState().document.dataset.nodes[0]?.label.own;
  expect(inputs(/^Name/)).toEqual([['Name (English)', 'Sea']]);
  await user.click(code('Name in Portuguese'));
  expect(document.activeElement).toBe(input('Name (Portuguese)'));
  expect(input('Name (Portuguese)').lang).toBe('pt');
  await user.type(input('Name (Portuguese)'), ' grande');
  expect(own()).toEqual({ en: 'Sea', zh: '海', pt: 'Mar grande' });
  await user.click(code('Add Name in Spanish'));
  await user.keyboard('Mar');
  expect(own()).toEqual({ en: 'Sea', zh: '海', pt: 'Mar grande', es: 'Mar' });
  expect(inputs(/^Name/).map(([name]) => name)).toEqual(['Name (English)', 'Name (Portuguese)', 'Name (Spanish)']);
  await user.clear(input('Name (English)'));
  expect(own()).toEqual({ zh: '海', pt: 'Mar grande', es: 'Mar' });
  // Whoever empties a language goes on writing in it.
  await user.keyboard('Ocean');
  expect(own()).toMatchObject({ en: 'Ocean', zh: '海' });
  expect(validateDataset(toWritten(store.getState().document.dataset), '').ok).toBe(true);
});

test('words that stand for every language have one input, until they are said in another one, too', async () => {
  const { user, store } = renderEditor(withText(toText('Sea'), ['en', 'id']), { selection: ['sea'] });
  const own = () => store.getState().document.dataset.nodes[0]?.label.own;
  expect(inputs(/^Name/)).toEqual([['Name', 'Sea']]);
  await user.type(input('Name'), 'Seas');
  expect(own()).toBe('Seas');
  await user.click(code('Add Name in Indonesian'));
  await user.keyboard('Laut');
  expect(store.getState().document.dataset.nodes[0]?.label).toEqual({ en: 'Seas', id: 'Laut' });
  expect(inputs(/^Name/)).toEqual([
    ['Name (English)', 'Seas'],
    ['Name (Indonesian)', 'Laut'],
  ]);
  act(store, applyUndo);
  expect(own()).toBe('Seas');
});

test('a network in one language has no codes', () => {
  renderEditor(withText(toText('Mar'), ['pt'], toText({ pt: 'Salgado' })), { selection: ['sea'] });
  expect(inputs(/^(?:Name|Description)/)).toEqual([
    ['Name', 'Mar'],
    ['Description', 'Salgado'],
  ]);
  expect(input('Name').lang).toBe('pt');
  expect(screen.queryAllByRole('button', { name: /Portuguese|English/ })).toEqual([]);
});

test('a cell of the table changes the words it shows, and never those in other languages', async () => {
  const words = { en: 'Salty.', pt: 'Salgado.', zh: '咸' };
  const dataset = withText(toText({ en: 'Sea', pt: 'Mar' }), ['en', 'pt', 'zh'], toText(words));
  const { user, store } = renderView(<TableView />, dataset, {}, {}, { origin: 'own', id: 'mine' });
  const own = () => store.getState().document.dataset.nodes[0]?.description?.own;
  const cell = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Description: Sea' });
  await user.type(cell(), ' Wet.');
  expect(own()).toEqual({ ...words, en: 'Salty. Wet.' });
  await user.clear(cell());
  expect(cell().value).toBe('');
  await user.tab();
  expect(own()).toEqual({ pt: 'Salgado.', zh: '咸' });
  expect([cell().value, cell().lang]).toEqual(['Salgado.', 'pt']);
  await user.click(cell());
  await user.paste('\tSeawater');
  expect(own()).toEqual({ pt: 'Salgado.', zh: '咸' });
});
