// @vitest-environment jsdom
import { act as flush, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { applySelect } from '../../src/store/selection.ts';
import { selectVisibility } from '../../src/store/selectors.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { AppContext } from '../../src/views/use-app.ts';
import { renderView } from '../drivers/render-view.tsx';
import { type TinyNode, tie, tinyNetwork } from '../drivers/tiny-network.ts';

const show = (...rest: [dataset: 'tiny' | 'seminar', session?: Parameters<typeof renderView>[2]]) =>
  renderView(<DetailsPanel />, ...rest);
const panel = () => within(screen.getByRole('region'));
const title = () => panel().getByRole('heading', { level: 2 });
const heads = () =>
  panel()
    .getAllByRole('heading', { level: 3 })
    .map((head) => head.textContent);
const press = (name: string | RegExp) => panel().getByRole('button', { name });

test('a person is told with kind, ties, names, places with their ground, and ties by relation', () => {
  show('tiny', { selection: ['budi'], filters: { ...NO_FILTERS, certainties: ['high', 'medium', 'low'] } });
  expect(screen.getByRole('region', { name: 'Details' })).toBeTruthy();
  expect(title().textContent).toBe('Budi Çelik');
  expect(panel().getByText('3 ties')).toBeTruthy();
  expect(panel().getByText('Budi Chelik').getAttribute('lang')).toBe('id');
  expect(heads()).toEqual(['Also known as', 'takes part in', 'founded', 'is from']);
  const place = within(panel().getByText('Place').closest('div')!);
  expect(place.getByRole('button', { name: 'Indonesia' })).toBeTruthy();
  expect(place.getByText('inferred')).toBeTruthy();
  expect(panel().getByText(/Budi is from Indonesia\. Rule: place of the initiative.*Certainty: medium\./)).toBeTruthy();
});

test('an incoming tie stands under the inverse relation', () => {
  show('tiny', { selection: ['kayuh'] });
  expect(heads()).toEqual(['Also known as', 'is presented at', 'founded by', 'is based in', 'is about']);
  expect(panel().getByText('unresolved')).toBeTruthy();
  expect(panel().getByText('Two groups use this name.')).toBeTruthy();
  expect(panel().getByText('day not stated').closest('li')?.textContent).toBe('Showcase, day not stated');
});

test('a correction stands at the claim it is about, with the host of its address', () => {
  show('tiny', { selection: ['budi'] });
  const claim = press('Kayuh').closest('li')!;
  const note = within(claim).getByRole('note');
  expect(note.textContent).toContain('Public sources differ');
  expect(note.textContent).toContain('Member, not founder.');
  const address = within(note).getByRole('link', { name: 'example.org' });
  expect(address.getAttribute('href')).toBe('https://example.org/register');
  expect(address.getAttribute('rel')).toBe('noreferrer');
  expect(panel().getAllByRole('note')).toHaveLength(1);
});

test('every link leads on, and the focus goes to the heading of what was pressed', async () => {
  const { store, user } = show('tiny', { selection: ['budi'] });
  await user.click(press('Kayuh'));
  expect(store.getState().session.selection).toEqual(['kayuh']);
  expect(title().textContent).toBe('Kayuh');
  expect(document.activeElement).toBe(title());
  await user.click(press('Blockchain'));
  expect(document.activeElement?.textContent).toBe('Blockchain');
  await user.click(press('Close details'));
  expect(store.getState().session.selection).toEqual([]);
  expect(store.getState().moment.sheet).toBeNull();
  expect(document.activeElement?.textContent).toBe('Tiny Seminar');
});

test('a selection made elsewhere leaves the focus where it is', async () => {
  const { store, user } = show('tiny', { selection: ['budi'] });
  await user.click(press('Kayuh'));
  screen.getByRole('region').focus();
  (document.activeElement as HTMLElement).blur();
  flush(() => act(store, applySelect, 'ada'));
  expect(title().textContent).toBe('Ada Lind');
  expect(document.activeElement).toBe(document.body);
});

test('a list item lights its node while it is hovered or focused, and no longer once it is gone', async () => {
  const { store, user } = show('tiny', { selection: ['budi'] });
  const lit = () => store.getState().moment.hover;
  await user.hover(press('Kayuh'));
  expect(lit()).toBe('kayuh');
  await user.unhover(press('Kayuh'));
  expect(lit()).toBeNull();
  flush(() => press('Kayuh').focus());
  expect(lit()).toBe('kayuh');
  await user.tab();
  expect(lit()).not.toBe('kayuh');
  await user.click(press('Kayuh'));
  expect(lit()).toBeNull();
});

test('ties that the filters leave out are listed, marked, and can be shown', async () => {
  const { store, user } = show('tiny', { selection: ['budi'] });
  expect(panel().getByText('2 of 3 ties shown')).toBeTruthy();
  expect(within(press('Showcase').closest('li')!).getByText('left out')).toBeTruthy();
  expect(within(press('Kayuh').closest('li')!).queryByText('left out')).toBeNull();
  await user.click(press('Show the tie'));
  expect(panel().getByText('3 ties')).toBeTruthy();
  expect(store.getState().session.filters.certainties).toEqual(['high', 'medium', 'low']);
});

test('a node that filters hide says which, and comes back with only those taken off', async () => {
  const filters = { ...NO_FILTERS, kinds: ['theme'], layers: ['stated' as const] };
  const { store, user } = show('tiny', { selection: ['budi'], filters, focus: { node: 'ada', depth: 1 } });
  expect(panel().getByText('Not on the map: your choice of kind and focus leaves it out.')).toBeTruthy();
  await user.click(press('Show it'));
  const { session } = store.getState();
  expect(session.focus).toBeNull();
  expect(session.filters).toEqual({ ...NO_FILTERS, layers: ['stated'] });
  expect(panel().queryByText(/Not on the map/)).toBeNull();
});

test('focus with its reach, pin and centre act on the node', async () => {
  const { store, user } = show('tiny', { selection: ['kayuh'] });
  const session = () => store.getState().session;
  await user.click(press('Focus'));
  expect(session().focus).toEqual({ node: 'kayuh', depth: 1 });
  expect(press('One tie less').getAttribute('aria-disabled')).toBe('true');
  for (let step = 0; step < 4; step++) await user.click(press('One tie further'));
  expect(session().focus).toEqual({ node: 'kayuh', depth: 5 });
  expect(press('One tie further').getAttribute('aria-disabled')).toBe('true');
  expect(panel().getByText('5 ties')).toBeTruthy();
  await user.click(press('Focus'));
  expect(session().focus).toBeNull();
  await user.click(press('Pin'));
  expect(store.getState().document.pinned).toEqual(['kayuh']);
  expect(press('Pin').getAttribute('aria-pressed')).toBe('true');
  await user.click(press('Centre'));
  expect(session().camera?.zoom).toBe(1);
});

test('a tie is a sentence of its two ends, with what it rests on and what that means', async () => {
  const { user } = show('tiny', { selection: ['budi'] });
  await user.click(press('About this tie: Budi Çelik is from Indonesia'));
  expect(document.activeElement).toBe(title());
  expect(title().textContent).toBe('Budi Çelik is from Indonesia');
  expect(panel().getByText('Budi is from Indonesia.')).toBeTruthy();
  expect(panel().getByText('What follows from it by a named rule.')).toBeTruthy();
  expect(panel().getByText('place of the initiative read onto its founder')).toBeTruthy();
  expect(panel().getByText('medium')).toBeTruthy();
  await user.click(press('Indonesia'));
  expect(title().textContent).toBe('Indonesia');
});

test('a tie that is left out of the map can be brought back, with its correction in sight', async () => {
  const { store, user } = show('tiny', { edge: 't12', filters: { ...NO_FILTERS, relations: ['about'] } });
  expect(panel().getByRole('note').textContent).toContain('Member, not founder.');
  await user.click(press('Show it'));
  expect(store.getState().session.filters).toEqual(NO_FILTERS);
});

test('several nodes are listed with the ties between them and what all are tied to', async () => {
  const { store, user } = show('tiny', { selection: ['ladang', 'kayuh'] });
  expect(title().textContent).toBe('2 selected');
  expect(panel().getByText('No tie between them is shown.')).toBeTruthy();
  expect(press('Showcase')).toBeTruthy();
  expect(panel().queryByRole('button', { name: 'Food' })).toBeNull();
  await user.click(press('Take Ladang Market off the selection'));
  expect(store.getState().session.selection).toEqual(['kayuh']);
});

test('with nothing selected the panel counts what is visible and ranks it', () => {
  show('seminar');
  expect(title().textContent).toBe('Sowing the Seeds');
  expect(
    panel().getByText(
      /^One event; seven sessions; 18 people; 29 co-ops, platforms, projects; 22 places; 24 themes; 14 others\.$/,
    ),
  ).toBeTruthy();
  const ranked = within(panel().getByRole('list', { name: 'Most ties' })).getAllByRole('listitem');
  expect(ranked).toHaveLength(8);
  expect(ranked[0]?.textContent).toContain('Hong Kong');
  expect(panel().getByText(/^Without event and sessions: /)).toBeTruthy();
  expect(panel().getByText(/interested source/, { selector: 'details:first-of-type p' })).toBeTruthy();
});

test('the overview follows the filters', () => {
  show('seminar', { filters: { ...NO_FILTERS, kinds: ['person'] } });
  expect(panel().getByText('18 people.')).toBeTruthy();
  expect(panel().queryByText(/^Without event/)).toBeNull();
});

test('everything is told in Indonesian, and only other languages carry lang', () => {
  show('seminar', { language: 'id', selection: ['icci'] });
  expect(screen.getByRole('region', { name: 'Rincian' })).toBeTruthy();
  expect(title().textContent).toBe('Konsorsium Indonesia untuk Inovasi Koperasi');
  expect(heads()).toContain('Nama lain');
  expect(panel().getByText('Indonesian Consortium for Cooperatives Innovation').getAttribute('lang')).toBe('en');
});

test('a hub lists fifty ties of a relation first, and the rest when asked', async () => {
  const many: TinyNode[] = Array.from({ length: 60 }, (_, place) => ({ id: `p${place}`, kind: 'person' }));
  const ties = many.map(({ id }) => tie(`hub knows ${id}`));
  const { dataset } = tinyNetwork([{ id: 'hub', kind: 'person' }, ...many], ties);
  const store = buildStore({ dataset, layout: null }, { selection: ['hub'] });
  render(
    <AppContext value={store}>
      <DetailsPanel />
    </AppContext>,
  );
  expect(selectVisibility(store.getState()).edgeCount).toBe(60);
  expect(panel().getByText('p49')).toBeTruthy();
  expect(panel().queryByText('p50')).toBeNull();
  flush(() => panel().getByText('Show all 60').click());
  expect(panel().getByText('p59')).toBeTruthy();
});

test('things of every kind and ties of both layers can be told', () => {
  const { store } = show('seminar');
  const { kinds, nodes, edges } = store.getState().document.dataset;
  const things = kinds.map((kind) => nodes.find((node) => node.kind === kind.id)!);
  for (const { id } of [...things, edges.find((edge) => edge.layer === 'inferred')!, edges[0]!]) {
    flush(() => act(store, applySelect, id));
    expect(document.querySelector('h2')?.textContent?.length).toBeGreaterThan(2);
  }
});

test('an overview without sources has no empty part for them', () => {
  const { dataset } = tinyNetwork([{ id: 'ann', kind: 'person' }], []);
  const { unmount } = renderView(<DetailsPanel />, { ...dataset, meta: { ...dataset.meta, sources: [] } });
  expect(panel().queryByText('Source')).toBeNull();
  unmount();
  show('seminar');
  expect(panel().getByText('Source')).toBeTruthy();
});
