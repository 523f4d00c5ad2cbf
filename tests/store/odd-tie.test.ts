import { expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { applyAddEntry, applyAddTie, applyNodeChange, applyTieChange } from '../../src/store/edits.ts';
import { guessRelation } from '../../src/store/guess-tie.ts';
import { findOddTie } from '../../src/store/odd-tie.ts';
import { applyPasteTies } from '../../src/store/paste.ts';
import { selectNetwork } from '../../src/store/selectors.ts';
import { buildStarter } from '../../src/store/starter.ts';
import type { State } from '../../src/store/state.ts';
import { OTHER_DATASETS } from '../drivers/other-datasets.ts';
import { seminar, stateOf } from '../drivers/scenes.ts';

/** Two people who know each other. */
function begin(): State {
  let state = stateOf({ dataset: buildStarter('own'), layout: null, origin: 'own', id: 'mine' });
  for (const name of ['Ana', 'Tani']) state = applyAddEntry(state, 'person', name, 0);
  const [ana = '', tani = ''] = state.document.dataset.nodes.map(({ id }) => id);
  return applyAddTie(state, ana, 'knows', tani, 1);
}
const oddOf = (state: State) => findOddTie(selectNetwork(state), 0);

test('who knows somebody that becomes a body later works there: it is told, and one press says so', () => {
  const before = begin();
  expect(oddOf(before)).toBeNull();
  const [ana = '', tani = ''] = before.document.dataset.nodes.map(({ id }) => id);
  const turned = applyNodeChange(before, tani, { kind: 'organisation' }, 9000);
  const odd = oddOf(turned);
  expect([odd?.relation.id, odd?.kinds.map(({ id }) => id)]).toEqual(['knows', ['person', 'organisation']]);
  expect(odd?.mend?.tie).toEqual({ source: ana, relation: 'works-at', target: tani });
  const id = turned.document.dataset.edges[0]?.id ?? '';
  expect(oddOf(applyTieChange(turned, id, odd?.mend?.tie ?? {}, 12_000))).toBeNull();
  // Nor is it an example of how such two are tied.
  expect(guessRelation(turned.document.dataset, 'organisation')?.relation).toBe('works-at');
  // From the other end the tie is turned.
  const other = oddOf(applyNodeChange(before, ana, { kind: 'organisation' }, 9000));
  expect(other?.mend?.tie).toEqual({ source: tani, relation: 'works-at', target: ana });
  // What is said already is not said twice.
  const twice = applyAddTie(turned, ana, 'works-at', tani, 12_000);
  expect(oddOf(twice)).toMatchObject({ mend: null });
  const place = oddOf(applyNodeChange(before, tani, { kind: 'place' }, 9000));
  expect(place?.mend?.tie.relation).toBe('is-from');
});

test('a pasted tie is told by the same rule', () => {
  const before = begin();
  const { nodes } = before.document.dataset;
  const [ana = '', tani = ''] = nodes.map(({ id }) => id);
  const turned = applyNodeChange(before, tani, { kind: 'organisation' }, 9000);
  const cells = [['Tani', 'knows', 'Ana']];
  const columns = ['from', 'relation', 'to'] as const;
  const pasted = applyPasteTies(
    turned,
    { rows: [], columns, cells, toMeant: () => null, certainties: new Map() },
    12_000,
  );
  const added = pasted.document.dataset.edges.length - 1;
  expect(added).toBe(1);
  expect(findOddTie(selectNetwork(pasted), added)?.mend?.tie).toEqual({
    source: ana,
    relation: 'works-at',
    target: tani,
  });
});

test('in networks that people have made next to nothing is odd', () => {
  // Those of a graph that was made up are between anybody.
  const { 'of 2,000 entries': _madeUp, ...made } = OTHER_DATASETS;
  const others = Object.values(made).map((text) => {
    const parsed = parseDataset(text, '');
    if (!parsed.ok) throw new Error('a network of the tests does not pass the gate');
    return parsed.value;
  });
  for (const dataset of [seminar().dataset, ...others]) {
    const network = buildNetwork(dataset);
    const odd = dataset.edges.filter((_, edge) => findOddTie(network, edge));
    expect(odd.map(({ source, relation, target }) => [source, relation, target].join(' '))).toEqual([]);
  }
});
