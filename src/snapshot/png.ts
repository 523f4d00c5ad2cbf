import type { PixelSize } from './pixel-size.ts';
import { filterRows, toChunk, toPngEnd, toPngStart } from './png-encoder.ts';

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

/**
 * Turns an SVG text into a PNG of exactly the given size, strip by strip, so that no canvas is large and the page
 * lives meanwhile. The SVG must have a width, a height and a viewBox. Throws a PngError rather than give an
 * empty file.
 */
export async function toPng(svg: string, { width, height }: PixelSize, options: PngOptions = {}): Promise<Blob> {
  const { dpi = 96, isOpaque = false, onProgress, signal } = options;
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(address);
    const rows = Math.min(height, Math.max(8, Math.floor(STRIP / width)));
    const context = toCanvas(width, rows);
    const packer = new CompressionStream('deflate');
    const packed = new Response(packer.readable).arrayBuffer();
    // Whoever stops early leaves it without a reader.
    packed.catch(() => {});
    const writer = packer.writable.getWriter();
    let above: Uint8ClampedArray | null = null;
    for (let top = 0; top < height; top += rows) {
      const count = Math.min(rows, height - top);
      context.clearRect(0, 0, width, rows);
      context.drawImage(image, 0, -top, width, height);
      const { data } = context.getImageData(0, 0, width, count);
      await writer.write(filterRows(data, width, !isOpaque, above));
      above = data.slice((count - 1) * width * 4);
      onProgress?.((top + count) / height);
      await breathe();
      if (signal?.aborted) await writer.abort(signal.reason).catch(() => {});
      signal?.throwIfAborted();
    }
    await writer.close();
    const content = toChunk('IDAT', new Uint8Array(await packed));
    const start = toPngStart({ width, height, hasOpacity: !isOpaque, dpi });
    return new Blob([...start, content, toPngEnd()], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Lets the page live: what has been typed and drawn meanwhile comes first. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

function toCanvas(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || !isWorking(context, width, height)) throw new PngError('too-large');
  return context;
}

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new PngError('unreadable'));
    image.src = address;
  });
}

/** A canvas past a browser's limit takes every stroke and keeps none: its last pixel tells. */
function isWorking(context: CanvasRenderingContext2D, width: number, height: number): boolean {
  context.fillRect(width - 1, height - 1, 1, 1);
  const works = context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
  context.clearRect(0, 0, width, height);
  return works;
}
