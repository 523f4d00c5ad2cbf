import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { listMembers, listOptions } from '../../src/network/members.ts';
import { buildMembership, type FacetMembership, type NodeFacet } from '../../src/network/membership.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { buildTies } from '../../src/network/ties.ts';
import { listWider } from '../../src/network/within.ts';
import { buildNodeEmphasis } from '../../src/scene/emphasis.ts';
import { anyNetwork } from '../drivers/random-network.ts';
import { dataset } from '../drivers/seminar.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const network = tinyNetwork(
  [
    { id: 'ann', kind: 'person' },
    { id: 'seeds', kind: 'initiative' },
    { id: 'java', kind: 'place' },
    { id: 'bali', kind: 'place' },
    { id: 'food', kind: 'theme' },
    { id: 'talk', kind: 'session', day: 2 },
    { id: 'panel', kind: 'session', day: null },
    { id: 'fair', kind: 'event' },
    { id: 'boat', kind: 'other' },
  ],
  [
    tie('ann from java'),
    tie('ann founded seeds', 'inferred'),
    tie('seeds about food'),
    tie('seeds appears talk'),
    tie('talk covers bali'),
    tie('talk part fair'),
    tie('ann appears panel', 'stated', 'low'),
    tie('boat knows java'),
    tie('boat knows panel'),
    tie('fair knows talk'),
  ],
);

function belongs(facet: NodeFacet, id: string, filters = NO_FILTERS): Record<string, string> {
  const { membership } = buildTies(network, filters);
  const found = listOptions(membership[facet], network.nodeIndex.get(id)!);
  return Object.fromEntries(found.map(({ option, how }) => [option, how]));
}

test('a node belongs to its kind, and a place, theme or session to itself', () => {
  expect(belongs('kinds', 'ann')).toEqual({ person: 'own' });
  expect(belongs('places', 'java')).toEqual({ java: 'own' });
  expect(belongs('themes', 'food')).toEqual({ food: 'own' });
  expect(belongs('sessions', 'talk')).toEqual({ talk: 'own' });
});

test('any tie to a session counts as the node’s own, in either direction; nobody is from a place that they only speak of', () => {
  expect(belongs('sessions', 'boat')).toEqual({ panel: 'own' });
  expect(belongs('places', 'boat')).toEqual({});
  expect(belongs('places', 'talk')).toMatchObject({ bali: 'own' });
  // Where no relation says who is where, any tie does.
  const silent = buildNetwork({
    ...network.dataset,
    relations: network.dataset.relations.map((one) => (one.role === 'place' ? { ...one, role: undefined } : one)),
  });
  const { membership } = buildTies(silent, NO_FILTERS);
  expect(listOptions(membership.places, silent.nodeIndex.get('boat')!)).toEqual([{ option: 'java', how: 'own' }]);
});

test('a region’s filter holds nobody who only cites one of its countries, whatever the search says of them', () => {
  const seminar = buildNetwork(dataset);
  const { membership } = buildTies(seminar, NO_FILTERS);
  for (const [edge, { relation }] of seminar.edges.entries()) {
    const [from, to] = [seminar.source[edge]!, seminar.target[edge]!];
    const roleOf = (node: number) => seminar.kinds.get(seminar.nodes[node]!.kind)?.role;
    const isActor = ['person', 'initiative', 'other'].includes(roleOf(from) ?? '');
    if (!isActor || roleOf(to) !== 'place' || seminar.relations.get(relation)?.role === 'place') continue;
    expect(listOptions(membership.places, from).map(({ option }) => option)).not.toContain(seminar.nodes[to]!.id);
  }
});

test('an event took part in none of its sessions, whatever ties them', () => {
  expect(belongs('sessions', 'fair')).toEqual({});
  expect(belongs('days', 'fair')).toEqual({});
  const { membership } = buildTies(network, NO_FILTERS);
  const names = listMembers(network, membership.sessions, 'talk').map(({ node }) => network.nodes[node]?.id);
  expect(names).toEqual(['seeds', 'bali']);
});

test('an initiative takes over the places of its founder', () => {
  expect(belongs('places', 'seeds')).toEqual({ java: 'derived' });
});

test('an initiative takes over the sessions of its founder, and the days of these', () => {
  const open = { ...NO_FILTERS, certainties: [] };
  expect(belongs('sessions', 'seeds', open)).toEqual({ talk: 'own', panel: 'derived' });
  expect(belongs('days', 'seeds', open)).toEqual({ '2': 'own', unstated: 'derived' });
});

test('what belongs to a place belongs to every region that holds it, by a tie or by geography', () => {
  const held = tinyNetwork(
    [
      { id: 'ann', kind: 'person' },
      { id: 'java', kind: 'place', within: ['islands'] },
      { id: 'islands', kind: 'place' },
      { id: 'asia', kind: 'place' },
      { id: 'ring', kind: 'place' },
    ],
    [tie('ann from java'), tie('asia holds islands', 'inferred'), tie('islands holds ring'), tie('ring holds islands')],
  );
  const placesOf = (id: string, filters = NO_FILTERS) => {
    const { membership } = buildTies(held, filters);
    return listOptions(membership.places, held.nodeIndex.get(id)!).map(({ option, how }) => `${option} ${how}`);
  };
  expect(placesOf('ann')).toEqual(['java own', 'islands region', 'asia region', 'ring region']);
  expect(placesOf('java')).toEqual(['java own', 'islands region', 'asia region', 'ring region']);
  expect(placesOf('asia')).toEqual(['asia own']);
  expect(placesOf('ann', { ...NO_FILTERS, layers: ['stated'] })).not.toContain('asia region');
});

