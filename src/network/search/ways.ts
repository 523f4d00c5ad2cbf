import { at, numberAt } from '../../base/assert.ts';
import type { RelationRole } from '../../dataset/vocabulary.ts';
import { listMembers, listOptions } from '../members.ts';
import type { Network } from '../network.ts';
import { buildTies } from '../ties.ts';
import { listWider } from '../within.ts';

type Fits = (edge: number) => boolean;

/** A place that a node has to do with, and the ties that lead there. */
interface Home {
  readonly place: number;
  readonly ties: readonly number[];
}

/** How a node is tied to others, by a tie of its own or by the rules of filters. */
export interface Ways {
  /** The first tie of a node that passes, -1: none. */
  readonly findTie: (node: number, passes: (edge: number, other: number) => boolean) => number;
  /**
   * The ties by which a rule, and no tie of its own, counts a node among those of a place, theme or session; null: none
   * does. `fits` says which of its ties may lead to a place in a region; of a place that lies in it itself it is asked
   * with -1.
   */
  readonly findWay: (node: number, meant: ReadonlySet<number>, fits?: Fits) => readonly number[] | null;
  /** Every node that has to do with one of some, by a tie or by the rules, these included; rising. */
  readonly listAround: (nodes: Iterable<number>) => readonly number[];
  /** Where a node is from or lies, and in which regions that is, else where what it founded is; with the ties that say so. */
  readonly listHomes: (node: number) => readonly Home[];
}

/** The roles of ties along which the rules pass places and themes on. */
const PASSES_ON: ReadonlySet<string | undefined> = new Set(['founding', 'session']);

const regionsOf = new WeakMap<Uint8Array, ReturnType<typeof listWider>>();

/** The regions of each place, made once for the ties that `buildTies` remembers. */
function recallRegions(network: Network, allowed: Uint8Array): ReturnType<typeof listWider> {
  const regions = regionsOf.get(allowed) ?? listWider(network, allowed);
  regionsOf.set(allowed, regions);
  return regions;
}

/** Ties of every layer and certainty count. */
export function buildWays(network: Network): Ways {
  const { membership, allowed } = buildTies(network, { layers: [], certainties: [] });
  const regions = recallRegions(network, allowed);
  return { findTie, findWay, listAround, listHomes };

  function findTie(node: number, passes: (edge: number, other: number) => boolean): number {
    for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++) {
      const edge = numberAt(network.rowEdge, slot);
      if (passes(edge, numberAt(network.rowNode, slot))) return edge;
    }
    return -1;
  }

  function listAround(nodes: Iterable<number>): readonly number[] {
    const around = new Set<number>();
    for (const node of nodes) {
      around.add(node);
      for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++)
        around.add(numberAt(network.rowNode, slot));
      for (const facet of [membership.places, membership.themes, membership.sessions])
        for (const member of listMembers(network, facet, at(network.nodes, node).id)) around.add(member.node);
    }
    return [...around].sort((one, other) => one - other);
  }

  function findWay(node: number, meant: ReadonlySet<number>, fits: Fits = () => true): readonly number[] | null {
    for (const facet of [membership.places, membership.themes, membership.sessions]) {
      for (const { option: id, how } of listOptions(facet, node)) {
        const option = network.nodeIndex.get(id) ?? -1;
        if (how === 'own' || !meant.has(option)) continue;
        const way = how === 'region' ? findWayToRegion(node, option, fits) : findWayByRule(node, option);
        if (way) return way;
      }
    }
    return null;
  }

  function listHomes(node: number): readonly Home[] {
    const own = listTies(node, 'place').map(([tie, place]) => ({ place, ties: [tie] }));
    const lent = () =>
      listTies(node, 'founding').flatMap(([tie, other]) =>
        listTies(other, 'place').map(([second, place]) => ({ place, ties: [tie, second] })),
      );
    const homes = own.length > 0 ? own : lent();
    const wider = homes.flatMap(({ place, ties }) =>
      (regions.get(place) ?? []).map((region) => ({ place: region, ties })),
    );
    return [...homes, ...wider];
  }

  /** The ties of a role that go out from a node, and where to. */
  function listTies(node: number, role: RelationRole): (readonly [number, number])[] {
    const found: (readonly [number, number])[] = [];
    for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++) {
      const edge = numberAt(network.rowEdge, slot);
      const isOf = network.relations.get(at(network.edges, edge).relation)?.role === role;
      if (isOf && numberAt(network.source, edge) === node) found.push([edge, numberAt(network.rowNode, slot)]);
    }
    return found;
  }

  /** The two ties along which a rule passes a place, theme or session on. */
  function findWayByRule(node: number, option: number): readonly number[] | null {
    let second = -1;
    const first = findTie(node, (edge, other) => {
      if (!PASSES_ON.has(network.relations.get(at(network.edges, edge).relation)?.role)) return false;
      second = findTie(other, (_, end) => end === option);
      return second >= 0;
    });
    return first >= 0 ? [first, second] : null;
  }

  /** The ties to the place that a region holds; none where the node is that place itself. */
  function findWayToRegion(node: number, region: number, fits: Fits): readonly number[] | null {
    for (const { option, how } of listOptions(membership.places, node)) {
      const place = network.nodeIndex.get(option) ?? -1;
      if (how === 'region' || !regions.get(place)?.includes(region)) continue;
      if (place === node) return fits(-1) ? [] : null;
      const own = findTie(node, (edge, other) => other === place && fits(edge));
      const way = own >= 0 ? [own] : findWayByRule(node, place);
      if (way) return way;
    }
    return null;
  }
}
