// @vitest-environment jsdom
import { act as flush, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { INITIAL_PARAMETERS } from '../../src/analysis/parameters.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { applyPanel, selectAnswer } from '../../src/store/questions.ts';
import { PANELS } from '../../src/store/state.ts';
import { act } from '../../src/store/store.ts';
import { ActorsPanel } from '../../src/views/actors/ActorsPanel.tsx';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { Chips } from '../../src/views/filters/Chips.tsx';
import { GroupsPanel } from '../../src/views/groups/GroupsPanel.tsx';
import { OpportunitiesPanel } from '../../src/views/opportunities/OpportunitiesPanel.tsx';
import { toShortlist } from '../../src/views/opportunities/to-shortlist.ts';
import { OutlineView } from '../../src/views/outline/OutlineView.tsx';
import { PathsPanel } from '../../src/views/paths/PathsPanel.tsx';
import { toPathsCsv } from '../../src/views/paths/to-paths-csv.ts';
import { ProgrammeStrip } from '../../src/views/programme/ProgrammeStrip.tsx';
import { SearchBox } from '../../src/views/search/SearchBox.tsx';
import { TableView } from '../../src/views/table/TableView.tsx';
import { answerAtOnce } from '../drivers/answer-at-once.ts';
import { renderView } from '../drivers/render-view.tsx';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

/** Four people of one name and one description, two themes and two sessions of one, and what they are tied to. */
const { dataset } = tinyNetwork(
  [
    ...['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'person', name: 'Ann Lee', about: 'A farmer.' }) as const),
    { id: 'oslo', kind: 'place', name: 'Oslo' },
    { id: 'java', kind: 'place', name: 'Java' },
    { id: 'seeds', kind: 'theme', name: 'Soil' },
    { id: 'soil', kind: 'theme', name: 'Soil' },
    { id: 'bo', kind: 'person', name: 'Bo' },
    { id: 'morning', kind: 'session', name: 'Talks', day: 1 },
    { id: 'evening', kind: 'session', name: 'Talks', day: 1 },
  ],
  ['a from oslo', 'b from java', 'c from java', 'd from java', 'c knows bo', 'a knows bo', 'b knows bo', 'd knows bo']
    .concat(['a about seeds', 'b about seeds', 'c about soil', 'd about soil', 'bo appears morning'])
    .map((text) => tie(text)),
);

/** What one can choose that is called by a name which several have, and by nothing else. */
const listAmbiguous = () =>
  [
    ...document.querySelectorAll<HTMLElement>(
      'button, option, input, textarea, select, [role=option], [role=status], h4',
    ),
  ]
    .flatMap((choice) => [choice.getAttribute('aria-label') ?? choice.textContent ?? '', choice.title])
    .filter((name) => /(Ann Lee|Soil|Talks)(?! \()/.test(name));

const questions = {
  ...INITIAL_PARAMETERS,
  paths: { ...INITIAL_PARAMETERS.paths, from: 'oslo', to: 'soil' },
  opportunities: { ...INITIAL_PARAMETERS.opportunities, actor: 'a' },
};
const VIEWS: Readonly<Record<string, ReactNode>> = {
  actors: <ActorsPanel />,
  paths: <PathsPanel />,
  groups: <GroupsPanel />,
  opportunities: <OpportunitiesPanel />,
  details: <DetailsPanel />,
  outline: <OutlineView />,
  table: <TableView />,
  strip: <ProgrammeStrip />,
};

test.each(Object.entries(VIEWS))(
  'nodes of one name are told apart wherever one chooses among them: %s',
  (name, view) => {
    const panel = PANELS.find((one) => one === name) ?? 'details';
    const { store } = renderView(view, dataset, { selection: ['bo'], questions, panel });
    flush(() => void answerQuestions(store, answerAtOnce));
    expect(document.body.textContent).toMatch(/(Ann Lee|Soil|Talks) \(/);
    expect(listAmbiguous()).toEqual([]);
  },
);

test('so they are on the chips of filters', () => {
  renderView(<Chips />, dataset, {
    filters: { ...NO_FILTERS, themes: ['seeds', 'soil'], sessions: ['morning', 'evening'] },
    focus: { node: 'a', depth: 1 },
  });
  expect(screen.getAllByRole('button', { name: /(Ann Lee|Soil|Talks) \(/ })).toHaveLength(5);
  expect(listAmbiguous()).toEqual([]);
});

test.each(['Entries', 'Ties'])('so they are in the sheets of a network of one’s own: %s', async (name) => {
  const { user } = renderView(<TableView />, dataset, {}, {}, { origin: 'own', id: 'mine' });
  await user.click(screen.getByRole('tab', { name: new RegExp(`^${name}`) }));
  expect(document.querySelectorAll('[aria-label*="Ann Lee ("]').length).toBeGreaterThan(0);
  expect(listAmbiguous()).toEqual([]);
});

test('so they are in the search, by a word that does not stand beside the name anyway', async () => {
  const { user } = renderView(<SearchBox />, dataset);
  await user.type(screen.getByRole('combobox'), 'ann');
  const found = await screen.findAllByRole('option');
  expect(found.map(({ textContent }) => textContent?.trim().replace(/\s+/g, ' '))).toEqual(
    expect.arrayContaining(['Ann Lee (Oslo) person', 'Ann Lee (2) person']),
  );
  await waitFor(() => expect(listAmbiguous()).toEqual([]));
});

test('so they are in tables without ids, which one takes elsewhere', () => {
  const { store } = renderView(null, dataset, { questions, panel: 'paths' });
  const network = buildNetwork(dataset);
  const answerTo = <Name extends 'paths' | 'opportunities'>(panel: Name) => {
    act(store, applyPanel, panel);
    flush(() => void answerQuestions(store, answerAtOnce));
    return selectAnswer(store.getState(), panel).answer!;
  };
  const rows = toPathsCsv(network, answerTo('paths'), 'en').split('\r\n').slice(1);
  const cells = rows.flatMap((row) => row.split(',').slice(2, 5));
  const partners = answerTo('opportunities').groups.flatMap((group) => group.partners);
  const listed = partners.map((partner) => ({ seeker: 0, partner }));
  const pairs = toShortlist(network, listed, 'en').rows.flatMap((row) => row.slice(0, 2));
  for (const list of [cells, pairs]) {
    expect(list.filter((cell) => /(Ann Lee|Soil) \(/.test(String(cell))).length).toBeGreaterThan(0);
    expect(list.filter((cell) => /^(Ann Lee|Soil)$/.test(String(cell)))).toEqual([]);
  }
});
