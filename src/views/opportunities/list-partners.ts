import { at } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import type { Kind } from '../../dataset/schema.ts';
import type { Network } from '../../network/network.ts';

export interface PartnerGroup {
  readonly kind: Kind;
  readonly nodes: readonly number[];
}

/** A longer list is slow to draw and to go through; who is not on it can be selected on the map. */
export const MOST_LISTED = 400;

/** Those who can be asked for, marked with 1, by kind and name; of very many those with most ties. */
export function groupPartners(network: Network, partners: Uint8Array, language: Language): readonly PartnerGroup[] {
  const order = new Intl.Collator(language);
  const nameOf = (node: number) => at(network.nodes, node).label[language];
  const listed = network.nodes.flatMap((_, node) => (partners[node] ? [node] : []));
  if (listed.length > MOST_LISTED) {
    listed.sort((one, other) => at(network.degree, other) - at(network.degree, one));
    listed.length = MOST_LISTED;
  }
  return [...network.kinds.values()].flatMap((kind) => {
    const nodes = listed.filter((node) => at(network.nodes, node).kind === kind.id);
    nodes.sort((one, other) => order.compare(nameOf(one), nameOf(other)));
    return nodes.length > 0 ? [{ kind, nodes }] : [];
  });
}

/**
 * The organisation that most people belong to, if it is one alone and at least two do: the one whose delegates
 * most likely ask. People belong by ties of their own that are not drawn quietly. -1 where there is none.
 */
export function findDelegation(network: Network, partners: Uint8Array): number {
  const members = new Map<number, Set<number>>();
  network.edges.forEach(({ relation }, edge) => {
    const [from, to] = [at(network.source, edge), at(network.target, edge)];
    const roleOf = (node: number) => network.kinds.get(at(network.nodes, node).kind)?.role;
    const isQuiet = network.relations.get(relation)?.weight === 'quiet';
    if (isQuiet || !partners[to] || roleOf(from) !== 'person' || roleOf(to) !== 'other') return;
    members.set(to, (members.get(to) ?? new Set()).add(from));
  });
  const [first, second] = [...members].sort(([, one], [, other]) => other.size - one.size);
  const isAlone = first && first[1].size >= 2 && first[1].size > (second?.[1].size ?? 0);
  return isAlone ? first[0] : -1;
}
