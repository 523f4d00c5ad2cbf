import { append } from '../../base/append.ts';
import { numberAt } from '../../base/assert.ts';

/** Figures by index, one look after another, in runs of at most as many as `toMost` says of the look. */
export function* listRuns(
  indices: readonly number[],
  looks: Int32Array,
  toMost: (look: number) => number,
): Generator<readonly number[], void> {
  const byLook = new Map<number, number[]>();
  for (const index of indices) {
    append(byLook, numberAt(looks, index), index);
  }
  for (const [look, run] of [...byLook].sort(([a], [b]) => a - b)) {
    const most = toMost(look);
    for (let from = 0; from < run.length; from += most) yield run.slice(from, from + most);
  }
}
