import { Shared } from '../base/shared.ts';
import { finish, mapInSteps, type Steps } from '../base/steps.ts';
import type { Kind, Relation } from '../dataset/schema.ts';
import { listClusterHeads } from '../network/clusters.ts';
import type { Structure } from '../network/structure.ts';
import { fitBends, listBundles } from './bends.ts';
import type { PaneSize } from './camera.ts';
import type { TextStyle } from './label/text-width.ts';
import { sizeByDegree, sizeByScore, toSize } from './node-size.ts';
import { type Outline, SHAPE_FIGURES } from './outline.ts';
import { listPainted } from './painted-colours.ts';
import type { Palette } from './palette.ts';
import { type Bend, UPPER_LEFT } from './tie-shape.ts';
import { toStroke } from './tie-stroke.ts';
import { toThickness } from './tie-thickness.ts';

/** Lines round a node that say how it stands to others, css px at zoom 1. */
export interface Rings {
  readonly count: number;
  readonly color: string;
  /** How wide each line and the gap inside it is. */
  readonly line: number;
  readonly clear: number;
  /** How far they reach beyond the node's own outline on every side; its width and height have them in. */
  readonly reach: number;
}

/** How one node is drawn at zoom 1, in css px. */
export interface NodeFigure {
  readonly width: number;
  readonly height: number;
  readonly outline: Outline;
  readonly fill: string;
  readonly stroke: string;
  readonly border: number;
  /** The number inside a session. */
  readonly numeral: string | null;
  /** How large that is set, css px at zoom 1. */
  readonly numeralSize: number;
  readonly label: LabelStyle;
  readonly rings?: Rings;
}

export interface LabelStyle extends TextStyle {
  readonly color: string;
}

/** How one tie is drawn: width, dashes and bend in css px at zoom 1. */
export interface EdgeFigure extends Bend {
  /** Whether it has the head of an arrow at its end: its relation is told as one that points. */
  readonly isPointed: boolean;
  readonly color: string;
  readonly width: number;
  readonly dash: readonly [number, number] | null;
}

/** How nodes stand out where two editions are compared: one ring, two, or hollow and without strength. */
export type ComparedLook = 'added' | 'returned' | 'absent';

/** How each node and tie looks where two editions are compared, by index; null: as ever. Absent ties are dotted. */
export interface ComparedLooks {
  readonly nodes: readonly (ComparedLook | null)[];
  readonly edges: readonly (ComparedLook | null)[];
}

/** The drawing of every node and edge, by index, without positions. */
export interface Figures {
  readonly palette: Palette;
  /** How much larger than designed all of it is. */
  readonly scale: number;
  /** What they look like for a comparison; absent where nothing is compared. */
  readonly compared?: ComparedLooks;
  /** What is on the map only since it was asked for, by index: hollow and quiet; absent where nothing is. */
  readonly frame?: readonly number[];
  /** Where there are many nodes: those that clusters are called by, the largest cluster first. */
  readonly heads: readonly number[];
  readonly nodes: readonly NodeFigure[];
  readonly edges: readonly EdgeFigure[];
}

/** A graph whose kinds say how they are drawn. */
export interface StyledStructure extends Structure {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly relations: ReadonlyMap<string, Relation>;
}

/** The clear ring in the canvas colour round every node, css px. */
export const NODE_HALO = 2;
export const LABEL_HALO = 1.5;
export const MAP_TEXT = 12;
export const LINE_HEIGHT = 14;
const NUMERAL = 12;
/** More nodes than this are a crowd: from afar its clusters and hubs alone have names, which may lie on others. */
export const CROWD = 400;
/** What clusters are called by is set in this, css px. */
const CLUSTER_TEXT = 15;

/** Panes up to this size show type and marks as large as they are designed, css px. */
const USUAL: PaneSize = { width: 870, height: 700 };
/** So much larger they are for each css px of width beyond: 12 px of type are 15 in a pane of 1,400. */
const GROWTH = 0.25 / 530;
/** The smallest pane in which every name of a map of a hundred stands. */
const SMALLEST: PaneSize = { width: 732, height: 620 };
const LARGEST = 3;
const hold = (scale: number): number => Math.min(LARGEST, Math.max(1, scale));

/** How much larger than designed type and marks are in a pane: as its width grows, and never beyond its height. */
export const toRoomScale = ({ width, height }: PaneSize): number =>
  hold(Math.min(1 + (width - USUAL.width) * GROWTH, height / USUAL.height));

/** So much larger than there every name of a map of a hundred still stands where nothing else is on the screen. */
const FOR_ROOM = 1.15;

/** The same on a wall: as large as every name has room. */
export const toWallScale = ({ width, height }: PaneSize): number =>
  hold(FOR_ROOM * Math.min(width / SMALLEST.width, height / SMALLEST.height));

