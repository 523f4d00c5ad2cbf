import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toWholeExtent } from '../../src/analysis/extent.ts';
import { findGroups } from '../../src/analysis/groups/find-groups.ts';
import { matchGroups } from '../../src/analysis/groups/match-groups.ts';
import { measureModularity } from '../../src/analysis/groups/modularity.ts';
import { INITIAL_PARAMETERS } from '../../src/analysis/parameters.ts';
import { toSimpleGraph } from '../../src/analysis/simple-graph.ts';
import { at, numberAt } from '../../src/base/assert.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { buildNetwork, type Network } from '../../src/network/network.ts';
import { buildVisibility } from '../../src/network/visibility.ts';
import { cliqueOf, networkOf } from '../drivers/edge-list.ts';
import { federation } from '../drivers/federation.ts';
import { dataset } from '../drivers/seminar.ts';

interface Reference {
  readonly seminar: {
    readonly groups: readonly (readonly string[])[];
    readonly modularity: Readonly<Record<string, number>>;
    readonly bestLouvainOf200: number;
    readonly bridges: readonly string[];
    readonly cutNodes: readonly string[];
    readonly parts: readonly number[];
  };
  readonly karate: {
    readonly edges: readonly (readonly [number, number])[];
    readonly mrHi: readonly number[];
    readonly clubModularity: number;
    readonly bridges: readonly (readonly [number, number])[];
    readonly cutNodes: readonly number[];
  };
}

const file = new URL('../fixtures/groups-networkx.json', import.meta.url);
const reference: Reference = JSON.parse(readFileSync(file, 'utf8'));
const seminar = buildNetwork(dataset);
const whole = toWholeExtent(seminar);
const opening = buildVisibility(seminar, NO_FILTERS, null);
const asked = INITIAL_PARAMETERS.groups;
const idOf = (node: number, network: Network = seminar) => at(network.nodes, node).id;

test('the groups and the modularity of the seminar are those of NetworkX', () => {
  const answer = findGroups(seminar, whole, asked);
  const byId = (groups: readonly (readonly string[])[]) => groups.map((ids) => [...ids].sort().join(' ')).sort();
  expect(byId(answer.groups.map(({ members }) => members.map((node) => idOf(node))))).toEqual(
    byId(reference.seminar.groups),
  );
  expect(answer.modularity).toBeCloseTo(reference.seminar.modularity['1'] ?? Number.NaN, 9);
  expect(answer.optimised).toBe(answer.modularity);
  expect(answer.modularity).toBeGreaterThanOrEqual(reference.seminar.bestLouvainOf200);
  expect(answer.alone).toBe(0);
});

test('the modularity of a given division is that of NetworkX at other resolutions too', () => {
  const graph = toSimpleGraph(seminar, whole);
  const groupOf = new Int32Array(graph.count);
  for (const [group, ids] of reference.seminar.groups.entries()) {
    for (const id of ids) groupOf[numberAt(graph.indexOf, seminar.nodeIndex.get(id) ?? -1)] = group;
  }
  for (const [resolution, expected] of Object.entries(reference.seminar.modularity)) {
    expect(measureModularity(graph, groupOf, Number(resolution)) - expected).toBeCloseTo(0, 9);
  }
});

test('the seminar hangs together; its bridges and cut nodes are those of NetworkX', () => {
  const { parts, bridges, cutNodes } = findGroups(seminar, whole, asked);
  expect(parts.map(({ length }) => length)).toEqual(reference.seminar.parts);
  expect(bridges.map(({ edge }) => at(seminar.edges, edge).id).sort()).toEqual(reference.seminar.bridges);
  expect(cutNodes.map(({ node }) => idOf(node)).sort()).toEqual(reference.seminar.cutNodes);
});

