// @vitest-environment jsdom
import { render, screen, act as settle, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx';
import { FaultPage } from '../../src/app/FaultPage.tsx';
import { saveShortcutPreference } from '../../src/app/shortcut-preference.ts';
import { SCREENS } from '../../src/base/measures.ts';
import { failure } from '../../src/base/result.ts';
import type { Fault } from '../../src/dataset/fault.ts';
import { applyNotice } from '../../src/store/preferences.ts';
import { applyAddress } from '../../src/store/restore.ts';
import { applySelect } from '../../src/store/selection.ts';
import { type State, withMoment } from '../../src/store/state.ts';
import { act } from '../../src/store/store.ts';
import { FOCUS_TARGETS } from '../../src/views/focus-targets.ts';
import { AppContext } from '../../src/views/use-app.ts';
import { renderView } from '../drivers/render-view.tsx';
import { tinySeminar } from '../drivers/scenes.ts';
import { stubPage } from '../drivers/stub-page.ts';

const fragile = { broken: true };

function Fragile() {
  if (fragile.broken) throw new Error('out of order');
  return <p>works</p>;
}

beforeEach(() => {
  stubPage();
  saveShortcutPreference(true);
});

test('the page has its title, its days, its landmarks and one view at a time', async () => {
  const { user } = renderView(<App />, 'tiny');
  expect(screen.getByRole('heading', { level: 1, name: 'Tiny Seminar' })).toBeTruthy();
  expect(screen.getByText('Bergen, 1–2 February 2020')).toBeTruthy();
  expect(screen.getAllByRole('main')).toHaveLength(1);
  expect(screen.getAllByRole('combobox', { name: 'Search' })).toHaveLength(1);
  for (const name of ['Filters', 'Details and questions'])
    expect(screen.getByRole('complementary', { name })).toBeTruthy();
  expect(screen.getByRole('tabpanel', { name: 'Map' })).toBeTruthy();
  await user.click(screen.getByRole('tab', { name: 'Table' }));
  expect(screen.queryByRole('tabpanel', { name: 'Map' })).toBeNull();
  expect(screen.getByRole('tabpanel', { name: 'Table' })).toBeTruthy();
});

test.each([
  ['own', 'en', 'Your own network'],
  ['own', 'id', 'Jaringan milik Anda'],
  ['published', 'en', null],
] as const)(
  'a network that is the visitor’s own says so, and which edition it is: %s, %s',
  (origin, language, words) => {
    const dataset = tinySeminar();
    const edition = { en: '2nd', id: 'ke-2' };
    renderView(<App />, { ...dataset, meta: { ...dataset.meta, edition } }, { language }, {}, { origin, id: 'mine' });
    if (words) expect(screen.getByText(words)).toBeTruthy();
    else expect(screen.queryByText('Your own network')).toBeNull();
    expect(screen.getByText(new RegExp(`^${edition[language]}, Bergen, `))).toBeTruthy();
    // Where room is short the title ends in dots.
    expect(screen.getByRole('heading', { level: 1 }).title).toBe(dataset.meta.title[language]);
    // Below the title on a phone, where place and days have no room.
    expect(screen.getByText(edition[language], { selector: 'h1 + p' })).toBeTruthy();
  },
);

test('the pencil beside a title leads to its field, and is there where that can be edited alone', async () => {
  const own = { origin: 'own', id: 'mine' } as const;
  // As where it has been looked at before.
  await Promise.all([import('../../src/views/edit/edit-panel.ts'), import('../../src/views/intake/ReportList.tsx')]);
  const { user, store } = renderView(<App />, 'tiny', { panel: 'groups' }, {}, own);
  await user.click(screen.getByRole('button', { name: 'Your own network: change its title' }));
  await waitFor(() => expect(document.activeElement?.id).toBe(FOCUS_TARGETS.title), { timeout: 5000 });
  await user.keyboard('Our street');
  expect(store.getState().document.dataset.meta.title.en).toBe('Our street');
  settle(() => act(store, (state: State) => withMoment(state, { keeping: 'elsewhere' })));
  expect(screen.queryByRole('button', { name: /^Your own network/ })).toBeNull();
  expect(screen.getByText('Your own network')).toBeTruthy();
});

test('the filters are one landmark, so that their name is heard once', () => {
  renderView(<App />, 'tiny');
  const filters = screen.getByRole('complementary', { name: 'Filters' });
  expect(within(filters).queryByRole('region')).toBeNull();
});

test('it renders where there is no page', () => {
  const { store, unmount } = renderView(null, 'tiny', { language: 'id' });
  unmount();
  const html = renderToString(
    <AppContext value={store}>
      <App />
    </AppContext>,
  );
  expect(html).toContain('Seminar Mungil');
  expect(html.replaceAll('<!-- -->', '')).toContain('Bergen, 1–2 Februari 2020');
});

test('no button of the page as built is switched off: what is pressed early would be lost', () => {
  const { store, unmount } = renderView(null, 'seminar');
  unmount();
  const page = document.createElement('div');
  page.innerHTML = renderToString(
    <AppContext value={store}>
      <App />
    </AppContext>,
  );
  expect(page.textContent).toContain('Take the guided tour');
  expect([...page.querySelectorAll('button:disabled')].map(({ textContent }) => textContent)).toEqual([]);
});

test('the language switch says which is on and changes every word', async () => {
  const { user } = renderView(<App />, 'tiny');
  const languages = within(screen.getByRole('group', { name: 'Language' }));
  const indonesian = languages.getByRole('button', { name: 'Indonesia' });
  expect(indonesian.getAttribute('aria-pressed')).toBe('false');
  await user.click(indonesian);
  expect(indonesian.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('heading', { level: 1, name: 'Seminar Mungil' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Ekspor' })).toBeTruthy();
});

test('? opens the help with every key, and closing gives the focus back', async () => {
  const { user, store } = renderView(<App />, 'tiny');
  const tab = screen.getByRole('tab', { name: 'Map' });
  tab.focus();
  await user.keyboard('?');
  const help = await screen.findByRole('dialog', { name: 'How to use this map' });
  expect(within(help).getByRole('row', { name: /Reset: bring everything back/ })).toBeTruthy();
  expect(within(help).getByRole('row', { name: /To the nearest entry/ })).toBeTruthy();
  await user.click(within(help).getByRole('button', { name: 'Close' }));
  expect(store.getState().moment.dialog).toBeNull();
  expect(document.activeElement).toBe(tab);
});

test('single keys are text in a field, rest in a dialog, and can be switched off', async () => {
  const { user, store } = renderView(<App />, 'tiny');
  const theme = () => store.getState().session.theme;
  await user.keyboard('t');
  expect(theme()).toBe('light');
  await user.keyboard('/');
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
  await user.keyboard('t');
  expect(theme()).toBe('light');
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('?');
  await screen.findByRole('dialog');
  await user.keyboard('t');
  expect(theme()).toBe('light');
  await user.click(screen.getByRole('checkbox', { name: /Single-key shortcuts/ }));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await user.keyboard('t');
  expect(theme()).toBe('light');
  expect(localStorage.getItem('jejaring.shortcuts')).toBe('off');
});

afterEach(() => void vi.useRealTimers());

test('what is asked for is said once things stand still', () => {
  vi.useFakeTimers();
  const { store } = renderView(<App />, 'tiny');
  settle(() => {
    store.setState({ ...store.getState(), session: { ...store.getState().session, selection: ['ada'] } }, true);
    vi.advanceTimersByTime(300);
  });
  // The map's cursor stands on it at once; what is read out is another element.
  const said = () => screen.queryByText('Ada Lind, Person, 2 ties', { selector: '[aria-live] span' });
  expect(said()).toBeNull();
  settle(() => {
    vi.advanceTimersByTime(200);
  });
  expect(said()?.closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
});

test('what names or describes something, or is shown by it, is on the page', () => {
  renderView(<App />, 'tiny');
  const NAMING = ['aria-controls', 'aria-labelledby', 'aria-describedby', 'aria-activedescendant', 'aria-owns'];
  const ids = NAMING.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].flatMap((element) => element.getAttribute(name)?.split(' ') ?? []),
  );
  expect(ids.length).toBeGreaterThan(5);
  expect(ids.filter((id) => !document.getElementById(id))).toEqual([]);
});

test('a notice can be put away', async () => {
  const { user, store } = renderView(<App />, 'tiny');
  settle(() => act(store, applyNotice, { key: 'badParameter', values: { name: 'theme', value: 'pink' } }));
  expect(screen.getByText(/theme “pink”/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText(/theme “pink”/)).toBeNull();
});

test('all that an address asks for in vain is one notice, put away as one', async () => {
  const { user, store } = renderView(<App />, 'tiny');
  const bad = ['pink', 'blue', 'teal'].map((value) => ({
    key: 'badParameter' as const,
    values: { name: 'theme', value },
  }));
  settle(() => {
    for (const notice of [...bad, ...bad]) act(store, applyNotice, { ...notice, values: { ...notice.values } });
    act(store, applyNotice, { key: 'layoutFailed', values: { message: '' } });
  });
  const lines = within(screen.getByRole('list', { name: 'Notices' })).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual([
    'The address asks for what this map does not know or cannot show at once. Left out were: theme “pink”, theme “blue”, theme “teal”.',
    expect.stringMatching(/could not settle/),
  ]);
  await user.click(within(lines[0] as HTMLElement).getByRole('button', { name: 'Dismiss' }));
  expect(store.getState().moment.notices.map(({ key }) => key)).toEqual(['layoutFailed']);
});

test('what an address asks for in vain is quoted by its beginning', () => {
  const long = { key: 'badParameter' as const, values: { name: 'select', value: 'a'.repeat(3000) } };
  const { store } = renderView(<App />, 'tiny');
  settle(() => act(store, applyNotice, long));
  expect(screen.getByText(/select “a{60}…”, which/)).toBeTruthy();
  settle(() => act(store, applyNotice, { ...long, values: { name: 'theme', value: 'b'.repeat(3000) } }));
  expect(screen.getByText(/select “a{60}…”, theme “b{60}…”\.$/)).toBeTruthy();
});

test('a notice of an address names a few of many strangers, and has an end', () => {
  const { store } = renderView(<App />, 'tiny');
  const strangers = Array.from({ length: 900 }, (_, index) => `${'long-'.repeat(20)}${index}`);
  settle(() => act(store, applyAddress, `?lang=en,id&select=${strangers.join()}`));
  const line = within(screen.getByRole('list', { name: 'Notices' })).getByRole('listitem');
  expect(line.textContent).toMatch(/lang “id”, select “long-.* and 895 more\.$/);
  expect(line.textContent?.length).toBeLessThan(600);
});

test('a question beside the map stays when another view is chosen; on a phone it goes with its sheet', async () => {
  let width = '';
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return query === width;
    },
    addEventListener() {},
    removeEventListener() {},
  }));
  const { user, store } = renderView(<App />, 'tiny');
  const panel = () => store.getState().session.panel;
  const questions = screen.getByRole('button', { name: 'Questions' });
  await user.click(screen.getByRole('tab', { name: 'Groups' }));
  await user.click(screen.getByRole('tab', { name: 'Map' }));
  expect(panel()).toBe('groups');
  width = SCREENS.phone;
  await user.click(questions);
  await user.click(screen.getByRole('tab', { name: 'Map' }));
  expect(panel()).toBe('details');
  expect(store.getState().moment.sheet).toBeNull();
  await user.click(questions);
  expect(panel()).toBe('groups');
});

