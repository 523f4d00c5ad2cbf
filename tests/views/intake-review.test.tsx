// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { toText, toWritten } from '../../src/dataset/text.ts';
import { meaningWords } from '../../src/language/intake-words.ts';
import { refusalMessages } from '../../src/language/refusals.ts';
import { remarkMessages } from '../../src/language/remarks.ts';
import { applyUndo } from '../../src/store/editing.ts';
import { applyRefusal } from '../../src/store/refusal.ts';
import { act } from '../../src/store/store.ts';
import { letIn } from '../../src/views/intake/let-in.ts';
import { GROUPS } from '../../src/views/intake/TableCard.tsx';
import { draftOf } from '../drivers/intake.ts';
import { openReader } from '../drivers/open-reader.ts';
import { adder, renderReview } from '../drivers/render-review.tsx';

const SHEET = `Growing Together 2030

Name;Organisation;Country;Themes
Ana Ruiz;Tani Coop;Indonesia;food, data
Budi Tan;Tani Coop;Jerman;food
Citra Dewi;Seed Library;India;data, food
;Seed Library;India;data
`;

const toFile = (content: string | Uint8Array, name = 'people.csv') => new File([content as BlobPart], name);

const review = (files: readonly File[] = [toFile(SHEET)], session = {}) => renderReview(files, 'tiny', session);

const words = remarkMessages.en;

const bringIn = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Bring in' });
const outcome = () => screen.getByRole('status').textContent;
/** The line of a step and what it comes to. */
const stepOf = (title: string) => screen.getByRole('heading', { level: 3, name: title }).closest('summary');

test('a sheet is understood, reviewed and becomes a network of one’s own with one undo; before the last button nothing is', async () => {
  const { store, user, onClose } = await review();
  const before = store.getState().document;
  expect((await screen.findByText(/entries and \d+ ties come in/)).textContent).toBe('10 entries and 11 ties come in.');
  expect(stepOf('Kinds and relations')?.textContent).toContain('People: 3');
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
  // A small network that is made by hand settles again by itself; what a list brought does not.
  expect(store.getState().moment.loose.due.size).toBe(0);
  act(store, applyUndo);
  expect(store.getState().document.dataset.nodes).toEqual([]);
});

test('the network is called as somebody says before it comes in; every meaning stands in one group', async () => {
  const { store, user, onClose } = await review();
  const name = await screen.findByLabelText<HTMLInputElement>('Name of the network');
  expect(name.value).toBe('Growing Together 2030');
  await user.clear(name);
  await user.type(name, 'Growing Together');
  await user.click(bringIn());
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(store.getState().document.dataset.meta.title.en).toBe('Growing Together');
  expect(GROUPS.flatMap(([, meanings]) => meanings).toSorted()).toEqual(Object.keys(meaningWords.en).toSorted());
});

test('what a column means can be changed, and what comes in changes with it', async () => {
  const { user } = await review();
  await waitFor(() => expect(stepOf('Kinds and relations')?.textContent).toContain('Themes: 2'));
  await user.click(screen.getByText('people.csv', { selector: 'strong' }));
  const table = screen.getByRole('region', { name: 'The first rows of people.csv' });
  expect(within(table).getAllByRole('row')).toHaveLength(5);
  await user.selectOptions(within(table).getByLabelText('What “Themes” means'), 'Do not take this column');
  await waitFor(() => expect(stepOf('Kinds and relations')?.textContent).not.toContain('Themes: 2'));
  await user.selectOptions(within(table).getByLabelText('What “Name” means'), 'Do not take this column');
  await waitFor(() => expect(outcome()).toMatch(/^Nothing comes in|come in/));
});

test('the columns of a table are drawn while its card is open: the first thirty, and more when they are asked for', async () => {
  const heads = ['Name', ...Array.from({ length: 64 }, (_, n) => `Dish ${n + 1}`)];
  const { user } = await review([toFile(`${heads.join(',')}\n${heads.map((_, n) => `v${n}`).join(',')}`, 'wide.csv')]);
  const summary = await screen.findByText('wide.csv', { selector: 'summary strong' });
  const card = summary.closest('details') as HTMLDetailsElement;
  const count = () => ['th', 'td'].map((tag) => card.querySelectorAll(tag).length);
  expect(count()).toEqual([0, 0]);
  await user.click(summary);
  await waitFor(() => expect(count()).toEqual([30, 30]));
  expect(within(card).getByText('The first 30 of 65 columns.')).toBeTruthy();
  await user.click(within(card).getByRole('button', { name: 'Show 30 more' }));
  expect(count()).toEqual([60, 60]);
  await user.click(summary);
  await waitFor(() => expect(count()).toEqual([0, 0]));
  // What was asked for stays asked for.
  await user.click(summary);
  await waitFor(() => expect(count()).toEqual([60, 60]));
  await user.click(within(card).getByRole('button', { name: 'Show 5 more' }));
  expect(count()).toEqual([65, 65]);
  expect(within(card).queryByText(/of 65 columns/)).toBeNull();
});

