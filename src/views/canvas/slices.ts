import { advance, type Steps } from '../../base/steps.ts';

type Context = CanvasRenderingContext2D;

/** How long one slice of a picture may take, ms. */
const SLICE_MS = 10;
/** After a last slice that took longer, what is made of the whole waits for a task of its own, ms. */
const SHORT_MS = 4;

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

/** Does work in slices, a task each; what is made of it in the end is a task again. */
export function createSlices() {
  const { port1: ring, port2: bell } = new MessageChannel();
  let next: (() => void) | null = null;
  bell.onmessage = () => next?.();
  const stop = () => {
    next = null;
  };
  return {
    /** Takes this in hand in the place of what there was, the first slice at once unless it is to be a task as well. */
    run(steps: Steps<void>, onDone: () => void, isLater = false): void {
      const end = () => {
        stop();
        onDone();
      };
      next = () => {
        const since = Date.now();
        if (!advance(steps, SLICE_MS)) ring.postMessage(null);
        else if (Date.now() - since < SHORT_MS) end();
        else {
          next = end;
          ring.postMessage(null);
        }
      };
      if (isLater) ring.postMessage(null);
      else next();
    },
    /** Leaves what is in hand. */
    stop,
    close(): void {
      stop();
      ring.close();
    },
  };
}
