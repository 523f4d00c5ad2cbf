// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Tour } from '../../src/dataset/tour.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { countTookPart } from '../../src/network/members.ts';
import { buildTies } from '../../src/network/ties.ts';
import { buildVisibility } from '../../src/network/visibility.ts';
import { selectNetwork, selectVisibility } from '../../src/store/selectors.ts';
import { buildStore } from '../../src/store/store.ts';
import { NodeDetails } from '../../src/views/details/NodeDetails.tsx';
import { CoverageGrid } from '../../src/views/programme/CoverageGrid.tsx';
import { toName } from '../../src/views/programme/name-option.ts';
import { ProgrammePanel } from '../../src/views/programme/ProgrammePanel.tsx';
import { ProgrammeStrip } from '../../src/views/programme/ProgrammeStrip.tsx';
import { SessionPlayer } from '../../src/views/programme/SessionPlayer.tsx';
import { AppContext } from '../../src/views/use-app.ts';
import { renderView } from '../drivers/render-view.tsx';
import { seminar } from '../drivers/scenes.ts';
import { type TinyNode, tinyNetwork } from '../drivers/tiny-network.ts';

const strip = () => within(screen.getByRole('navigation'));
const session = (name: RegExp | string) => strip().getByRole('button', { name });

test('days and sessions stand in order, those without a day apart and last', () => {
  renderView(<ProgrammeStrip />, 'seminar');
  expect(screen.getByRole('navigation', { name: 'Programme' })).toBeTruthy();
  expect(
    strip()
      .getAllByRole('heading')
      .map((head) => head.textContent),
  ).toEqual(['Day 1', 'Day 2', 'Day not stated']);
  const sessionsOf = (day: string) => within(strip().getByRole('list', { name: day })).getAllByRole('button');
  expect(sessionsOf('Day 1')).toHaveLength(4);
  expect(sessionsOf('Day 2')).toHaveLength(2);
  expect(sessionsOf('Day not stated')).toHaveLength(1);
});

test('a session is named with its number, who is in it and how its day is known', () => {
  renderView(<ProgrammeStrip />, 'seminar');
  expect(session('Session 3: Showcase 2: Asia, 2 people, 6 co-ops, day inferred')).toBeTruthy();
  expect(
    session(/^Session 7: [^,]+, 5 people, 5 co-ops, day not stated, through their founders: 5 co-ops$/),
  ).toBeTruthy();
  expect(strip().queryByRole('button', { name: /^Session 2: .*inferred/ })).toBeNull();
  // The ring round its number is explained where one points at it.
  expect(session(/^Session 3/).title).toMatch(/^Dashed ring: the day is inferred/);
  expect(session(/^Session 7/).title).toMatch(/^Dotted ring: nobody has stated the day/);
  expect(session(/^Session 2/).title).toMatch(/^Showcase 1/);
});

const FILTERED = [NO_FILTERS, { ...NO_FILTERS, places: ['europe'] }, { ...NO_FILTERS, themes: ['blockchain'] }];

test.each(FILTERED)('strip, grid and filter count the same who and what took part: %o', (filters) => {
  const { store } = renderView(
    <>
      <ProgrammeStrip />
      <CoverageGrid />
    </>,
    'seminar',
    { filters },
  );
  const network = selectNetwork(store.getState());
  const sessions = network.nodes.filter(({ kind }) => network.kinds.get(kind)?.role === 'session');
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  const inGrid = (row: RegExp, column: number) => {
    const cell = within(screen.getByRole('row', { name: row })).getAllByRole('cell')[column];
    return cell?.textContent === '·' ? 0 : Number(cell?.textContent);
  };
  for (const [place, { id }] of sessions.entries()) {
    const told = session(new RegExp(`^Session ${place + 1}: `)).getAttribute('aria-label') ?? '';
    const inStrip = (noun: string) => Number(new RegExp(`(\\d+)(?: of \\d+)? ${noun}`).exec(told)?.[1] ?? 0);
    const column = heads.findIndex((head) => head?.startsWith(toName(network, id, 'en')));
    expect([id, column < 0]).toEqual([id, told.includes('left out by the filters')]);
    for (const [noun, row, kind] of [
      ['(?:people|person)', /^People/, 'person'],
      ['co-ops?', /^Co-op/, 'coop_platform'],
    ] as const) {
      const asked = { ...filters, sessions: [id], kinds: [kind] };
      expect([id, inStrip(noun)]).toEqual([id, buildVisibility(network, asked, null).nodeCount]);
      if (column >= 0 && screen.queryByRole('row', { name: row }))
        expect([id, inGrid(row, column)]).toEqual([id, inStrip(noun)]);
    }
  }
});

