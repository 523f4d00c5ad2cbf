import type { Emphasis } from '../emphasis.ts';
import type { Shown } from '../scene.ts';
import type { LabelPlacement } from './placement.ts';

/** What a filter leaves is named in any case where it is no more than this. */
const FEW = 40;

/**
 * Whose names come before all others: what stands out with its neighbourhood or on a path, else what a filter leaves,
 * where that is little. `counted` is what is there at full strength.
 */
export function toLitFirst(
  emphasis: Emphasis | null,
  { nodes }: Shown,
): Pick<LabelPlacement, 'first' | 'ringed' | 'isLit' | 'trail'> {
  if (emphasis) {
    return { first: emphasis.nodes, ringed: emphasis.centres, isLit: true, trail: emphasis.trail?.edges ?? [] };
  }
  const left: number[] = [];
  for (let node = 0; node < nodes.length && left.length <= FEW; node++) if (nodes[node] === 1) left.push(node);
  return left.length <= FEW && left.length < nodes.length ? { first: left, isLit: true } : {};
}

/** So few that are selected stand on their plates in any case, also where these cover each other. */
const MOST_SURE = 3;

/** Whether what is selected is named whether there is room or not; of more, only who has room is. */
export const areSurelyNamed = (centres: readonly number[]): boolean => centres.length <= MOST_SURE;

/** How many names of what is lit have no place in the frame. A few that are selected have plates in any case. */
export function countNameless(
  { first = [], ringed = [] }: Pick<LabelPlacement, 'first' | 'ringed'>,
  labels: readonly unknown[],
  isInside: (node: number) => boolean,
): number {
  const centres = new Set(areSurelyNamed(ringed) ? ringed : []);
  return first.filter((node) => !labels[node] && !centres.has(node) && isInside(node)).length;
}
