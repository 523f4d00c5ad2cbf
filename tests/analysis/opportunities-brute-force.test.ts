import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Extent, toWholeExtent } from '../../src/analysis/extent.ts';
import { markPartners, markTies } from '../../src/analysis/opportunities/candidates.ts';
import { explainPair, POINTS } from '../../src/analysis/opportunities/explain.ts';
import { findOpportunities } from '../../src/analysis/opportunities/find-opportunities.ts';
import { findIntroduction } from '../../src/analysis/opportunities/introduce.ts';
import { toJaccard } from '../../src/analysis/opportunities/pair-indices.ts';
import { blend, buildGround, ratePairs } from '../../src/analysis/opportunities/rate-pairs.ts';
import { validate } from '../../src/analysis/opportunities/validate.ts';
import { INITIAL_PARAMETERS } from '../../src/analysis/parameters.ts';
import { at } from '../../src/base/assert.ts';
import type { Network } from '../../src/network/network.ts';
import { anyPart } from '../drivers/random-network.ts';

const roleOf = (network: Network, node: number) => network.kinds.get(at(network.nodes, node).kind)?.role;
const ask = (network: Network, extent: Extent, actor: number | null = null) => {
  const id = actor === null ? null : at(network.nodes, actor).id;
  return findOpportunities(network, extent, { ...INITIAL_PARAMETERS.opportunities, actor: id });
};

