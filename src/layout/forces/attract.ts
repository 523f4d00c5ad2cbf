import { numberAt } from '../../base/assert.ts';
import type { Random } from '../../base/random.ts';
import { type Bodies, type Force, setApart } from './bodies.ts';

/** Ties between bodies; all arrays are by tie. */
export interface Springs {
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** The length each tie wants, model units. */
  readonly length: Float64Array;
}

/**
 * Draws tied bodies to the length of their tie: by the more of what is missing or too much, the fewer ties its less
 * tied end has, and whoever has fewer ties moves more. O(m) for each round.
 */
export function attract(bodies: Bodies, springs: Springs, rounds: number, random: Random): Force {
  const { x, y, vx, vy } = bodies;
  const { source, target, length } = springs;
  const { shares, strengths } = weigh(bodies.count, springs);
  return (heat) => {
    for (let round = 0; round < rounds; round++) {
      for (let tie = 0; tie < source.length; tie++) {
        const a = source[tie] as number;
        const b = target[tie] as number;
        const dx = setApart((x[b] as number) + (vx[b] as number) - (x[a] as number) - (vx[a] as number), random);
        const dy = setApart((y[b] as number) + (vy[b] as number) - (y[a] as number) - (vy[a] as number), random);
        const distance = Math.sqrt(dx * dx + dy * dy);
        const pull = ((distance - (length[tie] as number)) / distance) * heat * (strengths[tie] as number);
        const share = shares[tie] as number;
        vx[b] = (vx[b] as number) - dx * pull * share;
        vy[b] = (vy[b] as number) - dy * pull * share;
        vx[a] = (vx[a] as number) + dx * pull * (1 - share);
        vy[a] = (vy[a] as number) + dy * pull * (1 - share);
      }
    }
  };
}

/** What part of a move the target of each tie makes, and what part of what is wrong one step mends. */
function weigh(count: number, { source, target }: Springs) {
  const degree = new Float64Array(count);
  for (const ends of [source, target]) for (const body of ends) degree[body] = numberAt(degree, body) + 1;
  const both = Array.from(source, (a, tie) => [numberAt(degree, a), numberAt(degree, numberAt(target, tie))] as const);
  return {
    shares: Float64Array.from(both, ([ours, theirs]) => ours / (ours + theirs)),
    strengths: Float64Array.from(both, ([ours, theirs]) => 1 / Math.min(ours, theirs)),
  };
}

/** Draws each body towards a place, by a share of the way for each axis. O(n). */
export function drawHome(
  { x, y, vx, vy }: Bodies,
  home: (body: number) => readonly [x: number, y: number],
  strength: (body: number) => readonly [x: number, y: number],
): Force {
  const numbers = () => new Float64Array(x.length);
  const [homeX, homeY, strengthX, strengthY] = [numbers(), numbers(), numbers(), numbers()];
  for (const body of x.keys()) {
    [homeX[body], homeY[body]] = home(body);
    [strengthX[body], strengthY[body]] = strength(body);
  }
  return (heat) => {
    for (let i = 0; i < x.length; i++) {
      const [awayX, awayY] = [(homeX[i] as number) - (x[i] as number), (homeY[i] as number) - (y[i] as number)];
      vx[i] = (vx[i] as number) + awayX * (strengthX[i] as number) * heat;
      vy[i] = (vy[i] as number) + awayY * (strengthY[i] as number) * heat;
    }
  };
}
