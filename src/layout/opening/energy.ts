import type { Drawing } from './drawing.ts';
import { isCrossed, isThrough, measureOverlap, squaredDistance } from './geometry.ts';
import type { Problem } from './problem.ts';

/** What each fault of an arrangement costs; only ratios matter. */
export interface Weights {
  readonly stress: number;
  readonly crossing: number;
  readonly overlap: number;
  /** A tie passing through a node that it does not belong to. */
  readonly through: number;
  readonly label: number;
  /** A tie under a label. */
  readonly underLabel: number;
}

/** Free room asked for between two nodes, and between a tie and a node, px. */
const NODE_GAP = 8;
const TIE_GAP = 3;
/** Free room asked for round a label towards nodes, other labels (sideways) and the pane's edge, px. */
const LABEL_GAP = 2;
const EDGE_GAP = 4;
/** A mild order of preference among the sides: below, right, left, above, then the diagonals. */
const SIDE_COST = [0, 0.2, 0.4, 0.6, 1, 1.2, 1.4, 1.6];

/** The part of the cost that one node, or one label, takes part in. */
export interface Energy {
  /** All terms that depend on where a node is; may stop early once the sum exceeds `limit`. */
  readonly nodeCost: (node: number, limit: number) => number;
  /** All terms of one label (an index over all languages). */
  readonly labelCost: (label: number) => number;
}

/**
 * The cost of an arrangement, term by term, read from `drawing` at every call. `hop` is the wished length
 * of one tie in px. One call costs about O(n + degree · (n + m)) comparisons of boxes.
 */
