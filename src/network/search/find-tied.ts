import { at } from '../../base/assert.ts';
import type { Network } from '../network.ts';
import { buildTies } from '../ties.ts';
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

/** The roles of ties along which the rules pass places and themes on. */
const PASSES_ON: ReadonlySet<string | undefined> = new Set(['founding', 'session']);

const POINTS = { meant: 4, own: 4, tied: 3, kind: 4, some: 1, derived: 2 };

/**
 * The nodes that are all that is said and have to do with all who are named. Ties of every layer and certainty count,
 * and the rules by which filters find places, themes and sessions. O(nodes + edges) for each part.
 */
export function findTied(network: Network, { said, named }: Parts): readonly Tied[] {
  const { membership } = buildTies(network, { layers: [], certainties: [] });
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
    found.push({ node, ties: [...ties], score: points / (POINTS.meant * (said.length + named.length)) });
  });
  return found;

  function trySaid(node: number, { phrase, named: place }: Said, done: Set<number>) {
    const { kind } = at(network.nodes, node);
    const meant = place < 0 ? null : at(named, place).nodes;
    const ofTies = phrase.meanings.filter((meaning) => meaning.of === 'ties');
    if (meant) {
      const tie = findTie(node, (edge, other) => meant.has(other) && isMeant(ofTies, edge, node));
      if (tie >= 0) {
        done.add(place);
        return { points: POINTS.meant * 2, ties: [tie] };
      }
      const way = phrase.isSmall ? findWay(node, meant) : null;
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

  function isMeant(meanings: readonly Meaning[], edge: number, node: number): boolean {
    const { relation } = at(network.edges, edge);
    return meanings.some((meaning) => {
      if (meaning.of !== 'ties' || !meaning.relations.has(relation)) return false;
      if (meaning.by && !meaning.by.has(at(network.nodes, node).kind)) return false;
      return meaning.end === 'either' || at(network[meaning.end], edge) === node;
    });
  }

  /** The first tie of a node that passes, -1: none. */
  function findTie(node: number, passes: (edge: number, other: number) => boolean): number {
    for (let slot = at(network.rowStart, node); slot < at(network.rowStart, node + 1); slot++) {
      const edge = at(network.rowEdge, slot);
      if (passes(edge, at(network.rowNode, slot))) return edge;
    }
    return -1;
  }

  /** The two ties by which a rule, and no tie of its own, counts a node among those of a place, theme or session. */
  function findWay(node: number, meant: ReadonlySet<number>): readonly number[] | null {
    for (const facet of [membership.places, membership.themes, membership.sessions]) {
      for (let slot = at(facet.rowStart, node); slot < at(facet.rowStart, node + 1); slot++) {
        if (!facet.rowDerived[slot]) continue;
        const option = network.nodeIndex.get(at(facet.options, at(facet.rowOption, slot))) ?? -1;
        if (!meant.has(option)) continue;
        let second = -1;
        const first = findTie(node, (edge, other) => {
          if (!PASSES_ON.has(network.relations.get(at(network.edges, edge).relation)?.role)) return false;
          second = findTie(other, (_, end) => end === option);
          return second >= 0;
        });
        if (first >= 0) return [first, second];
      }
    }
    return null;
  }
}
