import type { Structure } from '../network/structure.ts';
import type { Figures } from '../scene/figures.ts';
import { runSimulation } from './simulation.ts';

/**
 * A force layout of the whole network, nothing pinned or hidden, run until it rests as an opening run is:
 * x0, y0, x1, y1, … in model units. The same positions and seed give the same layout.
 */
export function layOutAll(
  network: Structure,
  figures: Figures,
  positions: Float64Array,
  seed: number,
): ArrayLike<number> {
  const count = network.nodes.length;
  const { source, target } = network;
  const radius = Float32Array.from(figures.nodes, ({ width, height }) => Math.max(width, height) / 2);
  const marks = { shown: new Uint8Array(count).fill(1), fixed: new Uint8Array(count) };
  const start = {
    type: 'start',
    runId: 0,
    mode: 'open',
    count,
    source,
    target,
    positions,
    radius,
    ...marks,
    seed,
  } as const;
  return runSimulation(start, Number.POSITIVE_INFINITY);
}
