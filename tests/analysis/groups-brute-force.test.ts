import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Extent } from '../../src/analysis/extent.ts';
import { findGroups } from '../../src/analysis/groups/find-groups.ts';
import { findWeakPoints, SAMPLE } from '../../src/analysis/groups/find-weak-points.ts';
import { measureModularity } from '../../src/analysis/groups/modularity.ts';
import { INITIAL_PARAMETERS } from '../../src/analysis/parameters.ts';
import { toSimpleGraph } from '../../src/analysis/simple-graph.ts';
import { at, numberAt } from '../../src/base/assert.ts';
import type { Network } from '../../src/network/network.ts';
import { networkOf } from '../drivers/edge-list.ts';
import { anyNetwork } from '../drivers/random-network.ts';

/** A network and a part of it at random. */
const anySubject: fc.Arbitrary<{ network: Network; extent: Extent }> = anyNetwork.chain((network) => {
  const marks = (length: number) =>
    fc.array(fc.constantFrom(1, 1, 1, 1, 0), { minLength: length, maxLength: length }).map((m) => Uint8Array.from(m));
  return fc
    .record({ nodes: marks(network.nodes.length), edges: marks(network.edges.length) })
    .map((extent) => ({ network, extent }));
});

/** What hangs together, by painting over and over until nothing changes: slow and plain. */
function partsOf(network: Network, { nodes, edges }: Extent): number[][] {
  const colour = [...nodes.keys()];
  for (let changed = true; changed; ) {
    changed = false;
    for (const edge of edges.keys()) {
      const [one, two] = [numberAt(network.source, edge), numberAt(network.target, edge)];
      if (!edges[edge] || !nodes[one] || !nodes[two] || colour[one] === colour[two]) continue;
      colour[one] = colour[two] = Math.min(at(colour, one), at(colour, two));
      changed = true;
    }
  }
  const parts = new Map<number, number[]>();
  for (const node of nodes.keys()) {
    if (nodes[node]) parts.set(at(colour, node), [...(parts.get(at(colour, node)) ?? []), node]);
  }
  return [...parts.values()].sort((one, two) => two.length - one.length || at(one, 0) - at(two, 0));
}

const without = (marks: Uint8Array, index: number) => marks.map((mark, other) => (other === index ? 0 : mark));

