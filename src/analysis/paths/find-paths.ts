import { at, numberAt } from '../../base/assert.ts';
import type { Structure } from '../../network/structure.ts';
import { type Extent, toWholeExtent } from '../extent.ts';
import { MOST_PATHS, type PathsParameters } from '../parameters.ts';
import type { Route } from './best-route.ts';
import { findBestRoutes } from './best-routes.ts';
import { type CommonGround, findCommonGround, NOTHING_IN_COMMON } from './common-ground.ts';
import { joinEnds, listPathEnds } from './region-ends.ts';
import { buildWays, type Walkable, type Ways } from './ways.ts';

/** One step of a path, by index. */
export interface Hop {
  readonly edge: number;
  readonly from: number;
  readonly to: number;
  /** Whether the tie is walked from its source to its target. */
  readonly along: boolean;
  /** Other ties between the two that could be walked as well. */
  readonly others: number;
}

/** A path by index: one node more than ties, none twice. */
export interface Path {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly hops: readonly Hop[];
}

/** What can be changed to bring a path back: a setting, or everything that the filters leave out let in. */
export const CHANGES = ['inferred', 'undirected', 'containers', 'filters'] as const;
export type Change = (typeof CHANGES)[number];

/** Changes that together bring a path back, and the best path then. */
export interface WayOut {
  readonly changes: readonly Change[];
  readonly path: Path;
  /** What of that path is outside the extent that was asked about. */
  readonly hiddenNodes: readonly number[];
  readonly hiddenEdges: readonly number[];
}

/**
 * `unchosen`: an end is missing or unknown; `same`: both ends are one node; `hidden`: an end is outside the
 * extent; `none`: there is no path; `found`: there is.
 */
export type PathsOutcome = 'unchosen' | 'same' | 'hidden' | 'none' | 'found';

export interface PathsAnswer extends Walkable {
  readonly outcome: PathsOutcome;
  /** The ends; -1 where missing or unknown. */
  readonly from: number;
  readonly to: number;
  /** The ends that are outside the extent. */
  readonly hidden: readonly number[];
  /** Up to `MOST_PATHS`, best first. */
  readonly paths: readonly Path[];
  /** Whether there are more paths than are listed. */
  readonly hasMore: boolean;
  readonly common: CommonGround;
  /** All the smallest sets of changes that bring a path back; empty when there is one, or none of them helps. */
  readonly waysOut: readonly WayOut[];
}

/**
 * The best paths between two nodes: the fewest ties; of equal ones those with fewer inferred ties, then the
 * more certain, then fewer containers, then whose nodes come first in the dataset. Undirected unless asked.
 * Ties between the same two nodes count as one. A region that holds places by general geography is reached where one of
 * these is. At most some 5 × length breadth-first searches.
 */
export function findPaths(network: Structure, extent: Extent, parameters: PathsParameters): PathsAnswer {
  const { inferred, directed, containers } = parameters;
  const [from, to] = [indexOf(network, parameters.from), indexOf(network, parameters.to)];
  const ends = new Set([from, to]);
  const hidden = [...ends].filter((node) => node !== -1 && !extent.nodes[node]);
  const common =
    ends.has(-1) || from === to || hidden.length > 0
      ? NOTHING_IN_COMMON
      : findCommonGround(network, extent, parameters, from, to);
  const asked = { inferred, directed, containers, from, to, hidden, common };
  const without = { ...asked, paths: [], hasMore: false, waysOut: [] };
  if (ends.has(-1)) return { ...without, outcome: 'unchosen' };
  if (from === to) return { ...without, outcome: 'same' };
  const found = hidden.length > 0 ? [] : searchBetween(network, extent, parameters, from, to, MOST_PATHS + 1);
  if (found.length > 0) {
    const paths = found.slice(0, MOST_PATHS);
    return { ...without, outcome: 'found', paths, hasMore: found.length > MOST_PATHS };
  }
  const waysOut = findWaysOut(network, extent, parameters, from, to);
  return { ...without, outcome: hidden.length > 0 ? 'hidden' : 'none', waysOut };
}

const indexOf = (network: Structure, id: string | null): number =>
  id === null ? -1 : (network.nodeIndex.get(id) ?? -1);

