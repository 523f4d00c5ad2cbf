import { at, numberAt } from '../../base/assert.ts';
import { type Direction, mostConnected, nearestInDirection } from '../../network/neighbours.ts';
import { listTiesOf } from '../../network/parallel-ties.ts';
import { applyCursor, applyFocus, applyMark, applySelect } from '../../store/selection.ts';
import { selectCounted, selectNetwork, selectPositions, selectVisibility } from '../../store/selectors.ts';
import { applyFit, applyNudge, applyPan, applyZoom, ZOOM_STEP } from '../../store/stage.ts';
import type { State } from '../../store/state.ts';

/** What a key pressed inside the graph amounts to. */
export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  readonly alt: boolean;
  /** When, ms. */
  readonly at: number;
}

/** Where the walk has been: the node whose neighbours `[` and `]` go through, and the way back. */
export interface Walk {
  readonly anchor: string | null;
  readonly trail: readonly string[];
}

export const NO_WALK: Walk = { anchor: null, trail: [] };

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
const PAN_STEP = 60;
const NUDGE_STEP = 10;
const LONGEST_TRAIL = 100;

/** Nodes a reader can go to: drawn, and not faded by a filter. */
const selectReachable = (state: State): Uint8Array => {
  return selectCounted(state).nodes;
};

/** The node the keyboard stands on: where it was left, else the selected one, else the best connected one. */
export function findCursor(state: State): number {
  const network = selectNetwork(state);
  const reachable = selectReachable(state);
  for (const id of [state.moment.cursor, state.session.selection.at(-1)]) {
    const node = id === null || id === undefined ? undefined : network.nodeIndex.get(id);
    if (node !== undefined && reachable[node] === 1) return node;
  }
  return mostConnected(network, reachable, 1)[0] ?? -1;
}

/**
 * The state after a key, or null when the key means nothing here. Enter, Escape and leaving the graph
 * are the caller's.
 */
export function applyKey(
  state: State,
  walk: Walk,
  { key, shift, alt, at: now }: KeyPress,
): { state: State; walk: Walk } | null {
  const node = findCursor(state);
  const network = selectNetwork(state);
  const stay = (next: State) => ({ state: next, walk });
  const direction = DIRECTIONS[key];
  if (direction && shift) {
    const [dx, dy] = VECTORS[direction];
    return stay(applyPan(state, dx * PAN_STEP, dy * PAN_STEP));
  }
  if (key === '+' || key === '=') return stay(applyZoom(state, ZOOM_STEP));
  if (key === '-') return stay(applyZoom(state, 1 / ZOOM_STEP));
  if (key === '0') return stay(applyFit(state));
  if (node < 0) return null;
  const { id } = at(network.nodes, node);
  if (direction && alt) {
    const [dx, dy] = VECTORS[direction];
    return stay(applyNudge(state, id, dx * NUDGE_STEP, dy * NUDGE_STEP, now));
  }
  const goTo = (goal: number, anchor: string | null = null) => {
    if (goal < 0 || goal === node) return { state, walk };
    const trail = [...walk.trail, id].slice(-LONGEST_TRAIL);
    return { state: applyCursor(state, at(network.nodes, goal).id), walk: { anchor, trail } };
  };
  if (direction) return goTo(nearestInDirection(selectPositions(state), selectReachable(state), node, direction));
  if (key === ' ') return stay(applySelect(state, id, true));
  if (/^[1-5]$/.test(key)) return stay(applyFocus(state, { node: id, depth: Number(key) }));
  if (key === '[' || key === ']') {
    const anchor = walk.anchor ?? id;
    return goTo(stepThroughNeighbours(state, anchor, node, key === ']' ? 1 : -1), anchor);
  }
  if (key === ',' || key === '.') return stay(stepThroughTies(state, node, key === '.' ? 1 : -1));
  if (key === 'Home') return goTo(mostConnected(network, selectReachable(state), 1)[0] ?? -1);
  if (key === 'End') return goTo(mostConnected(network, selectReachable(state), network.nodes.length).at(-1) ?? -1);
  if (key === 'Backspace') {
    const last = walk.trail.at(-1);
    if (last === undefined) return { state, walk };
    return { state: applyCursor(state, last), walk: { anchor: null, trail: walk.trail.slice(0, -1) } };
  }
  return null;
}

/** The tie that is chosen, where it is one of the node that the keyboard stands on; -1: none is. */
export function findTieAtCursor(state: State): number {
  const { nodeIndex, edgeIndex, source, target } = selectNetwork(state);
  const edge = state.session.edge === null ? undefined : edgeIndex.get(state.session.edge);
  const node = state.moment.cursor === null ? undefined : nodeIndex.get(state.moment.cursor);
  if (edge === undefined || node === undefined) return -1;
  return source[edge] === node || target[edge] === node ? edge : -1;
}

/** Chooses the tie of the node before or after the one that is chosen, parallel ties and loops one by one. */
function stepThroughTies(state: State, node: number, step: 1 | -1): State {
  const network = selectNetwork(state);
  const ties = listTiesOf(network, node, selectCounted(state).edges);
  if (ties.length === 0) return state;
  const now = ties.indexOf(findTieAtCursor(state));
  const next = now < 0 ? (step === 1 ? 0 : ties.length - 1) : (now + step + ties.length) % ties.length;
  const held = applyCursor(state, at(network.nodes, node).id);
  return applyMark(held, at(network.edges, at(ties, next)).id);
}

/** The neighbour before or after the present one, round the anchor; -1 when it has none in sight. */
function stepThroughNeighbours(state: State, anchor: string, present: number, step: 1 | -1): number {
  const network = selectNetwork(state);
  const reachable = selectReachable(state);
  const { edges } = selectVisibility(state);
  const centre = network.nodeIndex.get(anchor) ?? -1;
  if (centre < 0) return -1;
  const around = new Set<number>();
  for (let slot = numberAt(network.rowStart, centre); slot < numberAt(network.rowStart, centre + 1); slot++) {
    const node = numberAt(network.rowNode, slot);
    if (edges[numberAt(network.rowEdge, slot)] === 1 && reachable[node] === 1 && node !== centre) around.add(node);
  }
  const ring = [...around];
  if (ring.length === 0) return -1;
  const now = ring.indexOf(present);
  const next = now < 0 ? (step === 1 ? 0 : ring.length - 1) : (now + step + ring.length) % ring.length;
  return at(ring, next);
}
