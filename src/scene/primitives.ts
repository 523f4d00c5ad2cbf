import { at, numberAt } from '../base/assert.ts';
import { type Box, isCrossing, isOverlapping } from './box.ts';
import type { Emphasis } from './emphasis.ts';
import { LABEL_HALO, type LabelStyle, NODE_HALO, type NodeFigure, type Rings } from './figures.ts';
import { type Leader, toLeader } from './label/leader.ts';
import { type LabelLine, toLabelLines } from './label/lines.ts';
import { areSurelyNamed } from './label/lit.ts';
import { growToPill, PILL_PADDING, RING_GAP, RING_WIDTH, toPillBox, toPinPoint } from './label/sides.ts';
import type { Outline } from './outline.ts';
import type { Scene } from './scene.ts';
import { type TieHead, toTieHead } from './tie-head.ts';
import { type TieShape, toTieBox, toTieShape } from './tie-shape.ts';

/** A tie as a stroke, in css px of the frame. */
export interface TieLine {
  readonly edge: number;
  readonly shape: TieShape;
  readonly color: string;
  readonly width: number;
  readonly dash: readonly [number, number] | null;
  /** The arrow's, at its end, in its colour. */
  readonly head: TieHead | null;
}

/** A node's shape with its centre at (x, y), in css px of the frame; `scale` is for the corners' radius. */
export interface NodeShape {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly outline: Outline;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly fill: string;
  readonly stroke: string;
  readonly border: number;
  /** Width of the clear ring outside the border. */
  readonly halo: number;
  readonly numeral: string | null;
  /** How large that is set, css px. */
  readonly numeralSize: number;
  /** Lines round it, inside of its width and height, in css px. */
  readonly rings: Rings | null;
  /** Whether the selection's ring goes round it: RING_WIDTH wide, RING_GAP away. */
  readonly ring: boolean;
  /** Where the mark of a pin is, relative to the centre; null: not pinned. */
  readonly pin: readonly [number, number] | null;
}

/** A label as set, in css px of the frame. */
export interface LabelBlock {
  readonly node: number;
  readonly lines: readonly LabelLine[];
  readonly style: LabelStyle;
  readonly halo: number;
  /** The box of a selected label, which then has no halo. */
  readonly pill: Box | null;
  /** The line from the node to a label that stands apart from it. */
  readonly leader: Leader | null;
}

/** Ties of the selection, css px; wider ones stay as wide as they are. */
const HOT_TIE = 2;
/** Ties of a path, css px. */
const TRAIL_TIE = 4;
/** The round mark with the number of a step, css px. */
export const STEP_RADIUS = 9;
export const STEP_TEXT = 12;
/** The baseline of the number below the middle of the mark, css px. */
export const STEP_BASELINE = 4.3;
/** The baseline of a session's number below the node's middle, as a part of its size. */
export const NUMERAL_BASELINE = 4.3 / 12;
export const PILL_RADIUS = 3;

/** Where the middle of a node is, in css px of the frame. */
export const toPoint = ({ positions, zoom }: Scene, node: number, frame: Box): [number, number] => [
  numberAt(positions, node * 2) * zoom - frame.x,
  numberAt(positions, node * 2 + 1) * zoom - frame.y,
];

/** How much a tie stands out: not at all, as a tie of the selection, or as a step of a path. */
export type TieLook = 'plain' | 'hot' | 'trail';

/** How wide the stroke of a tie is that is plain as wide as `width`, css px. */
export const toTieWidth = (width: number, look: TieLook): number =>
  look === 'plain' ? width : Math.max(look === 'hot' ? HOT_TIE : TRAIL_TIE, width);

export function toTieLine(scene: Scene, edge: number, frame: Box, look: TieLook): TieLine {
  const { figures, zoom } = scene;
  const { color, width, dash } = at(figures.edges, edge);
  const shape = toTieShape(scene, edge, zoom, frame.x, frame.y);
  const drawn = toTieWidth(width * zoom, look);
  return {
    edge,
    shape,
    color: { plain: color, hot: figures.palette.ink, trail: figures.palette.path }[look],
    width: drawn,
    dash: dash && [dash[0] * zoom, dash[1] * zoom],
    head: toTieHead(scene, edge, shape, drawn, zoom),
  };
}

/** `ring`: as a selected node. */
export function toNodeShape(scene: Scene, node: number, frame: Box, ring: boolean): NodeShape {
  const { figures, zoom, pinned } = scene;
  const figure = at(figures.nodes, node);
  const [x, y] = toPoint(scene, node, frame);
  const shape = toBareShape(figure, node, x, y, zoom);
  const pin = pinned.has(node) ? toPinPoint(shape.width, shape.height) : null;
  return { ...shape, numeral: figure.numeral, ring, pin };
}

