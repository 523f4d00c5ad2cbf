import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Extent, toWholeExtent } from '../../src/analysis/extent.ts';
import { INITIAL_PARAMETERS, MOST_PATHS, type PathsParameters } from '../../src/analysis/parameters.ts';
import { CHANGES, findPaths, type Path, type PathsAnswer } from '../../src/analysis/paths/find-paths.ts';
import { CERTAINTIES, UNSAID } from '../../src/dataset/vocabulary.ts';
import { buildNetwork, type Network } from '../../src/network/network.ts';
import { anyNetwork } from '../drivers/random-network.ts';
import { type TinyNode, tie, tinyNetwork } from '../drivers/tiny-network.ts';

const INITIAL = INITIAL_PARAMETERS.paths;

interface Asked {
  readonly network: Network;
  readonly extent: Extent;
  readonly parameters: PathsParameters & { readonly from: string; readonly to: string };
}

const anyMarks = (length: number) =>
  fc
    .array(fc.nat(5), { minLength: length, maxLength: length })
    .map((chances) => Uint8Array.from(chances, (chance) => (chance === 0 ? 0 : 1)));

/** Small and dense, with ties that are nearly all alike, so that many paths differ in little but their order. */
const anyAlike: fc.Arbitrary<Network> = fc
  .array(fc.constantFrom('person' as const, 'person' as const, 'event' as const), { minLength: 4, maxLength: 8 })
  .chain((kinds) => {
    const end = fc.nat(kinds.length - 1);
    const layer = fc.constantFrom('stated' as const, 'stated' as const, 'stated' as const, 'inferred' as const);
    return fc.array(fc.tuple(end, end, layer), { minLength: 6, maxLength: 20 }).map((ties) =>
      tinyNetwork(
        kinds.map((kind, index) => ({ id: `n${index}`, kind })),
        ties.map(([one, other, layer]) => tie(`n${one} knows n${other}`, layer)),
      ),
    );
  });

/** Regions are another matter: a path to one may end in what lies in it. */
const anyFlat = anyNetwork.map(({ dataset }) =>
  buildNetwork({ ...dataset, nodes: dataset.nodes.map(({ within: _within, ...node }) => node) }),
);

const anyAsked: fc.Arbitrary<Asked> = fc.oneof(anyFlat, anyAlike).chain((network) => {
  const id = fc.constantFrom(...network.nodes.map((node) => node.id));
  return fc.record({
    network: fc.constant(network),
    extent: fc.oneof(
      fc.constant(toWholeExtent(network)),
      fc.record({ nodes: anyMarks(network.nodes.length), edges: anyMarks(network.edges.length) }),
    ),
    parameters: fc.record({
      from: id,
      to: id,
      containers: fc.boolean(),
      inferred: fc.boolean(),
      directed: fc.boolean(),
      chosen: fc.constant(0),
    }),
  });
});

/** Every path there is, by trying every step, in the order the answer promises; written without regard to speed. */
function enumeratePaths({ network, extent, parameters }: Asked): { nodes: number[]; edges: number[] }[] {
  const { nodes, edges, kinds } = network;
  const [from, to] = [network.nodeIndex.get(parameters.from)!, network.nodeIndex.get(parameters.to)!];
  const isEvent = (node: number) => kinds.get(nodes[node]!.kind)!.role === 'event';
  const rankOf = (edge: number) => [
    Number(edges[edge]!.layer === 'inferred'),
    CERTAINTIES.indexOf(edges[edge]!.certainty ?? UNSAID),
  ];
  const tiesBetween = (one: number, other: number) =>
    [...edges.keys()]
      .filter((edge) => extent.edges[edge] && extent.nodes[one] && extent.nodes[other])
      .filter((edge) => parameters.inferred || edges[edge]!.layer === 'stated')
      .filter((edge) => {
        const [source, target] = [network.source[edge], network.target[edge]];
        return (source === one && target === other) || (!parameters.directed && source === other && target === one);
      })
      .sort((a, b) => compareLists([...rankOf(a), a], [...rankOf(b), b]));
  const found: { nodes: number[]; edges: number[]; rank: number[] }[] = [];
  const walk = (path: number[], walked: number[]) => {
    const last = path.at(-1)!;
    if (last === to) {
      const ranks = walked.map(rankOf);
      const sum = (place: number) => ranks.reduce((total, rank) => total + rank[place]!, 0);
      const hubs = path.slice(1, -1).filter(isEvent).length;
      found.push({ nodes: path, edges: walked, rank: [walked.length, sum(0), sum(1), hubs, ...path] });
      return;
    }
    if (path.length > 1 && isEvent(last) && !parameters.containers) return;
    for (const next of nodes.keys()) {
      const [best] = path.includes(next) ? [] : tiesBetween(last, next);
      if (best !== undefined) walk([...path, next], [...walked, best]);
    }
  };
  if (from !== to) walk([from], []);
  return found.sort((one, other) => compareLists(one.rank, other.rank)).map(({ nodes, edges }) => ({ nodes, edges }));
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place === -1 ? 0 : one[place]! - (other[place] ?? -1);
}

