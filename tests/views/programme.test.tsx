// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildCoverage } from '../../src/analysis/coverage.ts';
import type { Tour } from '../../src/dataset/tour.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { buildVisibility } from '../../src/network/visibility.ts';
import { selectExtent } from '../../src/store/questions.ts';
import { selectNetwork } from '../../src/store/selectors.ts';
import { buildStore } from '../../src/store/store.ts';
import { CoverageGrid } from '../../src/views/programme/CoverageGrid.tsx';
import { ProgrammePanel } from '../../src/views/programme/ProgrammePanel.tsx';
import { ProgrammeStrip } from '../../src/views/programme/ProgrammeStrip.tsx';
import { SessionPlayer } from '../../src/views/programme/SessionPlayer.tsx';
import { AppContext } from '../../src/views/use-app.ts';
import { renderView } from '../drivers/render-view.tsx';
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

test('strip, grid and filter count the same who and what took part; what founders lend is told', () => {
  const { store } = renderView(<ProgrammeStrip />, 'seminar');
  const state = store.getState();
  const network = selectNetwork(state);
  const { rows, columns, cells } = buildCoverage(network, selectExtent(state), 'kind-session');
  for (const [place, id] of columns.entries()) {
    const countOf = (kind: string) => cells[rows.indexOf(kind) * columns.length + place]?.length ?? 0;
    const told = strip()
      .getByRole('button', { name: new RegExp(`^Session ${place + 1}: `) })
      .getAttribute('aria-label');
    expect([id, Number(/(\d+) (?:people|person)/.exec(told ?? '')?.[1] ?? 0)]).toEqual([id, countOf('person')]);
    expect([id, Number(/(\d+) co-ops/.exec(told ?? '')?.[1] ?? 0)]).toEqual([id, countOf('coop_platform')]);
    expect(countOf('event')).toBe(0);
    const filters = { ...NO_FILTERS, sessions: [id], kinds: ['coop_platform'] };
    expect(buildVisibility(network, filters, null).nodeCount).toBe(countOf('coop_platform'));
  }
  expect(session(/^Session 4: .*, 4 people, 4 co-ops, through their founders: 4 co-ops$/)).toBeTruthy();
});

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
  const cells = people.getAllByRole('button').map(({ textContent }) => Number(textContent));
  const all = Number(people.getAllByRole('cell').at(-1)?.textContent);
  // Some spoke in no session.
  expect(cells.reduce((sum, count) => sum + count, 0)).toBeLessThan(all);
  expect(screen.getByText(/to several or to none, so rows and columns need not add up/)).toBeTruthy();
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
