import { append } from '../../base/append.ts';
import { at, numberAt } from '../../base/assert.ts';
import type { Structure } from '../../network/structure.ts';
import type { Extent } from '../extent.ts';

/** A node without which its part would fall to pieces. */
export interface CutNode {
  readonly node: number;
  /** How many nodes each piece would hold, the largest first; the node itself is in none. */
  readonly pieces: readonly number[];
  /** Nodes outside the largest piece: what the node holds on to the rest. */
  readonly cutOff: number;
  /** Some of those, at most `SAMPLE`. */
  readonly sample: readonly number[];
}

/** A tie without which its part would fall in two. */
export interface Bridge {
  readonly edge: number;
  /** How many nodes each side would hold, the larger first. */
  readonly sides: readonly [number, number];
  /** Some nodes of the smaller side, at most `SAMPLE`. */
  readonly sample: readonly number[];
}

export interface WeakPoints {
  /** What hangs together: the nodes of each part in index order, the largest part first. */
  readonly parts: readonly (readonly number[])[];
  /** Those that hold the most nodes first. */
  readonly cutNodes: readonly CutNode[];
  readonly bridges: readonly Bridge[];
}

/** So many nodes are named of what would be cut off; the rest is counted. */
export const SAMPLE = 12;

/**
 * Connected components, bridges and cut nodes in one depth-first walk without recursion (Hopcroft and Tarjan
 * 1973; Tarjan 1974), O(n + m) and a sort. Undirected; loops hold nothing together. Of two parallel ties none
 * is a bridge, since the other still holds.
 */
export function findWeakPoints(network: Structure, extent: Extent): WeakPoints {
  const count = network.nodes.length;
  // In the order of the walk the nodes below any node of its tree are one run: `order[entry]` and what follows.
  const order = new Int32Array(count);
  const entry = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const size = new Int32Array(count).fill(1);
  const parentEdge = new Int32Array(count).fill(-1);
  const parent = new Int32Array(count).fill(-1);
  const next = network.rowStart.slice();
  const parts: number[][] = [];
  const cutNodes: CutNode[] = [];
  const bridges: Bridge[] = [];
  let clock = 0;

  const enter = (node: number) => {
    order[clock] = node;
    low[node] = entry[node] = clock++;
  };
  for (let root = 0; root < count; root++) {
    if (!extent.nodes[root] || numberAt(entry, root) >= 0) continue;
    const start = clock;
    const held = new Map<number, number[]>();
    let node = root;
    enter(root);
    while (node >= 0) {
      const slot = numberAt(next, node);
      if (slot < numberAt(network.rowStart, node + 1)) {
        next[node] = slot + 1;
        const other = numberAt(network.rowNode, slot);
        const edge = numberAt(network.rowEdge, slot);
        if (!extent.edges[edge] || !extent.nodes[other] || edge === numberAt(parentEdge, node)) continue;
        if (numberAt(entry, other) >= 0) {
          low[node] = Math.min(numberAt(low, node), numberAt(entry, other));
          continue;
        }
        parent[other] = node;
        parentEdge[other] = edge;
        enter(other);
        node = other;
        continue;
      }
      const above = numberAt(parent, node);
      if (above >= 0) {
        low[above] = Math.min(numberAt(low, above), numberAt(low, node));
        size[above] = numberAt(size, above) + numberAt(size, node);
        if (numberAt(low, node) >= numberAt(entry, above)) append(held, above, node);
      }
      node = above;
    }
    const walk = order.subarray(start, clock);
    const run = (child: number) => ({ from: numberAt(entry, child) - start, size: numberAt(size, child) });
    for (const [above, children] of held) {
      const cut = describeCut(above, children.map(run), walk, numberAt(entry, above) - start);
      if (cut.pieces.length > 1) cutNodes.push(cut);
      for (const child of children) {
        if (numberAt(low, child) <= numberAt(entry, above)) continue;
        bridges.push(describeBridge(numberAt(parentEdge, child), run(child), walk));
      }
    }
    parts.push([...walk].sort((one, two) => one - two));
  }
  return {
    parts: parts.sort((one, two) => two.length - one.length || at(one, 0) - at(two, 0)),
    cutNodes: cutNodes.sort((one, two) => two.cutOff - one.cutOff || one.node - two.node),
    bridges: bridges.sort((one, two) => two.sides[1] - one.sides[1] || one.edge - two.edge),
  };
}

/** A stretch of the walk. */
interface Run {
  readonly from: number;
  readonly size: number;
}

/** The pieces are the runs below the node, and what is left of the walk without them and the node. */
function describeCut(node: number, below: readonly Run[], walk: Int32Array, entry: number): CutNode {
  const rest = walk.length - 1 - below.reduce((sum, { size }) => sum + size, 0);
  const pieces = below.map(({ size }) => size);
  if (rest > 0) pieces.push(rest);
  pieces.sort((one, two) => two - one);
  const largest = pieces[0] ?? 0;
  // The largest piece stays; what else there is was cut off. One of equal pieces has to be the one that stays.
  const staying = rest === largest ? null : (below.find(({ size }) => size === largest) ?? null);
  const sample: number[] = [];
  for (const run of below) if (run !== staying) take(sample, walk, run.from, run.size);
  if (staying) {
    const gaps = [{ from: entry, size: 1 }, ...below].sort((one, two) => one.from - two.from);
    let from = 0;
    for (const gap of gaps) {
      take(sample, walk, from, gap.from - from);
      from = gap.from + gap.size;
    }
    take(sample, walk, from, walk.length - from);
  }
  return { node, pieces, cutOff: walk.length - 1 - largest, sample };
}

function describeBridge(edge: number, { from, size }: Run, walk: Int32Array): Bridge {
  const rest = walk.length - size;
  const sample: number[] = [];
  if (size <= rest) take(sample, walk, from, size);
  else {
    take(sample, walk, 0, from);
    take(sample, walk, from + size, walk.length - from - size);
  }
  return { edge, sides: size <= rest ? [rest, size] : [size, rest], sample };
}

function take(sample: number[], walk: Int32Array, from: number, size: number): void {
  for (let step = 0; step < size && sample.length < SAMPLE; step++) sample.push(numberAt(walk, from + step));
}
