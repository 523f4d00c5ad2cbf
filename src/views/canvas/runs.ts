import { at } from '../../base/assert.ts';

/** The longest run that is painted as one path: browsers take long over longer ones. */
const MOST_IN_PATH = 50;

/** Calls `paint` with figures of one look after another, by index, in runs that make a path each. */
export function forRuns(
  indices: readonly number[],
  looks: Int32Array,
  paint: (run: readonly number[], look: number) => void,
): void {
  const byLook = new Map<number, number[]>();
  for (const index of indices) {
    const look = at(looks, index);
    const run = byLook.get(look);
    if (run) run.push(index);
    else byLook.set(look, [index]);
  }
  for (const [look, run] of [...byLook].sort(([a], [b]) => a - b)) {
    for (let from = 0; from < run.length; from += MOST_IN_PATH) paint(run.slice(from, from + MOST_IN_PATH), look);
  }
}
