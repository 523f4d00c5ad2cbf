import { at, numberAt } from '../../base/assert.ts';
import { SIDES, type Side } from '../../dataset/sides.ts';
import { isEvent } from '../../network/structure.ts';
import { type Box, growBox, isOverlapping, isPointIn, type MovableBox, moveBox } from '../box.ts';
import { buildTieGrid } from '../tie-grid.ts';
import { isKeptClear, Obstacles } from './obstacles.ts';
import { type LabelPlacement, type Obstacle, type PlacedLabel, toTieCost } from './placement.ts';
import { BEST_SIDES, type LabelPlace, listFartherPlaces } from './places.ts';
import { type LabelledShape, toLabelBox, toPillBox, toPinBox } from './sides.ts';
import { WhoseLabel } from './whose-label.ts';

export type BoardPlace = Pick<PlacedLabel, 'side' | 'shift' | 'text' | 'isLed' | 'isPlate'>;

type PricedPlace = BoardPlace & { readonly cost: number };

export interface Found {
  readonly label: PlacedLabel;
  /** The box it takes up, css px of the zoomed model. */
  readonly taken: Box;
}

/**
 * How much a label on a side chosen beforehand, for one pane and one table of text widths, may lie on another, css px:
 * less than is clear over and under letters. On another side it would jump where the live map takes over.
 */
const TOLERANCE = 0.5;
/** How far from its node a label with more places than the sides may stand, css px; the event's is like no other. */
const REACH = { event: 36, others: 12 };

/** As many faded nodes had better be covered as one that is lit. */
const LIT_COVERED = 20;

/** The map with the labels that stand on it so far: what is free, and what is in the way. */
export class LabelBoard {
  readonly placed: (PlacedLabel | null)[];
  readonly #request: LabelPlacement;
  readonly #ringed: ReadonlySet<number>;
  readonly #first: ReadonlySet<number>;
  readonly #obstacles: Obstacles;
  readonly #whose: WhoseLabel;
  readonly #labels = new Map<number, Obstacle>();
  readonly #ties: ReturnType<typeof buildTieGrid>;
  // Hundreds of thousands of places are tried for a few thousand names: what a try looks at is written over by the next.
  readonly #shape: LabelledShape = { x: 0, y: 0, a: 0, b: 0 };
  readonly #words: MovableBox = { x: 0, y: 0, width: 0, height: 0 };
  readonly #blocker: MovableBox = { x: 0, y: 0, width: 0, height: 0 };

  constructor(request: LabelPlacement) {
    this.#request = request;
    this.#ringed = new Set(request.ringed ?? []);
    this.#first = new Set(request.first ?? []);
    this.placed = request.among ? [] : new Array<PlacedLabel | null>(request.nodes.length).fill(null);
    this.#obstacles = new Obstacles(request);
    this.#whose = new WhoseLabel(request, this.#obstacles, (node) => this.toShape(node, this.#shape));
    for (const box of request.covered ?? []) this.block(box);
    this.#ties = buildTieGrid(request);
    for (const node of request.pinned ?? []) {
      const { x, y, a, b } = this.toShape(node);
      if (request.nodes[node] === 1 && request.among?.includes(node) !== false)
        this.block(toPinBox(x, y, 2 * a, 2 * b));
    }
  }

  /** Lets no label lie here; `node` is what is here, or what `isLine` leads from. */
  block(box: Box, node = -1, isLine = false): Obstacle {
    return this.#obstacles.add({ box, node, label: -1, isLine, isGone: false });
  }

  /** The middle of a node and half its size, css px. Written over `shape` where one is given. */
  toShape(node: number, shape: LabelledShape = { x: 0, y: 0, a: 0, b: 0 }): LabelledShape {
    const { figures, positions, zoom } = this.#request;
    const { width, height } = at(figures.nodes, node);
    shape.x = numberAt(positions, node * 2) * zoom;
    shape.y = numberAt(positions, node * 2 + 1) * zoom;
    shape.a = (width / 2) * zoom;
    shape.b = (height / 2) * zoom;
    return shape;
  }

  /** Whether the middle of a node is in the frame. */
  isInside(node: number): boolean {
    const { frame, positions, zoom } = this.#request;
    return !frame || isPointIn(frame, numberAt(positions, node * 2) * zoom, numberAt(positions, node * 2 + 1) * zoom);
  }

