import { joinBytes } from '../../base/join-bytes.ts';
import { loadImage, PngError, toCanvas } from './png.ts';
import { filterRows, type Pixels, toChunk, toPngEnd, toPngStart } from './png-encoder.ts';

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

/** A small picture as a whole PNG file; it is packed by the platform. */
export async function packPng({ width, height, data }: Pixels): Promise<Uint8Array> {
  const packer = new CompressionStream('deflate');
  const packed = new Response(packer.readable).arrayBuffer();
  const writer = packer.writable.getWriter();
  await writer.write(filterRows(data, width, true, null));
  await writer.close();
  const start = toPngStart({ width, height, hasOpacity: true, dpi: 96 });
  return joinBytes([...start, toChunk('IDAT', new Uint8Array(await packed)), toPngEnd()]);
}
