import { at } from '../../base/assert.ts';
import { listOptions } from '../members.ts';
import type { Network } from '../network.ts';
import { buildTies } from '../ties.ts';
import { listWider } from '../within.ts';
import type { Named, Parts, Said } from './parts.ts';
import type { Meaning } from './phrases.ts';

/** A node that is what a query says, with the ties that show it. */
export interface Tied {
  readonly node: number;
  /** By index; of two that lead to what is named, the node's own first. */
  readonly ties: readonly number[];
  /** 0–1, comparable within one answer. */
  readonly score: number;
}

type Fits = (edge: number) => boolean;

/** The roles of ties along which the rules pass places and themes on. */
const PASSES_ON: ReadonlySet<string | undefined> = new Set(['founding', 'session']);

const POINTS = { meant: 4, own: 4, tied: 3, kind: 4, some: 1, derived: 2 };

/** What is hardly sure comes after its like. */
const DOUBT = 0.01;

const regionsOf = new WeakMap<Uint8Array, ReturnType<typeof listWider>>();

/** The regions of each place, made once for the ties that `buildTies` remembers. */
function recallRegions(network: Network, allowed: Uint8Array): ReturnType<typeof listWider> {
  const regions = regionsOf.get(allowed) ?? listWider(network, allowed);
  regionsOf.set(allowed, regions);
  return regions;
}

/**
 * The nodes that are all that is said and have to do with all who are named. Ties of every layer and certainty count,
 * and the rules by which filters find places, themes and sessions. O(nodes + edges) for each part.
 */
export function findTied(network: Network, { said, named }: Parts): readonly Tied[] {
  const { membership, allowed } = buildTies(network, { layers: [], certainties: [] });
  const regions = recallRegions(network, allowed);
  const found: Tied[] = [];
  network.nodes.forEach((_, node) => {
    const ties = new Set<number>();
    const done = new Set<number>();
    let points = 0;
    for (const one of said) {
      const got = trySaid(node, one, done);
      if (!got) return;
      points += got.points;
      for (const tie of got.ties) ties.add(tie);
    }
    for (const [place, one] of named.entries()) {
      if (done.has(place)) continue;
      const got = tryNamed(node, one);
      if (!got) return;
      points += got.points;
      for (const tie of got.ties) ties.add(tie);
    }
    const isDoubtful = [...ties].some((tie) => at(network.edges, tie).certainty === 'low');
    const score = points / (POINTS.meant * (said.length + named.length));
    found.push({ node, ties: [...ties], score: isDoubtful ? score - DOUBT : score });
  });
  return found;

  function trySaid(node: number, { phrase, named: place, isAfter }: Said, done: Set<number>) {
    const { kind } = at(network.nodes, node);
    const meant = place < 0 ? null : at(named, place).nodes;
    const ofTies = phrase.meanings.filter((meaning) => meaning.of === 'ties');
    if (meant) {
      const tie = findTie(node, (edge, other) => meant.has(other) && isMeant(ofTies, edge, node, isAfter));
      if (tie >= 0) {
        done.add(place);
        return { points: POINTS.meant * 2, ties: [tie] };
      }
      const fits = (edge: number) => (edge < 0 ? isSaidOf(ofTies, node) : isMeant(ofTies, edge, node));
      const isLent = phrase.isSmall || ofTies.some((meaning) => meaning.of === 'ties' && meaning.isLent);
      const way = isLent ? findWay(node, meant, fits) : null;
      if (way) {
        done.add(place);
        return { points: POINTS.derived, ties: way };
      }
      if (phrase.isSmall) return null;
    }
    if (phrase.meanings.some((meaning) => meaning.of === 'kinds' && meaning.kinds.has(kind)))
      return { points: POINTS.kind, ties: [] };
    const tie = findTie(node, (edge) => isMeant(ofTies, edge, node));
    return tie < 0 ? null : { points: POINTS.some, ties: [tie] };
  }

  function tryNamed(node: number, one: Named) {
    if (one.nodes.has(node)) return { points: POINTS.own, ties: [] };
    const tie = findTie(node, (_, other) => one.nodes.has(other));
    if (tie >= 0) return { points: POINTS.tied, ties: [tie] };
    const way = findWay(node, one.nodes);
    return way && { points: POINTS.derived, ties: way };
  }

  function isMeant(meanings: readonly Meaning[], edge: number, node: number, isEitherEnd = false): boolean {
    const { relation } = at(network.edges, edge);
    return meanings.some((meaning) => {
      if (meaning.of !== 'ties' || !meaning.relations.has(relation)) return false;
      const isBy = ({ kind }: { readonly kind: string }) => meaning.by?.has(kind) ?? true;
      const ends = [network.source, network.target].map((end) => at(network.nodes, at(end, edge)));
      if (!(isEitherEnd ? ends.some(isBy) : isBy(at(network.nodes, node)))) return false;
      return isEitherEnd || meaning.end === 'either' || at(network[meaning.end], edge) === node;
    });
  }

  function isSaidOf(meanings: readonly Meaning[], node: number): boolean {
    const { kind } = at(network.nodes, node);
    return meanings.some((meaning) => meaning.of === 'ties' && (!meaning.by || meaning.by.has(kind)));
  }

  /** The first tie of a node that passes, -1: none. */
  function findTie(node: number, passes: (edge: number, other: number) => boolean): number {
    for (let slot = at(network.rowStart, node); slot < at(network.rowStart, node + 1); slot++) {
      const edge = at(network.rowEdge, slot);
      if (passes(edge, at(network.rowNode, slot))) return edge;
    }
    return -1;
  }

  /**
   * The ties by which a rule, and no tie of its own, counts a node among those of a place, theme or session. `fits` says
   * which of its ties may lead to a place in a region; of a place that lies in it itself it is asked with -1.
   */
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
