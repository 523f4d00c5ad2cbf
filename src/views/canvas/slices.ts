import { advance, type Steps } from '../../base/steps.ts';

type Context = CanvasRenderingContext2D;

/** How long one slice of a picture may take, ms. */
const SLICE_MS = 16;

const sliced = new WeakSet<Context>();

/** A canvas that nobody sees, whose drawing is carried out whenever `drawSoFar` says so and not all at once. */
export function toSlicedContext(canvas: HTMLCanvasElement): Context | null {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context) sliced.add(context);
  return context;
}

export const isSliced = (context: Context): boolean => sliced.has(context);

/** Browsers note what is drawn and carry it out when it is to be seen: of ten thousand nodes a second of work. */
export function drawSoFar(context: Context): void {
  if (sliced.has(context)) context.getImageData(0, 0, 1, 1);
}

/** Does work in slices, a task each, the first of them at once. */
export function createSlices() {
  const { port1: ring, port2: bell } = new MessageChannel();
  let next: (() => void) | null = null;
  bell.onmessage = () => next?.();
  const stop = () => {
    next = null;
  };
  return {
    /** Takes this in hand in the place of what there was. */
    run(steps: Steps<void>, onDone: () => void): void {
      next = () => {
        if (advance(steps, SLICE_MS)) {
          stop();
          onDone();
        } else ring.postMessage(null);
      };
      next();
    },
    /** Leaves what is in hand. */
    stop,
    close(): void {
      stop();
      ring.close();
    },
  };
}