const ask = ({ network, extent, parameters }: Asked): PathsAnswer => findPaths(network, extent, parameters);
const toPlain = ({ nodes, edges }: Path) => ({ nodes: [...nodes], edges: [...edges] });

test('the paths are the first five of all there are: fewest ties, then fewest inferred, surest, fewest events', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      const all = enumeratePaths(asked);
      const answer = ask(asked);
      expect(answer.paths.map(toPlain)).toEqual(all.slice(0, MOST_PATHS));
      expect(answer.hasMore).toBe(all.length > MOST_PATHS);
      if (answer.outcome === 'found') expect(all.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});

test('every hop is a tie that takes part, walked the way it says, and no node is passed twice', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      const { network, parameters } = asked;
      for (const { nodes, edges, hops } of ask(asked).paths) {
        expect(new Set(nodes).size).toBe(nodes.length);
        expect(hops.map(({ edge }) => edge)).toEqual(edges);
        expect([hops[0]!.from, ...hops.map(({ to }) => to)]).toEqual(nodes);
        for (const { edge, from, to, along, others } of hops) {
          const [source, target] = [network.source[edge], network.target[edge]];
          expect(along ? [source, target] : [target, source]).toEqual([from, to]);
          expect(along || !parameters.directed).toBe(true);
          expect(parameters.inferred || network.edges[edge]!.layer === 'stated').toBe(true);
          const between = [...network.edges.keys()].filter((other) => {
            const ends = [network.source[other], network.target[other]];
            return asked.extent.edges[other] && ends.includes(from) && ends.includes(to) && from !== to;
          });
          expect(others).toBeLessThan(between.length);
        }
      }
    }),
  );
});

test('undirected, the way back is as long and as many', () => {
  fc.assert(
    fc.property(anyAsked, ({ network, extent, parameters }) => {
      const there = { ...parameters, directed: false };
      const back = { ...there, from: there.to, to: there.from };
      const lengths = (asked: PathsParameters) =>
        findPaths(network, extent, asked).paths.map(({ hops }) => hops.length);
      expect(lengths(back)).toEqual(lengths(there));
    }),
  );
});

