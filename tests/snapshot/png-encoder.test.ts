import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { AFTER_HEADER, filterRows, toChunk, toPngEnd, toPngStart } from '../../src/snapshot/png/png-encoder.ts';

const [WIDTH, HEIGHT] = [7, 5];
const pixels = Uint8ClampedArray.from({ length: WIDTH * HEIGHT * 4 }, (_, index) => (index * 37) % 256);

/** Packs in strips of two rows, as the browser part does. */
function encode(hasOpacity: boolean, dpi: number): Buffer {
  const strips: Uint8Array[] = [];
  let above: Uint8ClampedArray | null = null;
  for (let top = 0; top < HEIGHT; top += 2) {
    const strip = pixels.subarray(top * WIDTH * 4, Math.min(HEIGHT, top + 2) * WIDTH * 4);
    strips.push(filterRows(strip, WIDTH, hasOpacity, above));
    above = strip.slice(-WIDTH * 4);
  }
  const content = toChunk('IDAT', deflateSync(Buffer.concat(strips)));
  return Buffer.concat([...toPngStart({ width: WIDTH, height: HEIGHT, hasOpacity, dpi }), content, toPngEnd()]);
}

test.each([true, false])('another reader finds every pixel, opacity: %s', (hasOpacity) => {
  const read = PNG.sync.read(encode(hasOpacity, 300));
  expect([read.width, read.height]).toEqual([WIDTH, HEIGHT]);
  const expected = pixels.map((value, index) => (index % 4 === 3 && !hasOpacity ? 255 : value));
  expect([...read.data]).toEqual([...expected]);
});

test('300 dots per inch are 11,811 a metre, right after the header', () => {
  const file = encode(false, 300);
  expect(file.subarray(AFTER_HEADER + 4, AFTER_HEADER + 8).toString('latin1')).toBe('pHYs');
  expect([file.readUInt32BE(AFTER_HEADER + 8), file.readUInt32BE(AFTER_HEADER + 12)]).toEqual([11811, 11811]);
  expect(file[AFTER_HEADER + 16]).toBe(1);
});
