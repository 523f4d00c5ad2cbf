import { append } from '../../base/append.ts';
import { at, numberAt } from '../../base/assert.ts';
import type { Structure } from '../../network/structure.ts';
import type { SimpleGraph } from '../simple-graph.ts';
import { describeGroup, type GroupName } from './describe-group.ts';
import { matchGroups } from './match-groups.ts';

/** A community of two nodes or more. */
export interface Group {
  /** The id of a node that stands for the group; it stays when filters or the resolution change a little. */
  readonly key: string;
  /** Number of the group's colour and letter, from 0; no two groups of an answer have the same. */
  readonly slot: number;
  /** Indices of the network, the most telling first. */
  readonly members: readonly number[];
  readonly name: GroupName;
}

/** A division of the network whose keys and slots another one takes over. */
export interface Reference {
  /** For each node of the network: the index of its group, -1 for a node without a group. */
  readonly groupOf: Int32Array;
  readonly groups: readonly Group[];
  /** Keys that no new group may take. */
  readonly reserved: ReadonlySet<string>;
}

/** The communities of two and more as lists of the graph's nodes, the largest first, then by first member. */
function toGroups(graph: SimpleGraph, communityOf: Int32Array): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (let node = 0; node < graph.count; node++) {
    append(groups, numberAt(communityOf, node), node);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .sort((one, two) => two.length - one.length || at(one, 0) - at(two, 0));
}

/**
 * Describes the communities. Each takes the slot and the key of the reference's group that it is most like;
 * one that is like none takes free ones, rather slots that no group of the reference may come back to.
 */
export function nameGroups(
  network: Structure,
  graph: SimpleGraph,
  communityOf: Int32Array,
  reference: Reference | null,
): readonly Group[] {
  const lists = toGroups(graph, communityOf);
  const groupOf = new Int32Array(graph.count).fill(-1);
  for (const [index, list] of lists.entries()) for (const node of list) groupOf[node] = index;
  const previous = graph.nodeOf.map((node) => (reference ? numberAt(reference.groupOf, node) : -1));
  const known = reference?.groups ?? [];
  const heirs = new Map(matchGroups(previous, groupOf).map(({ one, two }) => [two, at(known, one)]));
  const takenSlots = new Set([...heirs.values()].map(({ slot }) => slot));
  const takenKeys = new Set(reference?.reserved);
  const comesBack = new Set(known.map(({ slot }) => slot));
  const free = [...Array(known.length + lists.length).keys()]
    .filter((slot) => !takenSlots.has(slot))
    .sort((one, two) => Number(comesBack.has(one)) - Number(comesBack.has(two)) || one - two);
  return lists.map((list, index) => {
    const { members, name } = describeGroup(network, graph, list);
    const heir = heirs.get(index);
    if (heir) return { key: heir.key, slot: heir.slot, members, name };
    const ids = members.map((member) => at(network.nodes, member).id);
    const key = ids.find((id) => !takenKeys.has(id)) ?? `${at(ids, 0)}.${index}`;
    takenKeys.add(key);
    return { key, slot: free.shift() ?? index, members, name };
  });
}
