import type { Box } from '../../scene/box.ts';
import type { Camera, PaneSize } from '../../scene/camera.ts';
import { toViewport } from './canvas-stage.ts';
import { toSlicedContext } from './slices.ts';
import { shareSprites } from './text-sprites.ts';

/** What the map is painted on. All lie in one element, which moves as a whole. */
export interface Layers {
  readonly sheet: HTMLElement;
  /** Groups, ties, nodes and labels. */
  readonly map: HTMLCanvasElement;
  /** Over it: the veil over all of it. */
  readonly veil: HTMLCanvasElement;
  /** Over both: what stays lit, and the letters of groups. */
  readonly highlight: HTMLCanvasElement;
}

/** The picture goes this part of the pane over its edges where it may be moved before it is painted again. */
const MARGIN = 0.2;
/** With less than this part of the margin ahead of a hand the picture goes on. */
const LEAST_AHEAD = 0.75;
/** So much of the margin further than the hand is the middle of that picture. */
const LEAD = 0.6;
/** A picture that is larger or smaller than painted by more than this is painted again. */
const MOST_ZOOM = 1.8;

/** What the layers are laid out for: a margin in css px on each side, and device px for one css px. */
interface Painted {
  readonly camera: Camera;
  readonly pane: PaneSize;
  readonly margin: number;
  readonly ratio: number;
}

/** A picture in the making, and what of it is to be painted, in device px. */
interface Begun {
  readonly context: CanvasRenderingContext2D;
  readonly camera: Camera;
  readonly ratio: number;
  /** What part of the zoomed model the whole of it shows, css px. */
  readonly view: Box;
  readonly strips: readonly Box[];
}

/** The sheet with the picture of the map, painted for one camera and moved for others near it. */
export function createSheet({ sheet, map, veil, highlight }: Layers) {
  let painted: Painted | null = null;
  /** A picture in the making, and the canvas on which it comes to be; nobody sees it. */
  let making: Painted | null = null;
  let behind: HTMLCanvasElement | null = null;
  shareSprites(map, [veil, highlight]);
  /** Puts the picture where it was painted for. */
  const rest = (): void => {
    if (sheet.style.transform !== '') sheet.style.transform = '';
  };
  const show = (next: Painted): void => {
    painted = next;
    rest();
    for (const canvas of [map, veil, highlight]) resize(canvas, painted);
  };
  /** The canvas behind, blank, and without what a picture that was left has set. */
  const clearBehind = (next: Painted): CanvasRenderingContext2D | null => {
    if (!behind) {
      behind = document.createElement('canvas');
      shareSprites(map, [behind]);
    }
    [behind.width, behind.height] = toDeviceSize(next);
    return toSlicedContext(behind);
  };
  return {
    rest,
    /** Lays the sheet out for a painting. */
    layOut: (camera: Camera, pane: PaneSize, isMovable: boolean): void => show(toPainted(camera, pane, isMovable)),
    /** Begins a picture that is shown when it is done; gives where it is painted, and what part of the model it shows. */
    beginBehind(camera: Camera, pane: PaneSize, isMovable: boolean) {
      making = toPainted(camera, pane, isMovable);
      const context = clearBehind(making);
      return context && { context, view: begin(context, making) };
    },
    /**
     * Begins a picture of the same that looks a little to one side, for a camera near the one that is asked for: what
     * both show is taken over. Null where they show nothing in common.
     */
    beginBeside(asked: Camera): Begun | null {
      if (!painted || painted.ratio !== window.devicePixelRatio || painted.camera.zoom !== asked.zoom) return null;
      const { camera: before, pane, margin, ratio } = painted;
      // By whole device px, so that nothing is blurred.
      const toShift = (from: number, to: number) => Math.round((from - to) * asked.zoom * ratio);
      const [dx, dy] = [toShift(before.x, asked.x), toShift(before.y, asked.y)];
      const [width, height] = toDeviceSize(painted);
      if (Math.abs(dx) >= width || Math.abs(dy) >= height) return null;
      const step = 1 / (asked.zoom * ratio);
      const camera = { x: before.x - dx * step, y: before.y - dy * step, zoom: asked.zoom };
      making = { camera, pane, margin, ratio };
      const context = clearBehind(making);
      if (!context) return null;
      context.drawImage(map, dx, dy);
      ignoreTextSpacing(context);
      const strips = [
        { x: dx > 0 ? 0 : width + dx, y: 0, width: Math.abs(dx), height },
        { x: Math.max(0, dx), y: dy > 0 ? 0 : height + dy, width: width - Math.abs(dx), height: Math.abs(dy) },
      ].filter((strip) => strip.width > 0 && strip.height > 0);
      return { context, camera, ratio, view: toView(camera, pane, margin), strips };
    },
    /** Where a picture that goes on is to look while a hand moves the camera; null: this one goes far enough. */
    lookAhead(from: Camera, to: Camera): Camera | null {
      if (!painted) return null;
      const { camera, margin } = painted;
      const seek = (before: number, now: number, shown: number): number => {
        const off = (now - shown) * to.zoom;
        const way = Math.sign(now - before);
        const isEnough = way === 0 ? Math.abs(off) <= margin : margin - way * off >= LEAST_AHEAD * margin;
        return isEnough ? shown : now + (way * LEAD * margin) / to.zoom;
      };
      const [x, y] = [seek(from.x, to.x, camera.x), seek(from.y, to.y, camera.y)];
      return x === camera.x && y === camera.y ? null : { x, y, zoom: to.zoom };
    },
    /** Shows the picture that was made behind. */
    showBehind(): void {
      const context = map.getContext('2d');
      if (!making || !behind || !context) return;
      show(making);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, map.width, map.height);
      context.drawImage(behind, 0, 0);
    },
    /** Clears a layer as it is laid out; gives the part of the zoomed model that it shows, css px. */
    begin: (context: CanvasRenderingContext2D, camera: Camera, pane: PaneSize): Box =>
      begin(context, { camera, pane, margin: painted?.margin ?? 0, ratio: painted?.ratio ?? 1 }),
    /** The part of the zoomed model that is shown as it is laid out, css px. */
    toView: (camera: Camera, pane: PaneSize): Box => toView(camera, pane, painted?.margin ?? 0),
    /** Moves the picture to where another camera sees it; false where it does not fill the pane. */
    move(camera: Camera, pane: PaneSize): boolean {
      if (!painted || painted.pane !== pane) return false;
      const { camera: before, margin } = painted;
      const scale = camera.zoom / before.zoom;
      const [dx, dy] = [(before.x - camera.x) * camera.zoom, (before.y - camera.y) * camera.zoom];
      sheet.style.transform = `translate(${dx}px, ${dy}px) scale(${scale})`;
      const isFull = (size: number, by: number) => (size / 2 + margin) * scale >= size / 2 + Math.abs(by);
      const isNear = scale <= MOST_ZOOM && scale >= 1 / MOST_ZOOM;
      return isNear && isFull(pane.width, dx) && isFull(pane.height, dy);
    },
  };
}

