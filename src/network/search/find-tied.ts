import { at, numberAt } from '../../base/assert.ts';
import type { Network } from '../network.ts';
import type { Named, Parts, Said } from './parts.ts';
import type { Meaning } from './phrases.ts';
import { buildWays } from './ways.ts';

/** A node that is what a query says, with the ties that show it. */
export interface Tied {
  readonly node: number;
  /** By index; of two that lead to what is named, the node's own first. */
  readonly ties: readonly number[];
  /** 0–1, comparable within one answer. */
  readonly score: number;
}

const POINTS = { meant: 4, own: 4, tied: 3, kind: 4, some: 1, derived: 2 };

/** What is hardly sure comes after its like. */
const DOUBT = 0.01;

/**
 * The nodes that are all that is said and have to do with all who are named. Ties of every layer and certainty count,
 * and the rules by which filters find places, themes and sessions. `isOfPlaces`: places are asked for of these.
 * O(those round whoever is named, with their ties) for each part; without names O(nodes + edges).
 */
export function findTied(network: Network, { said, named }: Parts, isOfPlaces = false): readonly Tied[] {
  const { findTie, findWay, listAround } = buildWays(network);
  const found: Tied[] = [];
  const tiesSaid = new Map(said.map((one) => [one, one.phrase.meanings.filter(({ of }) => of === 'ties')]));
  const [fewest] = named.map(({ nodes }) => nodes).sort((one, other) => one.size - other.size);
  (fewest ? listAround(fewest) : [...network.nodes.keys()]).forEach((node) => {
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

  function trySaid(node: number, one: Said, done: Set<number>) {
    const { phrase, named: place, isAfter } = one;
    const { kind } = at(network.nodes, node);
    const meant = place < 0 ? null : at(named, place).nodes;
    const ofTies = tiesSaid.get(one) ?? [];
    if (meant) {
      const tie = findTie(node, (edge, other) => meant.has(other) && isMeant(ofTies, edge, node, isAfter, true));
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

  function isMeant(
    meanings: readonly Meaning[],
    edge: number,
    node: number,
    isEitherEnd = false,
    isNamed = false,
  ): boolean {
    const { relation } = at(network.edges, edge);
    return meanings.some((meaning) => {
      if (meaning.of !== 'ties' || !meaning.relations.has(relation)) return false;
      if (meaning.isOfPlaces && !isOfPlaces && !isNamed) return false;
      const isBy = (end: number) => meaning.by?.has(at(network.nodes, end).kind) ?? true;
      if (isEitherEnd) return isBy(numberAt(network.source, edge)) || isBy(numberAt(network.target, edge));
      return isBy(node) && (meaning.end === 'either' || numberAt(network[meaning.end], edge) === node);
    });
  }

  function isSaidOf(meanings: readonly Meaning[], node: number): boolean {
    const { kind } = at(network.nodes, node);
    return meanings.some((meaning) => meaning.of === 'ties' && (!meaning.by || meaning.by.has(kind)));
  }
}
