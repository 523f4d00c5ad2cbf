// @vitest-environment jsdom
import { fireEvent, render, screen, act as settle, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { PNG } from 'pngjs';
import { beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { saveShortcutPreference } from '../../src/app/shortcut-preference.ts';
import { syncAddress } from '../../src/app/sync/sync-address.ts';
import { syncPage } from '../../src/app/sync/sync-page.ts';
import { writePngText } from '../../src/snapshot/carrier/png-text.ts';
import { toJson, toPayload } from '../../src/snapshot/json.ts';
import { applyDialog, applyNotice } from '../../src/store/preferences.ts';
import { applySelect } from '../../src/store/selection.ts';
import type { SessionState, State } from '../../src/store/state.ts';
import { type AppStore, act, buildStore } from '../../src/store/store.ts';
import { isPages, selectPageDocument } from '../../src/store/visits.ts';
import { PartError } from '../../src/views/load-part.ts';
import { IntakeContext, type ReadFile } from '../../src/views/share/intake-port.ts';
import { toSnapshot } from '../../src/views/share/view.ts';
import { AppContext } from '../../src/views/use-app.ts';
import { endHistoryAfterEach } from '../drivers/end-history.ts';
import { readAtOnce } from '../drivers/read-at-once.ts';
import { seminar, stateOf, tinySeminar } from '../drivers/scenes.ts';
import { stubPage } from '../drivers/stub-page.ts';

const home = seminar();
const tiny = { dataset: tinySeminar(), layout: null };
const AT = '2030-01-02T03:04:05.000Z';
const fileOf = (state: State) => toJson(toSnapshot(state, AT));

beforeEach(() => {
  stubPage();
  saveShortcutPreference(true);
  history.replaceState(null, '', '/');
});

endHistoryAfterEach();

/** The app as `main.tsx` wires it, without a canvas. */
function openApp(session: Partial<SessionState> = {}, readFile: ReadFile = readAtOnce): AppStore {
  const store = buildStore(home, session);
  syncAddress(store);
  syncPage(store);
  render(
    <AppContext value={store}>
      <IntakeContext value={readFile}>
        <App />
      </IntakeContext>
    </AppContext>,
  );
  return store;
}

const transfer = (...files: File[]) => ({ dataTransfer: { types: ['Files'], files } });
const drop = (content: BlobPart, name = 'poster.json') =>
  fireEvent.drop(document.body, transfer(new File([content], name)));

test('a file over the page shows where to let go of it; dropped, its view is open, and that is said', async () => {
  const store = openApp();
  fireEvent.dragOver(document.body, transfer());
  expect(screen.getByText('Drop to open')).toBeTruthy();
  drop(fileOf(stateOf(home, { selection: ['tat-lam'], camera: { x: 1, y: 2, zoom: 3 } })));
  expect(screen.queryByText('Drop to open')).toBeNull();
  await waitFor(() => expect(store.getState().session.selection).toEqual(['tat-lam']));
  expect(store.getState().session.camera).toEqual({ x: 1, y: 2, zoom: 3 });
  expect(location.search).toBe('?lang=en&select=tat-lam');
  expect(await screen.findByText(/^poster\.json is open: Sowing the Seeds/)).toBeTruthy();
  expect(screen.queryByRole('list', { name: 'Notices' })).toBeNull();
});

test('text that is dragged over the page is none of its business', () => {
  openApp();
  const event = fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'], files: [] } });
  expect(event).toBe(true);
  expect(screen.queryByText('Drop to open')).toBeNull();
});

test('without a mouse: the key and the menu open the field, which takes the file, twice the same one too', async () => {
  const store = openApp();
  const user = userEvent.setup({ delay: null });
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('there is no field for files');
  const asked = vi.spyOn(field, 'click').mockImplementation(() => {});
  await user.keyboard('o');
  expect(asked).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('button', { name: 'Open files …' }));
  expect(asked).toHaveBeenCalledTimes(2);
  for (const count of [1, 2]) {
    const file = new File([fileOf(stateOf(home, { view: 'outline' }))], 'view.json');
    fireEvent.change(field, { target: { files: [file] } });
    await waitFor(() => expect(store.getState().moment.entry.count).toBe(count));
  }
});

test.each([
  ['en', 'picture with no network in it'],
  ['id', 'gambar tanpa jaringan di dalamnya'],
] as const)('a picture that lost its view gets a kind word (%s), and what was open stays', async (language, words) => {
  const store = openApp();
  settle(() => store.setState({ ...store.getState(), session: { ...store.getState().session, language } }));
  settle(() => act(store, applySelect, 'tat-lam'));
  settle(() => act(store, applyDialog, 'help'));
  const { session, document: before } = store.getState();
  const address = location.href;
  drop(new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 }))), 'sent.png');
  const alert = await screen.findByText(new RegExp(words));
  expect(alert.getAttribute('role')).toBe('alert');
  expect(alert.textContent).toContain('sent.png');
  expect(store.getState().session).toBe(session);
  expect(store.getState().document).toBe(before);
  expect(location.href).toBe(address);
  // Under a dialog nobody would see it.
  expect(screen.queryByRole('dialog')).toBeNull();
});

