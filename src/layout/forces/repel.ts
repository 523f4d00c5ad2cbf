import type { Random } from '../../base/random.ts';
import { type Bodies, type Force, setApart } from './bodies.ts';

export interface Repulsion {
  /** How hard bodies push, model units². */
  readonly strength: number;
  /** How wide a cell may look, in radians, and still count as one body. */
  readonly theta: number;
  /** Bodies further apart than this leave each other alone, model units. */
  readonly reach: number;
}

/** Deeper cells take all that falls into them: bodies in one place have no end of quarters. */
const DEEPEST = 40;

/**
 * Pushes all bodies apart, each as 1/distance; what is far is one body, by a quadtree (Barnes and Hut 1986, "A
 * hierarchical O(N log N) force-calculation algorithm"). The tree lives in arrays that are kept between steps.
 */
export function repel(bodies: Bodies, { strength, theta, reach }: Repulsion, random: Random): Force {
  const { count, x, y, vx, vy } = bodies;
  const tree = createTree(bodies);
  const [wide, far] = [1 / (theta * theta), reach * reach];
  // A cell's children and the cells that wait for their turn: three more than go away at each level.
  const waiting = new Int32Array(4 * (DEEPEST + 2));
  return (heat) => {
    tree.build();
    const { child, next, middleX, middleY, mass, side } = tree.cells();
    const push = strength * heat;
    for (let i = 0; i < count; i++) {
      const px = x[i] as number;
      const py = y[i] as number;
      let sumX = 0;
      let sumY = 0;
      let left = 1;
      waiting[0] = 0;
      while (left > 0) {
        const cell = waiting[--left] as number;
        const dx = px - (middleX[cell] as number);
        const dy = py - (middleY[cell] as number);
        const square = dx * dx + dy * dy;
        const width = side[cell] as number;
        if (width * width * wide < square) {
          if (square >= far) continue;
          const part = ((mass[cell] as number) * push) / (square < 1 ? Math.sqrt(square) : square);
          sumX += dx * part;
          sumY += dy * part;
          continue;
        }
        for (let quarter = cell * 4; quarter < cell * 4 + 4; quarter++) {
          const below = child[quarter] as number;
          if (below > 0) waiting[left++] = below;
          for (let body = -below - 1; body >= 0; body = next[body] as number) {
            if (body === i) continue;
            const bx = setApart(px - (x[body] as number), random);
            const by = setApart(py - (y[body] as number), random);
            const apart = bx * bx + by * by;
            if (apart >= far) continue;
            const part = push / (apart < 1 ? Math.sqrt(apart) : apart);
            sumX += bx * part;
            sumY += by * part;
          }
        }
      }
      vx[i] = (vx[i] as number) + sumX;
      vy[i] = (vy[i] as number) + sumY;
    }
  };
}

/**
 * A quadtree over bodies. `child[cell * 4 + quarter]` is a cell, or −1 − body for the first body of a chain that
 * `next` goes on with, or 0 where nothing is; the root is cell 0, which is nobody's child.
 */
function createTree({ count, x, y }: Bodies) {
  const next = new Int32Array(count);
  let room = Math.max(64, count);
  let child = new Int32Array(room * 4);
  let [middleX, middleY, mass, side] = buildSums(room);
  let used = 0;

  return { build, cells: () => ({ child, next, middleX, middleY, mass, side }) };

  function build() {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < count; i++) {
      left = Math.min(left, x[i] as number);
      right = Math.max(right, x[i] as number);
      top = Math.min(top, y[i] as number);
      bottom = Math.max(bottom, y[i] as number);
    }
    const width = Math.max(right - left, bottom - top, 1);
    used = 0;
    mint(width);
    for (let i = 0; i < count; i++) insert(i, left, top, width);
    sumUp();
  }

  /** A new, empty cell. */
  function mint(width: number): number {
    if (used === room) grow();
    child.fill(0, used * 4, used * 4 + 4);
    side[used] = width;
    return used++;
  }

  function insert(body: number, left: number, top: number, width: number) {
    const px = x[body] as number;
    const py = y[body] as number;
    next[body] = -1;
    let cell = 0;
    let [cx, cy, half] = [left, top, width / 2];
    for (let depth = 0; ; depth++) {
      const isRight = px >= cx + half;
      const isLow = py >= cy + half;
      const quarter = cell * 4 + (isLow ? 2 : 0) + (isRight ? 1 : 0);
      if (isRight) cx += half;
      if (isLow) cy += half;
      const below = child[quarter] as number;
      if (below === 0) {
        child[quarter] = -1 - body;
        return;
      }
      if (below > 0) {
        cell = below;
        half /= 2;
        continue;
      }
      const other = -below - 1;
      const isSame = x[other] === px && y[other] === py;
      if (isSame || depth >= DEEPEST) {
        next[body] = next[other] as number;
        next[other] = body;
        return;
      }
      // Another body has this quarter for itself: it becomes a cell, and the other goes one level down.
      const fresh = mint(half);
      child[quarter] = fresh;
      half /= 2;
      const down = ((y[other] as number) >= cy + half ? 2 : 0) + ((x[other] as number) >= cx + half ? 1 : 0);
      child[fresh * 4 + down] = below;
      cell = fresh;
    }
  }

  /** Mass and centre of each cell; a cell comes before its children, so the last ones go first. */
  function sumUp() {
    for (let cell = used - 1; cell >= 0; cell--) {
      let [weight, sumX, sumY] = [0, 0, 0];
      for (let quarter = cell * 4; quarter < cell * 4 + 4; quarter++) {
        const below = child[quarter] as number;
        if (below > 0) {
          const part = mass[below] as number;
          weight += part;
          sumX += part * (middleX[below] as number);
          sumY += part * (middleY[below] as number);
        }
        for (let body = -below - 1; body >= 0; body = next[body] as number) {
          weight++;
          sumX += x[body] as number;
          sumY += y[body] as number;
        }
      }
      mass[cell] = weight;
      middleX[cell] = sumX / weight;
      middleY[cell] = sumY / weight;
    }
  }

  function grow() {
    room *= 2;
    const wider = new Int32Array(room * 4);
    wider.set(child);
    child = wider;
    const sums = buildSums(room);
    for (const [index, old] of [middleX, middleY, mass, side].entries()) (sums[index] as Float64Array).set(old);
    [middleX, middleY, mass, side] = sums;
  }
}

const buildSums = (room: number): [Float64Array, Float64Array, Float64Array, Float64Array] => [
  new Float64Array(room),
  new Float64Array(room),
  new Float64Array(room),
  new Float64Array(room),
];
