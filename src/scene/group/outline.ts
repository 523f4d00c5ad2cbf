import type { Box } from '../box.ts';
import type { Scene } from '../scene.ts';
import { groupHueOf, toGroupLetter } from './hues.ts';
import { listTaken, type MarkPlace, toMarkBox, toMarkPlace } from './mark.ts';
import { toRegions } from './regions.ts';
import type { Ring } from './ring.ts';

/** The soft shape behind a group and the marks with its letter, in css px of the frame. */
export interface GroupOutline {
  readonly slot: number;
  /** The edges of its pieces and of their holes. */
  readonly rings: readonly Ring[];
  readonly fill: string;
  readonly stroke: string;
  readonly letter: string;
  /** The middles of its letter's marks, one for each of the largest pieces, see `toMarkPlace`. */
  readonly marks: readonly MarkPlace[];
}

/** As far as an outline lies from its nodes, css px at zoom 1: the most that it is pressed in. */
const GIVE = 20;
/** Between an outline and the edge of the frame: its whole line is seen, css px. */
const EDGE = 1;
/** More letters of one group only repeat it, and so do those of pieces that are so many times smaller than the largest. */
const MOST_MARKS = 4;
const CRUMB = 3;

/** The outlines of the scene's groups, the largest first so that smaller ones lie on top; `isMoving`: the nodes are. */
export function toGroupOutlines(scene: Scene, frame: Box, isMoving = false): readonly GroupOutline[] {
  const { figures, zoom } = scene;
  const regions = toRegions(scene, isMoving);
  if (regions.length === 0) return [];
  const taken = listTaken(scene, frame);
  return regions.flatMap(({ slot, pieces, isWhole }) => {
    const drawn = pieces.map((piece) => piece.map((ring) => drawIn(ring, zoom, frame)));
    const named = isWhole ? drawn.slice(0, MOST_MARKS).filter(isLarge) : drawn.slice(0, 1);
    const marks = named.flatMap(([edge]) => {
      if (!edge) return [];
      const place = toMarkPlace(edge, frame, taken);
      taken.push(toMarkBox(place));
      return [place];
    });
    if (marks.length === 0) return [];
    const { fill, outline: stroke } = groupHueOf(figures.palette.name, slot);
    return [{ slot, rings: drawn.flat(), fill, stroke, letter: toGroupLetter(slot), marks }];
  });
}

/** Whether a piece is to have a letter of its own: it is no crumb beside the largest. */
const isLarge = ([edge]: readonly Ring[], _: number, [largest]: readonly (readonly Ring[])[]): boolean =>
  (edge?.length ?? 0) * CRUMB >= (largest?.[0]?.length ?? 0);

/**
 * A ring in css px of the frame, pressed in where the frame would cut it: it runs along the frame's edge as long as
 * the node behind it is inside, and leaves with that node.
 */
function drawIn(ring: Ring, zoom: number, { x, y, width, height }: Box): Ring {
  const give = GIVE * zoom;
  return ring.map((inModel, index) => {
    const value = inModel * zoom - (index % 2 === 0 ? x : y);
    const last = (index % 2 === 0 ? width : height) - EDGE;
    const beyond = Math.min(0, value - EDGE) + Math.max(0, value - last);
    return value - Math.max(-give, Math.min(give, beyond));
  });
}
