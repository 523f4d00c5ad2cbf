// @vitest-environment jsdom
import { act as flush, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { INITIAL_PARAMETERS } from '../../src/analysis/parameters.ts';
import { Presentation } from '../../src/app/present/Presentation.tsx';
import { toText } from '../../src/dataset/text.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { applyStop, listStops } from '../../src/store/presenting.ts';
import { applyPanel, selectAnswer } from '../../src/store/questions.ts';
import { applyMark } from '../../src/store/selection.ts';
import { selectNetwork } from '../../src/store/selectors.ts';
import { PANELS } from '../../src/store/state.ts';
import { act } from '../../src/store/store.ts';
import { ActorsPanel } from '../../src/views/actors/ActorsPanel.tsx';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { EditionsPanel } from '../../src/views/editions/EditionsPanel.tsx';
import { Chips } from '../../src/views/filters/Chips.tsx';
import { GroupsPanel } from '../../src/views/groups/GroupsPanel.tsx';
import { listRecipients } from '../../src/views/opportunities/list-recipients.ts';
import { OpportunitiesPanel } from '../../src/views/opportunities/OpportunitiesPanel.tsx';
import { toShortlist } from '../../src/views/opportunities/to-shortlist.ts';
import { buildMessage } from '../../src/views/opportunities/write-to.ts';
import { OutlineView } from '../../src/views/outline/OutlineView.tsx';
import { PathsPanel } from '../../src/views/paths/PathsPanel.tsx';
import { toPathsCsv } from '../../src/views/paths/to-paths-csv.ts';
import { ProgrammeStrip } from '../../src/views/programme/ProgrammeStrip.tsx';
import { SearchBox } from '../../src/views/search/SearchBox.tsx';
import { tellCommand } from '../../src/views/search/tell-command.ts';
import type { Command } from '../../src/views/search/to-results.ts';
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

/** The same in two editions, so that all who are called alike stand in a comparison. */
const twice = {
  ...dataset,
  meta: { ...dataset.meta, editions: ['2024', '2025'].map((id) => ({ id, label: toText(id) })) },
  nodes: dataset.nodes.map((node, place) => ({ ...node, editions: place % 2 === 0 ? ['2024'] : ['2024', '2025'] })),
};

/** What one can choose, or what heads something, that is called by a name which several have, and by nothing else. */
const listAmbiguous = () =>
  [
    ...document.querySelectorAll<HTMLElement>(
      'button, option, input, textarea, select, [role=option], [role=status], h2, h3, h4',
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
  editions: <EditionsPanel />,
};

test.each(Object.entries(VIEWS))(
  'nodes of one name are told apart wherever one chooses among them: %s',
  (name, view) => {
    const panel = PANELS.find((one) => one === name) ?? 'details';
    const compare = name === 'editions' ? { from: '2024', to: '2025' } : null;
    const { store } = renderView(view, compare ? twice : dataset, { selection: ['bo'], questions, panel, compare });
    flush(() => void answerQuestions(store, answerAtOnce));
    // All that can be opened is looked at too.
    for (const cell of screen.queryAllByRole('button', { expanded: false })) if (compare) flush(() => cell.click());
    expect(document.body.textContent).toMatch(/(Ann Lee|Soil|Talks) \(/);
    expect(listAmbiguous()).toEqual([]);
  },
);

test('so they are in front of a room', () => {
  const { store } = renderView(<Presentation />, dataset);
  for (const stop of listStops(store.getState()).keys()) {
    flush(() => act(store, applyStop, stop));
    expect(listAmbiguous()).toEqual([]);
  }
  flush(() => act(store, applyMark, 'a'));
  expect(screen.getByRole('heading').textContent).toBe('Ann Lee (Oslo)');
});

test.each(['en', 'id'] as const)('so they are in letters, but to themselves: %s', (language) => {
  const { store } = renderView(null, dataset, { questions, panel: 'opportunities' });
  flush(() => void answerQuestions(store, answerAtOnce));
  const network = selectNetwork(store.getState());
  const { groups, bodies } = selectAnswer(store.getState(), 'opportunities').answer!;
  const letters = groups.flatMap(({ partners }) =>
    partners.flatMap((partner) =>
      listRecipients(network, partner).map((one) =>
        buildMessage(network, { seeker: 0, own: [], bodies, groups: [] }, partner, one, language),
      ),
    ),
  );
  expect(letters.length).toBeGreaterThan(0);
  for (const { subject, body } of letters) {
    const [hello = '', ...rest] = body.split('\n\n');
    const [signed = '', ...text] = rest.toReversed();
    // Nobody is greeted by what tells them from others, and nobody signs so.
    expect(`${hello}\n${signed}`).not.toMatch(/Ann Lee \(/);
    const said = `${subject}\n${text.join('\n')}`.replace(/(My name is|Nama saya) Ann Lee/, '');
    expect(said).not.toMatch(/(Ann Lee|Soil|Talks)(?! \()/);
  }
});

test('so they are in what the search offers to do', () => {
  const network = buildNetwork(dataset);
  const [actor, partner] = [0, 1].map((node) => network.nodes[node]!);
  for (const command of [{ of: 'path', actor, partner } as const, { of: 'meeting', actor, partner } as const])
    expect(tellCommand(network, command as Command, 'en')).not.toMatch(/Ann Lee(?! \()/);
});

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
