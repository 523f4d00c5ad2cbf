// @vitest-environment jsdom
import { act as flush, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { applyLanguage } from '../../src/store/preferences.ts';
import { selectPositions } from '../../src/store/selectors.ts';
import { act } from '../../src/store/store.ts';
import { SearchBox } from '../../src/views/search/SearchBox.tsx';
import { renderView } from '../drivers/render-view.tsx';

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search' });
const hits = () => screen.findAllByRole('option');
const activeHit = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '');

test('a name is found while it is typed, with its kind', async () => {
  const { user, store } = renderView(<SearchBox />, 'tiny');
  expect(box().getAttribute('aria-expanded')).toBe('false');
  await user.type(box(), 'kay');
  const [first] = await hits();
  expect(within(first!).getByText('Kay').tagName).toBe('MARK');
  expect(first!.textContent).toContain('Kayuh');
  expect(box().getAttribute('aria-expanded')).toBe('true');
  expect(box().getAttribute('aria-controls')).toBe(screen.getByRole('listbox', { name: 'Results' }).id);
  expect(store.getState().session.query).toBe('kay');
});

test.each([
  ['Trebors', 'trebor-scholz'],
  ['ihtiyac', 'needs-map'],
  ['ekonomi gig', 'gig-economy'],
  ['shanzai', 'shanzhai-city'],
])('%s finds its own: Enter selects it and brings it to the middle', async (spelling, id) => {
  const { user, store } = renderView(<SearchBox />, 'seminar');
  await user.type(box(), `${spelling}{Enter}`);
  await waitFor(() => expect(store.getState().session.selection).toEqual([id]));
  const state = store.getState();
  const node = state.document.dataset.nodes.findIndex((other) => other.id === id);
  const positions = selectPositions(state);
  expect(state.session.camera).toMatchObject({ x: positions[node * 2], y: positions[node * 2 + 1] });
  expect(state.session.camera!.zoom).toBeGreaterThanOrEqual(1);
});

test('Enter pressed before the index has come still finds', async () => {
  const { user, store } = renderView(<SearchBox />, 'tiny');
  box().focus();
  await user.paste('budi chelik');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(store.getState().session.selection).toEqual(['budi']));
});

test('another name that matched is said, in its language', async () => {
  const { user } = renderView(<SearchBox />, 'tiny');
  await user.type(box(), 'norge');
  const [first] = await hits();
  expect(first!.textContent).toContain('Norway');
  expect(within(first!).getByText('Norge').tagName).toBe('MARK');
  await user.clear(box());
  await user.type(box(), 'pasar');
  const [market] = await hits();
  expect(market!.textContent).toContain('Ladang Market');
  expect(within(market!).getByText('Pasar').parentElement?.getAttribute('lang')).toBe('id');
});

test('a hit says why: another name, its description, or the ties that answer', async () => {
  const { user, store } = renderView(<SearchBox />, 'seminar');
  const first = async (query: string) => {
    await user.clear(box());
    await user.click(box());
    await user.paste(query);
    await waitFor(() => expect(store.getState().session.query).toBe(query));
    return (await hits())[0]!.textContent!.replace(/\s+/g, ' ').trim();
  };
  expect(await first('Trebors')).toContain('Other name: Trebors');
  expect(await first('credited')).toContain('In the description: ');
  expect(await first('founders from Hong Kong')).toMatch(
    /^Albert Lui Person founded BTW Ride-Sharing \(its record has a remark\) · is from Hong Kong$/,
  );
  expect(await first('founded by Albert Lui')).toMatch(/founded by Albert Lui \(its record has a remark\)$/);
  flush(() => act(store, applyLanguage, 'id'));
  expect((await hits())[0]!.textContent).toContain('didirikan oleh Albert Lui');
});

