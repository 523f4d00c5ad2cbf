import { numberAt } from '../../base/assert.ts';

/** A disc in model units: a node, as far as it reaches. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A straight line between two members. */
export interface Link {
  readonly from: Disc;
  readonly to: Disc;
}

/** How far inside a region the middle of each cell is, row by row, model units; below 0: outside. */
export interface Field {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
}

/** Between a member and the outline. */
export const PADDING = 13;
/** Half the width of a link. */
const LINK_WIDTH = 8;
/** How softly what is near grows together, and how round the bays are that strangers leave. */
const SOFT = 7;
const BAY = 4;
/** Beyond this many times its softness a thing is not felt. */
const FELT = 3;
const FAR = 1e3;

/**
 * The field of a group: soft about its members and the links between them, and below 0 in every stranger. O(members ×
 * their cells + links × theirs + strangers × theirs).
 */
export function toField(
  members: readonly Disc[],
  links: readonly Link[],
  strangers: readonly Disc[],
  cell: number,
): Field {
  const frame = toFrame(members, cell);
  const count = frame.columns * frame.rows;
  const near = new Float32Array(count);
  for (const disc of members) {
    const reach = disc.radius + PADDING;
    stamp(frame, disc, disc, reach + FELT * SOFT, (index, distance) => {
      near[index] = numberAt(near, index) + Math.exp((reach - distance) / SOFT);
    });
  }
  const along = new Float32Array(count).fill(FAR);
  for (const { from, to } of links) {
    stamp(frame, from, to, LINK_WIDTH + FELT * SOFT, (index, distance) => {
      if (distance < numberAt(along, index)) along[index] = distance;
    });
  }
  const apart = new Float32Array(count).fill(FAR);
  for (const disc of strangers) {
    stamp(frame, disc, disc, disc.radius + FELT * BAY, (index, distance) => {
      if (distance - disc.radius < numberAt(apart, index)) apart[index] = distance - disc.radius;
    });
  }
  const values = near.map((sum, index) => {
    const all = numberAt(along, index) < FAR ? sum + Math.exp((LINK_WIDTH - numberAt(along, index)) / SOFT) : sum;
    if (all === 0) return -FAR;
    const inside = SOFT * Math.log(all);
    const outside = numberAt(apart, index);
    return outside === FAR ? inside : toSoftLeast(inside, outside);
  });
  return { ...frame, values };
}

/** The lesser of two, and a little less where they are about the same. */
function toSoftLeast(one: number, other: number): number {
  const least = Math.min(one, other);
  return least - BAY * Math.log(1 + Math.exp((least - Math.max(one, other)) / BAY));
}

type Frame = Omit<Field, 'values'>;

/** Links lie between members, so that there is room for them too. */
function toFrame(members: readonly Disc[], cell: number): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, radius } of members) {
    const reach = radius + PADDING + FELT * SOFT + cell;
    left = Math.min(left, x - reach);
    top = Math.min(top, y - reach);
    right = Math.max(right, x + reach);
    bottom = Math.max(bottom, y + reach);
  }
  // Cells lie where those of the whole plane do: a member that comes or goes does not make the others' edges tremble.
  const [x, y] = [Math.floor(left / cell) * cell, Math.floor(top / cell) * cell];
  return { x, y, cell, columns: Math.ceil((right - x) / cell), rows: Math.ceil((bottom - y) / cell) };
}

/** Calls with each cell no farther than `reach` from the line between two points, and how far from it its middle is. */
function stamp(
  { x, y, cell, columns, rows }: Frame,
  from: Disc,
  to: Disc,
  reach: number,
  act: (index: number, distance: number) => void,
): void {
  const first = Math.max(0, Math.floor((Math.min(from.x, to.x) - reach - x) / cell));
  const last = Math.min(columns - 1, Math.floor((Math.max(from.x, to.x) + reach - x) / cell));
  const top = Math.max(0, Math.floor((Math.min(from.y, to.y) - reach - y) / cell));
  const bottom = Math.min(rows - 1, Math.floor((Math.max(from.y, to.y) + reach - y) / cell));
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  for (let row = top; row <= bottom; row++) {
    const down = y + (row + 0.5) * cell - from.y;
    for (let column = first; column <= last; column++) {
      const right = x + (column + 0.5) * cell - from.x;
      const part = square === 0 ? 0 : Math.max(0, Math.min(1, (right * dx + down * dy) / square));
      const [offX, offY] = [right - part * dx, down - part * dy];
      const far = offX * offX + offY * offY;
      if (far <= reach * reach) act(row * columns + column, Math.sqrt(far));
    }
  }
}