test('under a filter a session says how many of those in it are shown, in both languages', () => {
  const filters = { ...NO_FILTERS, places: ['europe'] };
  const { unmount } = renderView(<ProgrammeStrip />, 'seminar', { filters });
  expect(
    session(/^Session 7: .*, 1 of 5 people, 1 of 5 co-ops, day not stated, through their founders: 1 of 5 co-ops/),
  ).toBeTruthy();
  expect(session(/^Session 6: .*Australia, 6 of 7 co-ops$/)).toBeTruthy();
  expect(session(/^Session 4: .*, 0 of 8 shown, left out by the filters$/)).toBeTruthy();
  unmount();
  renderView(<ProgrammeStrip />, 'seminar', { filters, language: 'id' });
  expect(session(/^Sesi 7: .*, 1 dari 5 orang, 1 dari 5 koperasi, .*lewat pendirinya: 1 dari 5 koperasi/)).toBeTruthy();
});

test.each(FILTERED)(
  'the details of a session list whom its strip counts, with those who came through founders: %o',
  (filters) => {
    const { dataset } = seminar();
    for (const { id } of dataset.nodes.filter(({ kind }) => kind === 'session')) {
      const { store, unmount } = renderView(<NodeDetails id={id} />, dataset, { filters });
      const state = store.getState();
      const network = selectNetwork(state);
      const { counted } = selectVisibility(state);
      const [listed, left] = [new Set<string>(), new Set<string>()];
      for (const item of screen.getAllByRole('listitem')) {
        const node = network.nodes.find(
          ({ label }) => label.en === within(item).queryAllByRole('button')[0]?.textContent,
        );
        const role = node && network.kinds.get(node.kind)?.role;
        if (!node || (role !== 'person' && role !== 'initiative')) continue;
        listed.add(node.id);
        if (within(item).queryByText('left out')) left.add(node.id);
      }
      const { membership } = buildTies(network, filters);
      const parts = countTookPart(network, membership, counted, id);
      const who = parts.filter(({ role }) => role === 'person' || role === 'initiative');
      const sum = (of: 'shown' | 'all') => who.reduce((all, { whole }) => all + whole[of], 0);
      // What low certainty leaves out is listed too, and told to be so.
      expect(listed.size).toBeGreaterThanOrEqual(sum('all'));
      if (counted[network.nodeIndex.get(id) ?? -1]) expect([id, listed.size - left.size]).toEqual([id, sum('shown')]);
      unmount();
    }
  },
);

test('ties that the certainties leave out do not count', () => {
  const { unmount } = renderView(<ProgrammeStrip />, 'tiny');
  expect(session(/^Session 2: Showcase[^,]*, 2 initiatives, day not stated$/)).toBeTruthy();
  unmount();
  renderView(<ProgrammeStrip />, 'tiny', { filters: { ...NO_FILTERS, certainties: ['high', 'medium', 'low'] } });
  expect(session(/^Session 2: Showcase[^,]*, 1 person, 2 initiatives/)).toBeTruthy();
});

test('a click selects the session, another lets it go, and the keyboard reaches every one', async () => {
  const { store, user } = renderView(<ProgrammeStrip />, 'tiny');
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(session(/^Session 2/));
  expect(store.getState().moment.hover).toBe('s2');
  await user.keyboard('{Enter}');
  expect(store.getState().session.selection).toEqual(['s2']);
  expect(session(/^Session 2/).getAttribute('aria-pressed')).toBe('true');
  expect(session(/^Session 1/).getAttribute('aria-pressed')).toBe('false');
  await user.click(session(/^Session 2/));
  expect(store.getState().session.selection).toEqual([]);
});

test('a session that filters leave out says so', () => {
  renderView(<ProgrammeStrip />, 'tiny', { language: 'id', filters: { ...NO_FILTERS, sessions: ['s1'] } });
  expect(screen.getByRole('navigation', { name: 'Program' })).toBeTruthy();
  expect(session(/^Sesi 2: Pameran.*, tersisih oleh filter$/)).toBeTruthy();
  expect(strip().queryByRole('button', { name: /^Sesi 1: Kuliah.*tersisih/ })).toBeNull();
  expect(session(/^Sesi 1: Kuliah/)).toBeTruthy();
});

