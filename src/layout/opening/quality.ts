import { at, numberAt } from '../../base/assert.ts';
import type { Network } from '../../network/network.ts';
import { isCrossing } from '../../scene/box.ts';
import type { Figures } from '../../scene/figures.ts';
import type { PlacedLabel } from '../../scene/label/placement.ts';
import { isCrossed, squaredDistance } from './geometry.ts';
import { measureStress } from './stress.ts';

/** What can be counted about a drawing; labels are counted by `measureLabels`. */
export interface Quality {
  /** Over all pairs, at the best scale; 0 is perfect. */
  readonly stress: number;
  /** Pairs of ties that cross, all layers and certainties. */
  readonly crossings: number;
  /** Pairs of nodes whose boxes come within 2 px. */
  readonly overlaps: number;
  /** Ties that pass within the radius of a node that is not their end. */
  readonly through: number;
}

export interface LabelQuality {
  readonly placed: number;
  /** Pairs of labels that overlap by more than their leading, and labels that lie on a node. */
  readonly overlaps: number;
  /** Labels outside the pane or nearer than 2 px to its edge. */
  readonly outside: number;
  /** Labels that some tie runs under. */
  readonly touched: number;
}

const TOO_NEAR = 2;
/** Clear space above and below the letters in a label's box, px: boxes that share it don't touch in ink. */
const LEADING = 1;

export function measureQuality(
  network: Network,
  figures: Figures,
  hops: Float64Array,
  positions: Float64Array,
): Quality {
  const count = network.nodes.length;
  const stress = measureStress(count, hops, positions);
  return { stress, crossings: countCrossings(network, positions), ...countContacts(network, figures, positions) };
}

function countCrossings({ source, target }: Network, positions: Float64Array): number {
  let crossings = 0;
  for (let a = 0; a < source.length; a++) {
    const [s, t] = [numberAt(source, a), numberAt(target, a)];
    for (let b = 0; b < a; b++) {
      const [u, v] = [numberAt(source, b), numberAt(target, b)];
      if (u === s || u === t || v === s || v === t) continue;
      if (
        isCrossed(
          ...toPoint(positions, s),
          ...toPoint(positions, t),
          ...toPoint(positions, u),
          ...toPoint(positions, v),
        )
      ) {
        crossings++;
      }
    }
  }
  return crossings;
}

function countContacts({ source, target, nodes }: Network, figures: Figures, positions: Float64Array) {
  let [overlaps, through] = [0, 0];
  for (let i = 0; i < nodes.length; i++) {
    const figure = at(figures.nodes, i);
    const [x, y] = toPoint(positions, i);
    for (let j = 0; j < i; j++) {
      const other = at(figures.nodes, j);
      const [ox, oy] = toPoint(positions, j);
      const isNear = Math.abs(x - ox) < (figure.width + other.width) / 2 + TOO_NEAR;
      if (isNear && Math.abs(y - oy) < (figure.height + other.height) / 2 + TOO_NEAR) overlaps++;
    }
    const radius = Math.min(figure.width, figure.height) / 2;
    for (let edge = 0; edge < source.length; edge++) {
      const [s, t] = [numberAt(source, edge), numberAt(target, edge)];
      if (s === i || t === i) continue;
      if (squaredDistance(...toPoint(positions, s), ...toPoint(positions, t), x, y) < radius * radius) through++;
    }
  }
  return { overlaps, through };
}

/** Counts the faults of placed labels, in a pane of the given size, independently of how they were placed. */
export function measureLabels(
  network: Network,
  figures: Figures,
  positions: Float64Array,
  labels: readonly (PlacedLabel | null)[],
  pane: { readonly width: number; readonly height: number },
): LabelQuality {
  const boxes = labels.map((label, node) => {
    if (!label) return null;
    const [x, y] = toPoint(positions, node);
    return { x: label.box.x + x, y: label.box.y + y, width: label.box.width, height: label.box.height };
  });
  let [placed, overlaps, outside, touched] = [0, 0, 0, 0];
  for (const [node, box] of boxes.entries()) {
    if (!box) continue;
    placed++;
    const [right, bottom] = [box.x + box.width, box.y + box.height];
    if (box.x < TOO_NEAR || box.y < TOO_NEAR || right > pane.width - TOO_NEAR || bottom > pane.height - TOO_NEAR)
      outside++;
    const isHit = (x: number, y: number, width: number, height: number) =>
      x < right && box.x < x + width && y < bottom && box.y < y + height;
    for (let other = 0; other < boxes.length; other++) {
      if (other === node) continue;
      const label = other < node ? boxes[other] : null;
      if (label && isHit(label.x, label.y + LEADING, label.width, label.height - 2 * LEADING)) overlaps++;
      const { width, height } = at(figures.nodes, other);
      const [x, y] = toPoint(positions, other);
      if (isHit(x - width / 2, y - height / 2, width, height)) overlaps++;
    }
    for (let edge = 0; edge < network.edges.length; edge++) {
      const from = toPoint(positions, numberAt(network.source, edge));
      if (isCrossing(...from, ...toPoint(positions, numberAt(network.target, edge)), box)) {
        touched++;
        break;
      }
    }
  }
  return { placed, overlaps, outside, touched };
}

const toPoint = (positions: Float64Array, node: number): [number, number] => [
  numberAt(positions, node * 2),
  numberAt(positions, node * 2 + 1),
];
