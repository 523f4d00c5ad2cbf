import { at, numberAt } from '../../base/assert.ts';
import type { NodeFigure } from '../figures.ts';
import type { Scene } from '../scene.ts';
import type { Disc } from './field.ts';
import { type Piece, toRegion, toSpots } from './region.ts';

/** The shapes of one group in model units, the largest first. */
export interface GroupRegion {
  readonly slot: number;
  readonly pieces: readonly Piece[];
  /** False: members are marked one by one. */
  readonly isWhole: boolean;
}

/** Maps with more nodes than this mark members one by one: while nodes move, at rest; beyond the last not at all. */
const MOST_MOVING = 300;
const MOST_AT_REST = 2000;
const MOST_MARKED = 5000;

type Made = Pick<Scene, 'figures' | 'groups'> & {
  readonly nodes: Uint8Array;
  readonly isMoving: boolean;
  readonly regions: readonly GroupRegion[];
};

// No two sets of positions are one list, and a camera that moves asks again and again.
const made = new WeakMap<Float64Array, Made>();

/**
 * The regions of the scene's groups about the members that are shown, each apart from all other nodes that are:
 * remembered with the positions, whatever the zoom. `isMoving`: these hold for one frame.
 */
export function toRegions(scene: Scene, isMoving: boolean): readonly GroupRegion[] {
  const { figures, groups, positions, shown } = scene;
  if (!groups) return [];
  const last = made.get(positions);
  const isSame = last?.figures === figures && last.groups === groups && last.nodes === shown.nodes;
  if (last && isSame && last.isMoving === isMoving) return last.regions;
  const regions = makeRegions(scene, isMoving);
  made.set(positions, { figures, groups, nodes: shown.nodes, isMoving, regions });
  return regions;
}

function makeRegions({ figures, groups, positions, shown }: Scene, isMoving: boolean): readonly GroupRegion[] {
  const discs = new Map<number, Disc>();
  for (let node = 0; node < shown.nodes.length; node++) {
    const [x, y] = [numberAt(positions, node * 2), numberAt(positions, node * 2 + 1)];
    if (shown.nodes[node] !== 1 || !Number.isFinite(x) || !Number.isFinite(y)) continue;
    discs.set(node, { x, y, radius: toReach(at(figures.nodes, node)) });
  }
  if (discs.size > MOST_MARKED) return [];
  const isWhole = discs.size <= (isMoving ? MOST_MOVING : MOST_AT_REST);
  return (groups ?? []).map(({ slot, members }) => {
    const own = members.flatMap((node) => discs.get(node) ?? []);
    if (!isWhole) return { slot, pieces: toSpots(own), isWhole };
    const isOwn = new Set(members);
    const others = [...discs].flatMap(([node, disc]) => (isOwn.has(node) ? [] : [disc]));
    return { slot, pieces: toRegion(own, others), isWhole };
  });
}

const toReach = ({ width, height, border }: NodeFigure): number => (Math.max(width, height) + border) / 2;
