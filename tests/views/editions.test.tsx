// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeState } from '../../src/app/announcement.ts';
import { validateDataset } from '../../src/dataset/parse.ts';
import { toText, toWritten } from '../../src/dataset/text.ts';
import { compareEditions } from '../../src/network/compare-editions.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { applyMark } from '../../src/store/selection.ts';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { NetworkFields } from '../../src/views/edit/NetworkFields.tsx';
import { NodeFields } from '../../src/views/edit/NodeFields.tsx';
import { NodeRemoval } from '../../src/views/edit/NodeRemoval.tsx';
import { EditionsPanel } from '../../src/views/editions/EditionsPanel.tsx';
import { tellSummary } from '../../src/views/editions/to-rows.ts';
import { Chips } from '../../src/views/filters/Chips.tsx';
import { FiltersPanel } from '../../src/views/filters/FiltersPanel.tsx';
import { TableView } from '../../src/views/table/TableView.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { stateOf, tinySeminar } from '../drivers/scenes.ts';
import { twoEvents } from '../drivers/two-events.ts';

const compare = { from: '2018', to: '2019' };
const OWN = { origin: 'own', id: 'mine' } as const;
const press = (name: string | RegExp) => screen.getByRole('button', { name });

test('one button compares the last two editions; a sentence tells it, and who tells no edition is told apart', async () => {
  const { user, store } = renderView(<EditionsPanel />, twoEvents());
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(press('Compare on the map'));
  expect(store.getState().session.compare).toEqual(compare);
  expect(screen.getByRole('status').textContent).toBe(
    'Of 9 people in 2018, 4 are in 2019 too and 5 are not; 4 are new. Together with organisations and the like: of 14 names in 2018, 8 are in 2019 too and 6 are not; 5 are new.',
  );
  expect(screen.getByText(/nobody has looked who was in the room/)).toBeTruthy();
  expect(screen.getByText(/1 tells no edition and is not counted/)).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), '2019');
  expect(store.getState().session.compare).toEqual({ from: '2019', to: '2018' });
  await user.click(press('Stop comparing'));
  expect(store.getState().session.compare).toBeNull();
});

