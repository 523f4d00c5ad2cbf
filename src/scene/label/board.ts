import { at, numberAt } from '../../base/assert.ts';
import { SIDES, type Side } from '../../dataset/sides.ts';
import { isEvent } from '../../network/structure.ts';
import { type Box, growBox, isOverlapping, isPointIn } from '../box.ts';
import { SpatialGrid } from '../spatial-grid.ts';
import { buildTieGrid } from '../tie-grid.ts';
import { NodeGrid } from './node-grid.ts';
import { type LabelPlacement, listPlaced, type PlacedLabel, toTieCost } from './placement.ts';
import { type LabelPlace, listFartherPlaces } from './places.ts';
import { toLabelBox, toPillBox, toPinBox } from './sides.ts';

/** Something that no label may lie on. */
export interface Obstacle {
  readonly box: Box;
  /** The node that it is, whose own label need not mind it; -1: none. */
  readonly node: number;
  /** The node whose label it is; -1: it is no label and never moves. */
  readonly label: number;
  isGone: boolean;
}

/** Whether a name that may lie on nodes may not lie on it: it is a label, a mark, or one of the nodes that are `kept`. */
export const isKeptClear = ({ node, label }: Obstacle, kept: ReadonlySet<number>): boolean =>
  label >= 0 || node < 0 || kept.has(node);

export type BoardPlace = Pick<PlacedLabel, 'side' | 'shift' | 'text' | 'isLed' | 'isPlate'>;

export interface Found {
  readonly label: PlacedLabel;
  /** The box it takes up, css px of the zoomed model. */
  readonly taken: Box;
}

const CELL = 64;
/**
 * How much a label on a side chosen beforehand, for one pane and one table of text widths, may lie on another, css px:
 * less than is clear over and under letters. On another side it would jump where the live map takes over.
 */
const TOLERANCE = 0.5;
/** How far from its node a label with more places than the sides may stand, css px; the event's is like no other. */
const REACH = { event: 36, others: 12 };

/** As many faded nodes had better be covered as one that is lit. */
const LIT_COVERED = 20;
/** How much farther a label that is slid along stays from another of its kind than from its own, css px. */
const CLEAR_OF_RIVAL = 8;

/** The map with the labels that stand on it so far: what is free, and what is in the way. */
export class LabelBoard {
  readonly placed: (PlacedLabel | null)[];
  readonly #request: LabelPlacement;
  readonly #drawn: readonly number[];
  readonly #ringed: ReadonlySet<number>;
  readonly #first: ReadonlySet<number>;
  readonly #nodes: NodeGrid;
  readonly #obstacles = new SpatialGrid<Obstacle>(CELL);
  readonly #labels = new Map<number, Obstacle>();
  readonly #ties: ReturnType<typeof buildTieGrid>;

  constructor(request: LabelPlacement) {
    this.#request = request;
    this.#drawn = listPlaced(request);
    this.#ringed = new Set(request.ringed ?? []);
    this.#first = new Set(request.first ?? []);
    this.placed = request.among ? [] : new Array<PlacedLabel | null>(request.nodes.length).fill(null);
    for (const box of request.covered ?? []) this.block(box);
    this.#ties = buildTieGrid(request);
    this.#nodes = new NodeGrid(request);
    for (const node of request.pinned ?? []) {
      const { x, y, a, b } = this.toShape(node);
      if (request.nodes[node] === 1 && request.among?.includes(node) !== false)
        this.block(toPinBox(x, y, 2 * a, 2 * b));
    }
  }

  /** Lets no label lie here; `node` is what is here. */
  block(box: Box, node = -1): Obstacle {
    const obstacle = { box, node, label: -1, isGone: false };
    this.#obstacles.add(box, () => obstacle);
    return obstacle;
  }

  /** The middle of a node and half its size, css px. */
  toShape(node: number) {
    const { figures, positions, zoom } = this.#request;
    const { width, height } = at(figures.nodes, node);
    const [x, y] = [numberAt(positions, node * 2) * zoom, numberAt(positions, node * 2 + 1) * zoom];
    return { x, y, a: (width / 2) * zoom, b: (height / 2) * zoom };
  }

  /** Whether the middle of a node is in the frame. */
  isInside(node: number): boolean {
    const { frame, positions, zoom } = this.#request;
    return !frame || isPointIn(frame, numberAt(positions, node * 2) * zoom, numberAt(positions, node * 2 + 1) * zoom);
  }

  put(node: number, { label, taken: { x, y, width, height } }: Found): void {
    const obstacle = { box: { x: x - 1, y, width: width + 2, height }, node: -1, label: node, isGone: false };
    this.placed[node] = label;
    this.#labels.set(node, obstacle);
    this.#obstacles.add(obstacle.box, () => obstacle);
  }

