import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSimpleGraph } from '../../src/analysis/simple-graph.ts';
import type { Network } from '../../src/network/network.ts';
import { anyNetwork } from '../drivers/random-network.ts';

/** A network with marks on some of its nodes and ties. */
const anyPart = anyNetwork.chain((network: Network) => {
  const marks = (length: number) => fc.uint8Array({ minLength: length, maxLength: length, max: 1 });
  return fc.record({
    network: fc.constant(network),
    extent: fc.record({ nodes: marks(network.nodes.length), edges: marks(network.edges.length) }),
    without: marks(network.nodes.length),
  });
});

test('a simple graph holds each pair of tied nodes once from both ends, sorted, without loops', () => {
  fc.assert(
    fc.property(anyPart, ({ network, extent, without }) => {
      const graph = toSimpleGraph(network, extent, without);
      const takesPart = (node: number) => extent.nodes[node] === 1 && without[node] === 0;
      const nodes = network.nodes.map((_, node) => node).filter(takesPart);
      expect([...graph.nodeOf]).toEqual(nodes);
      expect([...graph.indexOf]).toEqual(network.nodes.map((_, node) => nodes.indexOf(node)));
      nodes.forEach((node, index) => {
        const others = new Set<number>();
        network.edges.forEach((_, edge) => {
          const ends = [network.source[edge] ?? -1, network.target[edge] ?? -1];
          if (!extent.edges[edge] || !ends.every(takesPart) || !ends.includes(node)) return;
          for (const end of ends) if (end !== node) others.add(nodes.indexOf(end));
        });
        const row = graph.rowNode.subarray(graph.rowStart[index], graph.rowStart[index + 1]);
        expect([...row]).toEqual([...others].sort((one, other) => one - other));
      });
    }),
  );
});