test('ways out are all the smallest sets of changes after which there is a path', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      const { network, extent, parameters } = asked;
      const answer = ask(asked);
      if (answer.outcome === 'found' || answer.outcome === 'same') {
        expect(answer.waysOut).toEqual([]);
        return;
      }
      const sets = Array.from({ length: 2 ** CHANGES.length }, (_, bits) =>
        CHANGES.filter((_, bit) => bits & (1 << bit)),
      );
      const helping = sets.filter((changes) => {
        const changed = {
          ...parameters,
          inferred: parameters.inferred || changes.includes('inferred'),
          directed: parameters.directed && !changes.includes('undirected'),
          containers: parameters.containers || changes.includes('containers'),
        };
        const wider = changes.includes('filters') ? toWholeExtent(network) : extent;
        return enumeratePaths({ network, extent: wider, parameters: changed }).length > 0;
      });
      const least = Math.min(...helping.map((changes) => changes.length));
      const smallest = helping.filter((changes) => changes.length === least);
      const asText = (sets: readonly (readonly string[])[]) => sets.map(String).sort();
      expect(asText(answer.waysOut.map(({ changes }) => changes))).toEqual(asText(smallest));
      for (const { path, hiddenNodes, hiddenEdges, changes } of answer.waysOut) {
        expect(path.nodes[0]).toBe(answer.from);
        expect(path.nodes.at(-1)).toBe(answer.to);
        expect(hiddenNodes).toEqual(path.nodes.filter((node) => !extent.nodes[node]));
        expect(hiddenEdges).toEqual(path.edges.filter((edge) => !extent.edges[edge]));
        if (!changes.includes('filters')) expect([...hiddenNodes, ...hiddenEdges]).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

test('a place that lies in both ends is one end of a path, and never both', () => {
  const network = tinyNetwork(
    [
      { id: 'ann', kind: 'person' },
      { id: 'west', kind: 'place' },
      { id: 'east', kind: 'place' },
      { id: 'strait', kind: 'place', within: ['west', 'east'] },
      { id: 'port', kind: 'place', within: ['east'] },
    ],
    [tie('ann from strait'), tie('ann from port')],
  );
  const paths = (from: string, to: string) =>
    findPaths(network, toWholeExtent(network), { ...INITIAL, from, to }).paths.map(({ nodes }) =>
      nodes.map((node) => network.nodes[node]!.id).join(' '),
    );
  expect(paths('west', 'east')).toEqual(['strait ann port']);
  expect(paths('east', 'west')).toEqual(['port ann strait']);
  expect(paths('ann', 'east')).toEqual(['ann strait', 'ann port']);
});

const PEOPLE: readonly TinyNode[] = [
  { id: 'ann', kind: 'person' },
  { id: 'bo', kind: 'person' },
  { id: 'seeds', kind: 'initiative' },
  { id: 'java', kind: 'place' },
  { id: 'food', kind: 'theme' },
  { id: 'talk', kind: 'session', day: 1 },
  { id: 'summit', kind: 'event' },
  { id: 'cat', kind: 'person' },
];
const network = tinyNetwork(PEOPLE, [
  tie('ann founded seeds'),
  tie('bo knows seeds', 'inferred'),
  tie('ann knows summit'),
  tie('bo knows summit'),
  tie('ann from java', 'inferred', 'medium'),
  tie('bo from java'),
  tie('ann appears talk'),
  tie('talk covers bo'),
  tie('ann covers talk', 'stated', 'medium'),
  tie('seeds about food'),
  tie('bo about food'),
]);
const idsOf = (nodes: readonly number[]) => nodes.map((node) => network.nodes[node]!.id);
const between = (from: string | null, to: string | null, change: Partial<PathsParameters> = {}, extent?: Extent) =>
  findPaths(network, extent ?? toWholeExtent(network), { ...INITIAL, from, to, ...change });

test('of equally short paths the stated one comes first, the event last of its kind, the inferred after them', () => {
  const { paths, outcome } = between('ann', 'bo');
  expect(outcome).toBe('found');
  expect(paths.map(({ nodes }) => idsOf(nodes).join(' '))).toEqual([
    'ann talk bo',
    'ann summit bo',
    'ann seeds bo',
    'ann java bo',
    'ann seeds food bo',
  ]);
  expect(paths[0]!.hops).toEqual([
    { edge: 6, from: 0, to: 5, along: true, others: 1 },
    { edge: 7, from: 5, to: 1, along: true, others: 0 },
  ]);
  expect(paths[1]!.hops[1]).toEqual({ edge: 3, from: 6, to: 1, along: false, others: 0 });
});

test('without the event no path leads through it, but one may start there', () => {
  const through = (answer: PathsAnswer) => answer.paths.flatMap(({ nodes }) => idsOf(nodes.slice(1, -1)));
  expect(through(between('ann', 'bo', { containers: false }))).not.toContain('summit');
  expect(between('ann', 'summit', { containers: false }).paths[0]!.nodes).toEqual([0, 6]);
});

test('directed, only the way the ties point is walked, and the answer says so', () => {
  const answer = between('ann', 'bo', { directed: true });
  expect(answer.directed).toBe(true);
  expect(answer.paths.map(({ nodes }) => idsOf(nodes))).toEqual([['ann', 'talk', 'bo']]);
  expect(between('bo', 'ann', { directed: true })).toMatchObject({
    outcome: 'none',
    waysOut: [{ changes: ['undirected'] }],
  });
});

test('what both have in common is told once, by membership and by neighbours', () => {
  const { common } = between('ann', 'bo');
  expect(idsOf(common.places.map(({ node }) => node))).toEqual(['java']);
  expect(common.places[0]).toMatchObject({ from: 4, to: 5 });
  // Ann has the theme of the initiative she founded: no tie of her own says so.
  expect(common.themes).toEqual([{ node: 4, from: -1, to: 10 }]);
  expect(common.sessions).toEqual([{ node: 5, from: 6, to: 7 }]);
  expect(idsOf(common.neighbours.map(({ node }) => node))).toEqual(['seeds', 'summit']);
  const strict = between('ann', 'bo', { inferred: false, containers: false }).common;
  expect([strict.places, strict.neighbours]).toEqual([[], []]);
});

test('ends that are missing, unknown, one and the same, or hidden are said to be', () => {
  expect(between('ann', null)).toMatchObject({ outcome: 'unchosen', to: -1 });
  expect(between('ann', 'nobody')).toMatchObject({ outcome: 'unchosen', to: -1 });
  expect(between('ann', 'ann')).toMatchObject({ outcome: 'same', paths: [] });
  const extent = toWholeExtent(network);
  extent.nodes[1] = 0;
  expect(between('ann', 'bo', {}, extent)).toMatchObject({
    outcome: 'hidden',
    hidden: [1],
    waysOut: [{ changes: ['filters'], hiddenNodes: [1] }],
  });
  expect(between('ann', 'cat')).toMatchObject({ outcome: 'none', waysOut: [] });
});

test('what the filters leave out is let in without the least certain ties, where that is enough', () => {
  const doubtful = tinyNetwork(PEOPLE, [
    tie('ann knows bo', 'stated', 'low'),
    tie('ann founded seeds'),
    tie('bo founded seeds', 'stated', 'medium'),
    tie('bo knows cat', 'stated', 'low'),
  ]);
  const extent = toWholeExtent(doubtful);
  extent.edges.fill(0);
  const wayTo = (to: string) => findPaths(doubtful, extent, { ...INITIAL, from: 'ann', to }).waysOut[0]!;
  expect(wayTo('bo')).toMatchObject({ changes: ['filters'], path: { edges: [1, 2] }, hiddenEdges: [1, 2] });
  expect(wayTo('cat').path.edges).toEqual([0, 3]);
});

test('the answer crosses to a worker and back as it is', () => {
  const answer = between('ann', 'bo');
  expect(structuredClone(answer)).toEqual(answer);
});
