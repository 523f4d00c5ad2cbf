import { at, numberAt } from '../../base/assert.ts';
import type { KindRole } from '../../dataset/vocabulary.ts';
import type { Structure } from '../../network/structure.ts';
import type { SimpleGraph } from '../simple-graph.ts';
import { degreeOf, neighboursOf } from './rows.ts';

/** What a group can be called by. All are indices of nodes of the network. */
export interface GroupName {
  /** Up to three members: actors and sessions, the most telling first. */
  readonly telling: readonly number[];
  /** Up to three of its members that are themes or places and that many of them are tied to, the nearest first. */
  readonly about: readonly number[];
}

export interface GroupDescription {
  /** Indices of the network, the most telling first. */
  readonly members: readonly number[];
  readonly name: GroupName;
}

/** So many members at least, and this share of them, must be tied to a theme or place of its own before that can name the group. */
const LEAST_TIED = 2;
const LEAST_SHARE = 1 / 4;

/**
 * Ranks the members of a group, given as nodes of the graph, by their ties inside it times the share of
 * their ties that stay inside: a hub that is tied to everyone tells little of any one group. Themes and
 * places among them are ranked likewise. It is called by nobody who is not in it. O(the ties of the members).
 */
export function describeGroup(network: Structure, graph: SimpleGraph, group: readonly number[]): GroupDescription {
  const tied = new Map<number, number>();
  for (const node of group) {
    for (const other of neighboursOf(graph, node)) tied.set(other, (tied.get(other) ?? 0) + 1);
  }
  const score = (node: number) => (tied.get(node) ?? 0) ** 2 / Math.max(1, degreeOf(graph, node));
  const rank = (nodes: Iterable<number>) =>
    [...nodes].sort((one, two) => score(two) - score(one) || degreeOf(graph, two) - degreeOf(graph, one) || one - two);
  const roleOf = (node: number): KindRole =>
    network.kinds.get(at(network.nodes, numberAt(graph.nodeOf, node)).kind)?.role ?? 'other';
  const toIndices = (nodes: readonly number[]) => nodes.map((node) => numberAt(graph.nodeOf, node));

  const ranked = rank(group);
  const enough = Math.max(LEAST_TIED, group.length * LEAST_SHARE);
  const about = ranked.filter((node) => (tied.get(node) ?? 0) >= enough);
  const named = ranked.filter((node) => !['theme', 'place', 'event'].includes(roleOf(node)));
  // A group of themes and places alone is called by them.
  const telling = named.length > 0 ? named : ranked;
  return {
    members: toIndices(ranked),
    name: {
      telling: toIndices(telling.slice(0, 3)),
      about: toIndices(about.filter((node) => ['theme', 'place'].includes(roleOf(node))).slice(0, 3)),
    },
  };
}
