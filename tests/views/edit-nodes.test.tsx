// @vitest-environment jsdom
import { act as flush, render, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { toText } from '../../src/dataset/text.ts';
import { applyCompare } from '../../src/store/comparing.ts';
import { applyChange, applyUndo } from '../../src/store/editing.ts';
import { applyNewEntry } from '../../src/store/map-edits.ts';
import { selectNextKind } from '../../src/store/next-kind.ts';
import { applyNew } from '../../src/store/own.ts';
import { applySelect } from '../../src/store/selection.ts';
import { selectNetwork } from '../../src/store/selectors.ts';
import { buildStarter } from '../../src/store/starter.ts';
import { type AppStore, act } from '../../src/store/store.ts';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { UndoOffer } from '../../src/views/edit/UndoOffer.tsx';
import { KeepCopyContext } from '../../src/views/editor.ts';
import { BlankNetwork } from '../../src/views/filters/BlankNetwork.tsx';
import { FOCUS_TARGETS } from '../../src/views/focus-targets.ts';
import { addEntry } from '../../src/views/map-edits.ts';
import { noteTyped } from '../../src/views/typed-early.ts';
import { AppContext, useSelector } from '../../src/views/use-app.ts';
import { renderEditor } from '../drivers/render-editor.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { tinySeminar } from '../drivers/scenes.ts';

const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const nodeOf = (store: AppStore, id: string) => {
  const { nodes, nodeIndex } = selectNetwork(store.getState());
  return nodes[nodeIndex.get(id) ?? -1];
};

/** The offer as the page has it: each network has one of its own. */
const KeyedOffer = () => <UndoOffer key={useSelector((state) => state.document.id)} />;
const empty = () => ({ ...tinySeminar(), nodes: [], edges: [], corrections: [] });

test('a new empty network asks for its first name, whatever network of one’s own was open before', async () => {
  const { user, store } = renderEditor('tiny');
  await user.type(field('Name'), 'half');
  field('Name').blur();
  flush(() => act(store, applyNew, 'next', buildStarter('own')));
  expect(document.activeElement).toBe(field('Name'));
  expect(field('Name').value).toBe('');
});

test('what is typed before the first name can be goes into it', () => {
  for (const key of ['A', 'n', 'x', 'Backspace', 'a', 'Enter', 'B', 'i']) noteTyped(key);
  const first = renderEditor('tiny');
  expect(first.store.getState().document.dataset.nodes.at(-1)?.label.en).toBe('Ana');
  expect(field('Name').value).toBe('Bi');
});

describe('an entry', () => {
  test('is renamed as one types, in one step, and the heading follows', async () => {
    const { user, store } = renderEditor('tiny', { selection: ['ada'] });
    const before = JSON.stringify(store.getState().document.dataset);
    await user.clear(field('Name'));
    await user.type(field('Name'), 'Ada Berg');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Ada Berg');
    expect(nodeOf(store, 'ada')?.label).toMatchObject({ en: 'Ada Berg', id: 'Ada Berg' });
    expect(store.getState().document.past).toHaveLength(1);
    flush(() => act(store, applyUndo));
    expect(JSON.stringify(store.getState().document.dataset)).toBe(before);
  });

  test('keeps its name where none is typed, says so, and shows it again when one leaves the field', async () => {
    const { user, store } = renderEditor('tiny', { selection: ['ada'] });
    await user.clear(field('Name'));
    expect(screen.getByText('A name is needed: “Ada Lind” stays.')).toBeTruthy();
    expect(field('Name').getAttribute('aria-invalid')).toBe('true');
    await user.type(field('Name'), '   ');
    expect(nodeOf(store, 'ada')?.label.en).toBe('Ada Lind');
    await user.tab();
    expect(field('Name').value).toBe('Ada Lind');
    expect(screen.queryByText(/A name is needed/)).toBeNull();
    expect(store.getState().document.past).toEqual([]);
  });

  test('keeps the space that is typed between two words', async () => {
    const { user, store } = renderEditor('tiny', { selection: ['ada'] });
    await user.clear(field('Name'));
    await user.type(field('Name'), 'Ada ');
    expect(field('Name').value).toBe('Ada ');
    expect(nodeOf(store, 'ada')?.label.en).toBe('Ada');
  });

  test('becomes one of another kind', async () => {
    const { user, store } = renderEditor('tiny', { selection: ['ada'] });
    const [other] = store.getState().document.dataset.kinds.filter(({ id }) => id !== nodeOf(store, 'ada')?.kind);
    await user.selectOptions(field('Kind'), other?.label.en ?? '');
    expect(nodeOf(store, 'ada')?.kind).toBe(other?.id);
  });

  test('a description that is emptied is gone, in the file too', async () => {
    const { user, store } = renderEditor('tiny', { selection: ['ada'] });
    const text = screen.getByRole('textbox', { name: /^Description/ });
    await user.clear(text);
    await user.type(text, 'Weaves.');
    expect(nodeOf(store, 'ada')?.description?.en).toBe('Weaves.');
    // What it says in the other language stays until that is emptied, too.
    await user.clear(text);
    expect(nodeOf(store, 'ada')?.description?.own).toEqual({ id: expect.stringMatching(/./) });
    await user.click(screen.getByRole('button', { name: 'Description in Indonesian' }));
    await user.clear(screen.getByRole('textbox', { name: 'Description (Indonesian)' }));
    expect('description' in (nodeOf(store, 'ada') ?? {})).toBe(false);
  });

  test('of a page in one language only, the words that are shown change', async () => {
    const dataset = tinySeminar();
    const nodes = dataset.nodes.map((node) =>
      node.id === 'ada' ? { ...node, description: { en: 'Tece.', id: 'Tece.', own: { pt: 'Tece.' } } } : node,
    );
    const { user, store } = renderEditor(
      { ...dataset, meta: { ...dataset.meta, languages: ['pt'] }, nodes },
      { selection: ['ada'] },
    );
    expect(field('Description').lang).toBe('pt');
    await user.type(field('Description'), ' E canta.');
    expect(nodeOf(store, 'ada')?.description?.own).toEqual({ pt: 'Tece. E canta.' });
  });
});

describe('what is not one’s own', () => {
  test.each(['published', 'file'] as const)('has no fields where it is %s', (origin) => {
    renderView(<DetailsPanel />, 'tiny', { selection: ['ada'] }, {}, { origin });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Delete/ })).toBeNull();
  });

  test.each(['published', 'file', 'own'] as const)(
    'offers a copy to edit, but for what is one’s own: %s',
    async (origin) => {
      const keepCopy = vi.fn();
      const view = (
        <KeepCopyContext value={keepCopy}>
          <DetailsPanel />
        </KeepCopyContext>
      );
      const { user } = renderView(view, 'tiny', {}, {}, { origin });
      const button = screen.queryByRole('button', { name: 'Make a copy of my own to edit' });
      expect(button === null).toBe(origin === 'own');
      if (button) await user.click(button);
      expect(keepCopy).toHaveBeenCalledTimes(button ? 1 : 0);
    },
  );

  test('offers none where nothing is kept', () => {
    renderView(<DetailsPanel />, 'tiny');
    expect(screen.queryByRole('button', { name: 'Make a copy of my own to edit' })).toBeNull();
  });
});

