import { at, numberAt } from '../../base/assert.ts';
import { type Box, growBox, isOverlapping } from '../box.ts';
import { type LabelPlacement, listPlaced, type Obstacle } from './placement.ts';

/** Side of a cell, css px; where the nodes are far apart it grows until there are some four cells a node. */
const CELL = 24;
const MOST_CELLS = { each: 4, free: 4096 };
/** A node is in the way of labels this far beyond its box, css px. */
const GAP = 1;

/** The drawn nodes by the cells that their boxes touch: where there is a frame only those in it. No object a node. */
export class NodeGrid {
  /** Left, top, width, height of each member, css px of the zoomed model. */
  readonly #boxes: Float64Array;
  readonly #nodes: Int32Array;
  readonly #area: Box;
  readonly #cell: number;
  readonly #columns: number;
  readonly #rows: number;
  /** The members of cell c stand at #start[c] … #start[c + 1] - 1 of #members. */
  readonly #start: Int32Array;
  readonly #members: Int32Array;
  // What is shown of a node that is met, and what is asked: one for all, for they are millions.
  readonly #met = { box: { x: 0, y: 0, width: 0, height: 0 }, node: -1, label: -1, isGone: false };
  #asked: Box = this.#met.box;
  #test: (met: Obstacle) => boolean = () => false;

  constructor(request: LabelPlacement) {
    const { figures, positions, zoom, frame } = request;
    const nodes = listPlaced(request);
    const boxes = new Float64Array(4 * nodes.length);
    const members = new Int32Array(nodes.length);
    const seen = frame ? growBox(frame, GAP) : null;
    let count = 0;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const node of nodes) {
      const figure = at(figures.nodes, node);
      const [width, height] = [figure.width * zoom, figure.height * zoom];
      const x = (positions[node * 2] as number) * zoom - width / 2;
      const y = (positions[node * 2 + 1] as number) * zoom - height / 2;
      if (seen && (x > seen.x + seen.width || y > seen.y + seen.height || x + width < seen.x || y + height < seen.y))
        continue;
      const slot = count * 4;
      boxes[slot] = x;
      boxes[slot + 1] = y;
      boxes[slot + 2] = width;
      boxes[slot + 3] = height;
      members[count++] = node;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + width);
      bottom = Math.max(bottom, y + height);
    }
    this.#boxes = boxes;
    this.#nodes = members;
    this.#area = seen ?? { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
    const most = MOST_CELLS.free + MOST_CELLS.each * count;
    const { width, height } = count === 0 ? { width: 0, height: 0 } : this.#area;
    this.#cell = Math.max(CELL, Math.sqrt((width * height) / most), Math.max(width, height) / most);
    this.#columns = Math.floor(width / this.#cell) + 1;
    this.#rows = Math.floor(height / this.#cell) + 1;
    const start = new Int32Array(this.#columns * this.#rows + 1);
    const forAll = (take: (cell: number, member: number) => void) => {
      for (let member = 0; member < count; member++) {
        this.#someCell(this.#boxOf(member), (cell) => {
          take(cell, member);
          return false;
        });
      }
    };
    forAll((cell) => {
      start[cell + 1] = numberAt(start, cell + 1) + 1;
    });
    for (let cell = 1; cell < start.length; cell++) start[cell] = numberAt(start, cell) + numberAt(start, cell - 1);
    const next = start.slice();
    this.#start = start;
    this.#members = new Int32Array(numberAt(start, start.length - 1));
    forAll((cell, member) => {
      const slot = numberAt(next, cell);
      next[cell] = slot + 1;
      this.#members[slot] = member;
    });
  }

  /** Whether `test` holds for a node whose box is on this one; a node may be asked about twice, and is written over by the next. */
  some(box: Box, test: (met: Obstacle) => boolean): boolean {
    this.#asked = box;
    this.#test = test;
    return this.#someCell(box, this.#isIn);
  }

  readonly #isIn = (cell: number): boolean => {
    const last = numberAt(this.#start, cell + 1);
    for (let slot = numberAt(this.#start, cell); slot < last; slot++) {
      const member = numberAt(this.#members, slot);
      this.#met.node = numberAt(this.#nodes, member);
      if (isOverlapping(this.#asked, this.#boxOf(member), GAP) && this.#test(this.#met)) return true;
    }
    return false;
  };

  /** The box of a member, till the next one is asked for. */
  #boxOf(member: number): Box {
    const box = this.#met.box;
    const from = member * 4;
    box.x = numberAt(this.#boxes, from);
    box.y = numberAt(this.#boxes, from + 1);
    box.width = numberAt(this.#boxes, from + 2);
    box.height = numberAt(this.#boxes, from + 3);
    return box;
  }

  #someCell({ x, y, width, height }: Box, test: (cell: number) => boolean): boolean {
    const [left, top] = [x - this.#area.x - GAP, y - this.#area.y];
    const last = this.#hold(left + width + 2 * GAP, this.#columns);
    const lowest = this.#hold(top + height, this.#rows);
    for (let row = this.#hold(top, this.#rows); row <= lowest; row++) {
      for (let column = this.#hold(left, this.#columns); column <= last; column++) {
        if (test(row * this.#columns + column)) return true;
      }
    }
    return false;
  }

  /** The column or row of a place, of so many. */
  #hold(place: number, most: number): number {
    return Math.max(0, Math.min(most - 1, Math.floor(place / this.#cell)));
  }
}