test('a fault in a view is said, and the view comes back', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { user } = renderView(
    <ErrorBoundary>
      <Fragile />
    </ErrorBoundary>,
    'tiny',
  );
  expect(screen.getByRole('alert').textContent).toContain('stopped working');
  fragile.broken = false;
  await user.click(screen.getByRole('button', { name: 'Reset the view' }));
  expect(screen.getByText('works')).toBeTruthy();
});

test('the fault page names file, path and fault, in the visitor’s language', () => {
  const faults = Array.from({ length: 22 }, (_, index) => ({
    path: `nodes[${index}].kind`,
    code: 'no-kind' as const,
    found: 'country',
  }));
  render(<FaultPage fault={{ file: 'data/mine.json', faults }} language="id" />);
  expect(screen.getByRole('alert').textContent).toContain('data/mine.json');
  expect(screen.getByText('nodes[3].kind')).toBeTruthy();
  expect(screen.queryByText('nodes[21].kind')).toBeNull();
  expect(screen.getAllByText('“country” bukan id sebuah jenis')).toHaveLength(20);
  expect(screen.getByText('dan 2 lagi')).toBeTruthy();
});

/** The fault page of a file with one fault as a whole. */
const faultOf = (fault: Omit<Fault, 'path'>) => ({ file: 'data/mine.json', faults: [{ path: '', ...fault }] });