test('a network that is empty leads from the map to its first name', async () => {
  const { user, store } = renderEditor(empty());
  const { unmount } = render(
    <AppContext value={store}>
      <BlankNetwork />
    </AppContext>,
  );
  (document.activeElement as HTMLElement).blur();
  await user.click(screen.getByRole('button', { name: 'Type the first name' }));
  await waitFor(() => expect(document.activeElement).toBe(field('Name')));
  expect(store.getState().moment.sheet).toBe('details');
  unmount();
});

describe('a deletion', () => {
  test('says how many ties go, and can be taken back from its notice', async () => {
    const { user, store } = renderEditor('tiny', { selection: ['ada'] });
    const before = JSON.stringify(store.getState().document.dataset);
    const ties = store
      .getState()
      .document.dataset.edges.filter(({ source, target }) => [source, target].includes('ada')).length;
    expect(ties).toBeGreaterThan(1);
    await user.click(screen.getByRole('button', { name: `Delete, with ${ties} ties` }));
    expect(nodeOf(store, 'ada')).toBeUndefined();
    const offer = screen.getByRole('button', { name: 'Undo' }).parentElement;
    expect(offer?.textContent).toContain(`“Ada Lind” deleted with ${ties} ties`);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(JSON.stringify(store.getState().document.dataset)).toBe(before);
    expect(store.getState().session.selection).toEqual(['ada']);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test.each([
    ['once something else was done', (user: UserEvent) => user.type(field('Name'), 'Sol{Enter}')],
    ['once it is put away', (user: UserEvent) => user.click(screen.getByRole('button', { name: /^Do not offer/ }))],
  ])('is no longer offered back %s', async (_, pass) => {
    const { user } = renderEditor('tiny', { selection: ['ada'] });
    await user.click(screen.getByRole('button', { name: /^Delete/ }));
    await pass(user);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

test('what was brought in leads to the two editions compared, and is offered no longer then', async () => {
  const { user, store } = renderEditor('tiny');
  const { dataset } = store.getState().document;
  const editions = ['2024', '2025'].map((id) => ({ id, label: toText(id) }));
  const more = { ...dataset, meta: { ...dataset.meta, editions } };
  const told = { key: 'broughtIn', values: { file: 'list.csv', count: 28, ties: 70 } } as const;
  flush(() => act(store, applyChange, { dataset: more, told, at: 1 }));
  const compare = screen.getByRole('button', { name: 'Compare the two' });
  expect(compare.parentElement?.textContent).toContain('list.csv brought in: 28 entries, 70 ties');
  // Whoever compares them already is offered nothing but the way back.
  flush(() => act(store, applyCompare, { from: '2024', to: '2025' }));
  expect(screen.queryByRole('button', { name: 'Compare the two' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  flush(() => act(store, applyCompare, null));
  await user.click(screen.getByRole('button', { name: 'Compare the two' }));
  expect(store.getState().session).toMatchObject({ panel: 'editions', compare: { from: '2024', to: '2025' } });
  expect(screen.queryByRole('button', { name: 'Compare the two' })).toBeNull();
});

test('a list that has just come in as a network of its own can be taken back; of long ago it is not offered', () => {
  const { store } = renderView(<KeyedOffer />, 'tiny');
  const told = { key: 'broughtIn', values: { file: 'list.csv', count: 28, ties: 70 } } as const;
  const { dataset } = store.getState().document;
  const open = (id: string, at: number) =>
    flush(() => act(store, (state) => applyChange(applyNew(state, id, empty()), { dataset, told, at })));
  open('old', 1);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  open('new', Date.now());
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});

describe('more entries', () => {
  test('are as many lines typed: the field keeps the focus', async () => {
    const { user, store } = renderEditor(empty());
    expect(document.activeElement).toBe(field('Name'));
    for (const name of ['Ana', 'Budi', 'Eka']) await user.keyboard(`${name}{Enter}`);
    await user.selectOptions(field('Kind'), 'Initiative');
    await user.type(field('Name'), 'Seeds{Enter}');
    const { nodes } = store.getState().document.dataset;
    expect(nodes.map(({ label }) => label.en)).toEqual(['Ana', 'Budi', 'Eka', 'Seeds']);
    expect(nodes.at(-1)?.kind).not.toBe(nodes[0]?.kind);
    expect(document.activeElement).toBe(field('Name'));
    expect(store.getState().session.selection).toEqual([]);
    // On the map it is the same one, and the next day nobody thinks of it.
    flush(() => act(store, applyNewEntry, 1));
    expect(store.getState().document.dataset.nodes.at(-1)?.kind).toBe(nodes.at(-1)?.kind);
    expect(selectNextKind(store.getState())).toBe(nodes[0]?.kind);
  });

  test('without a name none is added, and that is said', async () => {
    const { user, store } = renderEditor(empty());
    await user.keyboard('  {Enter}');
    expect(screen.getByText('Type a name first.')).toBeTruthy();
    expect(store.getState().document.dataset.nodes).toEqual([]);
  });

  test('of the same name are two only once that was asked', async () => {
    const { user, store } = renderEditor(empty());
    await user.keyboard('Ana{Enter}Ana');
    expect(screen.getByText('There is a “Ana” already.')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(store.getState().document.dataset.nodes).toHaveLength(1);
    expect(screen.getByText(/Add it again to have two of that name\.$/)).toBeTruthy();
    // Whoever types on begins another name.
    await user.keyboard('Budi{Enter}Ana{Enter}');
    expect(store.getState().document.dataset.nodes.map(({ label }) => label.en)).toEqual(['Ana', 'Budi']);
    await user.keyboard('{Enter}');
    expect(new Set(store.getState().document.dataset.nodes.map(({ id }) => id)).size).toBe(3);
  });

  test('Enter in the name of one that was added on the map goes on to the next name; of another one it does nothing', async () => {
    const { user, store } = renderEditor(empty());
    await user.keyboard('Ana{Enter}');
    const plus = () => {
      flush(() => addEntry(store));
      return waitFor(() => expect(document.activeElement?.id).toBe(FOCUS_TARGETS.name));
    };
    await plus();
    await user.keyboard('{Enter}');
    expect(field('Name').value).toBe('New entry');
    await user.keyboard('Ana{Enter}');
    expect(screen.getByText(/Press Enter again to have two of that name\.$/)).toBeTruthy();
    await user.keyboard('Budi{Enter}');
    await waitFor(() => expect(document.activeElement?.id).toBe(FOCUS_TARGETS.entry));
    await user.keyboard('Eka{Enter}');
    const { nodes } = store.getState().document.dataset;
    expect(nodes.map(({ label }) => label.en)).toEqual(['Ana', 'Budi', 'Eka']);
    flush(() => act(store, applySelect, nodes[0]?.id ?? ''));
    await user.type(field('Name'), '{Enter}');
    expect(store.getState().session.selection).toEqual([nodes[0]?.id]);
  });
});

test('the history tells each step, newest first, and leads back and on again', async () => {
  const { user, store } = renderEditor(empty());
  await user.keyboard('Ana{Enter}Budi{Enter}');
  await user.click(screen.getByText('History: 2 steps'));
  const steps = () => within(screen.getByRole('list', { name: '' })).getAllByRole('button');
  expect(steps().map((step) => step.textContent)).toEqual(['“Budi” added', '“Ana” added', 'The beginning']);
  await user.click(steps()[2]!);
  expect(store.getState().document.dataset.nodes).toEqual([]);
  expect(steps().map((step) => step.getAttribute('aria-current'))).toEqual([null, null, 'step']);
  await user.click(steps()[0]!);
  expect(store.getState().document.dataset.nodes.map(({ label }) => label.en)).toEqual(['Ana', 'Budi']);
});

describe('further facts', () => {
  const attributesOf = (store: AppStore) => nodeOf(store, 'ada')?.attributes;
  const fact = (place: number) => within(screen.getByRole('group', { name: `Fact ${place}` }));
  const box = (place: number, name: string) => fact(place).getByLabelText<HTMLInputElement>(name);

  test('are kept once they have both a name and a value, and the focus stays where one types', async () => {
    const { user, store } = renderEditor('tiny', { selection: ['ada'] });
    const start = attributesOf(store) ?? [];
    const place = start.length + 1;
    await user.click(screen.getByText('More about it'));
    await user.click(screen.getByRole('button', { name: 'Add a fact' }));
    expect(document.activeElement).toBe(box(place, 'What'));
    await user.keyboard('Web');
    expect(attributesOf(store) ?? []).toEqual(start);
    await user.type(box(place, 'Value'), 'https://example.org');
    expect(document.activeElement).toBe(box(place, 'Value'));
    expect(attributesOf(store)?.at(-1)).toMatchObject({
      label: { en: 'Web' },
      type: 'address',
      value: { en: 'https://example.org' },
    });
    const add = screen.getByRole('button', { name: 'Add a fact' });
    await user.click(add);
    expect(document.activeElement).toBe(box(place + 1, 'What'));
    await user.click(fact(place + 1).getByRole('button', { name: 'Remove this fact' }));
    await user.click(fact(place).getByRole('button', { name: 'Remove “Web”' }));
    expect(attributesOf(store) ?? []).toEqual(start);
    expect(document.activeElement).toBe(add);
  });

  test('keep their type, and say what a value must be', async () => {
    const dataset = tinySeminar();
    const both = (words: string) => ({ en: words, id: words, own: words });
    const attributes = [
      { label: both('Age'), type: 'number' as const, value: 40 },
      { label: both('Born'), type: 'date' as const, value: both('1985-03-31') },
    ];
    const nodes = dataset.nodes.map((node) => (node.id === 'ada' ? { ...node, attributes } : node));
    const { user, store } = renderEditor({ ...dataset, nodes }, { selection: ['ada'] });
    await user.type(box(1, 'Value'), 'x');
    expect(screen.getByText('A number goes here.')).toBeTruthy();
    await user.clear(box(1, 'Value'));
    await user.type(box(1, 'Value'), '41,5');
    expect(attributesOf(store)?.[0]).toEqual({ ...attributes[0], value: 41.5 });
    await user.clear(box(2, 'Value'));
    await user.type(box(2, 'Value'), '1985-02-30');
    expect(screen.getByText(/A date goes here/)).toBeTruthy();
    expect(attributesOf(store)?.[1]).toEqual(attributes[1]);
  });
});

test('a tie that says what is seldom meant of its ends is told where it is listed and at itself; one press says what is likelier', async () => {
  const starter = buildStarter('own');
  const [ann, hub] = [
    { id: 'ann', kind: 'person', label: { en: 'Ann', id: 'Ann', own: 'Ann' }, aliases: [] },
    { id: 'hub', kind: 'organisation', label: { en: 'Hub', id: 'Hub', own: 'Hub' }, aliases: [] },
  ];
  const tie = { id: 't', source: 'ann', target: 'hub', relation: 'knows', layer: 'stated' as const };
  const dataset = { ...starter, nodes: [ann, hub], edges: [tie] };
  const { user, store } = renderEditor(dataset, { selection: ['ann'] });
  expect(screen.getByText('“knows” is seldom said of these two: Person, Organisation.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Say “works at”' }));
  expect(store.getState().document.dataset.edges).toMatchObject([
    { source: 'ann', relation: 'works-at', target: 'hub' },
  ]);
  expect(screen.queryByText(/is seldom said/)).toBeNull();
  flush(() => act(store, applyUndo));
  expect(await screen.findByText(/is seldom said/)).toBeTruthy();
  flush(() => act(store, applySelect, 't'));
  expect(await screen.findByText(/is seldom said/)).toBeTruthy();
});
