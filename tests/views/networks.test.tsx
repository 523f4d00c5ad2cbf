// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { createDesk } from '../../src/app/shelf/create-desk.ts';
import { toBackup } from '../../src/keep/backup.ts';
import { noteLatest, readLatest } from '../../src/keep/latest.ts';
import { createMemoryShelf } from '../../src/keep/memory-shelf.ts';
import { createPens } from '../../src/keep/pens.ts';
import type { Entry, Shelf } from '../../src/keep/shelf.ts';
import { keepingMessages, networksMessages } from '../../src/language/networks.ts';
import { applyHome, applyNew, applyOwn } from '../../src/store/own.ts';
import { applyDialog, applyLanguage } from '../../src/store/preferences.ts';
import { applyReading } from '../../src/store/refusal.ts';
import { parseSnapshot } from '../../src/store/reopen.ts';
import { applySelect } from '../../src/store/selection.ts';
import { applyPane } from '../../src/store/stage.ts';
import type { State } from '../../src/store/state.ts';
import { act } from '../../src/store/store.ts';
import { DeskContext } from '../../src/views/networks/desk.ts';
import { GoOn } from '../../src/views/networks/GoOn.tsx';
import { KeepingNote } from '../../src/views/networks/KeepingNote.tsx';
import { NetworksDialog } from '../../src/views/networks/NetworksDialog.tsx';
import { tellEntries } from '../../src/views/networks/tell-entries.ts';
import { useAppStore } from '../../src/views/use-app.ts';
import { catchDownloads } from '../drivers/export-dialog.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { stubNews } from '../drivers/stub-tabs.ts';

let saved: ReturnType<typeof catchDownloads> = [];
beforeEach(() => {
  saved = catchDownloads();
});

/** The dialog as long as it is open, and what is said over the map. */
function Page({ shelf }: { readonly shelf: Shelf }) {
  const store = useAppStore();
  const [part] = useState(() => {
    const news = stubNews()();
    const desk = createDesk(store, shelf, createPens(undefined, news), news);
    return { get: () => desk, load: async () => desk };
  });
  return (
    <DeskContext value={part}>
      <KeepingNote />
      <NetworksDialog />
    </DeskContext>
  );
}

const openList = (shelf: Shelf = createMemoryShelf(true)) => ({
  shelf,
  ...renderView(<Page shelf={shelf} />, 'tiny'),
});

function applyOwnBody(state: State, body: string): State {
  const read = parseSnapshot(body, state, '');
  if (!read.ok) throw new Error(read.fault.key);
  return applyOwn(state, read.value, 'back');
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const listed = () => within(screen.getByRole('list', { name: say.list })).queryAllByRole('button', { name: /^Open/ });
const say = networksMessages.en;

test('begins empty; a copy, a new one and a duplicate are listed with what is in them', async () => {
  const { user, store } = openList();
  expect(await screen.findByText(say.empty)).toBeTruthy();
  await user.click(await button('Copy of “Tiny Seminar”'));
  const row = await screen.findByRole('listitem');
  expect(row.textContent).toMatch(/open now12 entries, \d+ tieschanged today, \d\d:\d\d$/);
  expect(row.getAttribute('aria-current')).toBe('true');
  await user.click(await button(say.create));
  await waitFor(() => expect(listed()).toHaveLength(2));
  expect(store.getState().document.dataset.nodes).toEqual([]);
  await user.click(await button('Duplicate Tiny Seminar'));
  await button('Open Tiny Seminar (copy)');
  await user.click(await button('Open Tiny Seminar (copy)'));
  await waitFor(() => expect(store.getState().document.dataset.nodes).toHaveLength(12));
});

test('a name is typed in its place; Escape leaves it, and the dialog open', async () => {
  const { user, store } = openList();
  await user.click(await button('Copy of “Tiny Seminar”'));
  await user.click(await button('Rename Tiny Seminar'));
  await user.keyboard('Not this{Escape}');
  expect(await button('Open Tiny Seminar')).toBeTruthy();
  await user.click(await button('Rename Tiny Seminar'));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: say.name }));
  await user.keyboard('我的村 desa{Enter}');
  expect(await button('Open 我的村 desa')).toBeTruthy();
  expect(store.getState().document.dataset.meta.title.id).toBe('我的村 desa');
});

