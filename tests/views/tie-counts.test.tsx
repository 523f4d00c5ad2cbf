// @vitest-environment jsdom
import { screen, act as settle, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { describeState } from '../../src/app/announcement.ts';
import { tableMessages } from '../../src/language/table.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { applySelect } from '../../src/store/selection.ts';
import { selectNetwork, selectVisibility } from '../../src/store/selectors.ts';
import type { SessionState, State } from '../../src/store/state.ts';
import { act } from '../../src/store/store.ts';
import { GraphCursor } from '../../src/views/canvas/GraphCursor.tsx';
import { NodeDetails } from '../../src/views/details/NodeDetails.tsx';
import { Overview } from '../../src/views/details/Overview.tsx';
import { OutlineView } from '../../src/views/outline/OutlineView.tsx';
import { toNames } from '../../src/views/share/names.ts';
import { toNodeTable } from '../../src/views/table/to-table.ts';
import { renderView } from '../drivers/render-view.tsx';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

/** A node with a loop, two parallel ties, an inferred one and one of low certainty; another that nothing is tied to. */
const { dataset } = tinyNetwork(
  ['ann', 'ben', 'cho', 'dee'].map((id) => ({ id, kind: 'person' as const })),
  [
    tie('ann founded ann'),
    tie('ann founded ben'),
    tie('ben founded ann', 'inferred'),
    tie('ann founded cho', 'inferred', 'low'),
    tie('cho founded ben'),
  ],
);

/** What stands behind every number, once more and plainly: a tie is counted where it ends, a loop once. */
function countPlainly(state: State, id: string): string {
  const { edges } = selectVisibility(state);
  const ending = dataset.edges.flatMap((edge, index) =>
    edge.source === id || edge.target === id ? [edges[index]] : [],
  );
  const [shown, all] = [ending.filter((mark) => mark === 1).length, ending.length];
  const noun = all === 1 ? 'tie' : 'ties';
  return shown < all ? `${shown} of ${all} ${noun} shown` : `${all} ${noun}`;
}

const VIEWS: readonly (readonly [string, Partial<SessionState>])[] = [
  ['as it opens', {}],
  ['with one layer', { filters: { ...NO_FILTERS, layers: ['stated'] } }],
  ['with all certainties', { filters: NO_FILTERS }],
  ['round one node', { filters: NO_FILTERS, focus: { node: 'cho', depth: 1 } }],
];

describe.each(VIEWS)('the map %s: every number of ties is the same one', (_, session) => {
  test.each(dataset.nodes.map(({ id }) => id))('%s', (id) => {
    const { store } = renderView(
      <>
        <NodeDetails id={id} />
        <Overview />
        <OutlineView />
        <GraphCursor />
      </>,
      dataset,
      session,
    );
    const state = store.getState();
    const network = selectNetwork(state);
    const visibility = selectVisibility(state);
    const index = network.nodeIndex.get(id) ?? -1;
    const words = countPlainly(state, id);
    const short = words.replace(/ ties?( shown)?$/, '');

    expect(describeState(state, applySelect(state, id))).toContain(words);
    expect(toNames(selectScene(state), visibility.shownTies, 'en').nodeTitle(index)).toMatch(new RegExp(`, ${words}$`));
    expect(screen.getByRole('heading', { name: id }).closest('header')?.textContent).toContain(words);

    const rows = toNodeTable({ network, visibility, matches: null }, 'en', tableMessages.en).rows;
    const row = rows.find((one) => one.id === id);
    expect(row !== undefined).toBe(visibility.nodes[index] === 1);
    if (!row) return;
    expect(row.cells[2]?.text).toBe(short);
    const line = screen.getByRole('button', { name: `Ties of ${id}` }).closest('li') as HTMLElement;
    expect(line.textContent).toContain(words);
    const ranking = within(screen.getByRole('list', { name: 'Most connected' }));
    const place = ranking.queryByRole('button', { name: id })?.closest('li');
    expect(place?.textContent.includes(words) ?? null).toBe(visibility.shownTies[index] ? true : null);
    settle(() => act(store, applySelect, id));
    expect(screen.getByRole('button', { name: new RegExp(`^${id}, .*, ${words}$`) })).toBeTruthy();
  });
});