/** The best paths between two nodes, or between the places that lie in them. */
function searchBetween(
  network: Structure,
  extent: Extent,
  walkable: Walkable,
  from: number,
  to: number,
  count: number,
): readonly Path[] {
  const [starts, goals] = listPathEnds(network, extent, from, to);
  const ways = buildWays(network, extent, walkable);
  const search = (some: readonly number[], others: readonly number[]) =>
    searchPaths(network, ways, some, others, count);
  const isBoth = (end: number) => starts.includes(end) && goals.includes(end);
  const [onlyStarts, onlyGoals] = [starts, goals].map((ends) => ends.filter((end) => !isBoth(end)));
  if (!onlyStarts || !onlyGoals || onlyStarts.length === starts.length) return search(starts, goals);
  // A place that lies in both is one end of a path, and never both.
  const found = [...search(onlyStarts, goals), ...search(starts, onlyGoals)];
  const known = new Map(found.map((path) => [path.nodes.join(), path]));
  return [...known.values()].sort((one, other) => one.hops.length - other.hops.length).slice(0, count);
}

/** The best paths from any of the starts to any of the goals. */
function searchPaths(
  network: Structure,
  ways: Ways,
  starts: readonly number[],
  goals: readonly number[],
  count: number,
): readonly Path[] {
  const [start, goal] = [starts[0], goals[0]];
  if (start === undefined || goal === undefined) return [];
  const [isOneStart, isOneGoal] = [starts.length === 1, goals.length === 1];
  if (isOneStart && isOneGoal)
    return findBestRoutes(ways, start, goal, count).map((route) => toPath(network, ways, route));
  const joined = joinEnds(ways, starts, goals);
  const size = network.nodes.length;
  const routes = findBestRoutes(joined, isOneStart ? start : size, isOneGoal ? goal : size + 1, count);
  return routes.map(({ nodes, slots }) => {
    const [first, last] = [isOneStart ? 0 : 1, isOneGoal ? nodes.length : -1];
    return toPath(network, joined, {
      nodes: nodes.slice(first, last),
      slots: slots.slice(first, isOneGoal ? slots.length : -1),
    });
  });
}

function toPath(network: Structure, ways: Ways, { nodes, slots }: Route): Path {
  const hops = slots.map((slot, step) => {
    const edge = numberAt(ways.edge, slot);
    const from = at(nodes, step);
    const along = numberAt(network.source, edge) === from;
    return { edge, from, to: at(nodes, step + 1), along, others: numberAt(ways.others, slot) };
  });
  return { nodes, edges: hops.map(({ edge }) => edge), hops };
}

/** Tries every single change that is one, then every two, and so on, until some bring a path back. */
function findWaysOut(
  network: Structure,
  extent: Extent,
  walkable: Walkable,
  from: number,
  to: number,
): readonly WayOut[] {
  const isWhole = extent.nodes.every(Boolean) && extent.edges.every(Boolean);
  const isChange: Readonly<Record<Change, boolean>> = {
    inferred: !walkable.inferred,
    undirected: walkable.directed,
    containers: !walkable.containers,
    filters: !isWhole,
  };
  for (const sets of bySize(CHANGES.filter((change) => isChange[change]))) {
    const waysOut = sets.flatMap((changes): WayOut[] => {
      const changed: Walkable = {
        inferred: walkable.inferred || changes.includes('inferred'),
        directed: walkable.directed && !changes.includes('undirected'),
        containers: walkable.containers || changes.includes('containers'),
      };
      // Ends outside the extent have no ties in it, so that only the whole network can lead to them.
      const wider = changes.includes('filters') ? [toSureExtent(network, extent), toWholeExtent(network)] : [extent];
      let path: Path | undefined;
      for (const part of wider) path ??= searchBetween(network, part, changed, from, to, 1)[0];
      if (!path) return [];
      const hiddenNodes = path.nodes.filter((node) => !extent.nodes[node]);
      const hiddenEdges = path.edges.filter((edge) => !extent.edges[edge]);
      return [{ changes, path, hiddenNodes, hiddenEdges }];
    });
    if (waysOut.length > 0) return waysOut;
  }
  return [];
}

/** The whole network but for ties of low certainty, unless they are asked for: a longer path of surer ones is better. */
function toSureExtent(network: Structure, extent: Extent): Extent {
  const { nodes, edges } = toWholeExtent(network);
  return {
    nodes,
    edges: edges.map((_, edge) => (extent.edges[edge] || network.edges[edge]?.certainty !== 'low' ? 1 : 0)),
  };
}

/** The sets that can be made of the items, empty one left out: all of one, all of two, and so on. */
function bySize<Item>(items: readonly Item[]): readonly (readonly Item[])[][] {
  const sets: (readonly Item[])[] = [[]];
  for (const item of items) sets.push(...sets.map((set) => [...set, item]));
  return items.map((_, index) => sets.filter((set) => set.length === index + 1));
}
