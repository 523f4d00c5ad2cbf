import { scaleLinear } from 'd3-scale';
import { numberAt } from '../base/assert.ts';
import type { Kind } from '../dataset/schema.ts';
import type { Structure } from '../network/structure.ts';
import { SHAPE_FIGURES } from './outline.ts';

/** Area grows linearly with degree: 11 px across at degree 1, 26 px at 22 or at the largest degree beyond. */
export function sizeByDegree({ degree }: Structure): (node: number) => number {
  const largest = degree.reduce((most, own) => Math.max(most, own), 22);
  const squaredRadius = scaleLinear().domain([0, largest]).range([25, 168]);
  return (node) => 2 * Math.sqrt(squaredRadius(numberAt(degree, node)));
}

/** Area grows linearly with the score: 9 px across at the lowest, 40 px at the highest and where there is none 9. */
export function sizeByScore(scores: Float64Array): (node: number) => number {
  const known = scores.filter((score) => !Number.isNaN(score));
  const [lowest, highest] = [Math.min(0, ...known), Math.max(Number.MIN_VALUE, ...known)];
  const squaredRadius = scaleLinear().domain([lowest, highest]).range([20, 400]).clamp(true);
  return (node) => 2 * Math.sqrt(squaredRadius(Number.isNaN(numberAt(scores, node)) ? lowest : numberAt(scores, node)));
}

/** How large a node of this kind is that would be `d` across as a disc. A plate for a number is as large as one. */
export function toSize({ shape }: Kind, d: number, scale: number, isNumbered: boolean) {
  const { outline, fixed, stretch } = SHAPE_FIGURES[shape];
  // Without a number it is as large as other nodes.
  const isPlate = fixed && (shape !== 'numeral' || isNumbered);
  return isPlate
    ? { outline, width: fixed[0] * scale, height: fixed[1] * scale }
    : { outline, width: d * stretch[0], height: d * stretch[1] };
}
