import { numberAt } from '../base/assert.ts';
import type { LiveLayoutStart } from '../scene/live-layout.ts';
import { fitToPane, measureExtent, turnToPane } from './opening/fit.ts';
import { buildHops } from './opening/hops.ts';
import { solveStress } from './opening/stress.ts';
import { placeByPivots } from './pivot-start.ts';

/** Up to this many shown nodes all pairs are compared: some 0.3 s. Beyond, distances to a few pivots are enough. */
const STRESS_LIMIT = 600;
const SWEEPS = 30;
/** The box to lay out in where the positions given have no extent, model units. */
const DEFAULT_SIDE = 700;
/** Side of the square that each node needs at least; the box grows until all have one. */
const ROOM = 36;

/** Where an opening run starts from: the shown, unpinned nodes laid out anew in the box they are given in. */
export function buildOpenStart({
  count,
  source,
  target,
  positions,
  shown,
  fixed,
  room,
  seed,
}: LiveLayoutStart): Float64Array {
  const all = positions.slice();
  const members: number[] = [];
  const rank = new Int32Array(count).fill(-1);
  for (let node = 0; node < count; node++) {
    if (shown[node] === 0) continue;
    rank[node] = members.length;
    members.push(node);
  }
  const extent = measureExtent(positions);
  const hasExtent = extent.width > 50 && extent.height > 50;
  const given = room ?? (hasExtent ? extent : { width: DEFAULT_SIDE, height: DEFAULT_SIDE });
  const growth = Math.max(1, ROOM * Math.sqrt(members.length / (given.width * given.height)));
  const [width, height] = [given.width * growth, given.height * growth];
  const [left, top] = [extent.x + (extent.width - width) / 2, extent.y + (extent.height - height) / 2];
  const placed = members.length > STRESS_LIMIT ? buildByPivots() : buildByStress();
  for (const [index, node] of members.entries()) {
    if (fixed[node] === 1) continue;
    all.set([left + numberAt(placed, index * 2), top + numberAt(placed, index * 2 + 1)], node * 2);
  }
  return all;

  function buildByPivots(): Float64Array {
    return spread(placeByPivots(buildGraph(), ROOM, seed));
  }

  function buildByStress(): Float64Array {
    const { count, source, target } = buildGraph();
    const hops = buildHops(count, source, target);
    return spread(solveStress({ count, hops, hop: 70, seed, sweeps: SWEEPS, pins: new Map() }));
  }

  /** The shown nodes by their rank, with the ties between them. */
  function buildGraph() {
    const isInside = (_: number, edge: number) =>
      numberAt(rank, numberAt(source, edge)) >= 0 && numberAt(rank, numberAt(target, edge)) >= 0;
    const toRank = (ends: Int32Array) => ends.filter(isInside).map((node) => numberAt(rank, node));
    return { count: members.length, source: toRank(source), target: toRank(target) };
  }

  function spread(free: Float64Array): Float64Array {
    const pane = { width, height };
    return fitToPane(turnToPane(free, pane), pane, { x: 0, y: 0 }, false);
  }
}
