import { at, numberAt } from '../base/assert.ts';
import type { Structure } from '../network/structure.ts';
import { findWeights } from '../network/weights.ts';

/**
 * So many times as wide as without a weight: few, since ties that look alike are painted together, and far enough
 * apart to be told from each other. The lightest is as wide as any tie, so that none is lost.
 */
const STEPS = [1, 1.4, 2, 2.7, 3.5];

/**
 * How many times as wide as its relation has it the line of a tie is, by edge: by the root of its weight, between the
 * lightest and the heaviest of the network. 1 for all where weights do not differ.
 */
export function toThickness(network: Pick<Structure, 'edges'>): (edge: number) => number {
  const weights = findWeights(network);
  if (!weights) return () => 1;
  const { ofEdge, lightest, heaviest } = weights;
  const [least, most] = [Math.sqrt(lightest), Math.sqrt(heaviest)];
  return (edge) => {
    const weight = numberAt(ofEdge, edge);
    if (Number.isNaN(weight)) return 1;
    // Roots of weights that hardly differ may not.
    const part = (Math.sqrt(weight) - least) / (most - least) || 0;
    return at(STEPS, Math.min(STEPS.length - 1, Math.floor(part * STEPS.length)));
  };
}
