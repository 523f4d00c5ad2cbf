// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { validateDataset } from '../../src/dataset/parse.ts';
import { toWritten } from '../../src/dataset/text.ts';
import { applyUndo } from '../../src/store/editing.ts';
import type { AppStore } from '../../src/store/store.ts';
import { toWeight } from '../../src/views/edit/to-weight.ts';
import { FOCUS_TARGETS } from '../../src/views/focus-targets.ts';
import { SearchBox } from '../../src/views/search/SearchBox.tsx';
import { renderEditor } from '../drivers/render-editor.tsx';
import { tinySeminar } from '../drivers/scenes.ts';

const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const datasetOf = (store: AppStore) => store.getState().document.dataset;
const tieOf = (store: AppStore, id: string) => datasetOf(store).edges.find((edge) => edge.id === id);
const passes = (store: AppStore) => validateDataset(JSON.parse(JSON.stringify(toWritten(datasetOf(store)))), '').ok;
const stated = tinySeminar().edges.find(({ layer, rule }) => layer === 'stated' && !rule)?.id ?? '';
const show = () => renderEditor('tiny', { edge: stated });

describe('a tie', () => {
  test('has another relation, another end first, a certainty, and none again', async () => {
    const { user, store } = show();
    const before = tieOf(store, stated);
    const other = datasetOf(store).relations.find(({ id }) => id !== before?.relation);
    await user.selectOptions(field('Relation'), other?.label.en ?? '');
    await user.click(press('Turn round'));
    expect(tieOf(store, stated)).toMatchObject({
      relation: other?.id,
      source: before?.target,
      target: before?.source,
    });
    await user.selectOptions(field('Certainty'), 'low');
    expect(tieOf(store, stated)?.certainty).toBe('low');
    await user.selectOptions(field('Certainty'), 'not said');
    expect('certainty' in (tieOf(store, stated) ?? {})).toBe(false);
  });

  test('is inferred once its rule is named, and passes the gate all the way', async () => {
    const { user, store } = show();
    await user.selectOptions(field('How it is known'), 'Inferred');
    expect(tieOf(store, stated)?.layer).toBe('stated');
    expect(passes(store)).toBe(true);
    await user.type(field('Rule it follows from'), 'Same village');
    expect(tieOf(store, stated)).toMatchObject({ layer: 'inferred', rule: { en: 'Same village' } });
    expect(passes(store)).toBe(true);
    await user.clear(field('Rule it follows from'));
    expect(screen.getByText(/counts as stated until the rule is named/)).toBeTruthy();
    expect(passes(store)).toBe(true);
    await user.selectOptions(field('How it is known'), 'Stated');
    expect(tieOf(store, stated)?.layer).toBe('stated');
    expect('rule' in (tieOf(store, stated) ?? {})).toBe(false);
  });

  test('takes a weight above nothing, with a point or a comma, and says what it does not take', async () => {
    const { user, store } = show();
    await user.type(field('Weight'), '2,5');
    expect(tieOf(store, stated)?.weight).toBe(2.5);
    await user.clear(field('Weight'));
    expect('weight' in (tieOf(store, stated) ?? {})).toBe(false);
    await user.type(field('Weight'), '-3');
    expect(screen.getByText('A number above 0 goes here.')).toBeTruthy();
    expect('weight' in (tieOf(store, stated) ?? {})).toBe(false);
    for (const [words, weight] of [
      ['0', null],
      ['1e9', null],
      ['٣', null],
      ['.5', null],
      ['9'.repeat(20), null],
      ['007', 7],
    ]) {
      expect(toWeight(String(words))).toBe(weight);
    }
  });

  test('rests on web addresses, one on each line; the rest of its evidence stays', async () => {
    const { user, store } = show();
    const before = tieOf(store, stated)?.evidence;
    const sources = field('Web addresses of sources');
    await user.clear(sources);
    await user.type(sources, 'https://example.org/a{Enter}example.org');
    expect(screen.getByText(/“example.org” is no web address/)).toBeTruthy();
    expect(tieOf(store, stated)?.evidence).toEqual({ ...before, sources: ['https://example.org/a'] });
    await user.clear(sources);
    const { sources: _sources, ...rest } = before ?? {};
    expect(tieOf(store, stated)?.evidence ?? {}).toEqual(rest);
    expect(passes(store)).toBe(true);
  });

  test('is deleted, and its first end stays open, with the way back', async () => {
    const { user, store } = show();
    const source = tieOf(store, stated)?.source ?? '';
    await user.click(press('Delete this tie'));
    expect(tieOf(store, stated)).toBeUndefined();
    expect(store.getState().session.selection).toEqual([source]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })));
    await user.click(press('Undo'));
    expect(store.getState().session.edge).toBe(stated);
  });
});

