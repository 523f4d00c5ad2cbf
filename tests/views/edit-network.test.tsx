// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { validateDataset } from '../../src/dataset/parse.ts';
import { toWritten } from '../../src/dataset/text.ts';
import { applyUndo } from '../../src/store/editing.ts';
import { buildStarter } from '../../src/store/starter.ts';
import { act } from '../../src/store/store.ts';
import { NetworkFields } from '../../src/views/edit/NetworkFields.tsx';
import { FOCUS_TARGETS } from '../../src/views/focus-targets.ts';
import { renderView } from '../drivers/render-view.tsx';

const starter = buildStarter('own');
const person = { id: 'ann', kind: 'person', label: { en: 'Ann', id: 'Ann', own: 'Ann' }, aliases: [] };
const used = { ...starter, nodes: [person], meta: { ...starter.meta, title: { en: 'Ours', id: 'Kami' } } };

async function openPart(name: string) {
  const { user, store } = renderView(<NetworkFields />, used, {}, {}, { origin: 'own', id: 'mine' });
  await user.click(screen.getByText(name, { selector: 'summary' }));
  const part = screen.getByText(name, { selector: 'summary' }).closest('details') as HTMLElement;
  const current = () => store.getState().document.dataset;
  const isRight = () => validateDataset(toWritten(current()), '').ok;
  return { user, part: within(part), store, current, isRight };
}

test('title, place, days and languages are typed in place; what can’t be is told and not taken', async () => {
  const { user, part, current, isRight, store } = await openPart('Title and notes');
  const field = (name: string | RegExp) => part.getByRole('textbox', { name });
  await user.click(part.getByRole('button', { name: 'Title in Indonesian' }));
  await user.clear(field('Title (Indonesian)'));
  await user.clear(field('Title (English)'));
  expect(part.getByText(/^Words are needed/)).toBeTruthy();
  await user.type(field('Title (English)'), 'Our street');
  await user.type(field('Place'), 'Solo');
  await user.type(field('First day'), '2025-03-31');
  await user.type(field('Last day'), '2025-03-30');
  expect(part.getByText('The last day is before the first.')).toBeTruthy();
  expect(current().meta).not.toHaveProperty('end');
  await user.clear(field('Last day'));
  await user.type(field('Last day'), '2025-04-31');
  expect(part.getByText('A date goes here, as 2025-03-31.')).toBeTruthy();
  await user.type(field('Languages of the texts'), 'id');
  expect(part.getByText(/^One code after the other/)).toBeTruthy();
  await user.clear(field('Languages of the texts'));
  await user.type(field('Languages of the texts'), 'id, en');
  expect(current().meta).toMatchObject({ title: { en: 'Our street' }, place: { en: 'Solo' }, start: '2025-03-31' });
  expect(current().meta.languages).toEqual(['id', 'en']);
  expect(store.getState().document.past.every(({ told }) => told.key === 'metaChanged')).toBe(true);
  expect(isRight()).toBe(true);
});

test('kinds come, change and go; one that an entry has stays', async () => {
  const { user, part, current, isRight } = await openPart('Kinds of entries');
  await user.type(part.getByRole('textbox', { name: 'Name of the new kind' }), 'School{Enter}');
  const added = current().kinds.at(-1);
  expect(added).toMatchObject({ id: 'school', role: 'other', label: { en: 'School' } });
  expect(starter.kinds.some(({ hue, shape }) => hue === added?.hue || shape === added?.shape)).toBe(false);
  const fields = within(part.getByText('School', { selector: 'summary' }).closest('details') as HTMLElement);
  await user.selectOptions(fields.getByRole('combobox', { name: 'Colour', hidden: true }), 'Green');
  await user.type(fields.getByRole('textbox', { name: 'Name of many', hidden: true }), 's');
  expect(current().kinds.at(-1)).toMatchObject({ hue: 'coop', plural: { en: 'Schools' } });
  await user.selectOptions(fields.getByRole('combobox', { name: 'Which are', hidden: true }), 'Venues');
  expect(current().kinds.at(-1)?.nature).toBe('venue');
  await user.selectOptions(fields.getByRole('combobox', { name: 'Counts as', hidden: true }), 'Themes');
  expect(fields.queryByRole('combobox', { name: 'Which are', hidden: true })).toBeNull();
  expect(isRight()).toBe(true);
  await user.click(fields.getByRole('button', { name: 'Delete this kind', hidden: true }));
  expect(current().kinds).toEqual(starter.kinds);
  const people = within(part.getByText('People', { selector: 'summary' }).closest('details') as HTMLElement);
  expect(people.queryByRole('button', { name: 'Delete this kind', hidden: true })).toBeNull();
});

