import { at } from '../../base/assert.ts';
import { measureDoubt } from '../doubt.ts';
import type { Network } from '../network.ts';
import { findTied, type Tied } from './find-tied.ts';
import type { Parts, Said } from './parts.ts';
import { buildWays } from './ways.ts';
import { WHERE } from './when-where.ts';

/**
 * The places of the kinds that are asked for of all who are what else is said, `which countries were represented`; those
 * of most first, each with the surest ties of one of them to it. O(nodes + edges).
 */
export function findPlacesOf(network: Network, { said, named }: Parts): readonly Tied[] {
  const isPlace = (kind: string) => network.kinds.get(kind)?.role === 'place';
  const isOfPlaces = ({ phrase: { meanings } }: Said) =>
    meanings.length > 0 && meanings.every((one) => one.of === 'kinds' && [...one.kinds].every(isPlace));
  // `Where did Ann speak` asks for no place that Ann is from.
  if (said.every((one) => !isOfPlaces(one) || one.words.every((word) => WHERE.has(word)))) return [];
  const asked = said.filter(isOfPlaces).map(({ phrase: { meanings } }) => meanings);
  const rest = said.filter((one) => !isOfPlaces(one) && !(one.phrase.isSmall && one.named < 0));
  /** The shorter way is told, and of two the surer. */
  const weigh = (ties: readonly number[]) =>
    ties.reduce((sum, tie) => sum + measureDoubt(network, tie), ties.length * 99);
  const isAsked = (kind: string) =>
    asked.every((meanings) => meanings.some((one) => one.of === 'kinds' && one.kinds.has(kind)));
  if (asked.length === 0 || rest.length === 0) return [];
  const members = findTied(network, { said: rest, named }, true).filter(
    ({ node }) => !isPlace(at(network.nodes, node).kind),
  );
  const { listHomes } = buildWays(network);
  const found = new Map<number, { count: number; ties: readonly number[] }>();
  for (const { node } of members) {
    const homes = new Map(listHomes(node).map(({ place, ties }) => [place, ties]));
    for (const [place, ties] of homes) {
      if (!isAsked(at(network.nodes, place).kind)) continue;
      const former = found.get(place);
      const isBetter = !former || weigh(ties) < weigh(former.ties);
      found.set(place, { count: (former?.count ?? 0) + 1, ties: isBetter ? ties : former.ties });
    }
  }
  const most = Math.max(1, ...[...found.values()].map(({ count }) => count));
  return [...found].map(([node, { count, ties }]) => ({ node, ties, score: count / most }));
}