test('countries of which most are missing come first; a number selects them on the map and names them', async () => {
  const { user, store } = renderView(<EditionsPanel />, twoEvents(), { compare });
  const table = within(screen.getByRole('table', { name: 'Who is missing, by country' }));
  const [, nigeria] = table.getAllByRole('row');
  expect(nigeria?.textContent).toBe('Nigerianone left002');
  await user.click(press('Nigeria: 2 absent from 2019'));
  expect(store.getState().session.selection).toEqual(['femi-ade', 'kofi-mensah']);
  const names = within(screen.getByRole('list', { name: 'Nigeria: absent from 2019' }));
  expect(names.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Femi Ade', 'Kofi Mensah']);
  const themes = within(screen.getByRole('table', { name: 'Rising and falling, by theme' }));
  expect(themes.getByText('data').closest('th')?.textContent).toBe('data3 → 0, only in “2018”');
  await user.click(press(/^Ties, gone: /));
  await user.click(press('Hugo Paz is from Chile'));
  expect(store.getState().session.edge).toBe('hugo-paz-from-chile');
});

test('the table tells in words how each entry stands, whether it is read or edited', () => {
  for (const document of [{}, OWN]) {
    const { unmount } = renderView(<TableView />, twoEvents(), { compare }, {}, document);
    const row = (name: string) =>
      screen
        .getAllByRole('row')
        .find((one) => one.textContent?.includes(name) || within(one).queryByDisplayValue(name));
    expect(screen.getByRole('columnheader', { name: '2018 → 2019' })).toBeTruthy();
    for (const [name, words] of [
      ['Ana Ruiz', 'in both'],
      ['Chen Wei', 'new in 2019'],
      ['Hugo Paz', 'absent from 2019'],
      ['Nadia Rahman', 'not said'],
    ] as const)
      expect(within(row(name) as HTMLElement).getByText(words)).toBeTruthy();
    unmount();
  }
});

test('an edition is a filter, and the legend tells what rings mean while two are compared', async () => {
  const { user, store } = renderView(
    <>
      <Chips />
      <FiltersPanel />
    </>,
    twoEvents(),
    { compare },
  );
  expect(screen.getByRole('region', { name: '2018 → 2019' }).textContent).toContain('absent from 2019');
  await user.click(within(screen.getByRole('group', { name: 'Edition' })).getByRole('checkbox', { name: '2019' }));
  expect(store.getState().session.filters.editions).toEqual(['2019']);
  await user.click(press('Remove filter: 2018 → 2019'));
  expect(store.getState().session.compare).toBeNull();
  await user.click(press('Remove filter: 2019'));
  expect(store.getState().session.filters.editions).toEqual([]);
});

test('a network without editions has no such filter, and the panel says what it would take', () => {
  renderView(
    <>
      <FiltersPanel />
      <EditionsPanel />
    </>,
    tinySeminar(),
  );
  expect(screen.queryByRole('group', { name: 'Edition' })).toBeNull();
  expect(screen.getByText(/^Two editions are needed/)).toBeTruthy();
});

test('editions are named, put in order and removed in place, and ticked at each entry', async () => {
  const { user, store } = renderView(
    <>
      <NetworkFields />
      <NodeFields id="ada" />
    </>,
    tinySeminar(),
    {},
    {},
    OWN,
  );
  const current = () => store.getState().document.dataset;
  const told = () => current().nodes.find(({ id }) => id === 'ada')?.editions;
  expect(screen.queryByRole('group', { name: 'In the editions' })).toBeNull();
  await user.click(screen.getByText('Editions', { selector: 'summary' }));
  const name = screen.getByRole('textbox', { name: /^Name of the new edition/ });
  await user.type(name, '2019{Enter}');
  await user.type(name, '2018{Enter}');
  await user.click(press('Put “2018” one place earlier'));
  expect(current().meta.editions?.map(({ id }) => id)).toEqual(['2018', '2019']);
  for (const year of ['2019', '2018']) await user.click(screen.getByRole('checkbox', { name: year }));
  expect(told()).toEqual(['2018', '2019']);
  expect(validateDataset(toWritten(current()), '').ok).toBe(true);
  await user.click(press('Remove the edition “2018” from everything'));
  expect(told()).toEqual(['2019']);
  await user.click(screen.getByRole('checkbox', { name: '2019' }));
  expect(told()).toBeUndefined();
});

test('the details tell the editions of an entry and of a tie; nothing where nobody has said', async () => {
  const { store } = renderView(<DetailsPanel />, twoEvents(), { selection: ['ana-ruiz'] });
  expect((await screen.findByText('Editions')).nextSibling?.textContent).toBe('2018, 2019');
  act(() => store.setState(applyMark(store.getState(), 'hugo-paz-from-chile')));
  expect((await screen.findByText('Edition')).nextSibling?.textContent).toBe('2018');
  act(() => store.setState(applyMark(store.getState(), 'nadia-rahman')));
  await screen.findByRole('heading', { name: 'Nadia Rahman' });
  expect(screen.queryByText(/^Editions?$/)).toBeNull();
});

test('whoever walks the map by keyboard hears how each node stands', () => {
  const before = stateOf({ dataset: twoEvents(), layout: null }, { compare });
  const now = { ...before, moment: { ...before.moment, cursor: 'chen-wei' } };
  expect(describeState(before, now)).toBe('Chen Wei, Person, 3 ties, new in 2019');
});

test('the sentence tells the people first, in both languages, and all names where nobody of the first is a person', () => {
  const network = buildNetwork(twoEvents());
  const tell = (language: 'en' | 'id', of = network) =>
    tellSummary(of, compareEditions(of, compare), language, (id) => id);
  expect(tell('id')).toBe(
    'Dari 9 people di 2018, 4 ada juga di 2019 dan 5 tidak; 4 baru. Bersama organisasi dan sejenisnya: dari 14 nama di 2018, 8 ada juga di 2019 dan 6 tidak; 5 baru.',
  );
  const { nodes } = network.dataset;
  const asGroup = nodes.map((node) => (node.kind === 'person' ? { ...node, kind: 'group' } : node));
  const alone = buildNetwork({ ...network.dataset, nodes: asGroup });
  expect(tell('en', alone)).toMatch(/^Of 14 names in 2018, 8 are in 2019 too/);
});

test('pairs of like names of which nobody has decided whether they are one are told, and one is counted once it is joined', async () => {
  const dataset = twoEvents();
  const like = dataset.nodes.map((node) =>
    node.id === 'eka-putri' ? { ...node, label: toText('Budi Santosa') } : node,
  );
  const { user, store } = renderView(<EditionsPanel />, { ...dataset, nodes: like }, { compare }, {}, OWN);
  await user.click(await screen.findByText(/^1 pair of like names is undecided/));
  await user.click(press('Join “Budi Santosa” to “Budi Santoso”'));
  expect(store.getState().document.dataset.nodes).toHaveLength(dataset.nodes.length - 1);
  expect(document.activeElement?.textContent).toBe('Every pair of like names is decided.');
  // Where nobody was before nobody is missing.
  const table = within(screen.getByRole('table', { name: 'Who is missing, by country' }));
  expect(table.queryByText('Portugal')).toBeNull();
  expect(within(screen.getByRole('table', { name: 'New in 2019, by country' })).getByText('Portugal')).toBeTruthy();
});

test('who reads a published comparison hears of no pair that is undecided, and of nobody whom they are thought to be', async () => {
  const dataset = twoEvents();
  const like = dataset.nodes.map((node) =>
    node.id === 'eka-putri' ? { ...node, label: toText('Budi Santosa') } : node,
  );
  renderView(<EditionsPanel />, { ...dataset, nodes: like }, { compare });
  expect(await screen.findByRole('table', { name: 'Who is missing, by country' })).toBeTruthy();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(screen.queryByText(/undecided/)).toBeNull();
  expect(screen.queryByText(/Budi Santosa.*Budi Santoso|may be “/)).toBeNull();
  expect(screen.queryByRole('button', { name: /^Join/ })).toBeNull();
});

test('pairs of every kind that nobody has decided are told, and a theme of them neither rises nor falls', async () => {
  const made = twoEvents();
  const [theme] = made.nodes.filter(({ kind }) => made.kinds.find(({ id }) => id === kind)?.role === 'theme');
  const slip = {
    id: 'slip',
    kind: theme?.kind ?? '',
    label: toText('Sustainble farming'),
    aliases: [],
    editions: ['2018'],
  };
  const nodes = [
    ...made.nodes.map((node) => (node === theme ? { ...node, label: toText('Sustainable farming') } : node)),
    slip,
  ];
  renderView(<EditionsPanel />, { ...made, nodes }, { compare }, {}, OWN);
  expect(await screen.findByText(/^1 pair of like names is undecided/)).toBeTruthy();
  expect(await screen.findAllByText(/may be “Sustain/)).not.toHaveLength(0);
});

test('that a name of one list alone may be another name is said where it can be, and one key leads to where the two are joined', async () => {
  const made = twoEvents();
  const show = (document: object, language: 'en' | 'id' = 'en') =>
    renderView(
      <>
        <EditionsPanel />
        <NodeRemoval id="data" />
      </>,
      made,
      { compare, language },
      {},
      document,
    );
  const published = show({});
  expect(screen.getByText(/counts once as absent and once as new/).textContent).not.toContain('Same as');
  expect(screen.queryByRole('button', { name: /Same as …/ })).toBeNull();
  published.unmount();
  const { user, store } = show(OWN);
  expect(screen.getByText(/counts once as absent and once as new/).textContent).toContain('Same as …');
  const theme = made.nodes.find(({ label }) => label.en === 'data');
  await user.click(press('data: Same as …'));
  expect(store.getState().session).toMatchObject({ selection: [theme?.id], panel: 'details' });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Same as' })));
});

test('of however many are missing each is named once somebody asks, and one press finds them; ties alike', async () => {
  const base = twoEvents();
  const hugo = base.nodes.find(({ id }) => id === 'hugo-paz');
  const from = base.edges.find(({ id }) => id === 'hugo-paz-from-chile');
  if (!hugo || !from) throw new Error('nobody is missing');
  const more = Array.from({ length: 40 }, (_none, at) => ({ ...hugo, id: `paz-${at}`, label: toText(`Paz ${at}`) }));
  const ties = more.map(({ id }) => ({ ...from, id: `${id}-from-chile`, source: id }));
  const many = { ...base, nodes: [...base.nodes, ...more], edges: [...base.edges, ...ties] };
  const { user, store } = renderView(<EditionsPanel />, many, { compare });
  await user.click(press('People: 45 absent from 2019'));
  const names = within(screen.getByRole('list', { name: 'People: absent from 2019' }));
  expect(names.getAllByRole('listitem').length).toBe(40);
  await user.click(press('Show 5 more'));
  expect(names.getAllByRole('listitem').length).toBe(45);
  await user.click(names.getByRole('button', { name: /^Paz 39/ }));
  expect(store.getState().session.selection).toEqual(['paz-39']);
  await user.click(press(/^Ties, gone: /));
  const gone = within(screen.getByRole('list', { name: /^Ties, gone/ }));
  while (screen.queryByRole('button', { name: /^Show \d+ more/ })) await user.click(press(/^Show \d+ more/));
  expect(gone.getByRole('button', { name: 'Paz 39 is from Chile' })).toBeTruthy();
});
