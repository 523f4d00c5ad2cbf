import { CERTAINTIES } from '../dataset/vocabulary.ts';
import type { Structure } from './structure.ts';

/** Why a tie is not firm, the gravest first: a check speaks against it, the source is unsure, a rule inferred it. */
export const DOUBTS = ['questioned', 'uncertain', 'inferred'] as const;
export type Doubt = (typeof DOUBTS)[number];

type Ties = Pick<Structure, 'edges' | 'questioned'>;

/** The gravest doubt of a tie; null of one that is firm. */
export function findDoubt({ edges, questioned }: Ties, edge: number): Doubt | null {
  const { id, layer, certainty = 'high' } = edges[edge] ?? {};
  if (id === undefined) return null;
  if (questioned.has(id)) return 'questioned';
  if (layer === 'inferred') return 'inferred';
  return certainty === 'high' ? null : 'uncertain';
}

/** Whether all of these ties are stated, nobody has called one less than sure, and no check questions one. */
export const areFirm = (ties: Ties, edges: readonly number[]): boolean =>
  edges.every((edge) => findDoubt(ties, edge) === null);

/** How much doubt there is of a tie: 0 where it is firm. A stated one is surer than any inferred one. */
export function measureDoubt({ edges, questioned }: Ties, edge: number): number {
  const { id, layer, certainty = 'high' } = edges[edge] ?? {};
  const doubt = (layer === 'inferred' ? CERTAINTIES.length : 0) + CERTAINTIES.indexOf(certainty);
  return id !== undefined && questioned.has(id) ? doubt + 2 * CERTAINTIES.length : doubt;
}
