import { at } from '../../base/assert.ts';
import { type Box, growBox, isOverlapping } from '../../scene/box.ts';
import type { Emphasis } from '../../scene/emphasis.ts';
import { type Layer, toNamesLayer } from '../../scene/picture.ts';
import type { LabelBlock, NodeShape } from '../../scene/primitives.ts';
import type { Scene } from '../../scene/scene.ts';
import { paintLayer } from './paint.ts';

type Context = CanvasRenderingContext2D;

/** How far letters, rings and borders may reach out of the boxes they are reckoned with, css px. */
const OVERHANG = 6;
/** Where more of the names than this part stand out, all others are painted again. */
const MOST_CLEARED = 0.6;
const NOTHING: Emphasis = { centres: [], nodes: [], edges: [] };

/** Paints the veil over all that does not stand out, with its names in their own strength. */
export type PaintVeil = (context: Context, scene: Scene, emphasis: Emphasis, view: Box) => void;

/** Paints it at once. Names shine through already, as faint as the rest, and are brought to their own strength. */
export const paintVeil: PaintVeil = (context, scene, emphasis, view) => {
  const { width, height } = view;
  paintOver(context, scene, { x: 0, y: 0, width, height }, toNamesLayer(scene, emphasis, view));
};

type Names = Pick<Layer, 'nodes' | 'labels'>;

function paintOver(context: Context, { figures }: Scene, { x, y, width, height }: Box, names: Names) {
  const { palette } = figures;
  const { veil, nameVeil } = palette;
  if (veil === 0) return;
  context.globalAlpha = veil;
  context.fillStyle = palette.canvas;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1 - nameVeil / veil;
  paintLayer(context, { name: 'names', opacity: 1, ties: [], steps: [], ...names }, palette, true);
  context.globalAlpha = 1;
}

/** A thing under the veil with the room it takes, css px of the view. */
interface Veiled<Thing> {
  readonly thing: Thing;
  readonly box: Box;
}

/** The veil over a whole map of which nothing stands out, as a picture. */
interface Kept {
  readonly scene: Scene;
  readonly view: Box;
  readonly scale: number;
  readonly nodes: readonly Veiled<NodeShape>[];
  readonly labels: readonly Veiled<LabelBlock>[];
}

/**
 * A veil that is kept: once painted over a picture it is copied from then on, and only the places of those names that
 * stand out are painted again.
 */
export function createVeil(): PaintVeil {
  let canvas: HTMLCanvasElement | null = null;
  let kept: Kept | null = null;
  const keep = ({ canvas: { width, height } }: Context, scene: Scene, scale: number, view: Box): Kept | null => {
    canvas ??= document.createElement('canvas');
    const isSame = kept?.scene === scene && kept.scale === scale && isSameBox(kept.view, view);
    if (isSame && canvas.width === width && canvas.height === height) return kept;
    const behind = canvas.getContext('2d');
    if (!behind) return null;
    Object.assign(canvas, { width, height });
    behind.setTransform(scale, 0, 0, scale, 0, 0);
    const names = toNamesLayer(scene, NOTHING, view);
    paintOver(behind, scene, { x: 0, y: 0, width: view.width, height: view.height }, names);
    return { scene, view, scale, ...listVeiled(scene, names, view) };
  };
  return (context, scene, emphasis, view) => {
    if (scene.figures.palette.veil === 0) return;
    kept = keep(context, scene, context.getTransform().a, view);
    const places = kept && listPlaces(kept, emphasis);
    if (!canvas || !kept || !places) return paintVeil(context, scene, emphasis, view);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(canvas, 0, 0);
    context.restore();
    const top = new Set(emphasis.nodes);
    for (const place of places) paintPlace(context, kept, top, place);
  };
}

function listVeiled(scene: Scene, { nodes, labels }: Names, view: Box): Pick<Kept, 'nodes' | 'labels'> {
  const toBox = (shape: NodeShape): Box => {
    const reach = shape.border + shape.halo + OVERHANG;
    const [width, height] = [shape.width + 2 * reach, shape.height + 2 * reach];
    return { x: shape.x - width / 2, y: shape.y - height / 2, width, height };
  };
  return {
    nodes: nodes.map((thing) => ({ thing, box: toBox(thing) })),
    labels: labels.map((thing) => ({ thing, box: growBox(toRoom(scene, thing, view), OVERHANG) })),
  };
}

/** The box round a label, its plate and the line that leads to it. */
function toRoom({ labels, positions, zoom }: Scene, { node, pill, leader }: LabelBlock, view: Box): Box {
  if (pill) return pill;
  const { x, y, width, height } = at(labels, node)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const [left, top] = [at(positions, node * 2) * zoom - view.x + x, at(positions, node * 2 + 1) * zoom - view.y + y];
  if (!leader) return { x: left, y: top, width, height };
  const [x0, y0] = [Math.min(left, leader.x1, leader.x2), Math.min(top, leader.y1, leader.y2)];
  const [x1, y1] = [Math.max(left + width, leader.x1, leader.x2), Math.max(top + height, leader.y1, leader.y2)];
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

/** Where something of the kept veil stands out now, on whole device px; null where that is much of it. */
function listPlaces({ nodes, labels, scale }: Kept, emphasis: Emphasis): readonly Box[] | null {
  const top = new Set(emphasis.nodes);
  const boxes = [...nodes, ...labels].filter(({ thing }) => top.has(thing.node)).map(({ box }) => box);
  if (boxes.length > MOST_CLEARED * (nodes.length + labels.length)) return null;
  return boxes.map(({ x, y, width, height }) => {
    const [left, upper] = [Math.floor(x * scale), Math.floor(y * scale)];
    const [right, lower] = [Math.ceil((x + width) * scale), Math.ceil((y + height) * scale)];
    return { x: left / scale, y: upper / scale, width: (right - left) / scale, height: (lower - upper) / scale };
  });
}

/** The veil in one place anew, without those that stand out. */
function paintPlace(context: Context, { scene, nodes, labels }: Kept, top: ReadonlySet<number>, place: Box): void {
  const isHere = ({ thing, box }: Veiled<{ readonly node: number }>) =>
    !top.has(thing.node) && isOverlapping(box, place);
  context.save();
  context.beginPath();
  context.rect(place.x, place.y, place.width, place.height);
  context.clip();
  context.clearRect(place.x, place.y, place.width, place.height);
  const names = {
    nodes: nodes.filter(isHere).map(({ thing }) => thing),
    labels: labels.filter(isHere).map(({ thing }) => thing),
  };
  paintOver(context, scene, place, names);
  context.restore();
}

const isSameBox = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
