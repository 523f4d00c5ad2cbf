export type Point = readonly [x: number, y: number];

/** From a point to the segment between two others, in their measure. */
export function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / square));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/** Which part of a segment is in a box that is larger by `room` on every side: from 0 to 1; null: none. */
export function clipSegment(
  [x1, y1]: Point,
  [x2, y2]: Point,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  room: number,
): readonly [from: number, to: number] | null {
  let [from, to] = [0, 1];
  const keep = (start: number, by: number, least: number, most: number) => {
    if (by === 0) {
      if (start < least || start > most) to = -1;
      return;
    }
    const [one, other] = [(least - start) / by, (most - start) / by];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  };
  keep(x1, x2 - x1, box.x - room, box.x + box.width + room);
  keep(y1, y2 - y1, box.y - room, box.y + box.height + room);
  return from <= to ? [from, to] : null;
}