test('relations come, change and go; the same both ways needs no other words', async () => {
  const { user, part, current, isRight } = await openPart('Relations');
  await user.type(part.getByRole('textbox', { name: 'Words of the new relation' }), 'is cousin of{Enter}');
  const fields = within(part.getByText('is cousin of', { selector: 'summary' }).closest('details') as HTMLElement);
  await user.type(fields.getByRole('textbox', { name: 'Words from the other end', hidden: true }), 'x');
  await user.clear(fields.getByRole('textbox', { name: 'Words from the other end', hidden: true }));
  await user.selectOptions(fields.getByRole('combobox', { name: 'Direction', hidden: true }), 'The same both ways');
  expect(fields.queryByRole('textbox', { name: 'Words from the other end', hidden: true })).toBeNull();
  await user.selectOptions(fields.getByRole('combobox', { name: 'Line', hidden: true }), 'Thin');
  expect(current().relations.at(-1)).toMatchObject({ label: { en: 'is cousin of' }, directed: false, weight: 'quiet' });
  expect(current().relations.at(-1)).not.toHaveProperty('inverse');
  expect(isRight()).toBe(true);
  await user.click(fields.getByRole('button', { name: 'Delete this relation', hidden: true }));
  expect(current().relations).toEqual(starter.relations);
});

test('sources, grounds, notes, imprint and edition are typed in place; addresses must be some', async () => {
  const { user, part, current, isRight } = await openPart('Sources, notes and imprint');
  const field = (name: string | RegExp) => part.getByRole('textbox', { name });
  await user.type(field('Title of a further source'), 'The list{Enter}');
  const source = within(part.getByRole('group', { name: 'Source 1' }));
  await user.type(source.getByRole('textbox', { name: 'Address' }), 'list.example');
  expect(source.getByText(/is no web address/)).toBeTruthy();
  expect(current().meta.sources[0]).not.toHaveProperty('url');
  await user.clear(source.getByRole('textbox', { name: 'Address' }));
  await user.type(source.getByRole('textbox', { name: 'Address' }), 'https://list.example');
  expect(current().meta.sources).toMatchObject([{ title: { en: 'The list' }, url: 'https://list.example' }]);
  await user.type(field('What stated ties rest on'), 'What was said.');
  await user.type(field('A further note'), 'Counted by hand.{Enter}');
  await user.type(field('Note 1'), '!');
  expect(current().meta.notes).toMatchObject([{ en: 'Counted by hand.!' }]);
  await user.type(field('Contact: where they can be written to'), 'ann@example.org');
  expect(current().meta).toMatchObject({ layers: { stated: { en: 'What was said.' } }, contact: 'ann@example.org' });
  expect(isRight()).toBe(true);
  await user.clear(field('What stated ties rest on'));
  await user.click(part.getByRole('button', { name: 'Remove “Note 1”' }));
  await user.click(part.getByRole('button', { name: 'Remove “The list”' }));
  expect(current().meta).toMatchObject({ notes: [], sources: [] });
  expect(current().meta).not.toHaveProperty('layers');
  expect(isRight()).toBe(true);
});

test('every entry is in a list there, with a tie or without, and leads to where ties are made', async () => {
  const names = Array.from({ length: 15 }, (_, place) => `Ann ${place + 1}`);
  const nodes = names.map((name) => ({ ...person, id: name, label: { en: name, id: name, own: name } }));
  const tie = { id: 't', source: 'Ann 13', target: 'Ann 2', relation: 'knows', layer: 'stated' as const };
  const { user, store } = renderView(
    <NetworkFields />,
    { ...used, nodes, edges: [tie] },
    {},
    {},
    { origin: 'own', id: 'mine' },
  );
  const list = within(screen.getByRole('list', { name: 'All entries: 15' }));
  expect(list.getAllByRole('button').at(1)?.textContent).toBe('Ann 2');
  await user.click(screen.getByRole('button', { name: 'Show 3 more' }));
  expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(names);
  await user.click(list.getByRole('button', { name: 'Ann 13' }));
  expect(store.getState().session.selection).toEqual(['Ann 13']);
});

test('a new network asks what it is called; Enter goes on to the first name, and nobody need answer', async () => {
  const { user, store } = renderView(<NetworkFields />, starter, {}, {}, { origin: 'own', id: 'mine' });
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'What is this network called?' });
  await user.click(field);
  await user.keyboard('{Enter}');
  expect([store.getState().document.past.length, document.activeElement?.id]).toEqual([0, FOCUS_TARGETS.entry]);
  await user.click(field);
  await user.keyboard('Our valley');
  // Whoever leaves with the caret in it loses nothing.
  expect(store.getState().document.dataset.meta.title.en).toBe('Our valley');
  expect([document.activeElement, store.getState().document.past.length]).toEqual([field, 1]);
  await user.keyboard('{Enter}');
  expect(store.getState().document.dataset.meta.title).toMatchObject({ en: 'Our valley', id: 'Our valley' });
  expect(document.activeElement?.id).toBe(FOCUS_TARGETS.entry);
  // Nothing moves under the pointer of whoever goes on below by a press.
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'What is this network called?' }).value).toBe(
    'Our valley',
  );
  await user.keyboard('Ann{Enter}');
  expect(store.getState().document.dataset.nodes).toHaveLength(1);
  expect(screen.queryByRole('textbox', { name: 'What is this network called?' })).toBeNull();
});

