import type { TextMeasure } from '../../scene/label/text-width.ts';
import type { Face } from './face.ts';
import type { Run } from './runs.ts';

/** Text in one style that follows what stands before it on its line. */
export interface Segment {
  readonly runs: readonly Run[];
  /** As it stands in the picture, for its width there. */
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** How far it is moved from where the text before it ends. */
  readonly dx: number;
  readonly dy: number;
}

/** A line from its anchor: (x, y) is its beginning, middle or end on the base line. */
export interface Line<Part extends Segment = Segment> {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly segments: readonly Part[];
}

/** A run where it begins. */
export interface PlacedRun<Part extends Segment = Segment> {
  readonly run: Run;
  readonly segment: Part;
  readonly x: number;
  readonly y: number;
}

/** By how much letters are set smaller, and narrower than their size makes them: 1 is as they are. */
export interface Squeeze {
  readonly size: number;
  readonly width: number;
}

/** Letters are never set narrower than this part of their width; what is wider still is set smaller. */
const NARROWEST = 0.8;

/**
 * Sets lines of one text with the given faces (by index, as in the runs). Where these are wider than the face the
 * picture was laid out with, all lines are squeezed alike, so that text never leaves the room it has.
 */
export function setLines<Part extends Segment>(
  lines: readonly Line<Part>[],
  faces: ReadonlyMap<number, Face>,
  measure: TextMeasure,
): { readonly squeeze: Squeeze; readonly runs: readonly PlacedRun<Part>[] } {
  const widthOf = (segment: Segment) => segment.runs.reduce((sum, run) => sum + toWidth(run, segment.size, faces), 0);
  const roomOf = (segment: Segment) => toRoom(segment, measure);
  const factors = lines.map(({ segments }) => {
    const width = segments.reduce((sum, segment) => sum + widthOf(segment), 0);
    return width === 0 ? 1 : segments.reduce((sum, segment) => sum + roomOf(segment), 0) / width;
  });
  // What has no room at all in the picture is set as it is.
  const squeeze = Math.min(1, ...factors.filter((factor) => factor > 0));
  const runs = lines.flatMap((line) => {
    const width = line.segments.reduce((sum, segment) => sum + segment.dx + squeeze * widthOf(segment), 0);
    let x = toStart(line, width);
    let y = line.y;
    return line.segments.flatMap((segment) => {
      x += segment.dx;
      y += segment.dy;
      return segment.runs.map((run): PlacedRun<Part> => {
        const placed = { run, segment, x, y };
        x += squeeze * toWidth(run, segment.size, faces);
        return placed;
      });
    });
  });
  const width = Math.max(NARROWEST, squeeze);
  return { squeeze: { size: squeeze / width, width }, runs };
}

/** How wide text is in the picture. */
export const toRoom = ({ text, size, bold, italic }: Segment, measure: TextMeasure): number =>
  measure(text, { size, weight: bold ? 700 : 400, italic });

/** Where a line that is `width` px wide begins. */
export const toStart = ({ x, anchor }: Line, width: number): number =>
  x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);

function toWidth({ font, text }: Run, size: number, faces: ReadonlyMap<number, Face>): number {
  const face = faces.get(font);
  return face ? [...text].reduce((sum, letter) => sum + face.advanceOf(letter.charCodeAt(0)), 0) * size : 0;
}