test('a dataset without sessions has no programme', () => {
  const { dataset } = tinyNetwork([{ id: 'ann', kind: 'person' }], []);
  render(
    <AppContext value={buildStore({ dataset, layout: null })}>
      <ProgrammeStrip />
    </AppContext>,
  );
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('stepping by keyboard to either end keeps the focus', async () => {
  const { store, user } = renderView(<SessionPlayer />, 'tiny');
  const next = screen.getByRole('button', { name: 'Next session' });
  next.focus();
  for (let press = 0; press < 5; press++) await user.keyboard('{Enter}');
  expect(next.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(next);
  const last = store.getState().session.selection;
  await user.click(screen.getByRole('button', { name: 'Play' }));
  expect(screen.getByText(/^Session 1 of/)).toBeTruthy();
  expect(store.getState().session.selection).not.toEqual(last);
});

test('played again after a stop, the session at hand stays selected', async () => {
  const { store, user } = renderView(<SessionPlayer />, 'tiny');
  await user.click(screen.getByRole('button', { name: 'Play' }));
  const first = store.getState().session.selection;
  expect(first).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  await user.click(screen.getByRole('button', { name: 'Play' }));
  expect(store.getState().session.selection).toEqual(first);
  expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy();
});

test('the grid says nothing of its sums that is not so', () => {
  renderView(<CoverageGrid />, 'seminar');
  const people = within(screen.getByRole('row', { name: /^People/ }));
  const cells = people
    .getAllByRole('button')
    .slice(0, -1)
    .map(({ textContent }) => Number(textContent));
  const all = Number(people.getAllByRole('cell').at(-1)?.textContent);
  // Some spoke in no session.
  expect(cells.reduce((sum, count) => sum + count, 0)).toBeLessThan(all);
  expect(screen.getByText(/to several or to none, so rows and columns need not add up/)).toBeTruthy();
});

test('the gaps that are counted are those that one sees, with the rows of nobody and without', async () => {
  for (const filters of FILTERED) {
    const { user, unmount } = renderView(<CoverageGrid />, 'seminar', { filters });
    const told = () => {
      const words = screen.getByText(/cells? (is a gap|are gaps)/).textContent ?? '';
      return words.split(' of ', 2).map((part) => Number.parseInt(part, 10));
    };
    const seen = () => {
      const gaps = screen.getAllByRole('cell').filter(({ textContent }) => textContent === '·').length;
      const full = within(screen.getByRole('table')).queryAllByRole('button', {
        name: /^(?!All:)(?!.*, All: [\d+]+$)/,
      }).length;
      return [gaps, gaps + full];
    };
    expect(told()).toEqual(seen());
    await user.click(screen.getByRole('checkbox'));
    expect(told()).toEqual(seen());
    unmount();
  }
});

test('“all” of a row and of a column can be pressed as the cells between them', async () => {
  const { user, store } = renderView(<CoverageGrid />, 'seminar');
  for (const [name, count] of [
    ['People, All: 18', 18],
    ['Opening lectures, All: 2', 2],
    // As in the strip: three co-ops, and not the region that the session is about.
    ['Showcase 1: Chinese contexts, All: 3', 3],
  ] as const) {
    await user.click(screen.getByRole('button', { name }));
    expect(store.getState().session.selection).toHaveLength(count);
  }
});

test('where nothing belongs to both, no gaps are counted', () => {
  const { dataset } = tinyNetwork(
    [
      { id: 'java', kind: 'place' },
      { id: 'rice', kind: 'theme' },
    ],
    [],
  );
  renderView(<CoverageGrid />, dataset);
  expect(screen.getByText('Nothing shown belongs to both.')).toBeTruthy();
  expect(screen.queryByText(/ gaps?\./)).toBeNull();
});

test('what stands on a session can be said to press it', () => {
  renderView(<ProgrammeStrip />, 'seminar');
  const toWords = (text: string | null) => (text ?? '').replace(/[:,]/g, '').replace(/\s+/g, ' ').trim();
  for (const button of strip().getAllByRole('button'))
    expect(toWords(button.getAttribute('aria-label'))).toContain(toWords(button.textContent));
});

test('the panel names and promises what this network has', () => {
  const ofParts = (...nodes: TinyNode[]) => {
    const { dataset } = tinyNetwork(nodes, []);
    const { unmount } = renderView(<ProgrammePanel />, dataset, {}, {}, { tour: { steps: [] } as unknown as Tour });
    const told = [
      screen.getByRole('heading', { level: 2 }).textContent,
      screen.getByText(/^(Walk|Let|See) /).textContent,
    ];
    unmount();
    return told;
  };
  const session: TinyNode = { id: 's', kind: 'session', day: 1 };
  const grid: TinyNode[] = [
    { id: 'java', kind: 'place' },
    { id: 'rice', kind: 'theme' },
  ];
  expect(ofParts(session)[0]).toBe('Programme and coverage');
  expect(ofParts(session)[1]).not.toContain('guide');
  expect(ofParts(...grid)).toEqual(['Coverage', 'See what was covered and what was not.']);
});