test('a network that is named in one place is named in every language, also where it was in one alone', async () => {
  for (const title of [starter.meta.title, { en: 'Half', id: 'Jaringan baru' }]) {
    const dataset = { ...used, meta: { ...used.meta, title } };
    const { user, store, unmount } = renderView(<NetworkFields />, dataset, {}, {}, { origin: 'own', id: 'mine' });
    await user.click(screen.getByText('Title and notes', { selector: 'summary' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Our street');
    await user.tab();
    expect(store.getState().document.dataset.meta.title).toEqual({
      en: 'Our street',
      id: 'Our street',
      own: 'Our street',
    });
    unmount();
  }
});

test('who renames a kind or a relation renames it in every language, where nobody had chosen the other words', async () => {
  const { user, part, current } = await openPart('Kinds of entries');
  const fields = within(part.getByText('Organisations', { selector: 'summary' }).closest('details') as HTMLElement);
  const name = fields.getByRole('textbox', { name: /^Name of one/, hidden: true });
  await user.clear(name);
  await user.type(name, 'Co-op');
  expect(current().kinds[1]?.label).toMatchObject({ en: 'Co-op', id: 'Co-op' });
  expect(name).toBe(document.activeElement);
  expect((name as HTMLInputElement).value).toBe('Co-op');
});

test('the same of a relation, whose other words are asked for where somebody chose them', async () => {
  const { user, part, current } = await openPart('Relations');
  const fieldsOf = (words: string) =>
    within(part.getByText(words, { selector: 'summary' }).closest('details') as HTMLElement);
  const own = fieldsOf('works at');
  const words = own.getByRole('textbox', { name: /^Words( \(English\))?$/, hidden: true });
  await user.type(words, '!');
  expect(current().relations[1]?.label).toMatchObject({ en: 'works at!', id: 'works at!' });
  // They were those that a network begins with, and are asked for as well.
  await user.type(own.getByRole('textbox', { name: 'Words (Indonesian)', hidden: true }), 'kerja');
  await user.click(own.getByRole('button', { name: 'Words in Indonesian', hidden: true }));
  await user.type(own.getByRole('textbox', { name: 'Words (English)', hidden: true }), '?');
  expect(current().relations[1]?.label).toMatchObject({ en: 'works at!?', id: 'kerja' });
  const other = own.getByRole('textbox', { name: 'Words (Indonesian)', hidden: true }) as HTMLInputElement;
  expect(other.value).toBe('kerja');
});

test('what a network began with goes where a kind is renamed, and the fields say so; taken back it is all there again', async () => {
  const { user, part, current, store, isRight } = await openPart('Kinds of entries');
  const fields = within(part.getByText('Organisations', { selector: 'summary' }).closest('details') as HTMLElement);
  const field = (name: string) => fields.getByRole<HTMLInputElement>('textbox', { name, hidden: true });
  await user.clear(field('Name of one (English)'));
  expect(fields.getByText(/^Words are needed/)).toBeTruthy();
  await user.type(field('Name of one (English)'), 'Choir');
  expect(store.getState().document.past).toHaveLength(1);
  const [, choir] = current().kinds;
  expect([choir?.label.en, choir?.label.id, choir?.plural.en, choir?.plural.id]).toEqual(Array(4).fill('Choir'));
  expect([field('Name of one (Indonesian)').value, field('Name of many').value]).toEqual(['', 'Choir']);
  expect(fields.getByText(/^“Organisasi” went with the former words.*“Choir” stands/)).toBeTruthy();
  expect(fields.getByText(/^The same as for one/)).toBeTruthy();
  await user.type(field('Name of one (Indonesian)'), 'Paduan suara');
  await user.type(field('Name of many (English)'), 's');
  expect(current().kinds[1]).toMatchObject({
    label: { en: 'Choir', id: 'Paduan suara' },
    plural: { en: 'Choirs', id: 'Paduan suara' },
  });
  expect(fields.queryByText(/went with the former words/)).toBeNull();
  expect(isRight()).toBe(true);
  while (store.getState().document.past.length > 0) act(store, applyUndo);
  expect(current().kinds).toEqual(starter.kinds);
});

test('words from the other end go with those of a relation, and the field says which', async () => {
  const { user, part, current, store } = await openPart('Relations');
  const fields = within(part.getByText('works at', { selector: 'summary' }).closest('details') as HTMLElement);
  const field = (name: string) => fields.getByRole<HTMLInputElement>('textbox', { name, hidden: true });
  await user.type(field('Words (English)'), ' home for');
  expect(current().relations[1]).toMatchObject({ label: { en: 'works at home for', id: 'works at home for' } });
  expect(current().relations[1]).not.toHaveProperty('inverse');
  expect(field('Words from the other end').value).toBe('');
  expect(fields.getByText(/^“has working there” went with the former words/)).toBeTruthy();
  expect(fields.getByText(/^“bekerja di” went with the former words/)).toBeTruthy();
  act(store, applyUndo);
  expect(current().relations).toEqual(starter.relations);
});
