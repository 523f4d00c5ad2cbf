import { advance, finish, type Steps } from '../../base/steps.ts';
import { type Box, isOverlapping } from '../../scene/box.ts';
import type { Emphasis } from '../../scene/emphasis.ts';
import { type PictureLayer, toNamesLayer } from '../../scene/picture.ts';
import type { LabelBlock, NodeShape } from '../../scene/primitives.ts';
import type { Scene } from '../../scene/scene.ts';
import { paintLayer } from './paint.ts';
import { toDevicePixels, toLabelReach, toNodeReach } from './reach.ts';
import { ignoreTextSpacing } from './sheet.ts';
import { drawSoFar, toSlicedContext } from './slices.ts';

type Context = CanvasRenderingContext2D;

/** Where more of the names than this part stand out, all others are painted again. */
const MOST_CLEARED = 0.6;
/** So many names are painted between two breaths: each may be made a picture of. */
const AT_ONCE = 8;
const NOTHING: Emphasis = { centres: [], nodes: [], edges: [] };

type Names = Pick<PictureLayer, 'nodes' | 'labels'>;

/**
 * Paints the veil over all that does not stand out, at once. Names shine through already, as faint as the rest, and are
 * brought to their own strength.
 */
export function paintVeil(context: Context, scene: Scene, emphasis: Emphasis, view: Box): void {
  const { width, height } = view;
  paintOver(context, scene, { x: 0, y: 0, width, height }, toNamesLayer(scene, emphasis, view));
}

function paintOver(context: Context, scene: Scene, box: Box, names: Names): void {
  finish(paintInSteps(context, scene, box, names));
}

function* paintInSteps(context: Context, { figures }: Scene, box: Box, { nodes, labels }: Names): Steps<void> {
  const { palette } = figures;
  const { veil, nameVeil } = palette;
  if (veil === 0) return;
  context.globalAlpha = veil;
  context.fillStyle = palette.canvas;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.globalAlpha = 1 - nameVeil / veil;
  const nothing = { name: 'names', opacity: 1, ties: [], steps: [], nodes: [], labels: [] } as const;
  paintLayer(context, { ...nothing, nodes }, palette, true);
  for (let from = 0; from < labels.length; from += AT_ONCE) {
    paintLayer(context, { ...nothing, labels: labels.slice(from, from + AT_ONCE) }, palette, true);
    yield;
  }
  context.globalAlpha = 1;
}

/** A thing under the veil with the room it takes, css px of the view. */
interface Veiled<Thing> {
  readonly thing: Thing;
  readonly box: Box;
}

/** What a veil is of: the scene in a view, on a canvas of a size in device px, `scale` of which are a css px. */
export interface Veilable {
  readonly scene: Scene;
  readonly view: Box;
  readonly scale: number;
  readonly size: Pick<Box, 'width' | 'height'>;
}

/** The veil over a whole map of which nothing stands out, as a picture. */
export interface Kept extends Veilable {
  readonly nodes: readonly Veiled<NodeShape>[];
  readonly labels: readonly Veiled<LabelBlock>[];
}

/** A veil that is kept: made once for a picture, on this canvas, in slices where there is time before it is asked for. */
export function createVeil(canvas: HTMLCanvasElement) {
  let making: { readonly of: Veilable; readonly steps: Steps<Kept | null> } | null = null;
  let kept: Kept | null = null;
  function* make(of: Veilable): Steps<Kept | null> {
    const { scene, view, scale, size } = of;
    const context = toSlicedContext(canvas);
    if (!context) return null;
    if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, view.width, view.height);
    ignoreTextSpacing(context);
    const { nodes, labels } = toNamesLayer(scene, NOTHING, view);
    yield* paintInSteps(context, scene, { ...view, x: 0, y: 0 }, { nodes, labels });
    drawSoFar(context);
    return {
      ...of,
      nodes: nodes.map((thing) => ({ thing, box: toNodeReach(thing) })),
      labels: labels.map((thing) => ({ thing, box: toLabelReach(scene, thing, view) })),
    };
  }
  const ask = (of: Veilable): Steps<Kept | null> => {
    if (making && isSame(making.of, of)) return making.steps;
    kept = null;
    making = { of, steps: make(of) };
    return making.steps;
  };
  const find = (of: Veilable): Kept | null => (kept && isSame(kept, of) ? kept : null);
  return {
    /** What is on the canvas is gone, or soon will be. */
    forget(): void {
      kept = making = null;
    },
    /** Works on it for about `span` ms; whether there is no more to do. */
    prepare(of: Veilable, span: number): boolean {
      if (find(of)) return true;
      const made = advance(ask(of), span);
      kept = made?.result ?? null;
      return made !== null;
    },
    /** The veil now; null where a canvas can't be had. */
    take(of: Veilable): Kept | null {
      if (!find(of)) kept = finish(ask(of)) ?? null;
      return find(of);
    },
  };
}

const isSame = (one: Veilable, other: Veilable): boolean =>
  one.scene === other.scene &&
  one.scale === other.scale &&
  one.size.width === other.size.width &&
  one.size.height === other.size.height &&
  (['x', 'y', 'width', 'height'] as const).every((side) => one.view[side] === other.view[side]);

/**
 * Where a name of the kept veil may not be seen under what stands out now, on whole device px; null where that is much
 * of it. Nodes, and names for which `isCovered` holds, are painted once more where they are, which leaves nothing of
 * the faint ones.
 */
export function listPlaces(
  { labels, scale, size }: Kept,
  emphasis: Emphasis,
  isCovered: (node: number) => boolean,
): readonly Box[] | null {
  const top = new Set(emphasis.nodes);
  const boxes = labels.filter(({ thing: { node } }) => top.has(node) && !isCovered(node)).map(({ box }) => box);
  if (boxes.length > MOST_CLEARED * labels.length) return null;
  return boxes.map((box) => toDevicePixels(box, scale, size));
}

/** Paints the veil in one place, a box in css px, without those that stand out; nothing lies there yet. */
export function paintPlace(context: Context, { scene, nodes, labels }: Kept, emphasis: Emphasis, place: Box): void {
  const top = new Set(emphasis.nodes);
  const isHere = ({ thing, box }: Veiled<{ readonly node: number }>) =>
    !top.has(thing.node) && isOverlapping(box, place);
  const names = {
    nodes: nodes.filter(isHere).map(({ thing }) => thing),
    labels: labels.filter(isHere).map(({ thing }) => thing),
  };
  paintOver(context, scene, place, names);
}
