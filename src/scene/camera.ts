import { numberAt } from '../base/assert.ts';
import { type Box, isPointIn } from './box.ts';

/** Model point (x, y) stands in the middle of the pane; `zoom` css px for one model unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

/** Parts of the pane that something covers, css px from each edge. */
export interface Inset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSET: Inset = { top: 0, right: 0, bottom: 0, left: 0 };
export const MIN_ZOOM = 0.15;
export const MAX_ZOOM = 8;

const clampZoom = (zoom: number) => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));

/** The camera that brings a box (model units) into the free part of the pane, no closer than `closest`. */
export function fitCamera(box: Box, pane: PaneSize, inset: Inset = NO_INSET, margin = 24, closest = 2): Camera {
  const width = Math.max(40, pane.width - inset.left - inset.right - 2 * margin);
  const height = Math.max(40, pane.height - inset.top - inset.bottom - 2 * margin);
  const zoom = clampZoom(Math.min(closest, width / Math.max(1, box.width), height / Math.max(1, box.height)));
  return {
    x: box.x + box.width / 2 + (inset.right - inset.left) / 2 / zoom,
    y: box.y + box.height / 2 + (inset.bottom - inset.top) / 2 / zoom,
    zoom,
  };
}

/** Beside the nodes there is room for labels: a part of the width, css px at most. */
const BESIDE = { part: 0.2, most: 110 };
/** Over and under them, css px: under them are the map's tools, up to 60 high, which a node may not touch. */
const OVER = 34;
const UNDER = 72;
const CLOSEST = 2;

/** The part of a pane, or of what is free of it, that the middles of nodes may have. */
export const toNodeRoom = ({ width, height }: PaneSize): PaneSize => ({
  width: width - 2 * Math.min(BESIDE.most, BESIDE.part * width),
  height: Math.max(height / 3, height - OVER - UNDER),
});

/**
 * The camera that shows the nodes whose `marks` are 1, or all for null, as near as it goes: by their middles alone,
 * with room round them for labels, which find places of their own. `inset`: what something covers of the pane.
 */
export function fitNodes(
  positions: Float64Array,
  marks: Uint8Array | null,
  pane: PaneSize,
  inset: Inset = NO_INSET,
): Camera {
  const width = Math.max(40, pane.width - inset.left - inset.right);
  const height = Math.max(40, pane.height - inset.top - inset.bottom);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let node = 0; node < positions.length / 2; node++) {
    if (marks && marks[node] !== 1) continue;
    const [x, y] = [numberAt(positions, node * 2), numberAt(positions, node * 2 + 1)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (right < left) return { x: pane.width / 2, y: pane.height / 2, zoom: 1 };
  const room = toNodeRoom({ width, height });
  const [across, down] = [room.width / Math.max(1, right - left), room.height / Math.max(1, bottom - top)];
  const zoom = clampZoom(Math.min(CLOSEST, across, down));
  const [asideX, asideY] = [inset.right - inset.left, inset.bottom - inset.top + UNDER - OVER];
  return { x: (left + right) / 2 + asideX / 2 / zoom, y: (top + bottom) / 2 + asideY / 2 / zoom, zoom };
}

/** Zooms about the middle of the pane. */
export const zoomCamera = (camera: Camera, factor: number): Camera => ({
  ...camera,
  zoom: clampZoom(camera.zoom * factor),
});

/** Moves the view by css px. */
export const panCamera = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  x: camera.x + dx / camera.zoom,
  y: camera.y + dy / camera.zoom,
});

/** The camera that shows all that another one does in what `top` css px leave of the pane below them. */
export function toLower({ x, y, zoom }: Camera, { height }: PaneSize, top: number): Camera {
  const next = clampZoom((zoom * Math.max(40, height - top)) / height);
  // The lower edge stays where it is.
  return { x, y: y + height / 2 / zoom - height / 2 / next, zoom: next };
}

/** Where model point (x, y) is in the pane, css px. */
export const toPanePoint = (camera: Camera, pane: PaneSize, x: number, y: number): readonly [number, number] => [
  (x - camera.x) * camera.zoom + pane.width / 2,
  (y - camera.y) * camera.zoom + pane.height / 2,
];

/** The model point at (x, y) of the pane, css px. */
export const toModelPoint = (camera: Camera, pane: PaneSize, x: number, y: number): readonly [number, number] => [
  (x - pane.width / 2) / camera.zoom + camera.x,
  (y - pane.height / 2) / camera.zoom + camera.y,
];

/** The part of the model that the pane shows, in model units. */
export const toViewBox = (camera: Camera, pane: PaneSize): Box => ({
  x: camera.x - pane.width / 2 / camera.zoom,
  y: camera.y - pane.height / 2 / camera.zoom,
  width: pane.width / camera.zoom,
  height: pane.height / camera.zoom,
});

/** Whether the middle of a node lies in a box of the model. */
export const isMiddleIn = (positions: Float64Array, node: number, box: Box): boolean =>
  isPointIn(box, numberAt(positions, node * 2), numberAt(positions, node * 2 + 1));

/** Whether the pane shows the middle of at least one node. */
export function isInSight(positions: Float64Array, camera: Camera, pane: PaneSize): boolean {
  const view = toViewBox(camera, pane);
  for (let node = 0; node < positions.length / 2; node++) if (isMiddleIn(positions, node, view)) return true;
  return false;
}