test('arrows, Home and End move through the list and round its ends; Enter takes what is active', async () => {
  const { user, store } = renderView(<SearchBox />, 'seminar');
  await user.type(box(), 'co');
  const list = await hits();
  expect(list.length).toBe(8);
  expect(activeHit()).toBe(list[0]);
  expect(list[0]!.getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{ArrowDown}');
  expect(activeHit()).toBe(list[1]);
  expect(store.getState().moment.hover).not.toBeNull();
  await user.keyboard('{End}');
  expect(activeHit()).toBe(list[7]);
  await user.keyboard('{ArrowDown}');
  expect(activeHit()).toBe(list[0]);
  await user.keyboard('{ArrowUp}{Home}{ArrowDown}{Enter}');
  const { selection } = store.getState().session;
  const chosen = store.getState().document.dataset.nodes.find((node) => node.id === selection[0]);
  expect(list[1]!.textContent).toContain(chosen!.label.en);
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(store.getState().moment.hover).toBeNull();
});

test('Escape closes the list first and empties the box then; a third goes on to the map', async () => {
  const { user, store } = renderView(<SearchBox />, 'tiny');
  await user.type(box(), 'food');
  await hits();
  const passed: boolean[] = [];
  document.addEventListener('keydown', (event) => event.key === 'Escape' && passed.push(!event.defaultPrevented));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(box().value).toBe('food');
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('listbox')).toBeTruthy();
  await user.keyboard('{Escape}{Escape}');
  expect(store.getState().session.query).toBe('');
  await user.keyboard('{Escape}');
  expect(passed).toEqual([false, false, false, true]);
});

