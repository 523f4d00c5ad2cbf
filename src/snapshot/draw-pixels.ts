import { loadImage, PngError, toCanvas } from './png.ts';
import type { Pixels } from './png-encoder.ts';

/**
 * Whether what a page draws can be read back: some browsers hand out noise instead, so that nobody is known again by
 * the way their screen draws.
 */
export function canReadPixels(): boolean {
  return toCanvas(8, 8, {}) !== null;
}

/** Lets the browser draw an SVG, and gives its pixels. Throws a PngError where it can't. */
export async function drawPixels(svg: string, width: number, height: number): Promise<Pixels> {
  const context = toCanvas(width, height, {});
  if (!context) throw new PngError('too-large');
  const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  context.drawImage(image, 0, 0, width, height);
  const pixels = context.getImageData(0, 0, width, height);
  // Frees the memory at once.
  context.canvas.width = 0;
  return pixels;
}
