import type { PixelSize } from './pixel-size.ts';
import { AFTER_HEADER, filterRows, toChunk, toPngEnd, toPngStart, toResolution } from './png-encoder.ts';

/** Why no picture came out: the browser could not draw the SVG, or has no room for so large a canvas. */
export type PngFault = 'unreadable' | 'too-large';

export class PngError extends Error {
  readonly fault: PngFault;

  constructor(fault: PngFault) {
    super(`no PNG could be made: ${fault}`);
    this.name = 'PngError';
    this.fault = fault;
  }
}

export interface PngOptions {
  /** Dots per inch, written into the file; 96 unless told. */
  readonly dpi?: number;
  /** Whether the picture has a ground of its own everywhere; the file is smaller then. */
  readonly isOpaque?: boolean;
  /** Told now and then how much is done, 0–1. */
  readonly onProgress?: (done: number) => void;
  /** Ends the work: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Pixels drawn between two breaths, some 100 ms: every browser has a canvas of this size. */
const STRIP = 1_500_000;
/** Each strip has the whole drawing played once more: the larger its text, the fewer strips, down to this size. */
const LARGEST_STRIP = 16_000_000;
/** Pixels packed between two breaths: the browser packs at once what it is given, some 20 ms. */
const PACKED_AT_ONCE = 400_000;
/**
 * The largest canvas that is made in one piece: clearing its memory takes some 7 ns a pixel, in which nothing else
 * happens. A3 at 300 dpi is below it.
 */
const MOST_IN_ONE = 40_000_000;
/** A page that nobody sees paints no frames: it waits no longer than this, ms. */
const PAINT = 60;

/**
 * Turns an SVG text into a PNG of exactly the given size. It is drawn strip by strip, so that the page lives
 * meanwhile, and packed by the browser where a canvas of this size is there at once, else by ourselves, which takes
 * longer.
 * The SVG must have a width, a height and a viewBox. Throws a PngError rather than give an empty file.
 */
export async function toPng(svg: string, size: PixelSize, options: PngOptions = {}): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(address);
    options.onProgress?.(0);
    await untilPainted(options.signal);
    const isSmall = size.width * size.height <= MOST_IN_ONE;
    const whole = isSmall ? toCanvas(size.width, size.height, options) : null;
    const rows = countRows(size, svg.length);
    return whole ? await drawWhole(whole, image, size, rows, options) : await drawInStrips(image, size, rows, options);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Rows of a strip: so many that playing a drawing of `length` characters takes no longer than its pixels. */
function countRows({ width, height }: PixelSize, length: number): number {
  const strip = Math.min(LARGEST_STRIP, Math.max(STRIP, length));
  return Math.min(height, Math.max(8, Math.floor(strip / width)));
}

async function drawWhole(
  context: CanvasRenderingContext2D,
  image: HTMLImageElement,
  { width, height }: PixelSize,
  rows: number,
  { dpi = 96, onProgress, signal }: PngOptions,
): Promise<Blob> {
  for (let top = 0; top < height; top += rows) {
    context.save();
    context.beginPath();
    context.rect(0, top, width, rows);
    context.clip();
    context.drawImage(image, 0, 0, width, height);
    context.restore();
    onProgress?.(Math.min(1, (top + rows) / height));
    await breathe(signal);
  }
  const blob = await new Promise<Blob | null>((resolve) => context.canvas.toBlob(resolve, 'image/png'));
  // Frees the memory at once.
  context.canvas.width = 0;
  signal?.throwIfAborted();
  if (!blob || blob.size <= AFTER_HEADER) throw new PngError('too-large');
  const parts = [blob.slice(0, AFTER_HEADER), toResolution(dpi), blob.slice(AFTER_HEADER)];
  return new Blob(parts, { type: 'image/png' });
}

async function drawInStrips(
  image: HTMLImageElement,
  { width, height }: PixelSize,
  rows: number,
  { dpi = 96, isOpaque = false, onProgress, signal }: PngOptions,
): Promise<Blob> {
  // Strips begin where pieces do.
  const atOnce = Math.max(1, Math.floor(PACKED_AT_ONCE / width));
  const ofStrip = Math.ceil(rows / atOnce) * atOnce;
  const context = toCanvas(width, ofStrip, { isOpaque });
  if (!context) throw new PngError('too-large');
  const packer = new CompressionStream('deflate');
  const packed = toContent(packer.readable);
  // Whoever stops early leaves it without a reader.
  packed.catch(() => {});
  const writer = packer.writable.getWriter();
  let above: Uint8ClampedArray | null = null;
  for (let top = 0; top < height; top += atOnce) {
    const inStrip = top % ofStrip;
    if (inStrip === 0) {
      context.clearRect(0, 0, width, ofStrip);
      context.drawImage(image, 0, -top, width, height);
    }
    const count = Math.min(atOnce, height - top);
    const { data } = context.getImageData(0, inStrip, width, count);
    await writer.write(filterRows(data, width, !isOpaque, above));
    above = data.slice((count - 1) * width * 4);
    onProgress?.((top + count) / height);
    if (signal?.aborted) await writer.abort(signal.reason).catch(() => {});
    await breathe(signal);
  }
  await writer.close();
  const start = toPngStart({ width, height, hasOpacity: !isOpaque, dpi });
  return new Blob([...start, ...(await packed), toPngEnd()], { type: 'image/png' });
}

/** The chunks of what has been packed, made as it comes: to sum up a hundred megabytes at once takes a second. */
async function toContent(packed: ReadableStream<Uint8Array>): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = packed.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    chunks.push(toChunk('IDAT', value));
  }
}

/** Lets the page live: what has been typed and drawn meanwhile comes first. */
async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}

/** Until what was said of the progress is on the screen. */
async function untilPainted(signal: AbortSignal | undefined): Promise<void> {
  const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await Promise.race([painted, new Promise((resolve) => setTimeout(resolve, PAINT))]);
  signal?.throwIfAborted();
}

/** A canvas to draw on; null where the browser has none of this size. */
export function toCanvas(
  width: number,
  height: number,
  { isOpaque = false }: PngOptions,
): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: !isOpaque });
  if (context && isWorking(context, width, height)) return context;
  canvas.width = 0;
  return null;
}

/** An image once it is there. Rejects with a PngError where the browser can't read it. */
export function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new PngError('unreadable'));
    image.src = address;
  });
}

/** A canvas past a browser's limit takes every stroke and keeps none: its last pixel tells. */
function isWorking(context: CanvasRenderingContext2D, width: number, height: number): boolean {
  try {
    context.fillStyle = '#010203';
    context.fillRect(width - 1, height - 1, 1, 1);
    const works = context.getImageData(width - 1, height - 1, 1, 1).data[2] === 3;
    context.clearRect(0, 0, width, height);
    return works;
  } catch {
    return false;
  }
}