test('networks of one name are told apart, in every button and in the names of their files', async () => {
  const { user, store } = openList();
  await user.click(await button(say.create));
  await user.click(await button(say.create));
  await waitFor(() => expect(listed()).toHaveLength(2));
  const names = () => screen.getAllByRole('button').map((each) => each.getAttribute('aria-label') ?? each.textContent);
  await button('Open New network (2)');
  expect(new Set(names()).size).toBe(names().length);
  await user.click(await button('Backup file of New network (2)'));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toMatch(/^new-network_2_\d{4}-\d\d-\d\d_backup\.json$/);
  act(store, applyLanguage, 'id');
  expect(await button('Buka Jaringan baru (2)')).toBeTruthy();
});

test('what differs tells networks of one name apart: the time, else the size, else a number', () => {
  const entry = (id: string, changed: number, nodes: number) =>
    ({ id, name: { en: 'Village', id: 'Desa' }, changed, nodes, ties: 0 }) as Entry;
  const now = Date.UTC(2026, 4, 3);
  const told = (...entries: Entry[]) => tellEntries(entries, 'en', now).map(({ apart }) => apart);
  expect(told(entry('a', now, 1), entry('b', now - 9e10, 1))).toEqual([
    expect.stringMatching(/^changed today/),
    expect.stringMatching(/^changed \d+ \w+ \d{4}/),
  ]);
  expect(told(entry('a', now, 1), entry('b', now, 2))).toEqual([say.size(1, 0), say.size(2, 0)]);
  expect(told(entry('a', now, 1), entry('b', now, 1))).toEqual(['1', '2']);
  expect(told(entry('a', now, 1))).toEqual(['']);
});

test('what is deleted can be had back, and the keyboard stands on the way', async () => {
  const { user } = openList();
  await user.click(await button('Copy of “Tiny Seminar”'));
  await user.click(await button('Delete Tiny Seminar'));
  expect(await screen.findByText(say.removed('Tiny Seminar'))).toBeTruthy();
  expect(screen.queryByRole('list', { name: say.list })).toBeNull();
  expect(screen.getByRole('list', { name: say.recentlyDeleted }).textContent).toContain('Tiny Seminar');
  expect(document.activeElement).toBe(await button(say.undo));
  await user.keyboard('{Enter}');
  expect(await button('Open Tiny Seminar')).toBeTruthy();
  // What has been done is said, each time.
  expect(await screen.findByText(say.isBack('Tiny Seminar'))).toBeTruthy();
  await user.click(await button('Duplicate Tiny Seminar'));
  expect(await screen.findByText(say.duplicated('Tiny Seminar'))).toBeTruthy();
  await user.click(await button('Rename Tiny Seminar (copy)'));
  await user.keyboard('Desa{Enter}');
  expect(await screen.findByText(say.renamed('Desa'))).toBeTruthy();
  await user.click(await button('Backup file of Desa'));
  expect(await screen.findByText(/^desa_.+_backup\.json is saved\. Keep it to yourself/)).toBeTruthy();
  // For good only when it is asked twice.
  await user.click(await button('Delete Desa'));
  await user.click(await button('Delete for good: Desa'));
  await user.click(await button(say.discardNow('Desa')));
  expect(await screen.findByText(say.discarded('Desa'))).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('list', { name: say.recentlyDeleted })).toBeNull());
});

test('a backup file of all brings back beside what is there what is not the same; another file is refused and says why', async () => {
  const { user, shelf, store } = openList();
  await user.click(await button('Copy of “Tiny Seminar”'));
  act(store, applySelect, 'ada');
  await button('Open Tiny Seminar');
  await user.click(await button(say.backupAll));
  await waitFor(() => expect(saved).toHaveLength(1));
  const [{ content: blob, name }] = saved as [(typeof saved)[number]];
  expect(name).toMatch(/^tiny-seminar_\d{4}-\d\d-\d\d_backup\.json$/);
  const choose = async (text: string, file: string) => {
    // The test's browser cannot read files.
    const chosen = Object.assign(new File([text], file, { type: 'application/json' }), { text: async () => text });
    await user.upload(screen.getByLabelText(say.chooseBackup), chosen);
  };
  await choose('{"nodes":', 'notes.json');
  expect((await screen.findByRole('alert')).textContent).toContain(say.foreign('notes.json'));
  const [kept] = await Promise.all((await shelf.list()).map(({ id }) => shelf.read(id)));
  expect(blob.size).toBe(new Blob([...toBackup([kept!], new Date().toISOString())]).size);
  await choose(toBackup([kept!], '').join(''), 'backup.json');
  expect(await screen.findByText(say.came(0, 1))).toBeTruthy();
  expect(kept!.body).toContain('select=ada');
  const foreign = kept!.body.replace('lang=en', 'lang=id');
  await choose(toBackup([{ ...kept!, body: foreign, changed: 1 }], '').join(''), 'older.json');
  expect(await screen.findByText(say.came(1, 0))).toBeTruthy();
  await waitFor(() => expect(listed()).toHaveLength(2));
  // It comes in the visitor's language, with nothing selected.
  const { id } = (await shelf.list()).find(({ changed }) => changed === 1)!;
  act(store, applyOwnBody, (await shelf.read(id))!.body);
  expect([store.getState().session.language, store.getState().session.selection]).toEqual(['en', []]);
});