test('the karate club falls into groups of a modularity of 0.40 and more', () => {
  const club = networkOf(34, reference.karate.edges);
  const answer = findGroups(club, toWholeExtent(club), asked);
  expect(answer.modularity).toBeGreaterThanOrEqual(0.4);
  expect(answer.groups).toHaveLength(4);
  expect(answer.cutNodes.map(({ node }) => node).sort()).toEqual(reference.karate.cutNodes);
  const ends = answer.bridges.map(({ edge }) => [numberAt(club.source, edge), numberAt(club.target, edge)]);
  expect(ends).toEqual(reference.karate.bridges);
  const sides = Int32Array.from(club.nodes, (_, node) => Number(reference.karate.mrHi.includes(node)));
  const graph = toSimpleGraph(club, toWholeExtent(club));
  expect(measureModularity(graph, sides)).toBeCloseTo(reference.karate.clubModularity, 9);
});

test('two cliques joined by a tie are the two groups, and the tie is the bridge', () => {
  const pairs = [...cliqueOf(0, 5), ...cliqueOf(5, 6), [0, 5] as const];
  const network = networkOf(11, pairs);
  const { groups, slotOf, modularity, bridges, cutNodes } = findGroups(network, toWholeExtent(network), asked);
  expect(groups.map(({ members }) => [...members].sort((one, two) => one - two))).toEqual([
    [5, 6, 7, 8, 9, 10],
    [0, 1, 2, 3, 4],
  ]);
  expect([...slotOf]).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
  // By hand: 26 pairs, 10 and 15 of them inside, degrees of 21 and 31 in all.
  expect(modularity).toBeCloseTo(10 / 26 - (21 / 52) ** 2 + 15 / 26 - (31 / 52) ** 2, 12);
  expect(bridges.map(({ edge, sides }) => ({ edge, sides }))).toEqual([{ edge: pairs.length - 1, sides: [6, 5] }]);
  expect([...at(bridges, 0).sample].sort()).toEqual([0, 1, 2, 3, 4]);
  expect(cutNodes.map(({ node, pieces, cutOff }) => ({ node, pieces, cutOff }))).toEqual([
    { node: 5, pieces: [5, 5], cutOff: 5 },
    { node: 0, pieces: [6, 4], cutOff: 4 },
  ]);
});

test('more resolution makes more groups', () => {
  const counts = [0.25, 0.5, 1, 2, 4].map(
    (resolution) => findGroups(seminar, opening, { ...asked, resolution }).groups.length,
  );
  expect(counts).toEqual([...counts].sort((one, two) => one - two));
  expect(new Set(counts).size).toBe(counts.length);
});

test('the same seed gives the same answer, and so does switching off and on again', () => {
  const before = findGroups(seminar, opening, asked);
  findGroups(seminar, opening, { ...asked, off: ['trebor-scholz', 'hong-kong'] });
  expect(findGroups(seminar, opening, { ...asked, off: [] })).toEqual(before);
  const fresh = buildNetwork(dataset);
  expect(findGroups(fresh, buildVisibility(fresh, NO_FILTERS, null), asked)).toEqual(before);
});

test('an answer crosses to a worker and back, and does not depend on names or drawing', () => {
  const answer = findGroups(seminar, opening, asked);
  expect(structuredClone(answer)).toEqual(answer);
  expect(findGroups(seminar, opening, { ...asked, names: { icci: 'Ours' }, outlines: false })).toEqual(answer);
});

// A question for each node: more than the usual time where the machine is busy.
test('whichever node is switched off, at least nine tenths of the others keep their colour', {
  timeout: 60_000,
}, () => {
  const before = findGroups(seminar, opening, asked).slotOf;
  const shares = seminar.nodes.map(({ id }, off) => {
    const { slotOf } = findGroups(seminar, opening, { ...asked, off: [id] });
    const others = [...slotOf.keys()].filter((node) => node !== off && numberAt(slotOf, node) >= 0);
    return others.filter((node) => slotOf[node] === before[node]).length / others.length;
  });
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.9);
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.98);
});

