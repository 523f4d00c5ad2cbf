// @vitest-environment jsdom

import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { toWritten } from '../../src/dataset/text.ts';
import type { AppStore } from '../../src/store/store.ts';
import { renderReview } from '../drivers/render-review.tsx';

const LIST = `Name,Organisation,Country,Hobby,May we publish your name?
Ana Ruiz,Azul,Chille,chess,yes
Budi Tan,Azul,Chille,tea,"yes, if you ask me first"
Citra Dewi,Seed Library,Perru,go,yes
Total,,,3,`;

const toFile = (content = LIST) => new File([content], 'people.csv');
const bytes = (store: AppStore) => JSON.stringify(toWritten(store.getState().document.dataset));
const bringIn = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Bring in' });
const outcome = () => screen.getByRole('status').textContent;

/** The list with whatever a review lets one say about it said otherwise than is usual. */
async function bringInFirst() {
  const { store, user, onClose } = await renderReview([toFile()], 'tiny');
  const correct = async (seen: RegExp, value: string) => {
    const field = await screen.findByLabelText(seen);
    await user.clear(field);
    await user.type(field, `${value}{Enter}`);
    await waitFor(() => expect(screen.queryByLabelText(seen)).toBeNull());
  };
  await correct(/^What should stand there: people.csv, row 2.*Country/, 'Chile');
  await correct(/^What should stand there: people.csv, row 4.*Country/, 'Peru');
  const asked = await screen.findByLabelText(/^What happens: .*May we publish your name\?/);
  await user.selectOptions(asked, 'It may be published');
  await user.click(screen.getByText('people.csv', { selector: 'strong' }));
  const table = screen.getByRole('region', { name: 'The first rows of people.csv' });
  await user.selectOptions(within(table).getByLabelText('What “Hobby” means'), 'Do not take this column');
  await waitFor(() => expect(bringIn().disabled).toBe(false));
  await user.click(bringIn());
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const { document } = store.getState();
  cleanup();
  return { document, before: bytes(store) };
}

test('the very same file a second time brings nothing, whatever was corrected, answered and understood otherwise', async () => {
  const { document, before } = await bringInFirst();
  expect(document.dataset.nodes.map(({ label }) => label.en)).toEqual(expect.arrayContaining(['Chile', 'Peru']));
  expect(document.dataset.nodes.find(({ label }) => label.en === 'Budi Tan')?.consent).toBe('show');
  expect(before).not.toMatch(/Chille|Hobby|chess/);
  const { store } = await renderReview([toFile()], document.dataset, {}, {}, document);
  await waitFor(() => expect(outcome()).toMatch(/^Nothing/));
  expect(bringIn().disabled).toBe(true);
  expect(bytes(store)).toBe(before);
});

test('the very same file is read again in the encoding that was chosen for it', async () => {
  const letters = [...'Name,Country\nJos\u00e9 D\u00fcrr,Chile\n'].map((sign) => sign.charCodeAt(0));
  const file = () => new File([Uint8Array.from(letters)], 'people.csv');
  const { store, user, onClose } = await renderReview([file()], 'tiny');
  const encoding = () => screen.findByLabelText<HTMLSelectElement>(/^How people.csv is written/);
  const usual = (await encoding()).value;
  const other = [...(await encoding()).options].map(({ value }) => value).find((value) => value !== usual) ?? '';
  await user.selectOptions(await encoding(), other);
  await waitFor(async () => expect((await encoding()).value).toBe(other));
  await waitFor(() => expect(bringIn().disabled).toBe(false));
  await user.click(bringIn());
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const { document } = store.getState();
  const before = bytes(store);
  cleanup();
  const again = await renderReview([file()], document.dataset, {}, {}, document);
  await waitFor(() => expect(outcome()).toMatch(/^Nothing/));
  expect((await encoding()).value).toBe(other);
  expect(bytes(again.store)).toBe(before);
});

test('a file of the same name that holds something else is asked anew', async () => {
  const { document } = await bringInFirst();
  await renderReview([toFile(LIST.replace('chess', 'dance'))], document.dataset, {}, {}, document);
  const asked = await screen.findByLabelText<HTMLSelectElement>(/^What happens: .*May we publish your name\?/);
  expect(asked.value).toBe('hold');
  expect(await screen.findByLabelText(/^What should stand there: people.csv, row 2.*Country/)).toBeTruthy();
});

test.each(['People', 'New: Penggerak'])('what a word of the file was said to be stays so: %s', async (meaning) => {
  const file = () => toFile('Name,Type\nAna,Person\nBudi,Penggerak\n\n\n\nFrom,To,Relation\nAna,Budi,leans on');
  const { store, user, onClose } = await renderReview([file()], 'tiny');
  await user.click(await screen.findByRole('heading', { level: 3, name: 'Kinds and relations' }));
  const field = await screen.findByLabelText('What “Penggerak” becomes');
  await user.selectOptions(field, 'People');
  if (meaning !== 'People') await user.selectOptions(await screen.findByLabelText('What “Penggerak” becomes'), meaning);
  await user.selectOptions(screen.getByLabelText('What “leans on” means'), 'Who founded what');
  await waitFor(() => expect(bringIn().disabled).toBe(false));
  await user.click(bringIn());
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const { document } = store.getState();
  cleanup();
  const again = await renderReview([file()], document.dataset, {}, {}, document);
  await waitFor(() => expect(outcome()).toMatch(/^Nothing/));
  expect(bytes(again.store)).toBe(bytes(store));
});
