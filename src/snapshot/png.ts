import type { PixelSize } from './pixel-size.ts';

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

/**
 * Turns an SVG text into a PNG of exactly the given size. The SVG must have a width, a height and a
 * viewBox. Throws a PngError rather than give an empty file.
 */
export async function toPng(svg: string, { width, height }: PixelSize): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(address);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context || !isWorking(context, width, height)) throw new PngError('too-large');
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob || blob.size === 0) throw new PngError('too-large');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
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