test.each([
  [
    'cut.json',
    fileOf(stateOf(home))
      .slice(0, 999)
      .replace(/[^\n]*$/, ''),
    'the text breaks off here',
  ],
  ['letter.txt', 'Dear all', 'no file this map can open'],
  ['next.json', fileOf(stateOf(home)).replace('"version": 1', '"version": 7'), 'newer Jejaring (format 7)'],
  ['odd.json', fileOf(stateOf(home)).replace('"zoom": 1', '"zoom": "x"'), 'view.camera.zoom'],
  [
    'far.png',
    writePngText(
      new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 }))),
      toPayload(toSnapshot(stateOf(tiny), AT), false),
    ),
    'another network, “Tiny Seminar”',
  ],
])('%s: it says what is the matter', async (name, content, words) => {
  const store = openApp();
  const { session } = store.getState();
  drop(content as BlobPart, name);
  await waitFor(() => expect(screen.getByRole('list', { name: 'Notices' }).textContent).toContain(words));
  expect(store.getState().session).toBe(session);
});

test('of files that can’t be opened only the newest is spoken of', async () => {
  const store = openApp();
  settle(() => act(store, applyNotice, { key: 'layoutFailed', values: { message: '' } }));
  const list = () => screen.getByRole('list', { name: 'Notices' });
  drop('Dear all', 'letter.txt');
  await waitFor(() => expect(list().textContent).toContain('letter.txt'));
  drop(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'photo.jpg');
  await waitFor(() =>
    expect(list().textContent).toContain(
      'photo.jpg is a picture (JPEG) with no network in it. What can be read: a list',
    ),
  );
  expect(list().textContent).not.toContain('letter.txt');
  drop('<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'logo.svg');
  await waitFor(() => expect(list().textContent).toContain('this SVG was made elsewhere'));
  expect(list().textContent).not.toMatch(/letter|photo/);
  // What is about something else stays.
  expect(list().textContent).toContain('could not settle');
});

test.each([
  ['view.json', fileOf(stateOf(home, { view: 'outline' })), 'outline'],
  ['letter.txt', 'Dear all', 'map'],
])(
  'of two files dropped together the first is taken, and the other is not passed over in silence: %s',
  async (name, content, view) => {
    const store = openApp();
    fireEvent.drop(document.body, transfer(new File([content], name), new File(['x'], 'second.png')));
    const words = `only ${name} was tried, and the other one was left alone`;
    await waitFor(() => expect(screen.getByRole('list', { name: 'Notices' }).textContent).toContain(words));
    expect(store.getState().session.view).toBe(view);
  },
);

test('a file that is too large is not even read', async () => {
  openApp();
  const file = new File(['x'], 'huge.png');
  Object.defineProperty(file, 'size', { value: 65 * 2 ** 20 });
  fireEvent.drop(document.body, transfer(file));
  expect(await screen.findByText(/huge\.png is larger than 64 MB/)).toBeTruthy();
});

test('another network opens over a node’s details; Back brings what was open, Forward the network again', async () => {
  const store = openApp();
  const moved = store.getState();
  settle(() => act(store, applySelect, 'tat-lam'));
  const camera = { x: 5, y: 6, zoom: 2 };
  settle(() => store.setState({ ...store.getState(), session: { ...store.getState().session, camera } }));
  const title = moved.document.dataset.meta.title.en;
  expect(screen.getByRole('heading', { level: 2, name: /Tat Lam/ })).toBeTruthy();

  drop(JSON.stringify(tiny.dataset), 'tiny.json');
  expect(await screen.findByRole('heading', { level: 1, name: 'Tiny Seminar' })).toBeTruthy();
  expect(selectPageDocument(store.getState()).dataset).toBe(home.dataset);
  settle(() => act(store, applySelect, 'ada'));
  expect(location.search).toContain('select=ada');
  settle(() => act(store, applySelect, 'budi'));
  settle(() => history.back());
  await waitFor(() => expect(store.getState().session.selection).toEqual(['ada']));
  expect(screen.queryByRole('list', { name: 'Notices' })).toBeNull();

  settle(() => history.go(-2));
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
  expect(store.getState().session).toMatchObject({ selection: ['tat-lam'], camera });
  expect(store.getState().document.dataset).toBe(home.dataset);
  expect(isPages(store.getState())).toBe(true);
  expect(screen.queryByRole('list', { name: 'Notices' })).toBeNull();

  settle(() => history.go(2));
  expect(await screen.findByRole('heading', { level: 1, name: 'Tiny Seminar' })).toBeTruthy();
  expect(store.getState().session.selection).toEqual(['ada']);
});

test('loaded anew where a file was open: its address is not asked of another network', () => {
  history.replaceState({ opened: 2, isPublished: false }, '', '/?lang=en&select=ada');
  const store = openApp();
  expect(screen.getByText(/Open the file again/)).toBeTruthy();
  expect(screen.queryByText(/“ada”/)).toBeNull();
  expect(location.search).toBe('?lang=en');
  expect(store.getState().moment.entry.count).toBe(2);
});

/** Reads nothing until the test says so. */
function holdFiles() {
  const held: { file: File; signal: AbortSignal; letGo: () => void }[] = [];
  const readFile: ReadFile = async (file, signal) => {
    await new Promise<void>((resolve, reject) => {
      held.push({ file: file as File, signal, letGo: resolve });
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    return readAtOnce(file, signal);
  };
  return { held, readFile };
}

const outline = () => fileOf(stateOf(home, { view: 'outline' }));

test('of two files dropped one after the other the later one counts, however long the first one takes', async () => {
  const { held, readFile } = holdFiles();
  const store = openApp({}, readFile);
  drop(outline(), 'slow.json');
  await waitFor(() => expect(held).toHaveLength(1));
  drop('Dear all', 'letter.txt');
  await waitFor(() => expect(held).toHaveLength(2));
  // Nobody waits for the first one any more, and what reads it is told so.
  expect(held.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  settle(() => held[1]?.letGo());
  await waitFor(() => expect(screen.getByRole('list', { name: 'Notices' }).textContent).toContain('letter.txt'));
  expect(screen.getByRole('list', { name: 'Notices' }).textContent).not.toContain('slow.json');
  expect(store.getState().session.view).toBe('map');
  expect(store.getState().moment.entry.count).toBe(0);
});

test('a file that is too large to be read takes the place of one that is being read, too', async () => {
  const { held, readFile } = holdFiles();
  openApp({}, readFile);
  drop(outline(), 'slow.json');
  await waitFor(() => expect(held).toHaveLength(1));
  const file = new File(['x'], 'huge.png');
  Object.defineProperty(file, 'size', { value: 65 * 2 ** 20 });
  fireEvent.drop(document.body, transfer(file));
  expect(await screen.findByText(/huge\.png is larger than 64 MB/)).toBeTruthy();
  expect(held.map(({ signal }) => signal.aborted)).toEqual([true]);
});

test.each([
  ['en', 'Opening slow.json …', 'Cancel'],
  ['id', 'Membuka slow.json …', 'Batal'],
] as const)('what takes long is said, and ends by its button or Esc (%s)', async (language, words, cancel) => {
  const { held, readFile } = holdFiles();
  const store = openApp({ language, selection: ['tat-lam'] }, readFile);
  const { session } = store.getState();
  const user = userEvent.setup({ delay: null });
  for (const [count, end] of [
    () => user.click(screen.getByRole('button', { name: cancel })),
    () => user.keyboard('{Escape}'),
  ].entries()) {
    drop(outline(), 'slow.json');
    expect((await screen.findByText(words)).getAttribute('role')).toBe('status');
    await end();
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
    await waitFor(() => expect(held[count]?.signal.aborted).toBe(true));
  }
  // Nothing has happened, the selection stays, and there is nothing to tell.
  expect(store.getState().session).toBe(session);
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
  [{ kind: 'slow', seconds: 20 }, 'not be read within 20 seconds'],
  [{ kind: 'unreadable' }, 'browser could not read'],
  [{ kind: 'too-large' }, 'holds more than a view can'],
  [
    { kind: 'refused', fault: { kind: 'excess', what: 'nodes', count: 150_000, most: 20_000 } },
    'a network with 150,000 entries. This map draws up to 20,000.',
  ],
] as const)('%j is told in words', async (intake, words) => {
  const store = openApp({}, async () => intake);
  drop('anything', 'view.json');
  await waitFor(() => expect(screen.getByRole('list', { name: 'Notices' }).textContent).toContain(words));
  expect(store.getState().moment).toMatchObject({ reading: null, entry: { count: 0 } });
});

test('what reads files may not come: that is said of the page, not of the file', async () => {
  const gone: ReadFile = async () => {
    throw new PartError('missing', null);
  };
  const store = openApp({}, gone);
  drop('{}');
  const said = await screen.findByRole('alert');
  expect(said.textContent).toContain('a part of the page that it needs could not be loaded');
  expect(said.textContent).toContain('There is a newer version');
  expect(store.getState().moment.reading).toBeNull();
});