test('parts, cut nodes and bridges are those found by taking each node and tie out', () => {
  fc.assert(
    fc.property(anySubject, ({ network, extent }) => {
      const found = findWeakPoints(network, extent);
      const parts = partsOf(network, extent);
      expect(found.parts).toEqual(parts);
      const cutNodes = new Map(found.cutNodes.map((cut) => [cut.node, cut]));
      for (const node of extent.nodes.keys()) {
        if (!extent.nodes[node]) continue;
        const home = parts.find((part) => part.includes(node)) ?? [];
        const left = partsOf(network, { nodes: without(extent.nodes, node), edges: extent.edges });
        const pieces = left.filter(([first]) => home.includes(first ?? -1));
        const cut = cutNodes.get(node);
        expect(cut !== undefined).toBe(pieces.length > 1);
        if (!cut) continue;
        expect(cut.pieces).toEqual(pieces.map(({ length }) => length));
        expect(cut.cutOff).toBe(home.length - 1 - (pieces[0]?.length ?? 0));
        // The sample names every node outside one of the largest pieces.
        const largest = pieces.filter(({ length }) => length === pieces[0]?.length);
        const others = largest.map((staying) => pieces.filter((piece) => piece !== staying).flat());
        expect(others.some((nodes) => isSampleOf(cut.sample, nodes))).toBe(true);
      }
      const bridges = new Map(found.bridges.map((bridge) => [bridge.edge, bridge]));
      for (const edge of extent.edges.keys()) {
        const ends = [numberAt(network.source, edge), numberAt(network.target, edge)];
        const takesPart = extent.edges[edge] && ends.every((end) => extent.nodes[end]);
        const left = partsOf(network, { nodes: extent.nodes, edges: without(extent.edges, edge) });
        const bridge = bridges.get(edge);
        expect(bridge !== undefined).toBe(Boolean(takesPart) && left.length > parts.length);
        if (!bridge) continue;
        const sides = ends.map((end) => left.find((part) => part.includes(end)) ?? []);
        expect(bridge.sides).toEqual(sides.map(({ length }) => length).sort((one, two) => two - one));
        const small = sides.filter(({ length }) => length === bridge.sides[1]);
        expect(small.some((side) => isSampleOf(bridge.sample, side))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

function isSampleOf(sample: readonly number[], nodes: readonly number[]): boolean {
  const distinct = new Set(sample);
  const rightSize = distinct.size === sample.length && sample.length === Math.min(SAMPLE, nodes.length);
  return rightSize && sample.every((node) => nodes.includes(node));
}

test('modularity is the sum over all pairs of nodes that the formula writes', () => {
  fc.assert(
    fc.property(anySubject, fc.array(fc.nat(3), { minLength: 14, maxLength: 14 }), ({ network, extent }, colours) => {
      const graph = toSimpleGraph(network, extent);
      const groupOf = Int32Array.from({ length: graph.count }, (_, node) => at(colours, node) % graph.count);
      const tied = Array.from({ length: graph.count }, () => new Array<number>(graph.count).fill(0));
      for (const edge of extent.edges.keys()) {
        const [one, two] = [
          numberAt(graph.indexOf, numberAt(network.source, edge)),
          numberAt(graph.indexOf, numberAt(network.target, edge)),
        ];
        if (!extent.edges[edge] || one < 0 || two < 0 || one === two) continue;
        at(tied, one)[two] = at(tied, two)[one] = 1;
      }
      const degrees = tied.map((row) => row.reduce((sum, tie) => sum + tie, 0));
      const ends = degrees.reduce((sum, degree) => sum + degree, 0);
      for (const resolution of [1, 0.4, 2.5]) {
        let expected = 0;
        for (const [one, row] of tied.entries()) {
          for (const [two, tie] of row.entries()) {
            if (groupOf[one] !== groupOf[two] || ends === 0) continue;
            expected += (tie - (resolution * at(degrees, one) * at(degrees, two)) / ends) / ends;
          }
        }
        expect(measureModularity(graph, groupOf, resolution)).toBeCloseTo(expected, 10);
      }
    }),
  );
});

test('every node is in one group or alone, every group hangs together, and no division into parts is much better', () => {
  fc.assert(
    fc.property(anySubject, ({ network, extent }) => {
      const answer = findGroups(network, extent, INITIAL_PARAMETERS.groups);
      const listed = answer.groups.flatMap(({ members }) => members);
      expect(new Set(listed).size).toBe(listed.length);
      expect(answer.nodeCount).toBe(extent.nodes.reduce((sum, mark) => sum + mark, 0));
      expect(listed.length + answer.alone).toBe(answer.nodeCount);
      for (const { members, slot } of answer.groups) {
        const nodes = Uint8Array.from(extent.nodes, (_, node) => Number(members.includes(node)));
        expect(partsOf(network, { nodes, edges: extent.edges })).toHaveLength(1);
        for (const member of members) expect(answer.slotOf[member]).toBe(slot);
      }
      const graph = toSimpleGraph(network, extent);
      const parts = Int32Array.from(graph.nodeOf, (node) => answer.parts.findIndex((part) => part.includes(node)));
      expect(answer.modularity).toBeGreaterThanOrEqual(measureModularity(graph, parts) - 0.015 - 1e-9);
    }),
    { numRuns: 60 },
  );
});

test('what is switched off is as if it were not there, and what it cuts off is counted', () => {
  fc.assert(
    fc.property(anySubject, fc.nat(13), ({ network, extent }, pick) => {
      const node = pick % network.nodes.length;
      const off = [at(network.nodes, node).id];
      const { loss, ...answer } = findGroups(network, extent, { ...INITIAL_PARAMETERS.groups, off });
      const left = { nodes: without(extent.nodes, node), edges: extent.edges };
      expect(answer).toEqual({ ...findGroups(network, left, INITIAL_PARAMETERS.groups), loss: undefined });
      expect(loss === null).toBe(!extent.nodes[node]);
      if (!loss) return;
      const [before, after] = [partsOf(network, extent), partsOf(network, left)];
      expect([loss.partsBefore, loss.partsAfter]).toEqual([before.length, after.length]);
      const pieces = after.filter(([first]) => before[0]?.includes(first ?? -1));
      expect(loss.cutOff).toEqual(pieces.slice(1));
    }),
    { numRuns: 60 },
  );
});

test('a path of ten thousand nodes needs no deep recursion', () => {
  const count = 10_000;
  const path = networkOf(
    count,
    Array.from({ length: count - 1 }, (_, node) => [node, node + 1]),
  );
  const found = findWeakPoints(path, { nodes: new Uint8Array(count).fill(1), edges: new Uint8Array(count).fill(1) });
  expect([found.parts.length, found.cutNodes.length, found.bridges.length]).toEqual([1, count - 2, count - 1]);
});
