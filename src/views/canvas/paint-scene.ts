import { at } from '../../base/assert.ts';
import type { Steps } from '../../base/steps.ts';
import type { Box } from '../../scene/box.ts';
import { buildNodeEmphasis, type Emphasis, withTrail } from '../../scene/emphasis.ts';
import { toGroupOutlines } from '../../scene/group/outline.ts';
import { placeLabels } from '../../scene/label/place-labels.ts';
import type { PlacedLabel } from '../../scene/label/placement.ts';
import type { Looks } from '../../scene/looks.ts';
import { toEmphasisLayer } from '../../scene/picture.ts';
import { toLabelBlock, toNodeShape } from '../../scene/primitives.ts';
import { type Scene, toCounted } from '../../scene/scene.ts';
import { paintGroup, paintGroupMark, paintLabel, paintLayer, paintMarks } from './paint.ts';
import { paintFigures } from './paint-figures.ts';
import { paintVeil } from './veil.ts';

type Context = CanvasRenderingContext2D;

/** A hub's labels beyond this many would only cover each other. */
const MOST_HOVER_LABELS = 60;
const NO_EDGES = new Uint8Array(0);

/**
 * Groups, ties, nodes and labels. `context` is set to css px with the corner of `view`, a box of the zoomed model, at
 * its own; it may have no other scale than the display's. `isMoving`: the nodes are. In steps of some ms.
 */
export function* paintScene(context: Context, scene: Scene, looks: Looks, view: Box, isMoving: boolean): Steps<void> {
  const { figures, lit, shown, zoom } = scene;
  const { palette } = figures;
  for (const group of toGroupOutlines(scene, view, isMoving)) paintGroup(context, group);
  context.save();
  context.translate(-view.x, -view.y);
  context.scale(zoom, zoom);
  const inModel = { x: view.x / zoom, y: view.y / zoom, width: view.width / zoom, height: view.height / zoom };
  yield* paintFigures(context, scene, looks, inModel, isMoving);
  context.restore();
  const centres = new Set(scene.emphasis?.centres);
  for (let node = 0; node < shown.nodes.length; node++) {
    if (shown.nodes[node] !== 1) continue;
    if (at(figures.nodes, node).numeral || scene.pinned.has(node)) {
      const isFaint = lit !== null && lit.nodes[node] !== 1;
      const shape = toNodeShape(scene, node, view, false);
      context.globalAlpha = isFaint ? palette.faded : 1;
      paintMarks(context, isFaint ? { ...shape, numeral: null } : shape, palette, !isMoving);
      context.globalAlpha = 1;
    }
    // A selected name stands on its plate above; under the veil it would show twice.
    if (centres.has(node)) continue;
    for (const block of toLabelBlock(scene, node, view)) paintLabel(context, block, palette, true);
  }
}

/** What a pointer at a node brings forward; null for no node. */
export function toHover(scene: Scene, id: string | null): Emphasis | null {
  const node = id === null ? undefined : scene.network.nodeIndex.get(id);
  return node === undefined ? null : buildNodeEmphasis(scene.network, [node], toCounted(scene));
}

/**
 * What lies over the map: the veil, what stands out of it, and the letters of groups; `context` and `isMoving` as above,
 * `isHasty` as for `toNamed`.
 */
export function paintHighlight(
  context: Context,
  scene: Scene,
  hover: Emphasis | null,
  view: Box,
  isMoving: boolean,
  isHasty = false,
): void {
  const { palette } = scene.figures;
  const emphasis = toEmphasis(scene, hover);
  if (emphasis) {
    paintVeil(context, scene, emphasis, view);
    const named = hover ? toNamed(scene, hover, emphasis, isHasty) : scene;
    paintLayer(context, toEmphasisLayer(named, emphasis, view), palette);
  }
  // The legend points at the letters: no label and no veil may lie on them.
  for (const group of toGroupOutlines(scene, view, isMoving)) paintGroupMark(context, group, palette);
}

/** What stands out: a hovered neighbourhood, and what is selected, which keeps its ring meanwhile. */
export function toEmphasis({ emphasis: selection }: Scene, hover: Emphasis | null): Emphasis | null {
  if (!hover || !selection) return hover ?? selection;
  const centres = [...new Set([...selection.centres, ...hover.centres])];
  return (
    withTrail({ ...hover, centres, nodes: [...new Set([...hover.nodes, ...centres])] }, selection.trail ?? null) ??
    hover
  );
}

/** The nodes that are to be named while one is pointed at, ascending. */
function listNamed(hover: Emphasis, { centres, trail }: Emphasis): readonly number[] {
  const named = [...hover.nodes.slice(0, MOST_HOVER_LABELS), ...centres, ...(trail?.nodes ?? [])];
  return [...new Set(named)].sort((a, b) => a - b);
}

/** Whether names are still to be found a place of those round what is pointed at. */
export const lacksNames = (scene: Scene, hover: Emphasis, emphasis: Emphasis): boolean =>
  listNamed(hover, emphasis).some((node) => !scene.labels[node] && !emphasis.centres.includes(node));

/**
 * The scene with the labels of a hovered neighbourhood, where they already stand if they do, else where there is room;
 * with those of what is selected and of a path, which the veil does not lie on either. `isHasty`: with those alone that
 * stand, and of what is pointed at.
 */
export function toNamed(scene: Scene, hover: Emphasis, emphasis: Emphasis, isHasty = false): Scene {
  const all = listNamed(hover, emphasis);
  const among = isHasty ? all.filter((node) => scene.labels[node] || emphasis.centres.includes(node)) : all;
  const preferred = new Map(
    among.flatMap((node) => {
      const label = scene.labels[node];
      return label ? [[node, label] as const] : [];
    }),
  );
  // Where all of them stand there is nothing to find.
  if (preferred.size === among.length) {
    const labels: (PlacedLabel | null)[] = [];
    for (const [node, label] of preferred) labels[node] = label;
    return { ...scene, labels };
  }
  const others = { nodes: scene.shown.nodes, among, edges: NO_EDGES, preferred, first: hover.centres };
  return { ...scene, labels: placeLabels({ ...scene, ...others }) };
}