export function buildEnergy(problem: Problem, drawing: Drawing, weights: Weights, hop: number): Energy {
  const { count, hops, halfWidth, halfHeight, importance, tieWeight, labels, wanted, pane, corner, network } = problem;
  const { x, y, sides, labelLeft, labelTop, edgeLeft, edgeRight, edgeTop, edgeBottom } = drawing;
  const { source, target, rowStart, rowEdge } = network;
  const edges = source.length;
  const named = new Uint8Array(count);
  for (const node of wanted) named[node] = 1;
  const owners = Int32Array.from({ length: labels.languages * count }, (_, label) => label % count);
  const tallest = labels.height.reduce((most, height) => Math.max(most, height), 0);
  const reach = halfHeight.reduce((most, half) => Math.max(most, half), 0) + TIE_GAP;
  const all = Int32Array.from(owners.keys()).filter((label) => named[owners[label] as number] === 1);

  function pairCost(node: number): number {
    const nx = x[node] as number;
    const ny = y[node] as number;
    const a = (halfWidth[node] as number) + NODE_GAP;
    const b = (halfHeight[node] as number) + NODE_GAP;
    const row = node * count;
    let stress = 0;
    let overlaps = 0;
    for (let other = 0; other < count; other++) {
      if (other === node) continue;
      const dx = Math.abs(nx - (x[other] as number));
      const dy = Math.abs(ny - (y[other] as number));
      const error = Math.sqrt(dx * dx + dy * dy) / (hop * (hops[row + other] as number)) - 1;
      stress += error * error;
      const roomX = a + (halfWidth[other] as number) - dx;
      if (roomX <= 0) continue;
      const roomY = b + (halfHeight[other] as number) - dy;
      if (roomY > 0) overlaps += 0.4 + Math.min(roomX, roomY) / 12;
    }
    return weights.stress * stress + weights.overlap * overlaps;
  }

  /** Labels of other nodes that lie on this node. */
  function coverCost(node: number): number {
    const left = (x[node] as number) - (halfWidth[node] as number) - LABEL_GAP;
    const right = (x[node] as number) + (halfWidth[node] as number) + LABEL_GAP;
    const top = (y[node] as number) - (halfHeight[node] as number) - LABEL_GAP;
    const bottom = (y[node] as number) + (halfHeight[node] as number) + LABEL_GAP;
    let cost = 0;
    for (let index = 0; index < all.length; index++) {
      const label = all[index] as number;
      const t = labelTop[label] as number;
      if (t > bottom || t < top - tallest) continue;
      const owner = owners[label] as number;
      if (owner === node) continue;
      const l = labelLeft[label] as number;
      const covered = measureOverlap(
        left,
        top,
        right,
        bottom,
        l,
        t,
        l + (labels.width[label] as number),
        t + (labels.height[label] as number),
      );
      if (covered > 0) cost += covered * (importance[owner] as number);
    }
    return weights.label * cost;
  }

  /** The node's own ties: crossings, nodes they pass through, labels they run under. */
  function tieCost(node: number, limit: number): number {
    let cost = 0;
    const end = rowStart[node + 1] as number;
    for (let slot = rowStart[node] as number; slot < end && cost <= limit; slot++) {
      const edge = rowEdge[slot] as number;
      const s = source[edge] as number;
      const t = target[edge] as number;
      const ax = x[s] as number;
      const ay = y[s] as number;
      const bx = x[t] as number;
      const by = y[t] as number;
      const left = edgeLeft[edge] as number;
      const right = edgeRight[edge] as number;
      const top = edgeTop[edge] as number;
      const bottom = edgeBottom[edge] as number;
      for (let other = 0; other < edges; other++) {
        if ((edgeLeft[other] as number) > right || (edgeRight[other] as number) < left) continue;
        if ((edgeTop[other] as number) > bottom || (edgeBottom[other] as number) < top) continue;
        const s2 = source[other] as number;
        const t2 = target[other] as number;
        if (s2 === s || s2 === t || t2 === s || t2 === t) continue;
        if (isCrossed(ax, ay, bx, by, x[s2] as number, y[s2] as number, x[t2] as number, y[t2] as number)) {
          cost += weights.crossing;
        }
      }
      for (let other = 0; other < count; other++) {
        const py = y[other] as number;
        if (py < top - reach || py > bottom + reach) continue;
        if (other !== s && other !== t && isTieThrough(edge, other)) cost += weights.through;
      }
      for (let index = 0; index < all.length; index++) {
        const label = all[index] as number;
        // Most labels lie above or below: they are passed over without a call.
        const labelY = labelTop[label] as number;
        if (labelY > bottom || labelY < top - tallest || owners[label] === node) continue;
        cost += underCost(edge, label);
      }
    }
    return cost;
  }

  function isTieThrough(edge: number, node: number): boolean {
    const reach = Math.min(halfWidth[node] as number, halfHeight[node] as number) + TIE_GAP;
    const px = x[node] as number;
    const py = y[node] as number;
    if (px < (edgeLeft[edge] as number) - reach || px > (edgeRight[edge] as number) + reach) return false;
    if (py < (edgeTop[edge] as number) - reach || py > (edgeBottom[edge] as number) + reach) return false;
    const s = source[edge] as number;
    const t = target[edge] as number;
    // A loop is no line; it also stands twice among its node's ties.
    if (s === t) return false;
    return squaredDistance(x[s] as number, y[s] as number, x[t] as number, y[t] as number, px, py) < reach * reach;
  }

  function underCost(edge: number, label: number): number {
    const left = labelLeft[label] as number;
    if (left > (edgeRight[edge] as number)) return 0;
    const right = left + (labels.width[label] as number);
    if (right < (edgeLeft[edge] as number)) return 0;
    const top = labelTop[label] as number;
    if (top > (edgeBottom[edge] as number)) return 0;
    const bottom = top + (labels.height[label] as number);
    if (bottom < (edgeTop[edge] as number)) return 0;
    const s = source[edge] as number;
    const t = target[edge] as number;
    if (!isThrough(x[s] as number, y[s] as number, x[t] as number, y[t] as number, left, top, right, bottom)) return 0;
    const owner = owners[label] as number;
    // A label near its node can hardly avoid the node's own ties.
    const own = owner === s || owner === t ? 0.8 : 1;
    return weights.underLabel * (tieWeight[edge] as number) * (importance[owner] as number) * own;
  }

  function labelCost(label: number): number {
    const node = owners[label] as number;
    if (named[node] === 0) return 0;
    const left = labelLeft[label] as number;
    const top = labelTop[label] as number;
    const right = left + (labels.width[label] as number);
    const bottom = top + (labels.height[label] as number);
    const weight = importance[node] as number;
    let cost = 0;
    if (left < EDGE_GAP || top < EDGE_GAP || right > pane.width - EDGE_GAP || bottom > pane.height - EDGE_GAP)
      cost += 1.5;
    if (right > pane.width - corner.width && bottom > pane.height - corner.height) cost += 1.5;
    const first = label - node;
    for (let rank = 0; rank < wanted.length; rank++) {
      const other = wanted[rank] as number;
      const index = first + other;
      const t = labelTop[index] as number;
      if (t > bottom || t < top - tallest || other === node) continue;
      const l = labelLeft[index] as number;
      const r = l + (labels.width[index] as number);
      const b = t + (labels.height[index] as number);
      // Each of the two gives half of the gap, so that both find the same overlap.
      const covered = measureOverlap(
        left - LABEL_GAP / 2,
        top,
        right + LABEL_GAP / 2,
        bottom,
        l - LABEL_GAP / 2,
        t,
        r + LABEL_GAP / 2,
        b,
      );
      if (covered > 0) cost += covered * Math.min(weight, importance[other] as number);
    }
    for (let other = 0; other < count; other++) {
      if (other === node) continue;
      const b = (halfHeight[other] as number) + LABEL_GAP;
      const oy = y[other] as number;
      if (oy - b >= bottom || oy + b <= top) continue;
      const a = (halfWidth[other] as number) + LABEL_GAP;
      const ox = x[other] as number;
      cost += weight * measureOverlap(left, top, right, bottom, ox - a, oy - b, ox + a, oy + b);
    }
    cost = weights.label * cost + (SIDE_COST[sides[label] as number] as number);
    for (let edge = 0; edge < edges; edge++) {
      if (top <= (edgeBottom[edge] as number) && bottom >= (edgeTop[edge] as number)) cost += underCost(edge, label);
    }
    return cost;
  }

  function nodeCost(node: number, limit: number): number {
    let cost = pairCost(node);
    if (cost > limit) return cost;
    for (let edge = 0; edge < edges; edge++) {
      if (source[edge] !== node && target[edge] !== node && isTieThrough(edge, node)) cost += weights.through;
    }
    if (cost > limit) return cost;
    cost += coverCost(node);
    for (let label = node; label < count * labels.languages; label += count) {
      if (cost > limit) return cost;
      cost += labelCost(label);
    }
    return cost > limit ? cost : cost + tieCost(node, limit - cost);
  }

  return { nodeCost, labelCost };
}
