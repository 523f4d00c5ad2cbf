import { at, numberAt } from '../../base/assert.ts';
import type { Steps } from '../../base/steps.ts';
import type { Box } from '../../scene/box.ts';
import { NODE_HALO } from '../../scene/figures.ts';
import type { Looks } from '../../scene/looks.ts';
import type { Scene } from '../../scene/scene.ts';
import { paintDots } from './dots.ts';
import { paintAsOne } from './one-layer.ts';
import { paintEachTie, paintTies } from './paint-ties.ts';
import { drawSoFar } from './slices.ts';
import { drawNodes, stampNodes } from './stamps.ts';

type Context = CanvasRenderingContext2D;

/** Up to this many nodes each figure is painted by itself, so that what lies on what is as in files. */
const MOST_BY_ITSELF = 300;
/** So many nodes are stamped between two breaths. */
const AT_ONCE = 1000;

/**
 * Ties and nodes of a scene with the looks of its figures, in model units: `context` must be set to them. What lies
 * outside `view`, a box in model units, is not painted. Faint ones first, as one layer, then those at full strength;
 * of each the ties, then the nodes. On large maps ties that look alike are painted together, and nodes are stamped.
 * While nodes are `isMoving`, the small ones of large maps are dots. In steps of some ms. O(nodes + ties).
 */
export function* paintFigures(context: Context, scene: Scene, looks: Looks, view: Box, isMoving = false): Steps<void> {
  const { lit } = scene;
  if (lit) {
    yield* paintAsOne(context, scene.figures.palette.faded, (layer) =>
      paintAll(layer, scene, looks, view, isMoving, (marks, index) => marks[index] !== 1),
    );
  }
  yield* paintAll(context, scene, looks, view, isMoving, (marks, index) => marks[index] === 1);
}

type IsWanted = (lit: Uint8Array, index: number) => boolean;

function* paintAll(
  context: Context,
  scene: Scene,
  looks: Looks,
  view: Box,
  isMoving: boolean,
  isWanted: IsWanted,
): Steps<void> {
  const { shown, lit } = scene;
  const isExact = shown.nodes.length <= MOST_BY_ITSELF;
  const edges = pick(shown.edges, lit?.edges ?? null, isWanted, (edge) => isTieSeen(scene, edge, view));
  const nodes = pick(shown.nodes, lit?.nodes ?? null, isWanted, (node) => isNodeSeen(scene, node, view));
  if (isExact) {
    paintEachTie(context, scene, edges);
    drawNodes(context, scene, nodes);
    return;
  }
  yield* paintTies(context, scene, looks, edges, view);
  const stamped = isMoving ? paintDots(context, scene, looks, nodes) : nodes;
  for (let from = 0; from < stamped.length; from += AT_ONCE) {
    stampNodes(context, scene, looks, stamped.slice(from, from + AT_ONCE));
    drawSoFar(context);
    yield;
  }
}

function pick(
  shown: Uint8Array,
  lit: Uint8Array | null,
  isWanted: IsWanted,
  isSeen: (index: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < shown.length; index++) {
    if (shown[index] === 1 && isWanted(lit ?? shown, index) && isSeen(index)) found.push(index);
  }
  return found;
}

function isNodeSeen({ figures, positions }: Scene, node: number, view: Box): boolean {
  const { width, height, border } = at(figures.nodes, node);
  const reach = border + NODE_HALO;
  const [dx, dy] = [numberAt(positions, node * 2) - view.x, numberAt(positions, node * 2 + 1) - view.y];
  const [a, b] = [width / 2 + reach, height / 2 + reach];
  return dx > -a && dx < view.width + a && dy > -b && dy < view.height + b;
}

function isTieSeen({ network, figures, positions }: Scene, edge: number, view: Box): boolean {
  const { bend, width } = at(figures.edges, edge);
  // The corners of a head stand a little beside its line.
  const reach = Math.abs(bend) + 4 * width;
  const [source, target] = [numberAt(network.source, edge), numberAt(network.target, edge)];
  const [x1, x2] = [numberAt(positions, source * 2) - view.x, numberAt(positions, target * 2) - view.x];
  const [y1, y2] = [numberAt(positions, source * 2 + 1) - view.y, numberAt(positions, target * 2 + 1) - view.y];
  if (Math.max(x1, x2) < -reach || Math.min(x1, x2) > view.width + reach) return false;
  return Math.max(y1, y2) >= -reach && Math.min(y1, y2) <= view.height + reach;
}
