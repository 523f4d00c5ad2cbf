import { at, numberAt } from '../../base/assert.ts';
import { distanceToSegment } from '../../base/segment.ts';
import type { Disc, Link } from './field.ts';

/** Members farther apart are never linked: two shapes of one colour say more than a long arm across the map. */
const LONGEST = 180;
/** Members no farther apart are linked though others link them already: what is amid them belongs to the shape. */
const NEAR = 110;
/** As much room a link has on each side at least where it passes a stranger. */
export const LINK_ROOM = 8;

/**
 * The links that hold members together: the shortest ones by which each can be reached (Prim 1957), and those between
 * near ones that no other member is amid (Gabriel and Sokal 1969). None passes a stranger too near; what no such link
 * reaches stays apart. O(members² × strangers) at worst, about O(members²) on a map.
 */
export function listLinks(members: readonly Disc[], strangers: readonly Disc[]): readonly Link[] {
  const links: Link[] = [];
  const nearest = new Float64Array(members.length).fill(Infinity);
  const via = new Int32Array(members.length).fill(-1);
  const isIn = new Uint8Array(members.length);
  for (let count = 0; count < members.length; count++) {
    let next = -1;
    for (let member = 0; member < members.length; member++) {
      if (isIn[member] === 0 && (next < 0 || numberAt(nearest, member) < numberAt(nearest, next))) next = member;
    }
    isIn[next] = 1;
    const to = at(members, next);
    if (numberAt(nearest, next) < Infinity) links.push({ from: at(members, numberAt(via, next)), to });
    for (let member = 0; member < members.length; member++) {
      const from = at(members, member);
      const length = Math.hypot(from.x - to.x, from.y - to.y);
      const isShorter = isIn[member] === 0 && length <= LONGEST && length < numberAt(nearest, member);
      const isOneMore = member < next && length <= NEAR && !members.some((other) => isAmid(other, from, to));
      if (!(isShorter || isOneMore) || !strangers.every((stranger) => roomBeside(stranger, from, to) >= LINK_ROOM)) {
        continue;
      }
      if (isOneMore) links.push({ from, to });
      if (!isShorter) continue;
      nearest[member] = length;
      via[member] = next;
    }
  }
  return links;
}

/** Whether a member is in the circle that has two others on the ends of its diameter. */
function isAmid(other: Disc, from: Disc, to: Disc): boolean {
  if (other === from || other === to) return false;
  return (from.x - other.x) * (to.x - other.x) + (from.y - other.y) * (to.y - other.y) < 0;
}

/** How far a stranger is from the line between two others; Infinity where that is certainly enough. */
export function roomBeside({ x, y, radius }: Disc, from: Disc, to: Disc, enough = LINK_ROOM): number {
  const reach = radius + enough;
  if (x < Math.min(from.x, to.x) - reach || x > Math.max(from.x, to.x) + reach) return Infinity;
  if (y < Math.min(from.y, to.y) - reach || y > Math.max(from.y, to.y) + reach) return Infinity;
  return distanceToSegment([x, y], [from.x, from.y], [to.x, to.y]) - radius;
}
