/** What one step took, ms since the input: the handlers alone; until painted; until the frame was over; until the panels tell the same. */
export interface Step {
  readonly handled: number;
  readonly painted: number;
  readonly shown: number;
  readonly told: number;
}

/** One drawing of a network that can be hovered or filtered; each step resolves when it has been drawn. */
export interface Subject {
  /** Highlights the neighbourhood of a node, by index. */
  readonly hover?: (node: number) => Promise<Step>;
  /** Makes the next change of a seeded sequence; null where it changed nothing that is drawn. */
  readonly filter?: () => Promise<Step | null>;
  /** What went against the rules during all steps: rebuilt instances, layouts, hovers that met nothing. */
  readonly faults: () => readonly string[];
}

export type SubjectName = 'canvas' | 'app' | 'classes' | 'force-graph';

export const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

const scratch = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/**
 * Makes the browser carry out what has been drawn on the canvases below `host`: one pixel of each is
 * copied to a canvas of our own and read there, so that theirs stay what they are.
 */
function flush(host: Element): void {
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
  const start = performance.now();
  work();
  const handled = performance.now() - start;
  await drawn?.();
  flush(host);
  const painted = performance.now() - start;
  await nextFrame();
  const shown = performance.now() - start;
  while (!isTold()) await nextFrame();
  return { handled, painted, shown, told: performance.now() - start };
}
