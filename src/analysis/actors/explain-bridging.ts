import { at, numberAt } from '../../base/assert.ts';
import type { FacetMembership } from '../../network/membership.ts';
import type { ActorGraph } from './actor-graph.ts';
import { toBridgedPairs } from './bridged-pairs.ts';
import type { Why } from './key-actors.ts';
import { buildWalker, isSameLength } from './walker.ts';

/** What two places (themes) are joined by through one node. */
interface Joint {
  readonly options: readonly [number, number];
  /** How many pairs of actors, each counted by the share of its shortest ways. */
  weight: number;
}

// Every pair of actors is looked at for every node, over tables of nodes × nodes.
const LARGEST = 400;

/**
 * Makes the function that names the places (themes) a node of the graph joins; null for graphs of more than
 * 400 nodes. `nodeOf` gives the node of an option.
 */
export function buildJoiner(
  graph: ActorGraph,
  actors: readonly number[],
  facet: FacetMembership,
  nodeOf: (option: number) => number,
): ((index: number) => Pick<Extract<Why, { code: 'joins' }>, 'count' | 'pairs'>) | null {
  if (graph.count > LARGEST) return null;
  const { endsFor, counts } = toBridgedPairs(graph, actors, facet);
  const walker = buildWalker(graph);
  const tables = Array.from({ length: graph.count }, (_, index) => {
    walker.walk(index);
    return { distance: walker.distance.slice(), routes: walker.routes.slice() };
  });
  const ends = Array.from(counts.keys()).filter((index) => numberAt(counts, index) > 0);
  const pairs = ends.flatMap((one) => {
    const marks = endsFor(one);
    return ends.filter((other) => one < other && marks[other]).map((other) => [one, other] as const);
  });
  const optionsOf = (index: number) => {
    const node = numberAt(graph.nodeOf, index);
    return facet.rowOption.subarray(numberAt(facet.rowStart, node), numberAt(facet.rowStart, node + 1));
  };
  return (index) => {
    const own = at(tables, index);
    const joints = new Map<number, Joint>();
    for (const [one, other] of pairs) {
      if (one === index || other === index) continue;
      const table = at(tables, one);
      const length = numberAt(own.distance, one) + numberAt(own.distance, other);
      if (length === Number.POSITIVE_INFINITY || !isSameLength(length, numberAt(table.distance, other))) continue;
      const share = (numberAt(own.routes, one) * numberAt(own.routes, other)) / numberAt(table.routes, other);
      for (const here of optionsOf(one)) {
        for (const there of optionsOf(other)) {
          const options: [number, number] = here < there ? [here, there] : [there, here];
          const key = options[0] * facet.options.length + options[1];
          const joint = joints.get(key) ?? { options, weight: 0 };
          joint.weight += share;
          joints.set(key, joint);
        }
      }
    }
    const most = [...joints.values()].sort((one, other) => other.weight - one.weight).slice(0, 2);
    return { count: joints.size, pairs: most.map(({ options: [one, other] }) => [nodeOf(one), nodeOf(other)]) };
  };
}
