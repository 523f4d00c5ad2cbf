import { numberAt } from '../../base/assert.ts';
import type { Steps } from '../../base/steps.ts';
import type { Language } from '../../dataset/language.ts';
import type { Arrangement, OpeningLayout } from '../../dataset/layout.ts';
import type { Side } from '../../dataset/sides.ts';
import type { Box } from '../../scene/box.ts';
import { type Camera, type PaneSize, toViewBox } from '../../scene/camera.ts';
import { areSurelyNamed, toLitFirst } from '../../scene/label/lit.ts';
import { nameRest } from '../../scene/label/name-rest.ts';
import { placeLabels } from '../../scene/label/place-labels.ts';
import type { LabelPlacement } from '../../scene/label/placement.ts';
import { buildOpeningPositions, toPreferredSides } from '../../scene/opening-positions.ts';
import { measureBounds, type Scene, type Shown, toCounted } from '../../scene/scene.ts';

/** A scene set for a place on a page, and the part of it that fills the place, in css px of the zoomed model. */
export interface FittedMap {
  readonly scene: Scene;
  readonly frame: Box;
}

/** How a map stands on the screen. */
export interface SeenMap {
  readonly camera: Camera;
  readonly pane: PaneSize;
  /** The prepared layout that the map stands in, and the arrangement of it; null where it stands otherwise. */
  readonly layout: OpeningLayout | null;
  readonly arrangement: Arrangement | null;
  /** The pane that the arrangement is stretched to. */
  readonly stage: PaneSize;
  /** Whether it is the opening view, which shows the whole already. */
  readonly isOpening: boolean;
}

/** The whole map, what the pane shows, or what is selected with what is tied to it. */
export const PARTS = ['whole', 'current', 'around'] as const;
export type PicturePart = (typeof PARTS)[number];

/** The whole may be drawn larger than on the screen where that makes room for all names, so many times. */
const LARGER = [1.25, 1.6, 2] as const;
/** Between the outermost nodes and the edge of the area, px: room for their labels. */
const MARGIN = { x: 56, y: 26 };
/** Round a map as large as it is, css px: room for the halo and for a selected label's plate. */
const EDGE = 20;
/** Round groups, whose outlines reach beyond their nodes, px. */
const GROUP_MARGIN = 32;
/** Few nodes are drawn no larger than this. */
const CLOSEST = 1.8;
const SMALLEST = 0.2;
/** And their distances grow no more than this. */
const FARTHEST = 3.2;
/** How much more a drawing of few nodes may be stretched in one direction than in the other. */
const MOST_STRETCH = 1.5;

/**
 * The whole of what is shown, set for an area of the given size. Where the visitor has moved nothing, the opening
 * positions are stretched to it: of the two arrangements the one that leaves more labels room. `layout` null keeps
 * the scene's own positions and their shape. About O(nodes), twice.
 */
export function fitWhole(scene: Scene, area: PaneSize, layout: OpeningLayout | null, language: Language): FittedMap {
  const [one, other] = layout
    ? [fitOpening(scene, area, layout.wide, language), fitOpening(scene, area, layout.tall, language)]
    : [fitInto(scene, area, scene.positions, false)];
  return toNamed(other && countLabels(other.scene) > countLabels(one.scene) ? other : one);
}

/** Lines lead to the names that found no place beside their nodes. */
const toNamed = ({ scene, frame }: FittedMap): FittedMap => ({ scene: withRestNamed(scene, frame), frame });

/** How many labels have found a place. */
export const countLabels = ({ labels }: Scene): number => labels.reduce((sum, label) => sum + (label ? 1 : 0), 0);

/** The nodes inside the frame whose names are not on the map; where few are selected those always are. */
export function listUnnamed({ scene, frame }: FittedMap): readonly number[] {
  const selected = scene.emphasis?.centres ?? [];
  const centres = new Set(areSurelyNamed(selected) ? selected : []);
  const { nodes } = toInside(scene, frame);
  return scene.labels.flatMap((label, node) => (!label && nodes[node] === 1 && !centres.has(node) ? [node] : []));
}

/** The part of the scene that was chosen, as large as it stands on the screen, or a little larger. */
export function* setAsItIs(scene: Scene, part: PicturePart, seen: SeenMap, language: Language): Steps<FittedMap> {
  const { camera, pane, arrangement, stage } = seen;
  const view = toViewBox(camera, pane);
  const frame = { x: view.x * camera.zoom, y: view.y * camera.zoom, ...pane };
  if (part === 'current') return { scene, frame };
  const setAt = (zoom: number, sides?: ReadonlyMap<number, Side | null>): FittedMap =>
    surround(toZoomedScene(scene, zoom, sides), frame);
  const isWhole = part === 'whole' || !scene.emphasis;
  // From any other view than the opening's the labels are set anew for the opening's zoom.
  const sides = isWhole && arrangement ? toPreferredSides(scene.network, arrangement, language, stage) : undefined;
  let fitted = isWhole && seen.isOpening ? surround(scene, frame) : setAt(1, sides);
  for (const zoom of LARGER) {
    if (listUnnamed(fitted).length === 0) break;
    yield;
    fitted = setAt(zoom);
  }
  return fitted;
}

/** The scene with all its names, and the frame round it. */
function surround(scene: Scene, otherwise: Box): FittedMap {
  const set = withRestNamed(scene);
  return { scene: set, frame: toWholeFrame(set) ?? otherwise };
}

