import { at } from '../base/assert.ts';
import type { EdgeRecord, Kind, Relation } from '../dataset/schema.ts';
import type { KindRole, RelationRole } from '../dataset/vocabulary.ts';
import type { Network } from '../network/network.ts';
import { canTie, guessRelation } from './guess-tie.ts';

/** What a tie says that is seldom meant of its two ends. */
export interface OddTie {
  readonly relation: Relation;
  readonly kinds: readonly [from: Kind, to: Kind];
  /** What is likelier meant; null: no relation of the network is, or it is said already. */
  readonly mend: {
    readonly relation: Relation;
    readonly tie: Pick<EdgeRecord, 'source' | 'relation' | 'target'>;
  } | null;
}

/** What is a part of what, and which region holds what, is said of many sorts. */
const OF_MANY: readonly (RelationRole | undefined)[] = ['part', 'region', 'aim'];

/**
 * Whether a tie, by its place in the list, says what nobody means of two of these kinds, wherever it comes from: that
 * somebody knows a body, or works at a place. Null where it does not, and of kinds of which nothing is known.
 * O(ties) where it does.
 */
export function findOddTie(
  { dataset, edges, nodes, nodeIndex, relations, kinds }: Network,
  edge: number,
): OddTie | null {
  const { id, source, target, relation: said } = at(edges, edge);
  const kindOf = (end: string) => kinds.get(at(nodes, nodeIndex.get(end) ?? -1).kind);
  const [relation, from, to] = [relations.get(said), kindOf(source), kindOf(target)];
  if (!relation || !from || !to || OF_MANY.includes(relation.role)) return null;
  const roles: readonly KindRole[] = [from.role, to.role];
  const isMeant = (one: string) => canTie(dataset, one, from.id, to.id);
  if (roles.includes('other') || isMeant(said)) return null;
  // Who took part in a session took part in its event.
  if (relation.role === 'session' && roles.includes('event')) return null;
  const guess = guessRelation({ ...dataset, edges: edges.filter((one) => isMeant(one.relation)) }, from.id, to.id);
  const meant = guess && guess.relation !== said && isMeant(guess.relation) ? relations.get(guess.relation) : undefined;
  if (!guess || !meant) return { relation, kinds: [from, to], mend: null };
  const [start, end] = guess.isTurned ? [target, source] : [source, target];
  const tie = { source: start, relation: meant.id, target: end };
  const isSaid = edges.some(
    (other) => other.id !== id && other.source === start && other.target === end && other.relation === meant.id,
  );
  return { relation, kinds: [from, to], mend: isSaid ? null : { relation: meant, tie } };
}
