import { numberAt } from '../../base/assert.ts';
import { seededRandom } from '../../base/random.ts';

export interface StressRequest {
  readonly count: number;
  /** Distances wanted, in ties, n × n. */
  readonly hops: Float64Array;
  /** Length of one tie, px. */
  readonly hop: number;
  readonly seed: number;
  readonly sweeps: number;
  /** Nodes that stand still, with their places in px. */
  readonly pins: ReadonlyMap<number, readonly [number, number]>;
  /** Starting places, x0, y0, …; without them a seeded cloud round (0, 0). */
  readonly start?: Float64Array;
}

/**
 * Positions (x0, y0, x1, y1, …) that bring distances on paper close to distances in ties: stochastic
 * gradient descent on stress (Zheng, Pawar and Goodman 2018, "Graph drawing by stochastic gradient
 * descent"). Costs O(n²) for each sweep; 30–80 sweeps are enough for hundreds of nodes.
 */
export function solveStress({ count, hops, hop, seed, sweeps, pins, start }: StressRequest): Float64Array {
  const random = seededRandom(seed);
  const positions = start?.slice() ?? Float64Array.from({ length: count * 2 }, () => (random() - 0.5) * hop * 6);
  for (const [node, [x, y]] of pins) positions.set([x, y], node * 2);
  const terms = new Int32Array((count * (count - 1)) / 2);
  let term = 0;
  let longest = 1;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      terms[term++] = i * count + j;
      longest = Math.max(longest, numberAt(hops, i * count + j));
    }
  }
  // The step falls from one that satisfies the longest pair at once to a tenth of the shortest one's.
  const decay = Math.log((longest * longest) / 0.01) / Math.max(1, sweeps - 1);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const step = longest * longest * Math.exp(-decay * sweep);
    shuffle(terms, random);
    for (const pair of terms) relax(pair, step);
  }
  return positions;

  function relax(pair: number, step: number) {
    const i = Math.floor(pair / count);
    const j = pair % count;
    const ties = hops[pair] as number;
    const iPinned = pins.has(i);
    const jPinned = pins.has(j);
    if (iPinned && jPinned) return;
    const dx = (positions[i * 2] as number) - (positions[j * 2] as number);
    const dy = (positions[i * 2 + 1] as number) - (positions[j * 2 + 1] as number);
    const distance = Math.sqrt(dx * dx + dy * dy) || 0.01;
    const part = (Math.min(1, step / (ties * ties)) * (distance - ties * hop)) / distance;
    const shareI = iPinned ? 0 : jPinned ? part : part / 2;
    const shareJ = part - shareI;
    positions[i * 2] = (positions[i * 2] as number) - shareI * dx;
    positions[i * 2 + 1] = (positions[i * 2 + 1] as number) - shareI * dy;
    positions[j * 2] = (positions[j * 2] as number) + shareJ * dx;
    positions[j * 2 + 1] = (positions[j * 2 + 1] as number) + shareJ * dy;
  }
}

function shuffle(items: Int32Array, random: () => number) {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = items[last] as number;
    items[last] = items[other] as number;
    items[other] = kept;
  }
}

/**
 * Normalised stress: the mean over all pairs of ((s·d − δ) / δ)², where δ is the distance in ties and s
 * the scale that makes it smallest. 0 is perfect; it does not depend on the unit of the positions.
 */
export function measureStress(count: number, hops: Float64Array, positions: Float64Array): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const dx = numberAt(positions, i * 2) - numberAt(positions, j * 2);
      const dy = numberAt(positions, i * 2 + 1) - numberAt(positions, j * 2 + 1);
      const ratio = Math.sqrt(dx * dx + dy * dy) / numberAt(hops, i * count + j);
      sum += ratio;
      squares += ratio * ratio;
    }
  }
  const pairs = (count * (count - 1)) / 2;
  // With the best scale s = Σr / Σr² the sum of (s·r − 1)² becomes pairs − (Σr)² / Σr².
  return pairs === 0 || squares === 0 ? 0 : (pairs - (sum * sum) / squares) / pairs;
}
