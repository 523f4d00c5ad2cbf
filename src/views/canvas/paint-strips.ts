import type { Steps } from '../../base/steps.ts';
import type { Box } from '../../scene/box.ts';

/** A picture of which strips, boxes in device px, are still blank; `view` is what the whole shows, css px. */
interface Unfinished {
  readonly context: CanvasRenderingContext2D;
  readonly ratio: number;
  readonly view: Box;
  readonly strips: readonly Box[];
}

/** Paints what is still blank of a picture, and nothing of the rest. `paint` is as `paintScene`. */
export function* paintStrips(
  { context, ratio, view, strips }: Unfinished,
  paint: (context: CanvasRenderingContext2D, view: Box) => Steps<void>,
): Steps<void> {
  for (const { x, y, width, height } of strips) {
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    context.setTransform(ratio, 0, 0, ratio, x, y);
    const part = { x: view.x + x / ratio, y: view.y + y / ratio, width: width / ratio, height: height / ratio };
    yield* paint(context, part);
    context.restore();
  }
}
