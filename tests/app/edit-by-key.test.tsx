// @vitest-environment jsdom
import { act as flush, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { type CommandId, runCommand } from '../../src/app/commands.ts';
import { describeEdits } from '../../src/app/edit/describe-edits.ts';
import { EDITS } from '../../src/app/edit/edits-part.ts';
import { useEdits } from '../../src/app/edit/use-edits.ts';
import { HelpDialog } from '../../src/app/help/HelpDialog.tsx';
import { LiveRegion } from '../../src/app/LiveRegion.tsx';
import type { DocumentState } from '../../src/store/document.ts';
import { applyChange } from '../../src/store/editing.ts';
import { applyClear, applySelect } from '../../src/store/selection.ts';
import { type AppStore, act } from '../../src/store/store.ts';
import { renderView } from '../drivers/render-view.tsx';

function Page() {
  useEdits();
  return <LiveRegion />;
}
async function open(origin: DocumentState['origin'], selection: readonly string[] = ['kayuh']): Promise<AppStore> {
  await EDITS.load();
  const { store } = renderView(<Page />, 'tiny', { selection }, {}, { origin, id: 'mine' });
  await flush(async () => {});
  return store;
}
/** Runs a command whose code comes late. */
async function run(store: AppStore, id: CommandId): Promise<void> {
  const before = store.getState();
  expect(runCommand(store, id)).toBe(true);
  await vi.waitFor(() => expect(store.getState()).not.toBe(before));
}
const last = (store: AppStore) => store.getState().document.dataset.edges.at(-1);

test('a key deletes what is selected, and it is said', async () => {
  const store = await open('own');
  await run(store, 'remove');
  expect(await screen.findByText('“Kayuh” deleted with 4 ties. Nothing selected')).toBeTruthy();
  await run(store, 'undo');
  expect(await screen.findByText(/^Undone: “Kayuh” deleted with 4 ties\. Kayuh, Initiative/)).toBeTruthy();
});

test('what happens once more is said once more, though the words are the same', async () => {
  const store = await open('own', []);
  act(store, applySelect, 'ada');
  const first = await screen.findByText(/^Ada/);
  act(store, applySelect, 'ada');
  await vi.waitFor(() => expect(screen.getByText(/^Ada/)).not.toBe(first));
});

test('what became of a paste is said by its sheet alone', async () => {
  const before = (await open('own')).getState();
  const { dataset: old } = before.document;
  const dataset = { ...old, meta: { ...old.meta, start: '2020-01-01' } };
  const tell = (key: 'cellsPasted' | 'metaChanged') =>
    describeEdits(before, applyChange(before, { dataset, told: { key, values: { count: 2 } }, at: 0 }));
  expect(tell('metaChanged')).not.toBe('');
  expect(tell('cellsPasted')).toBe('');
});

test('a tie is begun by a key and goes to what is selected next, wherever that is; it is said and selected', async () => {
  const store = await open('own', ['ada']);
  await run(store, 'tie');
  expect(await screen.findByText(/^A tie from “Ada Lind”: go to the other end/)).toBeTruthy();
  await flush(async () => act(store, applySelect, 'ladang'));
  expect([last(store)?.source, last(store)?.target].sort()).toEqual(['ada', 'ladang']);
  expect(store.getState().session.edge).toBe(last(store)?.id);
  expect(store.getState().moment.tying).toBeNull();
  expect(await screen.findByText(/^Tie from “.+” to “.+” added\./)).toBeTruthy();
  await run(store, 'undo');
  expect(store.getState().session.selection).toEqual(['ada']);
});

test('Escape ends a tie that is being drawn and leaves what is selected; so does selecting nothing', async () => {
  const store = await open('own', ['ada']);
  const count = store.getState().document.dataset.edges.length;
  await run(store, 'tie');
  await flush(async () => act(store, applyClear));
  expect([store.getState().moment.tying, store.getState().session.selection]).toEqual([null, ['ada']]);
  await run(store, 'tie');
  await flush(async () => act(store, applySelect, null));
  expect(store.getState().moment.tying).toBeNull();
  await flush(async () => act(store, applySelect, 'ladang'));
  expect(store.getState().document.dataset.edges).toHaveLength(count);
});

test('a network of somebody else’s has no command that edits it, nor has one that nobody may write here', async () => {
  const EDITING: readonly CommandId[] = ['add', 'tie', 'remove'];
  const published = await open('published');
  expect(EDITING.map((id) => runCommand(published, id))).toEqual([false, false, false]);
});

test('the help tells what a hand does to edit where it does', async () => {
  const open = (origin: DocumentState['origin']) =>
    renderView(<HelpDialog />, 'tiny', {}, {}, { origin, id: 'mine' }).unmount;
  const told = () => screen.queryByText(/^In a network of your own: a double click/) !== null;
  const close = open('published');
  expect(told()).toBe(false);
  close();
  open('own');
  expect(told()).toBe(true);
});