function toPainted(camera: Camera, pane: PaneSize, isMovable: boolean): Painted {
  const margin = isMovable ? Math.round(MARGIN * Math.min(pane.width, pane.height)) : 0;
  return { camera, pane, margin, ratio: window.devicePixelRatio };
}

function toDeviceSize({ pane, margin, ratio }: Painted): readonly [width: number, height: number] {
  return [Math.round((pane.width + 2 * margin) * ratio), Math.round((pane.height + 2 * margin) * ratio)];
}

function begin(context: CanvasRenderingContext2D, { camera, pane, margin, ratio }: Painted): Box {
  const view = toView(camera, pane, margin);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, view.width, view.height);
  ignoreTextSpacing(context);
  return view;
}

function toView(camera: Camera, pane: PaneSize, margin: number): Box {
  const { pan } = toViewport(camera, pane);
  return {
    x: -pan.x - margin,
    y: -pan.y - margin,
    width: pane.width + 2 * margin,
    height: pane.height + 2 * margin,
  };
}

function resize(canvas: HTMLCanvasElement, painted: Painted): void {
  const { pane, margin } = painted;
  const [width, height] = toDeviceSize(painted);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const place = margin === 0 ? '' : `${-margin}px auto auto ${-margin}px`;
  if (canvas.style.inset === place) return;
  canvas.style.inset = place;
  const size = [pane.width + 2 * margin, pane.height + 2 * margin];
  [canvas.style.width, canvas.style.height] =
    margin === 0 ? ['', ''] : (size.map((length) => `${length}px`) as [string, string]);
}

/**
 * A canvas in the page takes over the visitor's own letter and word spacing, which labels were not measured with.
 * It does not notice that it is to be none unless it was another one before.
 */
export function ignoreTextSpacing(context: CanvasRenderingContext2D): void {
  for (const spacing of ['1px', '0px']) {
    context.letterSpacing = spacing;
    context.wordSpacing = spacing;
  }
}
