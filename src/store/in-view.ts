import { numberAt } from '../base/assert.ts';
import { type Box, growBox } from '../scene/box.ts';
import {
  type Camera,
  fitCamera,
  fitNodes,
  type Inset,
  isMiddleIn,
  NO_INSET,
  toLower,
  toViewBox,
} from '../scene/camera.ts';
import type { Emphasis } from '../scene/emphasis.ts';
import { isSeenNamed } from './fit-visible.ts';
import {
  canKeepWhole,
  selectCamera,
  selectComparison,
  selectCounted,
  selectNetwork,
  selectPositions,
  selectShown,
  toHandView,
} from './selectors.ts';
import { applyFit, applyLed, applyNear, applyNext } from './stage.ts';
import type { State } from './state.ts';
import { isKeptWhole } from './whole.ts';

/** How close to an edge the middle of a node still counts as seen, css px; some of the opening view are this close. */
const EDGE = 6;
/** The map comes nearer by itself only where that makes this much of a difference, or what is left stands aside. */
const WORTH = 1.35;
/** So far from the middle of the pane that is, of its width or height. */
const ASIDE = 1 / 6;

/** Whether all of these nodes, standing at `positions`, are in the part of the pane that nothing covers, `edge` css px from its edges. */
export function areInView(
  state: State,
  nodes: readonly number[],
  { top, right, bottom, left }: Inset,
  edge = EDGE,
  positions = selectPositions(state),
): boolean {
  const camera = selectCamera(state);
  const { x, y, width, height } = toViewBox(camera, state.moment.pane);
  const { zoom } = camera;
  const free = {
    x: x + left / zoom,
    y: y + top / zoom,
    width: width - (left + right) / zoom,
    height: height - (top + bottom) / zoom,
  };
  const inner = growBox(free, -edge / zoom);
  return nodes.every((node) => isMiddleIn(positions, node, inner));
}

/**
 * Brings what the filters leave into the part of the pane that nothing covers; leaves the camera where it is as long
 * as all of that is seen, not from much farther away than needed and not in a corner.
 */
export function applyInView(state: State, inset: Inset): State {
  const { nodes } = selectCounted(state);
  const left = [...nodes.keys()].filter((node) => nodes[node] === 1);
  if (left.length === 0) return state;
  const isAll = left.length === nodes.length;
  const near = isAll ? applyFit(state, inset) : applyNear(state, inset);
  if (isAll && canKeepWhole(state)) return near;
  const isNear = selectCamera(near).zoom < WORTH * selectCamera(state).zoom;
  return isNear && !isAside(state, selectCamera(near)) && areInView(state, left, inset) ? state : near;
}

/**
 * Brings all that a comparison marks into the part of the pane that nothing covers, above a sheet as near as it goes
 * unless a hand has chosen the view; without a sheet the map is seen as it is fitted. The same state where all that is
 * seen, or nothing is compared.
 */
export function applyComparedInView(state: State, inset: Inset): State {
  const standings = selectComparison(state)?.nodes ?? [];
  const counted = selectCounted(state).nodes;
  const marked = [...counted.keys()].filter((node) => counted[node] === 1 && standings[node]);
  if (marked.length === 0) return state;
  if (inset.bottom === 0) {
    if (isKeptWhole(state)) return applyWhole(state, inset);
    return areInView(state, marked, inset) ? state : applyFit(state);
  }
  // Above a sheet marks that can be told apart count for more than every name.
  if (toHandView(state) !== null && areInView(state, marked, inset)) return state;
  const free = { ...inset, bottom: inset.bottom + NAME };
  const camera = fitCamera(measureBox(selectPositions(state), marked, RINGED_ROOM), state.moment.pane, free, 0, 1.5);
  return isSameView(camera, selectCamera(state)) ? state : applyNext(state, camera);
}

/** Whether the middle of another view is far from that of the present one. */
function isAside(state: State, { x, y }: Camera): boolean {
  const now = selectCamera(state);
  const { width, height } = state.moment.pane;
  return Math.abs(x - now.x) * now.zoom > width * ASIDE || Math.abs(y - now.y) * now.zoom > height * ASIDE;
}

/** What a name takes below its node, css px. */
const NAME = 24;

/** Room for labels round what is lit beside a sheet, model units, and how close to an edge of the pane it may be, css px. */
const LABEL_ROOM = 48;
/** The same round what a comparison marks. */
const RINGED_ROOM = 40;
const LIT_EDGE = 20;

/**
 * The camera that shows what is selected with its neighbourhood, or a path: where a sheet covers the map, or the last
 * that is selected, and where one follows any of the path, is not in view. Null: it is seen already.
 */
