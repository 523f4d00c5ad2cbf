import { at, numberAt } from '../../base/assert.ts';
import type { KindRole } from '../../dataset/vocabulary.ts';
import { mostConnected } from '../../network/neighbours.ts';
import type { Network } from '../../network/network.ts';
import type { Visibility } from '../../network/visibility.ts';

/** How many of the most connected are tried against each other: they may all be tied. */
const TRIED = 12;

/**
 * Two pairs worth asking about, by index: the two most connected people who share no tie, and the most
 * connected initiative with the most connected other person it has no tie with. Fewer where there are none.
 */
export function findExamples(network: Network, { nodes, degrees }: Visibility): readonly (readonly [number, number])[] {
  const people = listOfRole(network, 'person', nodes, degrees);
  const initiatives = listOfRole(network, 'initiative', nodes, degrees);
  const first = findUntied(network, people, people);
  const second = findUntied(
    network,
    people.filter((person) => !first?.includes(person)),
    initiatives,
  );
  return [first, second].filter((pair) => pair !== null);
}

/** The most connected people that are shown, by index. */
export const listPeople = (network: Network, { nodes, degrees }: Visibility, count: number): readonly number[] =>
  listOfRole(network, 'person', nodes, degrees).slice(0, count);

function listOfRole(network: Network, role: KindRole, shown: Uint8Array, degrees: Int32Array): readonly number[] {
  const isOne = shown.map((isShown, node) => {
    return isShown && network.kinds.get(at(network.nodes, node).kind)?.role === role && degrees[node] ? 1 : 0;
  });
  return mostConnected(network, isOne, TRIED, degrees);
}

function findUntied(network: Network, ones: readonly number[], others: readonly number[]): [number, number] | null {
  for (const [place, one] of ones.entries()) {
    const row = network.rowNode.subarray(numberAt(network.rowStart, one), numberAt(network.rowStart, one + 1));
    // In a list tried against itself, each pair comes once.
    const other = others.slice(ones === others ? place + 1 : 0).find((node) => node !== one && !row.includes(node));
    if (other !== undefined) return [one, other];
  }
  return null;
}