test('a region’s answer is its own and those of all that lie in it', () => {
  fc.assert(
    fc.property(anyNetwork, (random) => {
      const { membership, allowed } = buildTies(random, { ...NO_FILTERS, certainties: [] });
      const regions = listWider(random, allowed);
      const bare = buildMembership(random, allowed, 'apart').places;
      const of = (facet: FacetMembership, place: number) => {
        const { id } = random.nodes[place]!;
        return new Set([place, ...listMembers(random, facet, id).map(({ node }) => node)]);
      };
      for (const id of membership.places.options) {
        const region = random.nodeIndex.get(id)!;
        const inner = [...regions].flatMap(([place, outer]) => (outer.includes(region) ? [place] : []));
        const union = new Set([region, ...inner].flatMap((place) => [...of(bare, place)]));
        expect(of(membership.places, region)).toEqual(union);
      }
    }),
    { numRuns: 100 },
  );
});

test('a region that is selected lights the places that a filter for it holds, and each of them lights it', () => {
  const seminar = buildNetwork(dataset);
  const { membership, allowed } = buildTies(seminar, { ...NO_FILTERS, certainties: [] });
  const isPlace = (node: number) => seminar.kinds.get(seminar.nodes[node]!.kind)?.role === 'place';
  const shown = { nodes: new Uint8Array(seminar.nodes.length).fill(1), edges: allowed };
  const light = (node: number, marks = shown) => buildNodeEmphasis(seminar, [node], marks)?.nodes ?? [];
  let count = 0;
  for (const id of membership.places.options) {
    const region = seminar.nodeIndex.get(id)!;
    for (const { node, how } of listMembers(seminar, membership.places, id)) {
      if (!isPlace(node) || how !== 'region') continue;
      count++;
      expect(light(region)).toContain(node);
      expect(light(node)).toContain(region);
      const without = { ...shown, nodes: shown.nodes.with(node, 0) };
      expect(light(region, without)).not.toContain(node);
    }
  }
  expect(count).toBeGreaterThan(10);
});

test('a founder belongs to the themes of the initiative, but not to its sessions', () => {
  expect(belongs('themes', 'ann')).toEqual({ food: 'derived' });
  expect(belongs('sessions', 'ann')).toEqual({});
});

test('a session belongs to the places of what appeared in it, and the area it covers stays its own', () => {
  expect(belongs('places', 'talk')).toEqual({ bali: 'own', java: 'derived' });
});

test('what a node is tied to only by a relation that is not of a place is not handed on', () => {
  const { membership } = buildTies(
    tinyNetwork(
      [
        { id: 'boat', kind: 'other' },
        { id: 'java', kind: 'place' },
        { id: 'talk', kind: 'session', day: 1 },
      ],
      [tie('boat knows java'), tie('boat appears talk')],
    ),
    NO_FILTERS,
  );
  expect(listOptions(membership.places, 2)).toEqual([]);
});

test('days come from the sessions, those without one are unstated', () => {
  expect(belongs('days', 'talk')).toEqual({ '2': 'own' });
  expect(belongs('days', 'seeds')).toEqual({ '2': 'own' });
  expect(belongs('days', 'panel')).toEqual({ unstated: 'own' });
  expect(belongs('days', 'ann')).toEqual({});
  expect(belongs('days', 'ann', { ...NO_FILTERS, certainties: [] })).toEqual({ unstated: 'own' });
});

test('derivations follow only the ties that count', () => {
  const stated = { ...NO_FILTERS, layers: ['stated' as const] };
  expect(belongs('places', 'seeds', stated)).toEqual({});
  expect(belongs('themes', 'ann', stated)).toEqual({});
});

test('an own tie wins over a derivation of the same place', () => {
  const both = tinyNetwork(
    [
      { id: 'ann', kind: 'person' },
      { id: 'seeds', kind: 'initiative' },
      { id: 'java', kind: 'place' },
    ],
    [tie('ann from java'), tie('ann founded seeds'), tie('seeds from java')],
  );
  expect(listOptions(buildTies(both, NO_FILTERS).membership.places, 1)).toEqual([{ option: 'java', how: 'own' }]);
});

test('the ties of a choice of layers and certainties are made once, in whatever order it is named', () => {
  const one = buildTies(network, { layers: ['stated', 'inferred'], certainties: ['medium', 'high'] });
  expect(buildTies(network, { layers: [], certainties: ['high', 'medium'] })).toBe(one);
  expect(buildTies(network, { layers: ['stated'], certainties: ['high', 'medium'] })).not.toBe(one);
});

test('who belongs where is turned round once, and no session is asked of everybody again', () => {
  const seminar = buildNetwork(dataset);
  const { sessions } = buildTies(seminar, NO_FILTERS).membership;
  const asked = { ...sessions, rowOption: sessions.rowOption.slice() };
  const [first, ...others] = sessions.options;
  listMembers(seminar, asked, first ?? '');
  asked.rowOption.fill(0);
  for (const id of others) expect(listMembers(seminar, asked, id)).toEqual(listMembers(seminar, sessions, id));
});
