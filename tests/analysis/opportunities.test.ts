import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Extent, toWholeExtent } from '../../src/analysis/extent.ts';
import { tryGroups } from '../../src/analysis/meeting/try-groups.ts';
import { markPartners, markTies } from '../../src/analysis/opportunities/candidates.ts';
import { toJaccard } from '../../src/analysis/opportunities/pair-indices.ts';
import { buildGround, ratePairs } from '../../src/analysis/opportunities/rate-pairs.ts';
import { at, numberAt } from '../../src/base/assert.ts';
import { buildNetwork, type Network } from '../../src/network/network.ts';
import { toFirstThreeTable } from '../bench/first-three.ts';
import { toGroupTable, toPredictionTable } from '../bench/prediction.ts';
import { listTies, type Scorer, tryAll } from '../bench/try-pairs.ts';
import { anyPart } from '../drivers/random-network.ts';
import { dataset } from '../drivers/seminar.ts';
import { type TinyNode, tie, tinyNetwork } from '../drivers/tiny-network.ts';

const seminar = buildNetwork(dataset);
const whole = toWholeExtent(seminar);
const roleOf = (network: Network, node: number) => network.kinds.get(at(network.nodes, node).kind)?.role;

const SEED_NODES: readonly TinyNode[] = [
  { id: 'ann', kind: 'person' },
  { id: 'seeds', kind: 'initiative' },
  { id: 'java', kind: 'place' },
];

/** The neighbours of every node in a part, as sets. */
function listNeighbours(network: Network, extent: Extent): Set<number>[] {
  const neighbours = network.nodes.map(() => new Set<number>());
  markTies(network, extent).forEach((counts, edge) => {
    if (!counts) return;
    neighbours[numberAt(network.source, edge)]?.add(numberAt(network.target, edge));
    neighbours[numberAt(network.target, edge)]?.add(numberAt(network.source, edge));
  });
  return neighbours;
}

test('the plain indices equal what their definitions say, pair by pair', () => {
  fc.assert(
    fc.property(anyPart, ({ network, extent }) => {
      const ground = buildGround(network, extent, markPartners(network, extent));
      const rate = ratePairs(ground);
      const near = listNeighbours(network, extent);
      const { nodeOf, count } = ground.graph;
      for (let u = 0; u < count; u++) {
        const rates = rate(u);
        for (let v = 0; v < count; v++) {
          const [one, other] = [numberAt(nodeOf, u), numberAt(nodeOf, v)];
          if (u === v || near[one]!.has(other)) continue;
          const common = [...near[one]!].filter((node) => near[other]!.has(node));
          const sum = (weigh: (size: number) => number) =>
            common.reduce((total, node) => total + weigh(near[node]!.size), 0);
          expect(numberAt(rates.common, v)).toBe(common.length);
          expect(numberAt(rates.adamicAdar, v)).toBeCloseTo(
            sum((size) => 1 / Math.log(size)),
            9,
          );
          expect(numberAt(rates.resource, v)).toBeCloseTo(
            sum((size) => 1 / size),
            9,
          );
          const union = new Set([...near[one]!, ...near[other]!]).size;
          expect(toJaccard(ground.graph, common.length, u, v)).toBeCloseTo(union && common.length / union, 9);
          let chains = 0;
          for (const x of near[one]!) {
            for (const y of near[x]!) {
              if (!near[y]!.has(other) || roleOf(network, x) === 'event' || roleOf(network, y) === 'event') continue;
              chains += 1 / (near[x]!.size * near[y]!.size);
            }
          }
          expect(numberAt(rates.chains, v)).toBeCloseTo(chains, 9);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the indices equal those of NetworkX on the seminar', () => {
  const fixture = JSON.parse(readFileSync('tests/fixtures/link-prediction/seminar.json', 'utf8'));
  const ground = buildGround(seminar, whole, markPartners(seminar, whole));
  const rate = ratePairs(ground);
  expect(fixture.pairs.length).toBeGreaterThan(100);
  for (const [one, other, common, adamicAdar, resource, jaccard] of fixture.pairs) {
    const [u, v] = [one, other].map((id) => numberAt(ground.graph.indexOf, seminar.nodeIndex.get(id) ?? -1)) as [
      number,
      number,
    ];
    const rates = rate(u);
    expect(rates.common[v]).toBe(common);
    expect(rates.adamicAdar[v]).toBeCloseTo(adamicAdar, 9);
    expect(rates.resource[v]).toBeCloseTo(resource, 9);
    expect(toJaccard(ground.graph, common, u, v)).toBeCloseTo(jaccard, 9);
  }
});

test('what the plain indices find of hidden ties equals what NetworkX finds', () => {
  const fixture = JSON.parse(readFileSync('tests/fixtures/link-prediction/seminar.json', 'utf8'));
  const found = tryAll(seminar, whole);
  for (const scope of ['partners', 'all'] as const) {
    expect(found[scope].ties).toBe(fixture.hidden[scope].ties);
    for (const scorer of ['common', 'adamicAdar', 'resource', 'jaccard', 'degree'] as const) {
      const { hits, auc } = fixture.hidden[scope].quality[scorer];
      expect(found[scope].quality[scorer].hits, scorer).toBeCloseTo(hits, 9);
      expect(found[scope].quality[scorer].auc, scorer).toBeCloseTo(auc, 9);
    }
  }
});

test('a co-op is a partner of the seminar, a company named as the contrary is none', () => {
  const partners = markPartners(seminar, whole);
  const isPartner = (id: string) => partners[seminar.nodeIndex.get(id) ?? -1] === 1;
  expect(['icci', 'novita-puspasari', 'resonate'].map(isPartner)).toEqual([true, true, true]);
  const strangers = [
    'google',
    'youtube-channel',
    'yasumoto-international-academic-park',
    'blockchain',
    's1-opening-lectures',
  ];
  expect(strangers.map(isPartner)).toEqual(strangers.map(() => false));
  expect(partners.reduce((sum, mark) => sum + mark, 0)).toBe(55);
});

test('the blend finds hidden ties better than each single index, by both counts and for both sets of ties', () => {
  const { partners, all } = tryAll(seminar, whole);
  expect([partners.ties, all.ties]).toEqual([22, 88]);
  for (const { quality } of [partners, all]) {
    const { blend, ...others } = quality;
    for (const scorer of Object.keys(others) as Exclude<Scorer, 'blend'>[]) {
      expect(blend.hits, scorer).toBeGreaterThan(quality[scorer].hits);
      expect(blend.auc, scorer).toBeGreaterThan(quality[scorer].auc);
    }
  }
});

test('the tables in the benchmarks’ README are what the code gives', () => {
  const readme = readFileSync('tests/bench/README.md', 'utf8');
  expect(readme).toContain(toPredictionTable(tryAll(seminar, whole)));
  expect(readme).toContain(toGroupTable(tryGroups(seminar, whole)));
  expect(readme).toContain(toFirstThreeTable(seminar));
});

test('what a hidden tie left behind does not give it away', () => {
  // Ann founded Seeds and is from Java; that Seeds is in Java too is inferred from both.
  const ties = [tie('ann founded seeds'), tie('ann from java'), tie('seeds from java', 'inferred', 'medium')];
  const network = tinyNetwork(SEED_NODES, ties);
  expect(listTies(network, toWholeExtent(network), 'partners')).toEqual([0]);
  const { quality } = tryAll(network, toWholeExtent(network)).partners;
  expect(quality.common.auc).toBe(0.5);
});
