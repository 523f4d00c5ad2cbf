import type { Random } from '../../base/random.ts';
import { type Bodies, type Force, setApart } from './bodies.ts';

/**
 * Takes discs that would overlap after this step apart, the smaller one further. Near ones are found by a grid whose
 * cells are as wide as the largest disc: O(n) where discs are spread out.
 */
export function keepApart(
  bodies: Bodies,
  radius: Float64Array,
  strength: number,
  rounds: number,
  random: Random,
): Force {
  const { count, x, y, vx, vy } = bodies;
  const largest = radius.reduce((most, value) => Math.max(most, value), 1);
  const cellOf = new Int32Array(count);
  const members = new Int32Array(count);
  let starts = new Int32Array(0);
  const aim = (at: Float64Array, velocity: Float64Array, i: number) => (at[i] as number) + (velocity[i] as number);

  return () => {
    for (let round = 0; round < rounds; round++) {
      const columns = sort();
      const rows = Math.floor((starts.length - 1) / columns);
      for (let i = 0; i < count; i++) {
        const column = (cellOf[i] as number) % columns;
        const row = Math.floor((cellOf[i] as number) / columns);
        for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
          const from = starts[r * columns + Math.max(0, column - 1)] as number;
          const to = starts[r * columns + Math.min(columns - 1, column + 1) + 1] as number;
          for (let k = from; k < to; k++) if ((members[k] as number) > i) part(i, members[k] as number);
        }
      }
    }
  };

  function part(i: number, j: number) {
    const both = (radius[i] as number) + (radius[j] as number);
    let dx = aim(x, vx, i) - aim(x, vx, j);
    let dy = aim(y, vy, i) - aim(y, vy, j);
    if (dx * dx + dy * dy >= both * both) return;
    dx = setApart(dx, random);
    dy = setApart(dy, random);
    const distance = Math.sqrt(dx * dx + dy * dy);
    const push = ((both - distance) / distance) * strength;
    const [mine, yours] = [(radius[i] as number) ** 2, (radius[j] as number) ** 2];
    const share = yours / (mine + yours);
    vx[i] = (vx[i] as number) + dx * push * share;
    vy[i] = (vy[i] as number) + dy * push * share;
    vx[j] = (vx[j] as number) - dx * push * (1 - share);
    vy[j] = (vy[j] as number) - dy * push * (1 - share);
  }

  /** Sorts bodies by the cell they are going to; gives the number of columns. */
  function sort(): number {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < count; i++) {
      left = Math.min(left, aim(x, vx, i));
      right = Math.max(right, aim(x, vx, i));
      top = Math.min(top, aim(y, vy, i));
      bottom = Math.max(bottom, aim(y, vy, i));
    }
    const [width, height] = [right - left, bottom - top];
    // Where bodies are far between, wider cells: no more of them than four for each body.
    const side = Math.max(2 * largest, Math.sqrt((width * height) / (4 * count)), (width + height) / (4 * count));
    const columns = Math.floor(width / side) + 1;
    const cells = columns * (Math.floor(height / side) + 1);
    if (starts.length === cells + 1) starts.fill(0);
    else starts = new Int32Array(cells + 1);
    for (let i = 0; i < count; i++) {
      const cell = Math.floor((aim(y, vy, i) - top) / side) * columns + Math.floor((aim(x, vx, i) - left) / side);
      cellOf[i] = cell;
      starts[cell + 1] = (starts[cell + 1] as number) + 1;
    }
    for (let cell = 0; cell < cells; cell++) starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number);
    const used = starts.slice(0, cells);
    for (let i = 0; i < count; i++) {
      const cell = cellOf[i] as number;
      members[used[cell] as number] = i;
      used[cell] = (used[cell] as number) + 1;
    }
    return columns;
  }
}