test.each([
  [{ code: 'not-fetched' }, 'there is no connection', 'It could still not be fetched (2 tries).'],
  [{ code: 'not-fetched', found: 404 }, 'There is no file data/mine.json', 'It could still not be fetched (2 tries).'],
  [
    { code: 'not-fetched', found: 503 },
    'did not give out the file data/mine.json: status 503',
    'It could still not be fetched (2 tries).',
  ],
  [{ code: 'syntax' }, 'is not JSON', 'The file can still not be shown (2 tries).'],
  [{ code: 'newer', found: 9, right: 1 }, 'is not a dataset', 'The file can still not be shown (2 tries).'],
] as const)(
  'the fault page tells %j apart, and leaves only for a file that can be shown',
  async (fault, words, after) => {
    const user = userEvent.setup();
    const load = vi.fn(async () => failure(faultOf(fault)));
    render(<FaultPage fault={faultOf(fault)} language="en" load={load} />);
    expect(screen.getByRole('alert').textContent).toContain(words);
    // What could not be had at all has been said by then; the list is of what is in the file.
    expect(screen.queryAllByRole('listitem')).toHaveLength(fault.code === 'not-fetched' ? 0 : 1);
    const again = screen.getByRole('button', { name: 'Try again' });
    await user.click(again);
    await user.click(again);
    expect(await screen.findByText(after)).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(2);
  },
);

