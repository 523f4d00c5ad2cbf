import { at } from '../base/assert.ts';

/** Between two ties that have the same ends, where they are farthest apart, css px at zoom 1. */
const APART = 11;
/** However many there are between two nodes, their fan is no wider, css px at zoom 1. */
const WIDEST_FAN = 90;
/** The smallest loop is this far across, the others reach this much farther each, css px at zoom 1. */
const FIRST_LOOP = 15;
const NEXT_LOOP = 8;
/** However many loops a node has, the largest is no farther across, css px at zoom 1. */
const LARGEST_LOOP = 64;

/**
 * How far each tie stands off the straight line between its ends where it is farthest from it, css px at zoom 1; for a
 * loop how far across it is. Ties that share both ends fan out, in the order of their list and whichever way they
 * point; 0: a tie that is alone between its ends. A positive bend is to the left of who walks from the end with the
 * lower index to the other. O(ties).
 */
export function toBends(source: Int32Array, target: Int32Array): Float32Array {
  const bends = new Float32Array(source.length);
  const first = new Map<number, number>();
  const bundles = new Map<number, number[]>();
  for (let edge = 0; edge < source.length; edge++) {
    const [a, b] = [at(source, edge), at(target, edge)];
    const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b);
    const bundle = bundles.get(key);
    const one = first.get(key);
    if (bundle) bundle.push(edge);
    else if (one !== undefined) bundles.set(key, [one, edge]);
    else first.set(key, edge);
    if (a === b) bends[edge] = FIRST_LOOP;
  }
  for (const bundle of bundles.values()) {
    const isLoop = source[at(bundle, 0)] === target[at(bundle, 0)];
    const steps = bundle.length - 1;
    const step = isLoop
      ? Math.min(NEXT_LOOP, (LARGEST_LOOP - FIRST_LOOP) / steps)
      : Math.min(APART, WIDEST_FAN / steps);
    for (const [slot, edge] of bundle.entries()) {
      bends[edge] = isLoop ? FIRST_LOOP + slot * step : (slot - steps / 2) * step;
    }
  }
  return bends;
}
