import type { Random } from '../../base/random.ts';

/**
 * What forces act on, by body: centres and velocities in model units, moved in place. Held bodies push and pull
 * others and stay.
 */
export interface Bodies {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly vx: Float64Array;
  readonly vy: Float64Array;
  /** 1 for a body that stays at (x, y). */
  readonly held: Uint8Array;
}

/** Adds to the velocities of bodies; `heat` falls from about 1 to 0 while a layout comes to rest. */
export type Force = (heat: number) => void;

export function buildBodies(count: number): Bodies {
  const numbers = () => new Float64Array(count);
  return { count, x: numbers(), y: numbers(), vx: numbers(), vy: numbers(), held: new Uint8Array(count) };
}

/** One step by the velocities, of which friction takes a part. O(n). */
export function moveBodies({ count, x, y, vx, vy, held }: Bodies, friction: number) {
  const kept = 1 - friction;
  for (let i = 0; i < count; i++) {
    if (held[i] === 1) {
      vx[i] = 0;
      vy[i] = 0;
      continue;
    }
    vx[i] = (vx[i] as number) * kept;
    vy[i] = (vy[i] as number) * kept;
    x[i] = (x[i] as number) + (vx[i] as number);
    y[i] = (y[i] as number) + (vy[i] as number);
  }
}

/** What is between two bodies on one axis; those in one place get a way out, too small to be seen. */
export const setApart = (distance: number, random: Random): number =>
  distance > 1e-9 || distance < -1e-9 ? distance : (random() - 0.5 || 0.5) * 1e-6;