/** The neighbours of every node in a part, as sets. */
function listNeighbours(network: Network, extent: Extent): Set<number>[] {
  const neighbours = network.nodes.map(() => new Set<number>());
  markTies(network, extent).forEach((counts, edge) => {
    if (!counts) return;
    neighbours[at(network.source, edge)]?.add(at(network.target, edge));
    neighbours[at(network.target, edge)]?.add(at(network.source, edge));
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
          const [one, other] = [at(nodeOf, u), at(nodeOf, v)];
          if (u === v || near[one]!.has(other)) continue;
          const common = [...near[one]!].filter((node) => near[other]!.has(node));
          const sum = (weigh: (size: number) => number) =>
            common.reduce((total, node) => total + weigh(near[node]!.size), 0);
          expect(at(rates.common, v)).toBe(common.length);
          expect(at(rates.adamicAdar, v)).toBeCloseTo(
            sum((size) => 1 / Math.log(size)),
            9,
          );
          expect(at(rates.resource, v)).toBeCloseTo(
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
          expect(at(rates.chains, v)).toBeCloseTo(chains, 9);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the reasons of a pair add up to its score, and the score is what the ranking went by', () => {
  fc.assert(
    fc.property(anyPart, ({ network, extent }) => {
      const ground = buildGround(network, extent, markPartners(network, extent));
      const rate = ratePairs(ground);
      for (const { one, other, score, reasons } of ask(network, extent).pairs) {
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        for (const { points, evidence, count } of reasons) {
          expect(Number.isInteger(points) && points > 0).toBe(true);
          if (evidence.length < count) continue;
          const weight = evidence.reduce((sum, piece) => sum + piece.weight, 0);
          expect(Math.abs(points - POINTS * weight)).toBeLessThanOrEqual(0.5 + 1e-6);
        }
        const raw = blend(rate(at(ground.graph.indexOf, one)), at(ground.graph.indexOf, other));
        // Each reason is rounded, and one that rounds to nothing is left out.
        expect(Math.abs(score - POINTS * raw)).toBeLessThanOrEqual(0.5 * 8 + 1e-6);
      }
    }),
    { numRuns: 120 },
  );
});

test('nobody is brought together who is tied by any tie, shown or hidden; and only partners are', () => {
  fc.assert(
    fc.property(anyPart, ({ network, extent }) => {
      const everything = listNeighbours(network, toWholeExtent(network));
      for (const { one, other, score } of ask(network, extent).pairs) {
        expect(one).not.toBe(other);
        expect(everything[one]!.has(other)).toBe(false);
        expect(score).toBeGreaterThan(0);
        for (const node of [one, other]) {
          expect(extent.nodes[node]).toBe(1);
          expect(['person', 'initiative', 'other']).toContain(roleOf(network, node));
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a pair is the same whichever end asks, and is found from both', () => {
  fc.assert(
    fc.property(anyPart, ({ network, extent }) => {
      for (const pair of ask(network, extent).pairs) {
        for (const [asking, asked] of [
          [pair.one, pair.other],
          [pair.other, pair.one],
        ] as const) {
          const found = ask(network, extent, asking).pairs.find(({ other }) => other === asked);
          expect(found?.one).toBe(asking);
          expect([found?.score, found?.reasons, found?.confidence]).toEqual([
            pair.score,
            pair.reasons,
            pair.confidence,
          ]);
          const nodes = pair.introduction?.nodes ?? [];
          expect(found?.introduction?.nodes ?? []).toEqual(asking === pair.one ? nodes : nodes.toReversed());
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('evidence and introductions name ties of the part that join the nodes they name', () => {
  fc.assert(
    fc.property(anyPart, ({ network, extent }) => {
      const ties = markTies(network, extent);
      const joins = (edge: number, from: number, to: number) => {
        const ends = [at(network.source, edge), at(network.target, edge)];
        return ties[edge] === 1 && ends.includes(from) && ends.includes(to);
      };
      for (const { one, other, reasons, introduction } of ask(network, extent).pairs) {
        introduction?.edges.forEach((edge, step) => {
          expect(joins(edge, at(introduction.nodes, step), at(introduction.nodes, step + 1))).toBe(true);
        });
        for (const { code, evidence } of reasons) {
          if (code.startsWith('other-')) continue;
          const [low, high] = one < other ? [one, other] : [other, one];
          for (const { nodes, edges } of evidence) {
            if (code === 'themes') {
              expect(edges.every((edge) => ties[edge])).toBe(true);
              expect(edges.length).toBeGreaterThanOrEqual(2);
              continue;
            }
            const stops = [low, ...nodes, high];
            expect(edges).toHaveLength(stops.length - 1);
            expect(edges.every((edge, step) => joins(edge, at(stops, step), at(stops, step + 1)))).toBe(true);
          }
        }
      }
    }),
    { numRuns: 100 },
  );
});

/** The least length of a way by repeated relaxation: a tie is 1, entering what cannot introduce 1 more. */
function leastLength(network: Network, extent: Extent, from: number, to: number): number {
  const partners = markPartners(network, extent);
  const costs = network.nodes.map((_, node) => (node === from ? 0 : Number.POSITIVE_INFINITY));
  for (let round = 0; round < network.nodes.length; round++) {
    listNeighbours(network, extent).forEach((others, node) => {
      if (node !== from && roleOf(network, node) === 'event') return;
      for (const other of others) {
        const extra = other === to || partners[other] || roleOf(network, other) === 'session' ? 1 : 2;
        costs[other] = Math.min(at(costs, other), at(costs, node) + extra);
      }
    });
  }
  return at(costs, to);
}

test('no way of introduction is shorter, and none leads through an event', () => {
  fc.assert(
    fc.property(anyPart, fc.nat(), fc.nat(), ({ network, extent }, a, b) => {
      const [from, to] = [a % network.nodes.length, b % network.nodes.length];
      const partners = markPartners(network, extent);
      fc.pre(from !== to && extent.nodes[from] === 1 && extent.nodes[to] === 1);
      const way = findIntroduction(network, markTies(network, extent), partners, from, to);
      const least = leastLength(network, extent, from, to);
      expect(way === null).toBe(least === Number.POSITIVE_INFINITY);
      if (!way) return;
      const between = way.nodes.slice(1, -1);
      expect([way.nodes[0], way.nodes.at(-1)]).toEqual([from, to]);
      expect(between.some((node) => roleOf(network, node) === 'event')).toBe(false);
      const extra = between.filter((node) => !partners[node] && roleOf(network, node) !== 'session').length;
      expect(way.edges.length + extra).toBe(least);
    }),
    { numRuns: 200 },
  );
});

test('validation stays within its bounds and knows chance when it sees it', () => {
  fc.assert(
    fc.property(anyPart, ({ network, extent }) => {
      const { partners, all } = validate(network, extent);
      for (const { ties, quality } of [partners, all]) {
        if (ties === 0) continue;
        for (const { hits, auc } of Object.values(quality)) {
          expect(hits >= 0 && hits <= 1 && auc >= 0 && auc <= 1).toBe(true);
        }
        expect(quality.random.auc).toBeCloseTo(0.5, 9);
      }
    }),
    { numRuns: 40 },
  );
});

test('explaining a pair does not depend on what was rated before', () => {
  fc.assert(
    fc.property(anyPart, ({ network, extent }) => {
      const [first] = ask(network, extent).pairs;
      if (!first) return;
      const ground = buildGround(network, extent, markPartners(network, extent));
      const [low, high] = [Math.min(first.one, first.other), Math.max(first.one, first.other)];
      expect(explainPair(ground, low, high).score).toBe(first.score);
    }),
    { numRuns: 30 },
  );
});