test('where the browser keeps nothing it is said, in the list and over the map, in both languages', async () => {
  const { user, store } = openList(createMemoryShelf());
  expect(await screen.findByText(say.blocked)).toBeTruthy();
  await user.click(await button('Copy of “Tiny Seminar”'));
  expect(await screen.findByText(keepingMessages.en.blocked)).toBeTruthy();
  await user.click(await button(keepingMessages.en.backup));
  await waitFor(() => expect(saved).toHaveLength(1));
  act(store, applyLanguage, 'id');
  expect(await screen.findByText(keepingMessages.id.blocked)).toBeTruthy();
});

test('a large network leaves the list for what says that it is being opened, and for the way to stop it', async () => {
  const shelf = createMemoryShelf(true);
  const name = { en: 'Federation', id: 'Federasi' };
  await shelf.write({ id: 'large', name, nodes: 2000, ties: 3000, changed: 1, body: 'not read yet' }, 0);
  const { user, store } = openList(shelf);
  act(store, applyDialog, 'networks');
  await user.click(await button('Open Federation'));
  await waitFor(() => expect(store.getState().moment.notices.at(-1)?.key).toBe('fileDamaged'));
  expect(store.getState().moment.dialog).toBeNull();
});

test('whoever stops the opening of a large network is led no further: what they wanted to publish is not what is open', async () => {
  const shelf = createMemoryShelf(true);
  const { user, store } = openList(shelf);
  const { dataset } = store.getState().document;
  const [person] = dataset.nodes;
  if (!person) throw new Error('nobody');
  const nodes = Array.from({ length: 3200 }, (_, at) => ({ ...person, id: `n${at}` }));
  act(store, applyPane, { width: 800, height: 600 });
  act(store, applyNew, 'large', { ...dataset, nodes, edges: [], corrections: [] });
  await waitFor(async () => expect((await shelf.list()).map(({ id }) => id)).toEqual(['large']));
  act(store, applyHome);
  act(store, applyDialog, 'networks');
  await user.click(await button(/^Publish/));
  await waitFor(() => expect(store.getState().moment.reading).not.toBeNull());
  act(store, applyReading, null);
  // What would lead on has had its turn.
  await new Promise((resolve) => setTimeout(resolve, 150));
  const { document, moment } = store.getState();
  expect([document.origin, moment.dialog]).toEqual(['published', null]);
});

test('what was changed last is offered until it is put away, and again once it has changed', async () => {
  const entry = { id: 'village7', name: { en: 'Village', id: 'Desa' }, nodes: 16, ties: 2, changed: 1000 };
  noteLatest(entry);
  const shown = renderView(<GoOnPage />, 'tiny');
  expect((await button('Go on with “Village”')).parentElement?.textContent).toMatch(
    /16 entries, changed 1 January 1970/,
  );
  await shown.user.click(await button(say.notNow));
  expect(screen.queryByRole('button')).toBeNull();
  noteLatest(entry);
  expect(readLatest()).toBeNull();
  noteLatest({ ...entry, changed: 2000 });
  expect(readLatest()).toMatchObject({ id: 'village7', changed: 2000 });
  noteLatest(undefined);
  expect(readLatest()).toBeNull();
});

const NO_DESK = { get: () => null, load: () => Promise.reject(new Error('nobody asks')) };
const GoOnPage = () => (
  <DeskContext value={NO_DESK}>
    <GoOn />
  </DeskContext>
);

test('one can begin before the shelf is there', () => {
  const part = { get: () => null, load: () => new Promise<never>(() => {}) };
  renderView(
    <DeskContext value={part}>
      <NetworksDialog />
    </DeskContext>,
    'tiny',
  );
  expect(screen.getByRole('button', { name: networksMessages.en.create })).toBeTruthy();
});
