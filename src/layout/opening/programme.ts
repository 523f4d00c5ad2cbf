import { at } from '../../base/assert.ts';
import type { Network } from '../../network/network.ts';
import type { PaneSize } from '../../scene/camera.ts';

/** The programme as it is laid out: the event between two columns of sessions in their order. */
export interface Programme {
  readonly event: number;
  /** Sessions of the first day, or of the first half where there is one day only. */
  readonly left: readonly number[];
  /** All later sessions, those whose day the source does not give included. */
  readonly right: readonly number[];
}

/** Sessions of one column stay this far apart in height, px. */
const SESSION_GAP = 40;

/** The programme of a dataset with one event and at least two sessions; null otherwise. */
export function findProgramme(network: Network): Programme | null {
  const role = (index: number) => network.kinds.get(at(network.nodes, index).kind)?.role;
  const indices = network.nodes.map((_, index) => index);
  const events = indices.filter((index) => role(index) === 'event');
  const numbered = indices.filter((index) => role(index) === 'session' && network.nodes[index]?.session);
  const event = events[0];
  if (event === undefined || events.length > 1 || numbered.length < 2) return null;
  const session = (index: number) => network.nodes[index]?.session;
  const day = (index: number) => session(index)?.day ?? Number.POSITIVE_INFINITY;
  numbered.sort((a, b) => (session(a)?.number ?? 0) - (session(b)?.number ?? 0) || a - b);
  const firstDay = Math.min(...numbered.map(day));
  const left = numbered.filter((index) => day(index) === firstDay);
  const right = numbered.filter((index) => day(index) !== firstDay);
  if (right.length > 0) return { event, left, right };
  const half = Math.ceil(numbered.length / 2);
  return { event, left: numbered.slice(0, half), right: numbered.slice(half) };
}

/** Where the programme stands at first, px: like an opened booklet when wide, top to bottom when tall. */
export function buildPins(programme: Programme, pane: PaneSize): Map<number, [number, number]> {
  const pins = new Map<number, [number, number]>();
  const put = (node: number, x: number, y: number) => pins.set(node, [x * pane.width, y * pane.height]);
  const order = [...programme.left, ...programme.right];
  if (pane.width >= pane.height) {
    put(programme.event, 0.5, 0.46);
    for (const [column, sign] of [
      [programme.left, -1],
      [programme.right, 1],
    ] as const) {
      for (const [rank, node] of column.entries()) {
        const t = column.length === 1 ? 0.5 : rank / (column.length - 1);
        put(node, 0.5 + sign * (0.14 + 0.15 * Math.sin(Math.PI * t)), 0.13 + 0.69 * t);
      }
    }
  } else {
    put(programme.event, 0.5, 0.53);
    for (const [rank, node] of order.entries()) {
      put(node, rank % 2 === 0 ? 0.36 : 0.64, 0.22 + (0.56 * rank) / (order.length - 1));
    }
  }
  return pins;
}

/** Whether a node may stand at a place, given where the others are. */
export type Fence = (node: number, x: number, y: number, ys: Float64Array) => boolean;

/** Keeps the order of the programme while nodes move; other nodes are free. */
export function buildFence(programme: Programme | null, pane: PaneSize): Fence {
  if (!programme) return () => true;
  const wide = pane.width >= pane.height;
  const columns = wide ? [programme.left, programme.right] : [[...programme.left, ...programme.right]];
  const place = new Map<number, { side: number; before: number; after: number }>();
  for (const [side, column] of columns.entries()) {
    for (const [rank, node] of column.entries()) {
      place.set(node, { side: wide ? side : -1, before: column[rank - 1] ?? -1, after: column[rank + 1] ?? -1 });
    }
  }
  return (node, x, y, ys) => {
    if (node === programme.event) {
      const [fx, fy] = [x / pane.width, y / pane.height];
      return fx >= 0.4 && fx <= 0.6 && fy >= 0.3 && fy <= 0.66;
    }
    const session = place.get(node);
    if (!session) return true;
    if (session.side === 0 && x > 0.44 * pane.width) return false;
    if (session.side === 1 && x < 0.54 * pane.width) return false;
    if (session.before >= 0 && y < (ys[session.before] as number) + SESSION_GAP) return false;
    return session.after < 0 || y <= (ys[session.after] as number) - SESSION_GAP;
  };
}