test('the fault page says what is wrong by now, and once', async () => {
  const user = userEvent.setup();
  const load = vi.fn().mockRejectedValueOnce(new Error('no gate'));
  load.mockResolvedValueOnce(failure(faultOf({ code: 'not-fetched' })));
  render(<FaultPage fault={faultOf({ code: 'syntax' })} language="id" load={load} />);
  const again = screen.getByRole('button', { name: 'Coba lagi' });
  await user.click(again);
  expect(await screen.findByText('Berkas masih tidak dapat ditampilkan (1 kali mencoba).')).toBeTruthy();
  expect(screen.getByRole('listitem')).toBeTruthy();
  await user.click(again);
  expect(await screen.findByText('Berkas masih tidak dapat diambil (2 kali mencoba).')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('tidak ada sambungan');
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('where the dataset stands in the page itself there is nothing to ask for', () => {
  render(<FaultPage fault={faultOf({ code: 'syntax' })} language="en" />);
  expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
});

test('another panel begins at its top', async () => {
  const { user } = renderView(<App />, 'tiny');
  const scroller = screen.getByRole('tabpanel', { name: 'Details' }).parentElement as HTMLElement;
  scroller.scrollTop = 120;
  await user.click(screen.getByRole('tab', { name: 'Groups' }));
  expect(scroller.scrollTop).toBe(0);
});

test('what is chosen is read from its heading, though a list of names was open below it and the sheet scrolled', () => {
  const { store } = renderView(<App />, 'tiny', { selection: ['ada'] });
  const scroller = screen.getByRole('tabpanel', { name: 'Details' }).parentElement as HTMLElement;
  scroller.scrollTop = 120;
  settle(() => act(store, applySelect, 'budi'));
  expect(scroller.scrollTop).toBe(0);
});