describe('other names and sources of an entry', () => {
  test('are lines; a name that stays keeps its language', async () => {
    const { user, store } = renderEditor('tiny', { selection: ['budi'] });
    const aliases = () => datasetOf(store).nodes.find(({ id }) => id === 'budi')?.aliases;
    expect(aliases()).toEqual([{ text: 'Budi Chelik', lang: 'id' }]);
    await user.type(field('Other names'), '{Enter}Bud');
    expect(aliases()).toEqual([{ text: 'Budi Chelik', lang: 'id' }, { text: 'Bud' }]);
    await user.clear(field('Other names'));
    expect(aliases()).toEqual([]);
    await user.type(field('Web addresses of sources'), 'https://example.org');
    expect(passes(store)).toBe(true);
  });
});

describe('a new tie', () => {
  const others = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
  const start = () => renderEditor('tiny', { selection: ['ada'] });

  test('goes to somebody who is found by name, and the field is ready for the next', async () => {
    const { user, store } = start();
    const before = datasetOf(store).edges.length;
    await user.selectOptions(field('Relation'), 'founded');
    await user.type(field('Other end'), 'budi');
    await screen.findByRole('option', { name: /Budi Çelik/ });
    await user.keyboard('{Enter}');
    const { edges } = datasetOf(store);
    expect(edges).toHaveLength(before + 1);
    expect(edges.at(-1)).toMatchObject({ source: 'ada', target: 'budi', relation: 'founded', layer: 'stated' });
    expect(field('Other end').value).toBe('');
    expect(document.activeElement).toBe(field('Other end'));
    expect(store.getState().session.selection).toEqual(['ada']);
    await user.type(field('Other end'), 'budi');
    await screen.findByRole('option', { name: /Budi Çelik/ });
    await user.keyboard('{Enter}');
    expect(datasetOf(store).edges).toHaveLength(before + 1);
    expect(screen.getByText('That tie is there already.')).toBeTruthy();
  });

  test('Escape closes the list of names and takes back the typing before it leads away from the entry', async () => {
    const { user, store } = start();
    await user.type(field('Other end'), 'budi');
    await screen.findByRole('option', { name: /Budi Çelik/ });
    await user.keyboard('{Escape}');
    expect(store.getState().session.selection).toEqual(['ada']);
    expect(field('Other end').value).toBe('budi');
    await user.keyboard('{Escape}');
    expect(field('Other end').value).toBe('');
    expect(store.getState().session.selection).toEqual(['ada']);
    await user.keyboard('{Escape}');
    expect(store.getState().session.selection).toEqual([]);
  });

  test('goes to somebody new, who comes with it in one step, of the kind that is chosen', async () => {
    const { user, store } = start();
    const before = JSON.stringify(datasetOf(store));
    await user.selectOptions(field('Relation'), 'founded by');
    await user.type(field('Other end'), 'Zubaidah');
    await screen.findByText(/^Nothing is called “Zubaidah” so far\./);
    const shown = others();
    await user.keyboard('{ArrowDown}{Enter}');
    const node = datasetOf(store).nodes.at(-1);
    expect(node).toMatchObject({ label: { en: 'Zubaidah' } });
    const at = shown.findIndex((name) => name?.includes('Zubaidah'));
    const kind = datasetOf(store).kinds.find(({ id }) => id === node?.kind);
    expect(shown[at + 1]).toBe(`New: “Zubaidah” ${kind?.label.en}`);
    expect(datasetOf(store).edges.at(-1)).toMatchObject({ source: node?.id, target: 'ada', relation: 'founded' });
    expect(store.getState().document.past).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(JSON.stringify(applyUndo(store.getState()).document.dataset)).toBe(before);
  });

  test('to a name that is there goes to who has it, the node itself too, and says so; a part of its own name is new', async () => {
    const { user, store } = start();
    const count = datasetOf(store).nodes.length;
    await user.type(field('Other end'), 'ada lind');
    const own = await screen.findByRole('option', { name: 'Ada Lind Person · this entry: a tie to itself' });
    expect(own.getAttribute('aria-selected')).toBe('true');
    expect(screen.getAllByRole('option').at(-1)).toBe(own);
    await user.keyboard('{Enter}');
    expect(datasetOf(store).edges.at(-1)).toMatchObject({ source: 'ada', target: 'ada' });
    expect([datasetOf(store).nodes.length, passes(store)]).toEqual([count, true]);
    await user.type(field('Other end'), 'Lind');
    await screen.findAllByRole('option', { name: /^New: “Lind”/ });
    expect(screen.queryByRole('option', { name: /a tie to itself/ })).toBeNull();
    await user.keyboard('{Enter}');
    expect(datasetOf(store).nodes.at(-1)?.label.en).toBe('Lind');
  });

  test('Enter before the search has come takes nobody by guess', async () => {
    const { user, store } = start();
    const before = datasetOf(store).edges.length;
    await user.type(field('Other end'), 'budi{Enter}');
    await waitFor(() => expect(datasetOf(store).edges).toHaveLength(before + 1));
    expect(datasetOf(store).edges.at(-1)?.target).toBe('budi');
  });
});