/** A view as on the screen, with as much round it as fills the area. */
export function fitView(scene: Scene, area: PaneSize, { camera, pane }: SeenMap): FittedMap {
  const view = toViewBox(camera, pane);
  const zoom = Math.min(area.width / view.width, area.height / view.height);
  const frame = {
    x: (view.x + view.width / 2) * zoom - area.width / 2,
    y: (view.y + view.height / 2) * zoom - area.height / 2,
    width: area.width,
    height: area.height,
  };
  return { scene: toZoomedScene(scene, zoom, undefined, frame), frame };
}

/** The scene with nothing in it but these nodes and the ties among them. */
export function toPart(scene: Scene, nodes: readonly number[]): Scene {
  const { network, shown, lit } = scene;
  const kept: ReadonlySet<number | undefined> = new Set(nodes);
  const areKept = (edge: number) => kept.has(network.source[edge]) && kept.has(network.target[edge]);
  const cut = (marks: Shown): Shown => ({
    nodes: marks.nodes.map((mark, node) => (kept.has(node) ? mark : 0)),
    edges: marks.edges.map((mark, edge) => (areKept(edge) ? mark : 0)),
  });
  return { ...scene, shown: cut(shown), lit: lit && cut(lit) };
}

/** What of the scene is in the frame, grown by a part of its size: nodes, and ties that reach one of them. */
export function toInside(scene: Scene, frame: Box, margin = 0): Shown {
  const { network, positions, zoom } = scene;
  const [growX, growY] = [frame.width * margin, frame.height * margin];
  const { nodes, edges } = toCounted(scene);
  const inside = nodes.map((mark, node) => {
    const x = numberAt(positions, node * 2) * zoom - frame.x;
    const y = numberAt(positions, node * 2 + 1) * zoom - frame.y;
    const isInside = x >= -growX && y >= -growY && x <= frame.width + growX && y <= frame.height + growY;
    return isInside ? mark : 0;
  });
  const reaches = (edge: number) =>
    numberAt(inside, numberAt(network.source, edge)) | numberAt(inside, numberAt(network.target, edge));
  return { nodes: inside, edges: edges.map((mark, edge) => mark & reaches(edge)) };
}

function fitOpening(scene: Scene, area: PaneSize, arrangement: Arrangement, language: Language): FittedMap {
  const isWhole = scene.shown.nodes.every((mark) => mark === 1) && !scene.groups;
  const positions = buildOpeningPositions(scene.network, arrangement, area);
  if (isWhole) {
    const sides = toPreferredSides(scene.network, arrangement, language, area);
    const frame = { x: 0, y: 0, width: area.width, height: area.height };
    return { scene: toZoomedScene({ ...scene, positions }, 1, sides, frame), frame };
  }
  return fitInto(scene, area, positions, true);
}

/** Brings what is shown into the area, as large as it goes. */
function fitInto(scene: Scene, area: PaneSize, positions: Float64Array, canStretch: boolean): FittedMap {
  const bounds = measureBounds({ ...scene, positions }, false) ?? { x: 0, y: 0, width: 1, height: 1 };
  const [marginX, marginY] = scene.groups ? [MARGIN.x, GROUP_MARGIN + MARGIN.y] : [MARGIN.x, MARGIN.y];
  const toScale = (room: number, margin: number, extent: number) =>
    Math.max(room / 2, room - 2 * margin) / Math.max(1, extent);
  const wanted = [toScale(area.width, marginX, bounds.width), toScale(area.height, marginY, bounds.height)] as const;
  const least = Math.min(...wanted);
  const zoom = Math.max(SMALLEST, Math.min(CLOSEST, least));
  const most = canStretch ? Math.min(FARTHEST, least * MOST_STRETCH) : zoom;
  const [scaleX, scaleY] = wanted.map((scale) => Math.max(zoom, Math.min(scale, most))) as [number, number];
  const middle = [bounds.x + bounds.width / 2, bounds.y + bounds.height / 2] as const;
  // In model units, where the zoom is still to come.
  const set = positions.map((value, index) => {
    const [centre, scale] = index % 2 === 0 ? [middle[0], scaleX] : [middle[1], scaleY];
    return ((value - centre) * scale) / zoom;
  });
  const { width, height } = area;
  const frame = { x: -width / 2, y: -height / 2, width, height };
  return { scene: toZoomedScene({ ...scene, positions: set }, zoom, undefined, frame), frame };
}

/** The scene with labels placed for another zoom; those that would lie outside `frame` are left out, none for null. */
export const toZoomedScene = (
  scene: Scene,
  zoom: number,
  preferred: ReadonlyMap<number, Side | null> | undefined,
  frame: Box | null = null,
): Scene => ({
  ...scene,
  zoom,
  labels: placeLabels({ ...toRequest(scene, frame), zoom, preferred }),
});

/** The scene with a place for names that have none, at the end of a line: see `nameRest`. */
const withRestNamed = (scene: Scene, frame: Box | null = null): Scene => ({
  ...scene,
  labels: nameRest(toRequest(scene, frame), scene.labels),
});

const toRequest = (scene: Scene, frame: Box | null): LabelPlacement => ({
  ...scene,
  ...toCounted(scene),
  ...toLitFirst(scene.emphasis, toCounted(scene)),
  frame,
});

/** The frame round everything that is shown, in css px of the zoomed model; null when nothing is. */
export function toWholeFrame(scene: Scene): Box | null {
  const bounds = measureBounds(scene);
  if (!bounds) return null;
  const [left, top] = [Math.floor(bounds.x * scene.zoom) - EDGE, Math.floor(bounds.y * scene.zoom) - EDGE];
  return {
    x: left,
    y: top,
    width: Math.ceil((bounds.x + bounds.width) * scene.zoom) + EDGE - left,
    height: Math.ceil((bounds.y + bounds.height) * scene.zoom) + EDGE - top,
  };
}
