// @vitest-environment jsdom
import { screen, act as settle, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { describeState } from '../../src/app/announcement.ts';
import { EmbedFacts } from '../../src/app/embed/EmbedFacts.tsx';
import { tableMessages } from '../../src/language/table.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { buildCaption } from '../../src/snapshot/picture/caption.ts';
import { toNodeTitle } from '../../src/snapshot/picture/map-words.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { applySelect } from '../../src/store/selection.ts';
import { selectNetwork, selectVisibility } from '../../src/store/selectors.ts';
import type { SessionState, State } from '../../src/store/state.ts';
import { act } from '../../src/store/store.ts';
import { GraphCursor } from '../../src/views/canvas/GraphCursor.tsx';
import { NodeDetails } from '../../src/views/details/NodeDetails.tsx';
import { Overview } from '../../src/views/details/Overview.tsx';
import { KindFields } from '../../src/views/edit/KindFields.tsx';
import { NodeRemoval } from '../../src/views/edit/NodeRemoval.tsx';
import { RelationFields } from '../../src/views/edit/RelationFields.tsx';
import { ShownCount } from '../../src/views/filters/ShownCount.tsx';
import { OutlineView } from '../../src/views/outline/OutlineView.tsx';
import { ProgrammeStrip } from '../../src/views/programme/ProgrammeStrip.tsx';
import { TableView } from '../../src/views/table/TableView.tsx';
import { toNodeTable } from '../../src/views/table/to-table.ts';
import { plainCounts } from '../drivers/plain-counts.ts';
import { renderView } from '../drivers/render-view.tsx';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

/** A node with a loop, two parallel ties, an inferred one and one of low certainty; one that nothing is tied to; a place in another; a session that nobody is in. */
const { dataset } = tinyNetwork(
  [
    ...['ann', 'ben', 'cho', 'dee'].map((id) => ({ id, kind: 'person' as const })),
    { id: 'java', kind: 'place', within: ['asia'] },
    { id: 'asia', kind: 'place' },
    { id: 'talk', kind: 'session' },
  ],
  [
    tie('ann from java'),
    tie('ben from asia'),
    tie('ann founded ann'),
    tie('ann founded ben'),
    tie('ben founded ann', 'inferred'),
    tie('ann founded cho', 'inferred', 'low'),
    tie('cho founded ben'),
    tie('talk from java'),
    tie('talk from asia', 'inferred', 'low'),
  ],
);

/** The words of the one count that stands behind every number. */
function tellPlainly(state: State, id: string, frame: readonly string[]): string {
  const { shown, all } = plainCounts(state).tiesOf(id);
  const noun = all === 1 ? 'tie' : 'ties';
  return `${shown < all ? `${shown} of ${all} ${noun} shown` : `${all} ${noun}`}${frame.includes(id) ? ', asked for' : ''}`;
}

/** What the map is asked for, who meets it, and what is only the frame of these. */
const VIEWS: readonly (readonly [string, Partial<SessionState>, counted: string, frame: readonly string[]])[] = [
  ['as it opens', {}, 'ann ben cho dee java asia talk', []],
  ['with one layer', { filters: { ...NO_FILTERS, layers: ['stated'] } }, 'ann ben cho dee java asia talk', []],
  ['with all certainties', { filters: { ...NO_FILTERS, certainties: [] } }, 'ann ben cho dee java asia talk', []],
  ['within a region', { filters: { ...NO_FILTERS, places: ['asia'] } }, 'ann ben java asia talk', []],
  ['with a frame', { filters: { ...NO_FILTERS, kinds: ['person'], places: ['asia'] } }, 'ann ben', ['asia']],
  ['round one node', { filters: NO_FILTERS, focus: { node: 'cho', depth: 1 } }, 'ben cho', []],
];

test.each(VIEWS)('the map %s: every number of nodes is the same one', (_, session, counted, frame) => {
  const { store } = renderView(
    <>
      <ShownCount />
      <EmbedFacts />
      <OutlineView />
      <TableView />
    </>,
    dataset,
    session,
  );
  const state = store.getState();
  const [count, besides] = [
    counted.split(' ').length,
    frame.length > 0 ? `, with ${frame.length} that was asked for` : '',
  ];
  const { nodes, counted: marks, nodeCount } = selectVisibility(state);
  const ids = (of: Uint8Array) => dataset.nodes.flatMap(({ id }, index) => (of[index] ? [id] : []));
  expect(ids(marks).join(' ')).toBe(counted);
  expect(ids(nodes)).toEqual(
    dataset.nodes.map(({ id }) => id).filter((id) => frame.includes(id) || counted.includes(id)),
  );
  expect(nodeCount).toBe(count);
  const shown = `${count} of ${dataset.nodes.length} shown${besides}`;
  const told = screen.getAllByText(
    (_text, element) => element?.tagName === 'P' && element.textContent.startsWith(shown),
  );
  expect(told.length).toBeGreaterThan(0);
  expect(screen.getByText(new RegExp(`^${count} entries${besides},? and `))).toBeTruthy();
  expect(screen.getByText(`${count} entries shown${besides}`)).toBeTruthy();
  const before = { ...state, session: { ...state.session, filters: { ...NO_FILTERS } } };
  expect(describeState(before, state)).toMatch(new RegExp(`${shown}$`));
  const caption = buildCaption(selectScene(state), { language: 'en', filters: state.session.filters, focus: null });
  expect(caption.counts).toMatch(new RegExp(`^${shown}, \\d+ ties?$`));
  const heads = screen.getAllByRole('heading', { level: 2 }).map((head) => Number(head.textContent.match(/\d+$/)?.[0]));
  expect(heads.reduce((sum, own) => sum + own, 0)).toBe(count);
});

describe.each(VIEWS)('the map %s: every number of ties is the same one', (_, session, _counted, frame) => {
  test.each(dataset.nodes.map(({ id }) => id))('%s', (id) => {
    const { store } = renderView(
      <>
        <NodeDetails id={id} />
        <Overview />
        <OutlineView />
        <GraphCursor />
        <ProgrammeStrip />
      </>,
      dataset,
      session,
    );
    const state = store.getState();
    const network = selectNetwork(state);
    const visibility = selectVisibility(state);
    const index = network.nodeIndex.get(id) ?? -1;
    const words = tellPlainly(state, id, frame);
    const short = words.replace(/ ties?( shown)?(, asked for)?$/, '');

    expect(describeState(state, applySelect(state, id))).toContain(words);
    expect(toNodeTitle(selectScene(state), index, visibility.shownTies, 'en')).toMatch(new RegExp(`, ${words}$`));
    expect(screen.getByRole('heading', { name: id }).closest('header')?.textContent).toContain(words);

    if (id === 'talk') expect(within(screen.getByRole('navigation')).getByRole('button').textContent).toContain(words);

    const rows = toNodeTable({ network, visibility, matches: null }, 'en', tableMessages.en).rows;
    const row = rows.find((one) => one.id === id);
    expect(row !== undefined).toBe(visibility.nodes[index] === 1);
    if (!row) return;
    expect(row.cells[2]?.text).toBe(short);
    const line = screen.getByRole('button', { name: `Ties of ${id}` }).closest('li') as HTMLElement;
    expect(line.textContent).toContain(words);
    const ranking = within(screen.getByRole('list', { name: 'Most ties' }));
    const place = ranking.queryByRole('button', { name: id })?.closest('li');
    expect(place?.textContent.includes(words) ?? null).toBe(
      // A session is one of the frames that would lead every ranking.
      visibility.shownTies[index] && !frame.includes(id) && id !== 'talk' ? true : null,
    );
    settle(() => act(store, applySelect, id));
    expect(screen.getByRole('button', { name: new RegExp(`^${id}, .*, ${words}$`) })).toBeTruthy();
  });
});

test('what goes with a deletion, and what uses a relation or a kind, is counted alike whatever is shown', () => {
  const { store } = renderView(
    <>
      {dataset.nodes.map(({ id }) => (
        <section key={id} aria-label={id}>
          <NodeRemoval id={id} />
        </section>
      ))}
      <section aria-label="relations">
        {dataset.relations.map((relation) => (
          <RelationFields key={relation.id} relation={relation} dataset={dataset} />
        ))}
      </section>
      <section aria-label="kinds">
        {dataset.kinds.map((kind) => (
          <KindFields key={kind.id} kind={kind} dataset={dataset} />
        ))}
      </section>
    </>,
    dataset,
    { filters: { ...NO_FILTERS, places: ['asia'] } },
  );
  const { tiesOf } = plainCounts(store.getState());
  for (const { id } of dataset.nodes) {
    const { all } = tiesOf(id);
    const words = all === 0 ? 'Delete' : `Delete, with ${all} ${all === 1 ? 'tie' : 'ties'}`;
    expect(within(screen.getByRole('region', { name: id })).getByRole('button', { name: words })).toBeTruthy();
  }
  const sum = (region: string) =>
    within(screen.getByRole('region', { name: region }))
      .getAllByText(/^\d+ (ties?|entr(y|ies))$/)
      .reduce((all, { textContent }) => all + Number.parseInt(textContent, 10), 0);
  expect(sum('relations')).toBe(dataset.edges.length);
  expect(sum('kinds')).toBe(dataset.nodes.length);
});