/** A node with its middle at (x, y), without its marks. */
export const toBareShape = (figure: NodeFigure, node: number, x: number, y: number, zoom: number): NodeShape => ({
  node,
  x,
  y,
  outline: figure.outline,
  width: figure.width * zoom,
  height: figure.height * zoom,
  scale: zoom,
  fill: figure.fill,
  stroke: figure.stroke,
  border: figure.border * zoom,
  halo: NODE_HALO * zoom,
  numeral: null,
  numeralSize: figure.numeralSize * zoom,
  rings: figure.rings ? toDrawnRings(figure.rings, zoom) : null,
  ring: false,
  pin: null,
});

const toDrawnRings = ({ line, clear, reach, ...rings }: Rings, zoom: number): Rings => ({
  ...rings,
  line: line * zoom,
  clear: clear * zoom,
  reach: reach * zoom,
});

/** The label where the scene has put it; none where it has none or it lies outside the frame. */
export function toLabelBlock(scene: Scene, node: number, frame: Box): LabelBlock[] {
  const label = scene.labels[node];
  if (!label) return [];
  const [x, y] = toPoint(scene, node, frame);
  const box = { ...label.box, x: x + label.box.x, y: y + label.box.y };
  if (!isOverlapping(box, toOwnBox(frame, 0))) return [];
  const style = at(scene.figures.nodes, node).label;
  const text = label.text ?? at(scene.texts, node);
  const lines = toLabelLines(text.lines, label.side, box, style.size);
  if (label.isPlate) return [{ node, lines, style, halo: 0, pill: growToPill(box), leader: null }];
  const leader = label.isLed ? toLeader(x, y, at(scene.figures.nodes, node), scene.zoom, box) : null;
  return [{ node, lines, style, halo: LABEL_HALO, pill: null, leader }];
}

/** The labels of the centres on plates; of many that are selected those alone that the scene has a place for. */
export function listPills(scene: Scene, { centres }: Emphasis, frame: Box): LabelBlock[] {
  const selected = scene.emphasis?.centres ?? [];
  const ringed = new Set(selected);
  const areAllNamed = areSurelyNamed(selected);
  const isNamed = (node: number) => areAllNamed || !ringed.has(node) || Boolean(scene.labels[node]);
  return centres.filter(isNamed).flatMap((node) => toPill(scene, node, frame, ringed.has(node)));
}

/**
 * The label of a centre on a plate of its own, outside its ring where it has one; it has one even where the others left
 * no room.
 */
function toPill(scene: Scene, node: number, frame: Box, hasRing: boolean): LabelBlock[] {
  const [x, y] = toPoint(scene, node, frame);
  if (!isOverlapping({ x, y, width: 0, height: 0 }, toOwnBox(frame, 0))) return [];
  const text = at(scene.texts, node);
  const figure = at(scene.figures.nodes, node);
  const side = scene.labels[node]?.side ?? 'b';
  const wanted = toPillBox(
    side,
    x,
    y,
    (figure.width / 2) * scene.zoom,
    (figure.height / 2) * scene.zoom,
    text,
    hasRing,
  );
  // A pill may be longer than the label it stands for: at the frame's edge it moves in.
  const pill = {
    ...wanted,
    x: Math.max(2, Math.min(wanted.x, frame.width - wanted.width - 2)),
    y: Math.max(2, Math.min(wanted.y, frame.height - wanted.height - 2)),
  };
  const [width, height] = [text.width, text.height];
  const inner = { width, height, x: pill.x + PILL_PADDING.x, y: pill.y + PILL_PADDING.y };
  const lines = toLabelLines(text.lines, side, inner, figure.label.size);
  return [{ node, lines, style: figure.label, halo: 0, pill, leader: null }];
}

/** Whether any of it is seen in the frame. */
export function isTieInside({ shape, width }: TieLine, frame: Box): boolean {
  const box = toOwnBox(frame, width);
  if (shape.type !== 'straight') return isOverlapping(toTieBox(shape), box);
  const { x1, y1, x2, y2 } = shape;
  return isCrossing(x1, y1, x2, y2, box) || (x1 === x2 && y1 === y2);
}

/** Whether any of it is seen in the frame, halo and ring included. */
export function isShapeInside({ x, y, width, height, border, halo, ring }: NodeShape, frame: Box): boolean {
  const reach = Math.max(border / 2 + halo, ring ? RING_GAP + RING_WIDTH : 0);
  const [a, b] = [width / 2 + reach, height / 2 + reach];
  return isOverlapping({ x: x - a, y: y - b, width: 2 * a, height: 2 * b }, toOwnBox(frame, 0));
}

/** The frame in its own coordinates, grown on every side. */
const toOwnBox = (frame: Box, by: number): Box => ({
  x: -by,
  y: -by,
  width: frame.width + 2 * by,
  height: frame.height + 2 * by,
});
