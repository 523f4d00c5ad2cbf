// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { validateDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toWritten } from '../../src/dataset/text.ts';
import type { AppStore } from '../../src/store/store.ts';
import { renderEditor } from '../drivers/render-editor.tsx';
import { tinySeminar } from '../drivers/scenes.ts';

const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const datasetOf = (store: AppStore) => store.getState().document.dataset;
const passes = (dataset: Dataset) => validateDataset(JSON.parse(JSON.stringify(toWritten(dataset))), '').ok;
const nodeOf = (store: AppStore, id: string) => datasetOf(store).nodes.find((node) => node.id === id);

const tiny = tinySeminar();
const sessionKind = tiny.kinds.find(({ role }) => role === 'session')?.id ?? '';
const withSession: Dataset = {
  ...tiny,
  nodes: tiny.nodes.map((node) => {
    if (node.id !== 'ada') return node;
    const { session: _session, ...rest } = node;
    return { ...rest, kind: sessionKind };
  }),
};

test('a session has its number, day, form and how the day is known', async () => {
  const { user, store } = renderEditor(withSession, { selection: ['ada'] });
  await user.type(field('Number in the programme'), '4');
  await user.type(field('Day, counted from 1'), '2');
  await user.type(field(/^Form, such as/), 'panel');
  await user.selectOptions(field('How the day is known'), 'inferred');
  expect(nodeOf(store, 'ada')?.session).toMatchObject({
    number: 4,
    day: 2,
    dayBasis: 'inferred',
    format: { en: 'panel' },
  });
  await user.selectOptions(field('How the day is known'), 'the source does not tell');
  expect(nodeOf(store, 'ada')?.session).toMatchObject({ day: null, dayBasis: 'unstated' });
  await user.type(field('Day, counted from 1'), '3');
  expect(nodeOf(store, 'ada')?.session).toMatchObject({ day: 3 });
  expect(nodeOf(store, 'ada')?.session).not.toHaveProperty('dayBasis');
  await user.clear(field('Number in the programme'));
  await user.type(field('Number in the programme'), '0');
  expect(screen.getByText('A whole number from 1 goes here.')).toBeTruthy();
  expect(passes(datasetOf(store))).toBe(true);
});

test('who is no session is asked for none of it', () => {
  renderEditor('tiny', { selection: ['ada'] });
  expect(screen.queryByLabelText('Number in the programme')).toBeNull();
});

test('an entry has its paragraphs and what others may see', async () => {
  const { user, store } = renderEditor('tiny', { selection: ['ada'] });
  await user.clear(field('Paragraphs of the source'));
  await user.type(field('Paragraphs of the source'), '3, 7');
  expect(nodeOf(store, 'ada')?.evidence?.paragraphs).toEqual([3, 7]);
  await user.type(field('Paragraphs of the source'), ', x');
  expect(screen.getByText(/^Whole numbers from 1 go here/)).toBeTruthy();
  expect(nodeOf(store, 'ada')?.evidence?.paragraphs).toEqual([3, 7]);
  await user.selectOptions(field('What others may see'), 'only its name');
  expect(nodeOf(store, 'ada')?.consent).toBe('name');
  await user.selectOptions(field('What others may see'), 'not said');
  expect(nodeOf(store, 'ada')).not.toHaveProperty('consent');
  expect(passes(datasetOf(store))).toBe(true);
});

test('a tie has its paragraphs, its paraphrase and facts, and loses them again', async () => {
  const stated = tiny.edges.find(({ layer, rule }) => layer === 'stated' && !rule)?.id ?? '';
  const { user, store } = renderEditor('tiny', { edge: stated });
  const tieOf = () => datasetOf(store).edges.find(({ id }) => id === stated);
  const source = () => screen.getByRole('textbox', { name: /^What the source says/ });
  await user.clear(source());
  await user.type(source(), 'They met.');
  await user.clear(field('Paragraphs of the source'));
  await user.type(field('Paragraphs of the source'), '5');
  expect(tieOf()?.evidence).toMatchObject({ paragraphs: [5] });
  expect(Object.values(tieOf()?.evidence?.paraphrase ?? {})).toContain('They met.');
  await user.clear(field('Paragraphs of the source'));
  expect(tieOf()?.evidence).not.toHaveProperty('paragraphs');
  expect(passes(datasetOf(store))).toBe(true);
});

test('a fact is of a chosen sort as soon as its value is one', async () => {
  const { user, store } = renderEditor(
    { ...tiny, nodes: tiny.nodes.map((node) => (node.id === 'ada' ? { ...node, attributes: [] } : node)) },
    { selection: ['ada'] },
  );
  await user.click(screen.getByRole('button', { name: 'Add a fact' }));
  const row = within(screen.getByRole('group', { name: 'Fact 1' }));
  await user.type(row.getByLabelText('What'), 'Since');
  await user.type(row.getByLabelText('Value'), 'spring');
  expect(nodeOf(store, 'ada')?.attributes?.[0]).not.toHaveProperty('type');
  await user.selectOptions(row.getByLabelText('Sort'), 'Date');
  expect(row.getByText('A date goes here, as 2025-03-31.')).toBeTruthy();
  expect(nodeOf(store, 'ada')?.attributes?.[0]).not.toHaveProperty('type');
  await user.clear(row.getByLabelText('Value'));
  await user.type(row.getByLabelText('Value'), '2025-03-31');
  expect(nodeOf(store, 'ada')?.attributes?.[0]).toMatchObject({ type: 'date' });
  await user.selectOptions(row.getByLabelText('Sort'), 'Text');
  expect(nodeOf(store, 'ada')?.attributes?.[0]).toMatchObject({ type: 'text' });
  expect(passes(datasetOf(store))).toBe(true);
});