test('which kind of the network a word of the file is, and what a new relation means, is chosen in its row', async () => {
  const { user } = await review([
    toFile('Name,Type\nAna,Person\nBudi,Penggerak\n\n\n\nFrom,To,Relation\nAna,Budi,leans on'),
  ]);
  await waitFor(() => expect(stepOf('Kinds and relations')?.textContent).toContain('Penggerak: 1'));
  await user.click(screen.getByRole('heading', { level: 3, name: 'Kinds and relations' }));
  await user.selectOptions(screen.getByLabelText('What “leans on” means'), 'Who founded what');
  await user.selectOptions(screen.getByLabelText('What “Penggerak” becomes'), 'People');
  await waitFor(() => expect(stepOf('Kinds and relations')?.textContent).toContain('People: 2'));
  expect(screen.getByLabelText<HTMLSelectElement>('What “leans on” means').value).toBe('founding');
  await user.selectOptions(screen.getByLabelText('What “Penggerak” becomes'), 'New: Penggerak');
  await waitFor(() => expect(stepOf('Kinds and relations')?.textContent).toContain('Penggerak: 1'));
});

test('what is new is called in its row as it is to be called', async () => {
  const { user } = await review([toFile('Name,Type\nAna,Person\nBudi,Penggerak')]);
  await waitFor(() => expect(stepOf('Kinds and relations')?.textContent).toContain('Penggerak: 1'));
  await user.click(screen.getByRole('heading', { level: 3, name: 'Kinds and relations' }));
  const field = screen.getByLabelText<HTMLInputElement>('What “Penggerak” is to be called');
  await user.clear(field);
  await user.type(field, 'Organisers{Enter}');
  await waitFor(() => expect(stepOf('Kinds and relations')?.textContent).toContain('Organisers: 1'));
  expect(document.activeElement).toBe(field);
  // Nothing is no name.
  await user.clear(field);
  await user.tab();
  expect(field.value).toBe('Organisers');
});

test('of very many words of a file the first are listed, and more when they are asked for', async () => {
  const nodes = Array.from({ length: 23 }, (_, n) => ({ id: `n${n}`, group: `g${n}` }));
  const { user } = await review([toFile(JSON.stringify({ nodes, links: [] }), 'groups.json')]);
  const more = await screen.findByText('Show 3 more');
  const countRows = () => document.querySelectorAll('tbody th[scope=row]').length;
  expect(countRows()).toBe(20);
  await user.click(more);
  expect(countRows()).toBe(23);
});

test('each step folds to one line, the last one too', async () => {
  const { user } = await review();
  await waitFor(() => expect(outcome()).toContain('come in'));
  for (const { textContent } of screen.getAllByRole('heading', { level: 3 })) {
    const summary = stepOf(textContent ?? '') as HTMLElement;
    const step = summary.closest('details') as HTMLDetailsElement;
    if (!step.open) await user.click(summary);
    await user.click(summary);
    expect([textContent, step.open]).toEqual([textContent, false]);
  }
  expect(stepOf('Bring in')?.textContent).toContain('Growing Together 2030');
});

test('closing brings nothing in', async () => {
  const { store, user, onClose } = await review();
  const before = store.getState();
  await waitFor(() => expect(outcome()).toContain('come in'));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onClose).toHaveBeenCalled();
  expect(store.getState()).toBe(before);
});

test('it speaks Indonesian', async () => {
  await review([toFile(SHEET)], { language: 'id' });
  expect(await screen.findByText('10 entri dan 11 hubungan masuk.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Masukkan' })).toBeTruthy();
});

test('a text that does not say how it is written asks by its own words, and is read again', async () => {
  const latin = Uint8Array.from([...'Name;Country\nJos\xe9;Chile\n'], (letter) => letter.charCodeAt(0));
  const { user } = await review([toFile(latin)]);
  const field = await screen.findByLabelText<HTMLSelectElement>('How people.csv is written');
  expect(field.selectedOptions[0]?.textContent).toBe('windows-1252: José');
  expect(screen.queryByText(/The columns are clear\./)).toBeNull();
  expect(stepOf('Understood')?.textContent).toContain('look at the letters');
  await user.selectOptions(field, 'windows-1251');
  expect(await screen.findByText(/The columns are clear\./)).toBeTruthy();
  await user.click(screen.getByText('people.csv', { selector: 'summary strong' }));
  expect(await screen.findByText('Josй', { selector: 'td' })).toBeTruthy();
});

