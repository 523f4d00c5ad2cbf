import { at } from '../../base/assert.ts';
import type { Side } from '../../dataset/sides.ts';
import { type Box, growBox, isCrossing } from '../box.ts';
import type { Found, LabelBoard } from './board.ts';
import { toNearest } from './leader.ts';
import type { LabelPlacement, Obstacle } from './placement.ts';

/** How far from its node a label may stand at the end of a line, css px, and how far apart two places for it are. */
const REACH = { least: 10, most: 82, step: 12 };
/** How much one px of the line costs; 1 is a tie under the label. */
const COST = 0.04;
/** Clear on both sides of a line, css px. */
const CLEAR = 2;

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** The places at the end of a line, the nearest first: how far from where a side alone would put the label. */
const PLACES = (['b', 'r', 'l', 't'] as const)
  .flatMap((side) => {
    const places: { readonly side: Side; readonly shift: readonly [number, number]; readonly cost: number }[] = [];
    for (let out = REACH.least; out <= REACH.most; out += REACH.step) {
      const away = side === 'b' || side === 'r' ? out : -out;
      for (let slide = -out; slide <= out; slide += REACH.step) {
        const shift = side === 't' || side === 'b' ? ([slide, away] as const) : ([away, slide] as const);
        places.push({ side, shift, cost: COST * Math.hypot(out, slide) });
      }
    }
    return places;
  })
  .sort((one, other) => one.cost - other.cost);

/** The best place for a label at the end of a line that meets nothing that is in the way; null: there is none. */
export function findLed(
  board: LabelBoard,
  { texts, isSmall }: LabelPlacement,
  node: number,
  isInTheWay: (other: Obstacle) => boolean = () => true,
): Found | null {
  let [best, least] = [null as Found | null, Number.POSITIVE_INFINITY];
  const usual = at(texts, node);
  const others = usual.others ?? (isSmall ? usual.inOtherLines : undefined);
  for (const text of [usual, ...(others ?? [])]) {
    for (const { side, shift, cost } of PLACES) {
      if (cost >= least) break;
      const found = board.tryPlace(node, side, { shift, text });
      if (!found || board.meets(found.taken, node, isInTheWay)) continue;
      const line = toLine(board, node, found.taken);
      if (
        board.meets(toBoxOf(line), node, (other) => isInTheWay(other) && isCrossing(...line, growBox(other.box, CLEAR)))
      )
        continue;
      const total = cost + board.countTies(found.taken, node);
      if (total < least) [best, least] = [{ ...found, label: { ...found.label, isLed: true } }, total];
    }
  }
  return best;
}

/** Puts a label in its place; over its line, if it has one, no other may lie then. False: there is no place for it. */
export function putInPlace(board: LabelBoard, node: number, found: Found | null): boolean {
  if (!found) return false;
  board.put(node, found);
  if (found.label.isLed) for (const box of toBeads(toLine(board, node, found.taken))) board.block(box, node, true);
  return true;
}

/** From the middle of the node to the nearest point of the box. */
function toLine(board: LabelBoard, node: number, box: Box): Line {
  const { x, y } = board.toShape(node);
  return [x, y, ...toNearest(x, y, box)];
}

const toBoxOf = ([x1, y1, x2, y2]: Line): Box =>
  growBox({ x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }, CLEAR);

/** Boxes along a line, so close that nothing passes between them. */
function toBeads([x1, y1, x2, y2]: Line): readonly Box[] {
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / CLEAR);
  return Array.from({ length: count }, (_, index) => {
    const part = index / count;
    return growBox({ x: x1 + (x2 - x1) * part, y: y1 + (y2 - y1) * part, width: 0, height: 0 }, CLEAR);
  });
}
