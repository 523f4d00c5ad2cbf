/**
 * What one step took, ms since the input: the handlers alone; until painted; the same without the wait for the frame
 * that paints; until the frame was over; until the panels tell the same.
 */
export interface Step {
  readonly handled: number;
  readonly painted: number;
  readonly busy: number;
  readonly shown: number;
  readonly told: number;
}

/** One drawing of a network that can be hovered or filtered; each step resolves when it has been drawn. */
export interface Subject {
  /** Highlights the neighbourhood of a node, by index. */
  readonly hover?: (node: number) => Promise<Step>;
  /** Makes the next change of a seeded sequence; null where it changed nothing that is drawn. */
  readonly filter?: () => Promise<Step | null>;
  /** Moves the picture a little to one side and back; makes it larger and smaller; moves every node a little. */
  readonly pan?: () => Promise<Step>;
  readonly zoom?: () => Promise<Step>;
  readonly live?: () => Promise<Step>;
  /** What went against the rules during all steps: rebuilt instances, layouts, hovers that met nothing. */
  readonly faults: () => readonly string[];
}

export type SubjectName = 'canvas' | 'app' | 'classes' | 'force-graph' | 'sigma' | 'vis-network' | 'floor';

/** What a subject may be asked to do, step by step. */
export type Work = 'hover' | 'filter' | 'pan' | 'zoom' | 'live';

/** A hand in haste, css px a frame: every few frames it comes to the end of a picture that is only moved. */
export const PAN = 30;

/** The next of the ways that a hand goes: 12 steps there and as many back. */
export const toTurn = (step: number): 1 | -1 => (Math.floor(step / 12) % 2 === 0 ? 1 : -1);

export const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

const scratch = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/**
 * Makes the browser carry out what has been drawn on the canvases below `host`: one pixel of each is
 * copied to a canvas of our own and read there, so that theirs stay what they are.
 */
export function flush(host: Element): void {
  for (const canvas of host.querySelectorAll('canvas')) {
    if (canvas.width > 0 && canvas.height > 0) scratch?.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
  }
  scratch?.getImageData(0, 0, 1, 1);
}

/**
 * Times one step from the beginning of a frame; `drawn` says when drawing that follows in a later one is done,
 * `isTold` whether what stands beside the drawing has followed it.
 */
export async function timeStep(
  host: Element,
  work: () => void,
  drawn?: () => Promise<void>,
  isTold = () => true,
): Promise<Step> {
  await nextFrame();
  let begun = Number.NaN;
  requestAnimationFrame(() => {
    begun = performance.now();
  });
  const start = performance.now();
  work();
  const handled = performance.now() - start;
  await drawn?.();
  // Whoever asked for the frame earlier paints before it is noted here: its own beginning is then as near.
  if (Number.isNaN(begun)) begun = Number(document.timeline.currentTime);
  const waited = drawn ? Math.max(0, begun - start - handled) : 0;
  flush(host);
  const painted = performance.now() - start;
  await nextFrame();
  const shown = performance.now() - start;
  while (!isTold()) await nextFrame();
  return { handled, painted, busy: painted - waited, shown, told: performance.now() - start };
}
