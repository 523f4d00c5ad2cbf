import { at, numberAt } from '../../base/assert.ts';
import type { Network } from '../../network/network.ts';

/**
 * The organisation that most people belong to, if it is one alone and at least two do: the one whose delegates
 * most likely ask. People belong by ties of their own that are not drawn quietly. -1 where there is none.
 */
export function findDelegation(network: Network, partners: Uint8Array): number {
  const members = new Map<number, Set<number>>();
  network.edges.forEach(({ relation }, edge) => {
    const [from, to] = [numberAt(network.source, edge), numberAt(network.target, edge)];
    const roleOf = (node: number) => network.kinds.get(at(network.nodes, node).kind)?.role;
    const isQuiet = network.relations.get(relation)?.weight === 'quiet';
    if (isQuiet || !partners[to] || roleOf(from) !== 'person' || roleOf(to) !== 'other') return;
    members.set(to, (members.get(to) ?? new Set()).add(from));
  });
  const [first, second] = [...members].sort(([, one], [, other]) => other.size - one.size);
  const isAlone = first && first[1].size >= 2 && first[1].size > (second?.[1].size ?? 0);
  return isAlone ? first[0] : -1;
}