test('filters keep the colours of what they leave, and so does a step of resolution', () => {
  const before = findGroups(seminar, opening, asked).slotOf;
  const keeps = (slotOf: Int16Array) => {
    const placed = [...slotOf.keys()].filter((node) => numberAt(slotOf, node) >= 0);
    return placed.filter((node) => slotOf[node] === before[node]).length / placed.length;
  };
  const kinds = ['person', 'coop_platform', 'session', 'country', 'territory', 'region'];
  for (const filters of [{ layers: ['stated'] as const }, { kinds }]) {
    const visible = buildVisibility(seminar, { ...NO_FILTERS, ...filters }, null);
    expect(keeps(findGroups(seminar, visible, asked).slotOf)).toBeGreaterThanOrEqual(0.9);
  }
  for (const resolution of [0.75, 1.25]) {
    expect(keeps(findGroups(seminar, opening, { ...asked, resolution }).slotOf)).toBeGreaterThanOrEqual(0.75);
  }
});

test('no two groups share a slot or a key, whatever the resolution', () => {
  for (const resolution of [0.25, 1, 1.5, 3, 8]) {
    const { groups } = findGroups(seminar, opening, { ...asked, resolution });
    expect(new Set(groups.map(({ slot }) => slot)).size).toBe(groups.length);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
  }
});

test('the group of the Indonesian delegation is known by its key and called by who and what it is', () => {
  const { groups } = findGroups(seminar, opening, asked);
  const group = groups.find(({ key }) => key === 'icci');
  expect(group?.name.telling.map((node) => idOf(node))).toContain('petabencana-id');
  expect(group?.name.about.map((node) => idOf(node))).toEqual(['indonesia']);
  const roles = groups.flatMap(({ name }) => name.telling.map((node) => at(seminar.nodes, node).kind));
  for (const role of ['event', 'theme', 'place']) expect(roles).not.toContain(role);
});

test('a group is called by its own members alone, whatever the size of groups', () => {
  const many = federation(4, 3, 20);
  for (const network of [seminar, many]) {
    const extent = network === seminar ? opening : toWholeExtent(network);
    for (const resolution of [0.5, 1, 1.5, 3]) {
      for (const { members, name } of findGroups(network, extent, { ...asked, resolution }).groups) {
        expect(members).toEqual(expect.arrayContaining([...name.about, ...name.telling]));
      }
    }
  }
});

test('without the seminar itself the network falls apart as its cut node says', () => {
  const event = 'sowing-the-seeds-2018';
  const cut = findGroups(seminar, opening, asked).cutNodes[0];
  expect(idOf(cut?.node ?? -1)).toBe(event);
  const { loss, parts } = findGroups(seminar, opening, { ...asked, off: [event] });
  expect(parts.map(({ length }) => length)).toEqual(cut?.pieces);
  expect(loss?.off.map((node) => idOf(node))).toEqual([event]);
  expect([loss?.partsBefore, loss?.partsAfter]).toEqual([1, cut?.pieces.length]);
  expect(loss?.cutOff.flat()).toHaveLength(cut?.cutOff ?? -1);
});

test('nothing to divide is no fault: no node, no tie, unknown nodes switched off', () => {
  const empty = findGroups(seminar, { nodes: whole.nodes.map(() => 0), edges: whole.edges }, asked);
  expect(empty).toMatchObject({ groups: [], parts: [], alone: 0, nodeCount: 0, modularity: 0, loss: null });
  const loose = networkOf(3, []);
  const answer = findGroups(loose, toWholeExtent(loose), { ...asked, off: ['nobody'] });
  expect(answer).toMatchObject({ groups: [], alone: 3, modularity: 0, optimised: 0, loss: null });
  expect([...answer.slotOf]).toEqual([-1, -1, -1]);
});

test('progress goes up to one', () => {
  const shares: number[] = [];
  findGroups(seminar, opening, asked, (share) => shares.push(share));
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((one, two) => one - two));
});

test('groups are matched by what they share: the most alike first, each once, strangers not at all', () => {
  const matches = matchGroups([0, 0, 0, 0, 1, 1, 1, -1], [7, 7, 7, 5, 5, 5, -1, 5]);
  expect(matches).toEqual([
    { one: 0, two: 7, shared: 3 },
    { one: 1, two: 5, shared: 2 },
  ]);
  expect(matchGroups([0, 0, 0, 0, 0, 0], [0, 1, 2, 3, 4, 5])).toEqual([]);
});
