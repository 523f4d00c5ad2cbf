import { at, numberAt } from '../base/assert.ts';
import { isPointIn } from './box.ts';
import { type Camera, type PaneSize, toModelPoint, toPanePoint } from './camera.ts';
import type { Figures } from './figures.ts';
import { growToPill } from './label/sides.ts';
import { measureOutside } from './outline.ts';
import { toTieWidth } from './primitives.ts';
import { type Scene, toCounted } from './scene.ts';
import { measureDistance, toTieShape } from './tie-shape.ts';

// What is under a point is what is painted there. Of things on each other the one on top is meant: what is selected
// with its neighbours, then what is at full strength, then what is faint, of each what comes later. What a pointer
// that hovers brings forward is not asked: it follows from the answer.

interface Point {
  readonly x: number;
  readonly y: number;
}

type Seen = Pick<Scene, 'figures' | 'positions' | 'shown' | 'lit' | 'emphasis'>;

/**
 * The shown node at a point of the pane (css px), or the nearest one within `reach` css px of its
 * outline; -1 for none. A linear scan over places: some 0.02 ms at 10,000 nodes, no index to keep up to date.
 */
export function findNodeAt(scene: Seen, camera: Camera, pane: PaneSize, point: Point, reach: number): number {
  const { figures, positions, shown } = scene;
  const [x, y] = toModelPoint(camera, pane, point.x, point.y);
  let found = -1;
  let nearest = reach / camera.zoom;
  // Most are too far off for the largest of all: that takes no look at the figure.
  const most = recallLargest(figures) + nearest;
  for (let node = 0; node < shown.nodes.length; node++) {
    if (Math.abs(x - (positions[node * 2] as number)) > most) continue;
    if (Math.abs(y - (positions[node * 2 + 1] as number)) > most || shown.nodes[node] !== 1) continue;
    const { width, height, outline, border } = at(figures.nodes, node);
    const [dx, dy] = [x - numberAt(positions, node * 2), y - numberAt(positions, node * 2 + 1)];
    const slack = nearest + border;
    if (Math.abs(dx) > width / 2 + slack || Math.abs(dy) > height / 2 + slack) continue;
    const distance = Math.max(0, measureOutside(outline, width, height, dx, dy) - border / 2);
    if (distance > nearest) continue;
    if (distance < nearest || found < 0 || toNodeOrder(scene, node) >= toNodeOrder(scene, found)) {
      [found, nearest] = [node, distance];
    }
  }
  return found;
}

/**
 * The shown tie at a point of the pane (css px), or the nearest one within `reach` css px of its stroke; -1 for none.
 * A linear scan as above: a tie whose box is out of reach costs a few comparisons.
 */
export function findTieAt(
  scene: Seen & Pick<Scene, 'network'>,
  camera: Camera,
  pane: PaneSize,
  point: Point,
  reach: number,
): number {
  const { network, figures, positions, shown, emphasis } = scene;
  const [x, y] = toModelPoint(camera, pane, point.x, point.y);
  const widest = toTieWidth(0, 'trail') / camera.zoom;
  const [hot, trail] = [new Set(emphasis?.edges), new Set(emphasis?.trail?.edges)];
  let found = -1;
  let nearest = reach / camera.zoom;
  for (let edge = 0; edge < shown.edges.length; edge++) {
    if (shown.edges[edge] !== 1) continue;
    const [source, target] = [numberAt(network.source, edge), numberAt(network.target, edge)];
    const [x1, y1] = [numberAt(positions, source * 2), numberAt(positions, source * 2 + 1)];
    const [x2, y2] = [numberAt(positions, target * 2), numberAt(positions, target * 2 + 1)];
    const { bend, width } = at(figures.edges, edge);
    const slack = nearest + Math.max(width, widest) + Math.abs(bend);
    if (x < Math.min(x1, x2) - slack || x > Math.max(x1, x2) + slack) continue;
    if (y < Math.min(y1, y2) - slack || y > Math.max(y1, y2) + slack) continue;
    const shape = toTieShape(scene, edge);
    const look = trail.has(edge) ? 'trail' : hot.has(edge) ? 'hot' : 'plain';
    const stroke = toTieWidth(width * camera.zoom, look) / camera.zoom;
    const distance = Math.max(0, measureDistance(shape, x, y) - stroke / 2);
    if (distance > nearest) continue;
    if (distance < nearest || found < 0 || toTieOrder(scene, edge) >= toTieOrder(scene, found)) {
      [found, nearest] = [edge, distance];
    }
  }
  return found;
}

/** The node whose name stands on a plate at a point of the pane (css px), over other nodes; -1 for none. */
export function findPlateAt(
  { positions, labels }: Pick<Scene, 'positions' | 'labels'>,
  camera: Camera,
  pane: PaneSize,
  point: Point,
): number {
  const found = recallPlates(labels).find((node) => {
    const label = labels[node];
    const [x, y] = toPanePoint(camera, pane, numberAt(positions, node * 2), numberAt(positions, node * 2 + 1));
    return label && isPointIn(growToPill(label.box), point.x - x, point.y - y);
  });
  return found ?? -1;
}

const largest = new WeakMap<Figures, number>();

/** How far any node's border reaches from its middle to a side, model units. */
function recallLargest(figures: Figures): number {
  let most = largest.get(figures);
  if (most === undefined) {
    most = figures.nodes.reduce(
      (so, { width, height, border }) => Math.max(so, width / 2 + border, height / 2 + border),
      0,
    );
    largest.set(figures, most);
  }
  return most;
}

const plates = new WeakMap<Scene['labels'], readonly number[]>();

/** The nodes with plates, by rising index. */
function recallPlates(labels: Scene['labels']): readonly number[] {
  let list = plates.get(labels);
  if (!list) {
    list = labels.flatMap((label, node) => (label?.isPlate ? [node] : []));
    plates.set(labels, list);
  }
  return list;
}

/** The higher, the later it is painted. */
function toNodeOrder(scene: Seen, node: number): number {
  const { emphasis, shown } = scene;
  const count = shown.nodes.length;
  const [centre, near] = [emphasis?.centres.indexOf(node) ?? -1, emphasis?.nodes.indexOf(node) ?? -1];
  if (centre >= 0) return 2 * count + centre;
  return near >= 0 ? count + near : toCounted(scene).nodes[node] === 1 ? node : node - count;
}

function toTieOrder(scene: Seen, edge: number): number {
  const count = scene.shown.edges.length;
  const place = scene.emphasis?.edges.indexOf(edge) ?? -1;
  return place >= 0 ? count + place : toCounted(scene).edges[edge] === 1 ? edge : edge - count;
}