test('files go together as one draft; a bad one is refused by name, and one can be added and taken out', async () => {
  const { user } = await review([
    toFile('Id,Label\n1,Ana\n2,Budi', 'nodes.csv'),
    toFile('PNG', 'empty.csv'),
    toFile(''),
  ]);
  expect(screen.getByRole('dialog', { name: 'Bring in 3 files' })).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toBe(`Not read: people.csv ${refusalMessages.en.empty()}`);
  adder.current?.([toFile('Source,Target\n1,2', 'edges.csv'), toFile('Id,Label\n3,Chen', 'nodes.csv')]);
  await waitFor(() => expect(outcome()).toBe('4 entries and 1 tie come in.'));
  expect(stepOf('Choose')?.textContent).toContain('nodes.csv, empty.csv, people.csv, edges.csv, nodes (2).csv');
  for (const name of ['empty.csv', 'people.csv', 'nodes (2).csv'])
    await user.click(screen.getByRole('button', { name: `Take ${name} out` }));
  await waitFor(() => expect(outcome()).toBe('2 entries and 1 tie come in.'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a cell is corrected in its place, in all rows that say the same or in one; the focus goes on to the next', async () => {
  const { user } = await review([
    toFile('Name,Organisation,Country\nAna,Azul,Chille\nBudi,Azul,Chille\nCitra,Azul,Perru\nDewi,Azul,Chille'),
  ]);
  const field = await screen.findByLabelText('What should stand there: people.csv, row 2, row 3, row 5, Country');
  // The country it is nearly one of is asked about, and stands there.
  expect(screen.getByText('“Chille” is no country that is known here; is it “Chile”?')).toBeTruthy();
  expect((field as HTMLInputElement).value).toBe('Chile');
  await user.type(field, '{Enter}');
  await screen.findByText(/It was corrected to “Chile”/);
  expect(document.activeElement?.textContent).toContain('“Perru” is no country');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByLabelText('What should stand there: people.csv, row 4, Country'));
  await user.click(screen.getByText(/thing was tidied/, { selector: '#review-tidied > summary' }));
  await user.click(screen.getByRole('button', { name: /^Take the correction back/ }));
  await screen.findByText(/“Chille” is no country/);
});

test('a long cell is corrected from all of it, however little of it is told', async () => {
  const long = `Instituto Nacional de las Cooperativas de Semillas y de la Agricultura Familiar del ${'Sur '.repeat(9)}de Chille`;
  const { store, user } = await review([
    toFile(`From,To\nAna,Budi\n${long},Ana\n`),
    toFile('Name\nAna\nBudi', 'who.csv'),
  ]);
  const field = await screen.findByLabelText<HTMLInputElement>(/^What should stand there: people\.csv, row 3/);
  expect(field.value).toBe(long);
  expect(screen.getByText(/^“Instituto .*…” is not among/)).toBeTruthy();
  await user.type(field, '{Backspace>6}Chile{Enter}');
  await screen.findByText(/It was corrected to “Instituto/);
  await user.click(bringIn());
  await waitFor(() =>
    expect(store.getState().document.dataset.nodes.map(({ label }) => label.en)).toContain(
      long.replace('Chille', 'Chile'),
    ),
  );
});

test('without a file there are the ways to one: a pasted list is a file', async () => {
  const { user } = await review([]);
  expect(outcome()).toBe('Nothing is chosen yet.');
  expect(bringIn().disabled).toBe(true);
  await user.click(screen.getByLabelText('Or paste a list, with its headings'));
  await user.paste('Name\tCountry\nAna\tChile');
  await user.click(screen.getByRole('button', { name: 'Use this list' }));
  await waitFor(() => expect(outcome()).toBe('2 entries and 1 tie come in.'));
  expect(screen.getByRole('dialog', { name: 'Bring in Pasted list' })).toBeTruthy();
});

test('a network of ours and a sheet come together: who is in both is one, and the sheet adds to whom the network knows', async () => {
  const last = draftOf('Name,Country\nAna Ruiz,Chile\nBudi,Indonesia').dataset;
  const own = toFile(
    JSON.stringify(toWritten({ ...last, meta: { ...last.meta, title: toText('Last year') } })),
    'last.json',
  );
  const files = [toFile('Name;Country;Role\nAna Ruiz;Chile;chair\nDewi;Kenya;'), own];
  const { signal } = new AbortController();
  expect(await letIn(openReader, [own, own], signal)).toBe('own');
  const { store, user, onClose } = await review(files);
  expect(screen.queryByText('Not read')).toBeNull();
  await screen.findByText(/entries and \d+ ties come in/);
  await user.click(bringIn());
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const { dataset } = store.getState().document;
  expect(dataset.meta.title.en).toBe('Last year');
  expect(dataset.nodes.map(({ label }) => label.en)).toEqual([
    'Ana Ruiz',
    'Budi',
    'Chile',
    'Indonesia',
    'Dewi',
    'Kenya',
  ]);
  expect(dataset.nodes[0]?.attributes?.map(({ label }) => label.en)).toEqual(['Role']);
});

test('two lists without a year have an edition each, to be named; what holds them up leads to its question, told by its column', async () => {
  const list = 'Name,Organisation,Privasi,Hm\n';
  const { user, store } = await review([
    toFile(`${list}Ana Ruiz,Tani,ya,\nBudi Tan,Tani,,ya`, 'last.csv'),
    toFile('Name,Organisation\nAna Ruiz,Tani\nCem Can,Tani', 'this.csv'),
  ]);
  act(store, applyRefusal, { key: 'fileForeign', values: { file: 'x' } });
  const group = await screen.findByRole('group', { name: 'Editions' });
  const field = within(group).getByLabelText<HTMLInputElement>('last.csv is from');
  expect(field.value).toBe('last');
  await user.type(field, ' fair');
  const first = 'Say first who may be published: “Privasi” (last.csv), “Hm” (last.csv).';
  await waitFor(() => expect(outcome()).toContain(first));
  await user.click(screen.getByRole('button', { name: 'Go to the question' }));
  expect(window.document.activeElement).toBe(screen.getByLabelText('What happens: last.csv, “Privasi”'));
  for (const column of ['Privasi', 'Hm'])
    await user.selectOptions(screen.getByLabelText(`What happens: last.csv, “${column}”`), 'It stays as it is');
  await user.click(screen.getByRole('button', { name: 'Take this.csv out' }));
  await waitFor(() => expect(store.getState().moment.notices).toEqual([]));
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Editions' })).toBeNull());
});

test('all that is remarked of people is one question: a tick holds back, and one press says that it was read', async () => {
  const { store, user, onClose } = await review([
    toFile(
      'Name,Organisation,Remarks,May we publish your name?\nAna,Azul,vegan,yes\nBudi,Biru,no website please,yes\nCem,Azul,aja dipasang,yes',
    ),
  ]);
  expect(await screen.findByText('1 question')).toBeTruthy();
  const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  expect([/Ana/, /Budi.*no website please/, /Cem/].map((name) => box(name).checked)).toEqual([false, true, false]);
  await user.click(box(/Cem/));
  await screen.findByText(words.unread(2, 3));
  await user.click(screen.getByRole('button', { name: words.isRead }));
  await screen.findByText(words.read(1, 3));
  await user.click(bringIn());
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const people = store.getState().document.dataset.nodes.slice(0, 1);
  expect(people.map(({ label, consent }) => [label.en, consent])).toEqual([['Ana', 'show']]);
});

test('what was answered once is answered for all questions like it by one press, which another answer offers again', async () => {
  const names = [
    'Ana Ruiz',
    'Ana Ruizz',
    'Budi Tanaka',
    'Budi Tannaka',
    'Citra Dewi',
    'Citra Dewii',
    'Eka Putri',
    'Eka Putrii',
  ];
  const { user } = await review([
    toFile(`Name,Organisation\n${names.map((name, at) => `${name},Coop ${at}`).join('\n')}`),
  ]);
  const questions = await screen.findAllByRole<HTMLSelectElement>('combobox', { name: /^What happens: .*Name/ });
  const chosen = () => questions.map(({ value }) => value);
  expect(chosen()).toEqual(['later', 'later', 'later', 'later']);
  const [first, second] = questions as [HTMLSelectElement, HTMLSelectElement];
  expect(screen.queryByRole('button', { name: /^The same answer/ })).toBeNull();
  await user.selectOptions(first, 'apart');
  await user.click(await screen.findByRole('button', { name: 'The same answer for all 4 like this' }));
  expect(document.activeElement).toBe(first);
  await waitFor(() => expect(chosen()).toEqual(['apart', 'apart', 'apart', 'apart']));
  expect(screen.queryByRole('button', { name: /^The same answer/ })).toBeNull();
  await user.selectOptions(second, 'join');
  await waitFor(() => expect(chosen()).toEqual(['apart', 'join', 'apart', 'apart']));
  expect(screen.getByRole('button', { name: /^The same answer/ })).toBeTruthy();
});