export function findLitView(state: State, lit: Emphasis, inset: Inset, isFollowing: boolean): Camera | null {
  // Where all is seen whole so is whatever is lit, also close to an edge; above a sheet too, where there is room for all.
  if (isKeptWhole(state) && (inset.bottom > 0 ? hasRoomForAll(state, inset) : isSeenNamed(state, inset))) return null;
  const centres = lit.centres.length > 0 ? lit.centres.slice(-1) : lit.nodes;
  const path = isFollowing ? lit.trail?.nodes : undefined;
  if (inset.bottom === 0 && areInView(state, path ?? centres, inset, LIT_EDGE)) return null;
  const positions = selectPositions(state);
  const { pane } = state.moment;
  // Beside a sheet there is little room; without one the map's tools need theirs.
  if (inset.bottom > 0) {
    const free = { ...inset, bottom: inset.bottom + NAME };
    return fitCamera(measureBox(positions, lit.trail?.nodes ?? lit.nodes), pane, free, 16, 1.6);
  }
  const marks = new Uint8Array(positions.length / 2);
  for (const node of lit.nodes) marks[node] = 1;
  return fitNodes(positions, marks, pane);
}

/** A node with its name needs a square of this side to be told and aimed at, css px. */
const ROOM_FOR_ONE = 100;

/** Whether what `inset` leaves has room for whatever is shown: whoever ties two wants to see both. */
function hasRoomForAll(state: State, { top, right, bottom, left }: Inset): boolean {
  const { width, height } = state.moment.pane;
  const room = Math.max(0, width - left - right) * Math.max(0, height - top - bottom);
  const { nodes } = selectCounted(state);
  return room >= ROOM_FOR_ONE ** 2 * nodes.reduce((sum, mark) => sum + mark, 0);
}

function measureBox(positions: Float64Array, nodes: readonly number[], room = LABEL_ROOM): Box {
  const xs = nodes.map((node) => numberAt(positions, node * 2));
  const ys = nodes.map((node) => numberAt(positions, node * 2 + 1));
  const [left, top] = [Math.min(...xs) - room, Math.min(...ys) - room / 2];
  return {
    x: left,
    y: top,
    width: Math.max(...xs) + room - left,
    height: Math.max(...ys) + room / 2 - top,
  };
}

/** A small network of one's own that is seen whole is seen whole in what `inset` leaves; the same state where it is. */
export function applyWhole(state: State, inset: Inset): State {
  if (!isKeptWhole(state)) return state;
  const next = applyFit(state, inset);
  return isSameView(selectCamera(next), selectCamera(state)) ? state : next;
}

const isSameView = (one: Camera, other: Camera): boolean =>
  one.zoom === other.zoom && one.x === other.x && one.y === other.y;

/** Where a node stands under what covers the map from above, all that is seen goes below that. */
export function applyBelow(state: State, inset: Inset): State {
  const camera = selectCamera(state);
  const { pane } = state.moment;
  const { x, y, width, height } = toViewBox(camera, pane);
  const covered = { x, y, width, height: Math.min(height, (inset.top + NAME) / camera.zoom) };
  const positions = selectPositions(state);
  const { nodes } = selectShown(state);
  const isCovered = inset.top > 0 && nodes.some((mark, node) => mark === 1 && isMiddleIn(positions, node, covered));
  return isCovered ? applyLed(state, toLower(camera, pane, inset.top)) : state;
}

/** The map comes from so much farther away, and no more, to show all of it with what was added. */
const FARTHER = 0.6;

/**
 * Brings nodes that were added into the part of the pane that nothing covers: with all of a map that has room there,
 * else the last of them by itself, from as near as before. A map that the pane holds whole is also brought out from
 * below what covers a part of it. The very same state where all that is seen.
 */
export function applyAddedInView(state: State, added: readonly string[], inset: Inset): State {
  const { nodeIndex } = selectNetwork(state);
  const nodes = added.flatMap((id) => nodeIndex.get(id) ?? []);
  const last = nodes.at(-1);
  if (last === undefined) return state;
  if (isKeptWhole(state)) return isSeenNamed(state, inset) ? state : applyFit(state, inset);
  const free = inset.bottom > 0 ? { ...inset, bottom: inset.bottom + NAME } : inset;
  const isSeen = areInView(state, nodes, free);
  if (isSeen && !isPartCovered(state, free)) return state;
  const camera = selectCamera(state);
  const near = applyNear(state, free);
  if (selectCamera(near).zoom >= camera.zoom * FARTHER) return near;
  if (isSeen) return state;
  const positions = selectPositions(state);
  const { zoom } = camera;
  return applyNext(state, {
    x: numberAt(positions, last * 2) + (free.right - free.left) / 2 / zoom,
    y: numberAt(positions, last * 2 + 1) + (free.bottom - free.top) / 2 / zoom,
    zoom,
  });
}

/** Where not all of so many that were added at once are seen, shows everything, as the Fit command does. */
export function applyManyInView(state: State, added: readonly string[], inset: Inset): State {
  const { nodeIndex } = selectNetwork(state);
  const nodes = added.flatMap((id) => nodeIndex.get(id) ?? []);
  const isSeen = isKeptWhole(state) ? isSeenNamed(state, inset) : areInView(state, nodes, inset);
  return isSeen ? state : applyFit(state, inset);
}

/** Whether the pane holds all that is shown, but something lies over a part of it. */
function isPartCovered(state: State, inset: Inset): boolean {
  const { nodes } = selectCounted(state);
  const shown = [...nodes.keys()].filter((node) => nodes[node] === 1);
  return areInView(state, shown, NO_INSET) && !areInView(state, shown, inset);
}