  remove(node: number): void {
    Object.assign(this.#labels.get(node) ?? {}, { isGone: true });
    this.placed[node] = null;
  }

  /** The label in this place, if the frame has room for it. */
  tryPlace(node: number, side: Side, { shift, text, isLed, isPlate }: Omit<BoardPlace, 'side'> = {}): Found | null {
    const { texts, frame } = this.#request;
    const set = text ?? at(texts, node);
    const { x, y, a, b } = this.toShape(node);
    const plain = toLabelBox(side, x, y, a, b, set);
    const box = shift ? { ...plain, x: plain.x + shift[0], y: plain.y + shift[1] } : plain;
    const isRinged = this.#ringed.has(node);
    const taken = isRinged || isPlate ? toPillBox(side, x, y, a, b, set, isRinged) : box;
    if (frame && (taken.x < frame.x + 2 || taken.x + taken.width > frame.x + frame.width - 2)) return null;
    if (frame && (taken.y < frame.y + 2 || taken.y + taken.height > frame.y + frame.height - 2)) return null;
    const label = { side, box: { ...box, x: box.x - x, y: box.y - y }, ...(isPlate && { isPlate }) };
    return { label: shift && text ? { ...label, shift, text, ...(isLed && { isLed }) } : label, taken };
  }

  /** Whether something on the box, other than the node itself, makes `test` true. */
  meets(box: Box, node: number, test: (other: Obstacle) => boolean): boolean {
    const isIt = (other: Obstacle) => !other.isGone && other.node !== node && test(other);
    return (
      this.#nodes.some(box, (met, its) => isIt({ box: its, node: met, label: -1, isGone: false })) ||
      this.#obstacles.some(box, (other) => isOverlapping(box, other.box, 1) && isIt(other))
    );
  }

  /** How many ties run under the box of the node's label; those of the node itself count half. */
  countTies(box: Box, node: number): number {
    return this.#ties?.count(box, node) ?? 0;
  }

  /** Whether the label may stand in other places than the eight sides; a plate stands beside its ring. */
  isForemost(node: number): boolean {
    return at(this.#request.texts, node).others !== undefined && !this.#ringed.has(node);
  }

  #listFarther(node: number): readonly LabelPlace[] {
    if (!this.isForemost(node)) return [];
    const { network, texts } = this.#request;
    const { a, b } = this.toShape(node);
    return listFartherPlaces(at(texts, node), a, b, isEvent(network, node) ? REACH.event : REACH.others);
  }

  /** Whether the label would seem to be another's of its kind. */
  #isNearerToRival(node: number, taken: Box): boolean {
    const { nodes } = this.#request.network;
    const [{ kind }, own] = [at(nodes, node), this.#toGap(node, taken)];
    return this.#drawn.some(
      (other) => other !== node && at(nodes, other).kind === kind && this.#toGap(other, taken) < own + CLEAR_OF_RIVAL,
    );
  }

  /** How far a node's outline is from a box, css px. */
  #toGap(node: number, box: Box): number {
    const { x, y, a, b } = this.toShape(node);
    const beside = Math.max(box.x - x - a, x - a - box.x - box.width, 0);
    const over = Math.max(box.y - y - b, y - b - box.y - box.height, 0);
    return Math.hypot(beside, over);
  }

  /** The place that was wished for, where it is free, else the best free side. */
  findSide(node: number, wish?: Side | PlacedLabel | null): Found | null {
    const { side: wishedSide, ...other } = typeof wish === 'string' ? { side: wish } : (wish ?? { side: null });
    const wished = wishedSide && this.tryPlace(node, wishedSide, this.#ringed.has(node) ? {} : other);
    if (wished && !this.meets(growBox(wished.taken, -TOLERANCE), node, () => true)) return wished;
    const sides = SIDES.map((side, rank) => ({ side, cost: rank * 0.35 }));
    return this.findBest(node, sides);
  }

  /** The side that covers the fewest plates and nodes, of lit ones the fewest first, for a label that is drawn whether there is room or not. */
  findLeastCovering(node: number): Found | null {
    let best: Found | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const side of SIDES) {
      const found = this.tryPlace(node, side);
      let covered = 0;
      if (!found) continue;
      this.meets(found.taken, node, (met) => {
        covered += this.isKept(met) ? LIT_COVERED : 1;
        return covered >= least;
      });
      if (covered < least) [best, least] = [found, covered];
    }
    return best;
  }

  /** Whether not even the name of what is lit may cover it: all but nodes that are not among the first. */
  readonly isKept = (met: Obstacle): boolean => isKeptClear(met, this.#first);

  /** A side on which the label covers no name, and of nodes only such as are not among the first. */
  findOver(node: number): Found | null {
    for (const side of SIDES) {
      const found = this.tryPlace(node, side);
      if (found && !this.meets(found.taken, node, this.isKept)) return found;
    }
    return null;
  }

  /** The best free place beyond the eight sides. */
  findFarther(node: number): Found | null {
    return this.findBest(node, this.#listFarther(node));
  }

  /** The free place with the lowest cost and the fewest ties under it; `places` come by rising cost. */
  findBest(node: number, places: readonly (BoardPlace & { readonly cost: number })[]) {
    let best: Found | null = null;
    let blocker: Obstacle | null = null as Obstacle | null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const { cost, side, ...other } of places) {
      if (cost >= bestCost) break;
      const found = this.tryPlace(node, side, other);
      if (!found) continue;
      // What blocked the last place mostly blocks the next one, a few pixels on.
      if (blocker && isOverlapping(found.taken, blocker.box, 1)) continue;
      const isTaken = this.meets(found.taken, node, (met) => {
        blocker = met;
        return true;
      });
      if (isTaken || (found.label.shift && this.#isNearerToRival(node, found.taken))) continue;
      const total = cost + this.countTies(found.taken, node) * toTieCost(this.#request);
      if (total < bestCost) [best, bestCost] = [found, total];
    }
    return best;
  }

  /** Puts the label there if `others` all find another side; leaves everything as it was where one does not. */
  moveOver(node: number, found: Found, others: readonly number[]): boolean {
    const before = others.map((other) => ({ other, label: this.placed[other], obstacle: this.#labels.get(other) }));
    for (const other of others) this.remove(other);
    this.put(node, found);
    const isDone = others.every((other) => {
      const room = this.findSide(other) ?? (this.#ringed.has(other) ? this.findOver(other) : null);
      if (room) this.put(other, room);
      return room !== null;
    });
    if (isDone) return true;
    for (const moved of [node, ...others]) this.remove(moved);
    for (const { other, label, obstacle } of before) {
      this.placed[other] = label ?? null;
      if (obstacle) this.#labels.set(other, Object.assign(obstacle, { isGone: false }));
    }
    return false;
  }
}