  put(node: number, { label, taken: { x, y, width, height } }: Found): void {
    const box = { x: x - 1, y, width: width + 2, height };
    this.placed[node] = label;
    this.#labels.set(node, this.#obstacles.add({ box, node: -1, label: node, isGone: false }));
  }

  remove(node: number): void {
    Object.assign(this.#labels.get(node) ?? {}, { isGone: true });
    this.placed[node] = null;
  }

  /** The label in this place, if the frame has room for it. */
  tryPlace(node: number, side: Side, place: Omit<BoardPlace, 'side'> = {}): Found | null {
    const taken = this.#measure(node, side, place);
    if (!taken) return null;
    const { shift, text, isLed, isPlate } = place;
    const [{ x, y }, words] = [this.#shape, this.#words];
    const label = { side, box: { ...words, x: words.x - x, y: words.y - y }, ...(isPlate && { isPlate }) };
    return {
      label: shift && text ? { ...label, shift, text, ...(isLed && { isLed }) } : label,
      taken: { ...taken },
    };
  }

  /** The box that a label takes up in a place, till the next one is measured; null: the frame has no room for it. */
  #measure(node: number, side: Side, { shift, text, isPlate }: Omit<BoardPlace, 'side'>): Box | null {
    const { texts, frame } = this.#request;
    const set = text ?? at(texts, node);
    const { x, y, a, b } = this.toShape(node, this.#shape);
    const words = this.#words;
    toLabelBox(side, x, y, a, b, set, words);
    if (shift) {
      words.x += shift[0];
      words.y += shift[1];
    }
    const isRinged = this.#ringed.has(node);
    const taken = isRinged || isPlate ? toPillBox(side, x, y, a, b, set, isRinged) : words;
    if (frame && (taken.x < frame.x + 2 || taken.x + taken.width > frame.x + frame.width - 2)) return null;
    if (frame && (taken.y < frame.y + 2 || taken.y + taken.height > frame.y + frame.height - 2)) return null;
    return taken;
  }

  /** Whether something on the box, other than the node itself, makes `test` true, which keeps nothing of what it is shown. */
  meets(box: Box, node: number, test: (other: Obstacle) => boolean): boolean {
    return this.#obstacles.some(box, node, test);
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

  /** Whether the label in this place would seem to be another's. */
  readonly isAnothers = (node: number, { taken }: Found): boolean => this.#whose.isAnothers(node, taken);

  /**
   * The place that was wished for, where it is free, else the best free side where the label seems to be its own node's.
   * What is settled counts in any case.
   */
  findSide(node: number, wish?: Side | PlacedLabel | null, isSettled = false): Found | null {
    const place: BoardPlace | null | undefined = typeof wish === 'string' ? { side: wish } : wish;
    const wished = place && this.tryPlace(node, place.side, this.#ringed.has(node) ? {} : place);
    const isFree = wished && !this.meets(growBox(wished.taken, -TOLERANCE), node, () => true);
    if (isFree && (isSettled || !this.#whose.isAnothers(node, wished.taken, TOLERANCE))) return wished;
    return this.findBest(node, BEST_SIDES);
  }

  /** The best free place, even where the label seems to be another's. */
  findAny(node: number): Found | null {
    return this.findBest(node, BEST_SIDES, true) ?? this.findBest(node, this.#listFarther(node), true);
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

  /** The free place with the lowest cost and the fewest ties under it that is the label's own; `places` come by rising cost. */
  findBest(node: number, places: readonly PricedPlace[], mayBeAnothers = false): Found | null {
    let best: BoardPlace | null = null;
    let [bestCost, isBlocked] = [Number.POSITIVE_INFINITY, false];
    for (const place of places) {
      if (place.cost >= bestCost) break;
      const taken = this.#measure(node, place.side, place);
      // What blocked the last place mostly blocks the next one, a few pixels on.
      if (!taken || (isBlocked && isOverlapping(taken, this.#blocker, 1))) continue;
      if (this.meets(taken, node, this.#noteBlocker)) {
        isBlocked = true;
        continue;
      }
      if (!mayBeAnothers && this.#whose.isAnothers(node, taken)) continue;
      if (place.shift && place.text && this.#whose.isNearerToRival(node, taken)) continue;
      const total = place.cost + this.countTies(taken, node) * toTieCost(this.#request);
      if (total < bestCost) [best, bestCost] = [place, total];
    }
    return best && this.tryPlace(node, best.side, best);
  }

  readonly #noteBlocker = ({ box }: Obstacle): boolean => {
    moveBox(this.#blocker, box);
    return true;
  };

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
