import { at } from '../base/assert.ts';
import type { Dataset, EdgeRecord } from '../dataset/schema.ts';
import type { Network } from '../network/network.ts';

type Tie = Pick<EdgeRecord, 'source' | 'relation' | 'target'>;

/** A relation as it is likely meant, and whether the tie begins at the other end. */
export interface Guess {
  readonly relation: string;
  readonly isTurned: boolean;
}

/**
 * The relation that somebody most likely means who ties a node of kind `one` to one of kind `other`, or to any where
 * that is not known: as such kinds were tied last, and in that direction; else the one that was used last, else the
 * first. Null where there is no relation. O(nodes + ties).
 */
export function guessRelation({ nodes, edges, relations }: Dataset, one: string, other?: string): Guess | null {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const isLike = (from: string, to: string) => kinds.get(from) === one && (other ?? kinds.get(to)) === kinds.get(to);
  const last = edges.findLast(({ source, target }) => isLike(source, target) || isLike(target, source));
  const relation = (last ?? edges.at(-1))?.relation ?? relations[0]?.id;
  if (relation === undefined) return null;
  return { relation, isTurned: last !== undefined && !isLike(last.source, last.target) };
}

/**
 * The kinds of which another end is, the likeliest first: that of the last such end, else the one that the relation is
 * about. O(nodes + ties).
 */
export function rankKinds({ kinds, relations, nodes, edges }: Dataset, relation: string, isTurned: boolean): string[] {
  const ids = kinds.map(({ id }) => id);
  const last = edges.findLast((edge) => edge.relation === relation);
  const other = isTurned ? last?.source : last?.target;
  const role = isTurned ? undefined : relations.find(({ id }) => id === relation)?.role;
  const likely = nodes.find(({ id }) => id === other)?.kind ?? kinds.find((kind) => kind.role === role)?.id;
  return likely === undefined ? ids : [likely, ...ids.filter((id) => id !== likely)];
}

/** The tie that somebody most likely means who draws one between two nodes. Null where there is no relation. */
export function guessTie({ nodes, nodeIndex, dataset }: Network, from: string, to: string): Tie | null {
  const kindOf = (id: string) => at(nodes, nodeIndex.get(id) ?? -1).kind;
  const guess = guessRelation(dataset, kindOf(from), kindOf(to));
  if (!guess) return null;
  const [source, target] = guess.isTurned ? [to, from] : [from, to];
  return { source, relation: guess.relation, target };
}
