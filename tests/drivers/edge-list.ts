import type { Network } from '../../src/network/network.ts';
import { type TinyEdge, tinyNetwork } from './tiny-network.ts';

/** A network of people who know each other, from pairs of numbers; person i is `n` and i. */
export function networkOf(count: number, pairs: readonly (readonly [number, number])[]): Network {
  const edges = pairs.map(([one, two]): TinyEdge => ({ source: `n${one}`, relation: 'knows', target: `n${two}` }));
  return tinyNetwork(
    Array.from({ length: count }, (_, index) => ({ id: `n${index}`, kind: 'person' as const })),
    edges,
  );
}

/** Every pair of the numbers from `start` on, `size` of them. */
export function cliqueOf(start: number, size: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let one = start; one < start + size; one++) {
    for (let two = one + 1; two < start + size; two++) pairs.push([one, two]);
  }
  return pairs;
}