test('Tab leaves and closes the list', async () => {
  const { user } = renderView(<SearchBox />, 'tiny');
  await user.type(box(), 'food');
  await hits();
  await user.tab();
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('a hit is chosen with the pointer', async () => {
  const { user, store } = renderView(<SearchBox />, 'tiny');
  await user.type(box(), 'ada');
  await user.click((await hits())[0]!);
  expect(store.getState().session.selection).toEqual(['ada']);
});

test('a hit that filters hide says which, and choosing it takes off those and no other', async () => {
  const { user, store } = renderView(<SearchBox />, 'tiny', {
    filters: { ...NO_FILTERS, kinds: ['initiative', 'person'], places: ['norway'] },
  });
  await user.type(box(), 'kayuh');
  const [first] = await hits();
  expect(first!.textContent).toContain('Hidden by Place.');
  expect(within(first!).getByText('Show it')).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(store.getState().session.selection).toEqual(['kayuh']);
  expect(store.getState().session.filters).toMatchObject({ kinds: ['initiative', 'person'], places: [] });
});

test('a hit that is shown keeps the filters as they are', async () => {
  const filters = { ...NO_FILTERS, kinds: ['person'] };
  const { user, store } = renderView(<SearchBox />, 'tiny', { filters });
  await user.type(box(), 'ada');
  await hits();
  await user.keyboard('{Enter}');
  expect(store.getState().session.filters).toBe(filters);
});

test('nothing found: says so and offers what comes nearest', async () => {
  const { user, store } = renderView(<SearchBox />, 'tiny');
  await user.type(box(), 'blxkchaxin');
  await screen.findByText(/Nothing is called “blxkchaxin”/);
  expect(await screen.findByText(/Similar: Blockchain/)).toBeTruthy();
  // A guess is no answer: Enter goes to it, and only another one opens it.
  await user.keyboard('{Enter}');
  expect(store.getState().session.selection).toEqual([]);
  expect(activeHit()?.textContent).toContain('Blockchain');
  await user.keyboard('{Enter}');
  expect(store.getState().session.selection).toEqual(['blockchain']);
});

test('where nobody of those who are asked for is from a place, that is said before who is from there', async () => {
  const { user } = renderView(<SearchBox />, 'seminar');
  await user.type(box(), 'people from Taiwan');
  await screen.findByText('There are no “people” from Taiwan here. From there:');
  expect((await hits())[0]!.textContent).toContain('Smangus');
});

test('what a record says in the visitor’s language is shown, though another was matched', async () => {
  const { user, store } = renderView(<SearchBox />, 'seminar');
  flush(() => act(store, applyLanguage, 'id'));
  await user.type(screen.getByRole('combobox', { name: 'Cari' }), 'women');
  const [first] = await hits();
  expect(first!.textContent).toContain('SEWA');
  expect(first!.textContent).toContain('menyajikannya lewat');
  expect(first!.querySelector('[lang=en]')).toBeNull();
});

test('the question of whom to meet opens the panel that answers it, for whoever is named', async () => {
  const { user, store } = renderView(<SearchBox />, 'seminar');
  await user.type(box(), 'who can introduce ICCI to Trebor Scholz');
  const list = await hits();
  expect(list.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Who could introduce Indonesian Consortium for Cooperatives Innovation to Trebor Scholz?'),
    expect.stringContaining('Trebor Scholz'),
    expect.stringContaining('Indonesian Consortium'),
  ]);
  expect(activeHit()).toBe(list[0]);
  await user.keyboard('{Enter}');
  const { session } = store.getState();
  expect(session).toMatchObject({ panel: 'opportunities', query: '', selection: [] });
  expect(session.questions.opportunities).toMatchObject({ actor: 'icci', met: 'trebor-scholz' });
});

test('the question of how two are connected opens the paths between them', async () => {
  const { user, store } = renderView(<SearchBox />, 'seminar', { language: 'id' });
  await user.type(screen.getByRole('combobox', { name: 'Cari' }), 'apa hubungan ICCI dengan Fairmondo');
  const [first] = await hits();
  expect(first?.textContent).toMatch(/^Bagaimana Konsorsium.* terhubung dengan Fairmondo\?/);
  await user.keyboard('{Enter}');
  const { session } = store.getState();
  expect(session).toMatchObject({ panel: 'paths', query: '', selection: [] });
  expect(session.questions.paths).toMatchObject({ from: 'icci', to: 'fairmondo', chosen: 0 });
});

test('a word of the address that finds nothing says so beside the box, before anybody is in it', async () => {
  renderView(<SearchBox />, 'tiny', { query: 'blxkchaxin' });
  const said = await screen.findByText(/Nothing is called “blxkchaxin”/);
  expect(said.className).not.toContain('visually-hidden');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('what has only a letter or two in common is no guess', async () => {
  const { user, store } = renderView(<SearchBox />, 'tiny');
  await user.type(box(), 'zzqqxx');
  await screen.findByText(/Nothing is called “zzqqxx”/, { selector: 'p:not([role])' });
  expect(screen.queryAllByRole('option')).toEqual([]);
  await user.keyboard('{Enter}');
  expect(store.getState().session.selection).toEqual([]);
});

test('nothing near either: says what to try', async () => {
  const { user } = renderView(<SearchBox />, 'tiny');
  await user.type(box(), '%%');
  expect(await screen.findByText(/Try another spelling/, { selector: 'p:not([role])' })).toBeTruthy();
  expect(box().getAttribute('aria-expanded')).toBe('false');
});

test('a shared query fills the box and is announced, and the list waits for the visitor', async () => {
  const { user } = renderView(<SearchBox />, 'tiny', { query: 'kayuh', language: 'id' });
  const shared = screen.getByRole<HTMLInputElement>('combobox', { name: 'Cari' });
  expect(shared.value).toBe('kayuh');
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^\d+ ditemukan/), { timeout: 3000 });
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.click(shared);
  expect((await hits()).length).toBeGreaterThan(0);
});

test('the box is emptied by its button, which leaves the keyboard in it', async () => {
  const { user, store } = renderView(<SearchBox />, 'tiny', { query: 'kayuh' });
  await user.click(screen.getByRole('button', { name: 'Clear what you typed' }));
  expect(store.getState().session.query).toBe('');
  expect(document.activeElement).toBe(box());
});