/** So many nodes or ties between two breaths. */
const AT_ONCE = 1000;

export const buildFigures = (...from: Parameters<typeof buildFiguresInSteps>): Figures =>
  finish(buildFiguresInSteps(...from));

/**
 * In steps of some ms. `scores`: by how much each node matters, in place of its degree; NaN where that is not asked of
 * it. `typeScale`: how much larger than designed names are set; nodes stay as they are. `scale`: how much larger all is.
 */
export function* buildFiguresInSteps(
  network: StyledStructure,
  palette: Palette,
  scores: Float64Array | null = null,
  typeScale = 1,
  scale = 1,
): Steps<Figures> {
  const size = scores ? sizeByScore(scores) : sizeByDegree(network);
  const heads = network.nodes.length > CROWD ? listClusterHeads(network) : [];
  const isHead = new Set(heads);
  yield;
  const own = listPainted(network.nodes);
  // What looks the same is the same object, so that an edit of a large network makes few.
  const sharedNodes = new Shared<NodeFigure>();
  const nodes = yield* mapInSteps(network.nodes, AT_ONCE, (node, index): NodeFigure => {
    const kind = network.kinds.get(node.kind) as Kind;
    const [d, exact] = [size(index) * scale, own[index]];
    const draw = (isCalledBy: boolean, number?: number) => {
      const { width, height, outline } = toSize(kind, d, scale, number !== undefined);
      const { color, ...colours } = toNodeColours(kind, palette, exact);
      const plain = { ...toTextStyle(kind.role), color };
      const style = isCalledBy ? { ...plain, size: CLUSTER_TEXT, weight: 700 as const } : plain;
      const label = { ...style, size: style.size * typeScale * scale };
      const [border, numeralSize] = [SHAPE_FIGURES[kind.shape].border * scale, NUMERAL * scale];
      const numeral = number === undefined ? null : String(number);
      return { width, height, outline, ...colours, border, numeral, numeralSize, label };
    };
    const number = kind.shape === 'numeral' ? node.session?.number : undefined;
    if (number !== undefined || isHead.has(index)) return draw(isHead.has(index), number);
    return sharedNodes.get(kind, exact, d, () => draw(false));
  });
  const thicknessOf = toThickness(network);
  yield;
  const ownOfTies = listPainted(network.edges);
  const sharedEdges = new Shared<EdgeFigure>();
  const edges = yield* mapInSteps(network.edges, AT_ONCE, (edge, index): EdgeFigure => {
    const [exact, thickness] = [ownOfTies[index], thicknessOf(index)];
    const draw = () => {
      const { color, width, dash } = toStroke(edge, network, palette, exact);
      const scaled = dash && ([dash[0] * scale, dash[1] * scale] as const);
      const isPointed = network.relations.get(edge.relation)?.directed === true;
      return { color, width: width * thickness * scale, dash: scaled, isPointed, bend: 0, side: UPPER_LEFT };
    };
    // Those that are inferred count below nothing.
    return sharedEdges.get(edge.relation, exact, edge.layer === 'inferred' ? -thickness : thickness, draw);
  });
  // As if all ties were drawn, wherever they stand.
  const all = { nodes: new Uint8Array(nodes.length), edges: new Uint8Array(edges.length).fill(1) };
  const nowhere = new Float64Array(nodes.length * 2);
  const bundles = listBundles(network);
  yield;
  return fitBends({ palette, scale, heads, nodes, edges }, network, bundles, all, nowhere);
}

/** Type carries kind too: bold for the programme, italic for themes; it survives a grey print. */
function toTextStyle(role: Kind['role']): TextStyle {
  if (role === 'event') return { size: 15, weight: 700, italic: false };
  if (role === 'session') return { size: MAP_TEXT, weight: 700, italic: false };
  return { size: MAP_TEXT, weight: 400, italic: role === 'theme' };
}

/**
 * The colours of a node of this kind, and of its name. An exact one, its own (`own`) or that of its kind, is taken as it
 * is, in both themes: its line alone stands out from the ground. The plates of sessions keep theirs, on which their
 * numbers can be read.
 */
export function toNodeColours(
  { role, nature, hue, shape, colour }: Kind,
  palette: Palette,
  own: string | undefined = colour,
): { fill: string; stroke: string; color: string } {
  const isOwn = own !== undefined && palette.hasOwnColours && shape !== 'numeral';
  const { fill, outline: stroke } = isOwn ? { fill: own, outline: palette.ink2 } : palette.hues[hue];
  const color =
    role === 'theme' ? palette.labelTheme : role === 'place' || nature === 'venue' ? palette.labelPlace : palette.ink;
  return { fill, stroke, color };
}
