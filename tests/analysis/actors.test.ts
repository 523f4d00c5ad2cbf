import { expect, test } from 'vitest';
import { findKeyActors } from '../../src/analysis/actors/find-key-actors.ts';
import { toWholeExtent } from '../../src/analysis/extent.ts';
import { type ActorsParameters, INITIAL_PARAMETERS, MEASURES, PROJECTIONS } from '../../src/analysis/parameters.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { dataset } from '../drivers/seminar.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const seminar = buildNetwork(dataset);
const idOf = (node: number) => seminar.nodes[node]?.id ?? '';

const ask = (asked: Partial<ActorsParameters> = {}, network = seminar) =>
  findKeyActors(network, toWholeExtent(network), { ...INITIAL_PARAMETERS.actors, ...asked });

test('the most connected of the seminar is Trebor Scholz, whichever tie goes', () => {
  const { actors, trials } = ask();
  const [first, second] = actors;
  expect([first, second].map((actor) => idOf(actor?.node ?? -1))).toEqual(['trebor-scholz', 'icci']);
  expect(first).toMatchObject({ rank: 1, value: 9, stability: { best: 1, worst: 1, kept: 176, withoutInferred: 1 } });
  expect(trials).toEqual({ count: 176, every: true });
});

test('the why of the most connected names every node it is tied to', () => {
  const why = ask().actors[0]?.why;
  if (why?.code !== 'ties') throw new Error('another reason');
  expect(why.groups.map(({ sort, nodes }) => [sort, nodes.length])).toEqual([
    ['session', 1],
    ['actor', 5],
    ['theme', 1],
    ['place', 2],
  ]);
});

test('the event is left out unless containers are asked for; places, themes, the venue and the film never rank', () => {
  const kindsOf = (containers: boolean) =>
    new Set(ask({ containers }).actors.map(({ node }) => seminar.nodes[node]?.kind));
  const acting = ['person', 'coop_platform', 'organisation', 'company'];
  expect([...kindsOf(false)].sort()).toEqual([...acting].sort());
  expect([...kindsOf(true)].sort()).toEqual([...acting, 'event', 'session'].sort());
  expect(idOf(ask({ containers: true }).actors[0]?.node ?? -1)).toBe('sowing-the-seeds-2018');
});

test.each(MEASURES)('by %s ranks start at 1, follow the values, and equal values share one', (measure) => {
  for (const through of PROJECTIONS) {
    const { actors, values } = ask({ measure, through });
    expect(actors[0]?.rank).toBe(1);
    actors.forEach((actor, place) => {
      const before = actors[place - 1];
      expect(values[actor.node]).toBe(actor.value);
      if (before && actor.value < before.value - 1e-9) expect(actor.rank).toBe(place + 1);
      else if (before) expect(actor.rank).toBe(before.rank);
    });
  }
});

test('PageRank of all that is measured adds up to 1', () => {
  const { values } = ask({ measure: 'pagerank' });
  expect(values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0)).toBeCloseTo(1, 12);
});

test('through sessions each actor scores the number of sessions it shares, not how many came', () => {
  for (const { value, why } of ask({ through: 'session' }).actors) {
    const shared = why.code === 'shares' ? why.shared.length : 0;
    expect(value).toBeCloseTo(shared, 9);
  }
});

test('whoever stands on the only way between two places joins them', () => {
  const people = ['ann', 'bob', 'cem'].map((id) => ({ id, kind: 'person' as const }));
  const network = tinyNetwork(
    [...people, { id: 'java', kind: 'place' }, { id: 'bali', kind: 'place' }],
    [tie('ann from java'), tie('cem from bali'), tie('ann knows bob'), tie('bob knows cem')],
  );
  const [first] = ask({ measure: 'bridging-places' }, network).actors;
  expect(first).toMatchObject({
    node: 1,
    value: 1,
    why: { code: 'joins', facet: 'places', count: 1, pairs: [[3, 4]] },
  });
});

test('sharing with a crowd ties nobody, and the answer says so', () => {
  const people = Array.from({ length: 402 }, (_, index) => ({ id: `n${index}`, kind: 'person' as const }));
  const ties = people.map(({ id }) => tie(`${id} about all`));
  const { tooLarge, tieCount } = ask(
    { through: 'theme' },
    tinyNetwork([...people, { id: 'all', kind: 'theme' }], ties),
  );
  expect([tooLarge, tieCount]).toEqual([1, 0]);
});

test('of more than 300 ties a sample is tried without', () => {
  const people = Array.from({ length: 302 }, (_, index) => ({ id: `n${index}`, kind: 'person' as const }));
  const ties = people.slice(1).map(({ id }) => tie(`n0 knows ${id}`));
  const { trials, actors } = ask({}, tinyNetwork(people, ties));
  expect(trials).toEqual({ count: 100, every: false });
  expect(actors[0]).toMatchObject({ node: 0, stability: { best: 1, worst: 1, kept: 100 } });
});

test('above 3,000 nodes betweenness is an estimate from 1,000 of them, and near the truth', () => {
  // A wheel of 40 spokes, each a chain of 80: by hand, the hub is between all pairs of different spokes.
  const [spokes, length] = [40, 80];
  const people = Array.from({ length: 1 + spokes * length }, (_, index) => ({
    id: `n${index}`,
    kind: 'person' as const,
  }));
  const ties = people.slice(1).map(({ id }, index) => tie(`n${index % length === 0 ? 0 : index} knows ${id}`));
  const { sampled, trials, actors } = ask({ measure: 'betweenness' }, tinyNetwork(people, ties));
  const between = (spokes * (spokes - 1) * length * length) / (spokes * length * (spokes * length - 1));
  expect(sampled).toBe(1000);
  expect(trials).toBeNull();
  expect(actors[0]?.node).toBe(0);
  expect(Math.abs((actors[0]?.value ?? 0) / between - 1)).toBeLessThan(0.05);
});

test('a network of nothing has no actors', () => {
  const none = { nodes: new Uint8Array(seminar.nodes.length), edges: new Uint8Array(seminar.edges.length) };
  for (const measure of MEASURES) {
    for (const through of PROJECTIONS) {
      const answer = findKeyActors(seminar, none, { ...INITIAL_PARAMETERS.actors, measure, through });
      expect(answer.actors).toEqual([]);
    }
  }
});

test('progress grows to 1', () => {
  const shares: number[] = [];
  const parameters = { ...INITIAL_PARAMETERS.actors, measure: 'betweenness' as const };
  findKeyActors(seminar, toWholeExtent(seminar), parameters, (share) => shares.push(share));
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
});