describe('two entries that are one', () => {
  test('are joined under the name of the open one, and can be taken apart again', async () => {
    const { user, store } = renderEditor('tiny', { selection: ['ada'] });
    const before = JSON.stringify(datasetOf(store));
    await user.type(field('Same as'), 'Budi');
    await screen.findByRole('option', { name: /Budi Çelik/ });
    expect(screen.queryByRole('option', { name: /New/ })).toBeNull();
    await user.keyboard('{Enter}');
    const ada = datasetOf(store).nodes.find(({ id }) => id === 'ada');
    expect(ada?.aliases.map(({ text }) => text)).toContain('Budi Çelik');
    expect(datasetOf(store).nodes.some(({ id }) => id === 'budi')).toBe(false);
    expect(passes(store)).toBe(true);
    await user.click(press('Undo'));
    expect(JSON.stringify(datasetOf(store))).toBe(before);
  });
});

test('from the heading of an entry the next tie is a key or two away, also by the search', async () => {
  const { user } = renderEditor('tiny', {}, <SearchBox />);
  await user.type(screen.getByRole('combobox', { name: 'Search' }), 'Ada{Enter}');
  await waitFor(() => expect(document.activeElement?.id).toBe(FOCUS_TARGETS.details));
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Add a tie');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Relation' })));
});

test('Escape leads from a field of the overview to the map too, and what was typed stays', async () => {
  const { user } = renderEditor('tiny', {}, <button type="button" id={FOCUS_TARGETS.graph} />);
  const name = await screen.findByRole('textbox', { name: 'Name' });
  await user.type(name, 'Zubaidah{Escape}');
  await waitFor(() => expect(document.activeElement?.id).toBe(FOCUS_TARGETS.graph));
  expect((name as HTMLInputElement).value).toBe('Zubaidah');
});
