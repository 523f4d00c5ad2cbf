import type { Structure } from '../../network/structure.ts';
import { toWholeExtent } from '../extent.ts';
import { toSimpleGraph } from '../simple-graph.ts';
import { findCommunities } from './find-communities.ts';
import { nameGroups, type Reference } from './name-groups.ts';

/** By network and resolution; a slider's steps are few. */
const found = new WeakMap<Structure, Map<number, Reference>>();

/**
 * The division of the whole network at a resolution, with the seed 1: groups of any part of the network take
 * their keys and slots from it, so that these stay when filters or switched-off nodes change. It has its
 * own keys and slots from the division at resolution 1. Remembered as long as the network lives.
 */
export function findReference(network: Structure, resolution: number): Reference {
  const byResolution = found.get(network) ?? new Map<number, Reference>();
  found.set(network, byResolution);
  const remembered = byResolution.get(resolution);
  if (remembered) return remembered;
  const base = resolution === 1 ? null : findReference(network, 1);
  const graph = toSimpleGraph(network, toWholeExtent(network));
  const groups = nameGroups(network, graph, findCommunities(graph, resolution, 1)[0].communityOf, base);
  const groupOf = new Int32Array(network.nodes.length).fill(-1);
  for (const [index, { members }] of groups.entries()) for (const member of members) groupOf[member] = index;
  const reserved = new Set([...(base?.reserved ?? []), ...groups.map(({ key }) => key)]);
  const reference = { groupOf, groups, reserved };
  byResolution.set(resolution, reference);
  return reference;
}
