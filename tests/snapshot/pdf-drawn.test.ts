// @vitest-environment jsdom
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { beforeEach, expect, test, vi } from 'vitest';
import { measureByTable } from '../../src/scene/label/text-width.ts';
import type { DrawSvg } from '../../src/snapshot/pdf/drawn.ts';
import { separateInk } from '../../src/snapshot/pdf/ink.ts';
import { toPdf } from '../../src/snapshot/pdf/pdf.ts';
import { type Mask, tracePath } from '../../src/snapshot/pdf/trace.ts';
import { fontsOnDisk } from '../drivers/pdf-fonts-on-disk.ts';
import { isSameColour, readPdf } from '../drivers/read-pdf.ts';
import { stubCanvas } from '../drivers/stub-canvas.ts';

const PT = 0.75;

beforeEach(() => {
  stubCanvas();
  Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }) });
  vi.stubGlobal('Image', LoadedImage);
});

let loaded: PNG | null = null;

/** An image that knows its size; jsdom's never loads. */
class LoadedImage {
  width = 0;
  height = 0;
  onload = () => {};

  set src(address: string) {
    loaded = PNG.sync.read(Buffer.from(address.split(',')[1] ?? '', 'base64'));
    Object.assign(this, { width: loaded.width, height: loaded.height });
    queueMicrotask(() => this.onload());
  }
}

/** Draws each line as a bar 40 px long and 8 high on its base line; an emoji is a green square. */
const drawBars: DrawSvg = async (svg, width, height) => {
  const bars = svg.replace(/<text\b([^>]*)>(.*?)<\/text>/gu, (_text, outer: string, inner: string) => {
    const spans = inner.includes('<tspan') ? [...inner.matchAll(/<tspan([^>]*)>(.*?)<\/tspan>/gu)] : [];
    const lines = spans.length > 0 ? spans.map(([, own = '', words = '']) => [own, words]) : [[outer, inner]];
    return lines
      .map(([own = '', words = '']) => {
        const read = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(own)?.[1] ?? '0';
        const fill = /\p{Extended_Pictographic}/u.test(words) ? '#00c000' : read('fill');
        return `<rect x="${read('x')}" y="${Number(read('y')) - 8}" width="40" height="8" fill="${fill}"/>`;
      })
      .join('');
  });
  const image = new Resvg(bars).render();
  expect([image.width, image.height]).toEqual([width, height]);
  // A canvas gives colours as they are, this one as they are on black.
  const pixels = image.pixels;
  const data = Uint8ClampedArray.from(pixels, (value, index) => {
    const opacity = pixels[index - (index % 4) + 3] ?? 0;
    return index % 4 === 3 || opacity === 0 ? value : (value * 255) / opacity;
  });
  return { width, height, data };
};

async function write(content: string, draw: DrawSvg = drawBars) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200">
    <rect id="background" width="400" height="200" fill="#ffffff"/>${content}</svg>`;
  const options = { title: 'Map', language: 'en', fonts: fontsOnDisk(), measure: measureByTable, draw } as const;
  const blob = await toPdf({ svg, width: 400, height: 200 }, options);
  const bytes = new Uint8Array(
    await new Promise<ArrayBuffer>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(blob);
    }),
  );
  return { pdf: await readPdf(bytes), file: new TextDecoder('latin1').decode(bytes) };
}

test.each([
  ['Arabic', 'محمد عبد الرحمن'],
  ['Hebrew, Latin and a number', 'שלום Haifa 2018'],
  ['Thai', 'สหกรณ์'],
  ['Devanagari', 'हिन्दी समिति'],
  ['letters with marks of their own', 'x̂ and y'],
])('%s: drawn in its colour at its place, and its words are found there', async (_name, text) => {
  const { pdf } = await write(`<text x="100" y="90" font-size="12" fill="#204060">${text}</text>`);
  const shape = pdf.shapes.find(({ fill }) => isSameColour(fill, '#204060'));
  for (const [is, wanted] of [
    [shape?.x, 120],
    [shape?.y, 86],
    [shape?.width, 40],
    [shape?.height, 8],
  ] as const) {
    expect((is ?? 0) / PT).toBeCloseTo(wanted, 0);
  }
  expect(pdf.texts.map((part) => part.text).join(' ')).toBe(text);
  const width = measureByTable(text, { size: 12, weight: 400, italic: false });
  const left = Math.min(...pdf.texts.map(({ x }) => x));
  const right = Math.max(...pdf.texts.map((part) => part.x + part.width));
  expect(left / PT).toBeCloseTo(100, 0);
  // The reader holds that marks are of no width.
  const share = (right - left) / PT / width;
  expect(share).toBeGreaterThan(0.8);
  expect(share).toBeLessThan(1.01);
});

test('what fonts can set is not drawn', async () => {
  const draw: DrawSvg = () => Promise.reject(new Error('nobody asked for it'));
  const { pdf } = await write('<text x="9" y="90" font-size="12">Örn e\u0301 平台 co\u00adop</text>', draw);
  expect(pdf.texts.map(({ text }) => text).join('')).toBe('Örn é 平台 coop');
  await expect(write('<text x="9" y="90" font-size="12">สหกรณ์</text>', draw)).rejects.toThrow('nobody asked');
});

test('a halo lies below, and each line of a text keeps its place and its colour', async () => {
  const halo = 'stroke="#f0f0e0" stroke-width="6" paint-order="stroke"';
  const spans = '<tspan x="20" y="40" fill="#204060">שלום</tspan><tspan x="20" y="80" fill="#602040">כהן</tspan>';
  const { pdf } = await write(`<text font-size="12" ${halo}>${spans}</text>`);
  const [, , below, first, second] = pdf.shapes;
  expect(isSameColour(below?.stroke ?? null, '#f0f0e0')).toBe(true);
  expect([first?.y, second?.y].map((y) => Math.round((y ?? 0) / PT))).toEqual([36, 76]);
  expect([first?.fill, second?.fill]).toEqual(['#204060', '#602040']);
  expect(pdf.texts.map(({ text }) => text)).toEqual(['שלום', 'כהן']);
});

test('what has colours of its own is an image, and takes no other', async () => {
  const { pdf, file } = await write('<text x="20" y="40" font-size="12" fill="#204060">🌱</text>');
  expect(file).toMatch(/\/Subtype \/Image\n\/Width \d+/);
  expect(pdf.shapes.filter(({ fill }) => isSameColour(fill, '#204060'))).toEqual([]);
});

test('what has colours of its own is as faint as the group it is in', async () => {
  await write('<g opacity="0.5"><g opacity="0.5"><text x="20" y="40" font-size="12">🌱</text></g></g>');
  // A quarter of the green of the bars, three quarters of the white ground.
  expect([...(loaded?.data.subarray(-4, -1) ?? [])].map((value) => Math.round(value / 8))).toEqual([24, 30, 24]);
});

/** A disc with a hole. */
function drawRing(side: number, outer: number, inner: number): Mask {
  const cover = new Uint8Array(side * side).map((_none, pixel) => {
    const [x, y] = [(pixel % side) + 0.5 - side / 2, Math.floor(pixel / side) + 0.5 - side / 2];
    const radius = Math.hypot(x, y);
    const within = (edge: number) => Math.max(0, Math.min(1, edge - radius + 0.5));
    return Math.round(255 * (within(outer) - within(inner)));
  });
  return { width: side, height: side, cover };
}

test('a traced edge lies where the drawn one is, with a hole in it, and needs few corners', () => {
  const path = tracePath(drawRing(200, 80, 40), { x: -5, y: -5, scale: 20 });
  const rings = path.split('Z').filter(Boolean);
  expect(rings).toHaveLength(2);
  let area = 0;
  for (const ring of rings) {
    const points = ring
      .slice(1)
      .split('L')
      .map((point) => point.split(' ').map(Number));
    expect(points.length).toBeLessThan(100);
    for (const [index, [x = 0, y = 0]] of points.entries()) {
      const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
      area += (x * nextY - nextX * y) / 2;
      expect([2, 4].some((radius) => Math.abs(Math.hypot(x, y) - radius) < 0.02)).toBe(true);
    }
  }
  expect(Math.abs(area)).toBeCloseTo(Math.PI * (16 - 4), 0);
  expect(tracePath(drawRing(20, 0, 0), { x: 0, y: 0, scale: 1 })).toBe('');
});

test('ink that takes a colour is told from ink that has its own, its edges too', () => {
  const pixel = (light: number, opacity: number) => [light, light, light, opacity];
  // Letter, half of its edge, emoji, nothing: in black, then in white.
  const black = [...pixel(0, 255), ...pixel(0, 128), 10, 200, 30, 255, ...pixel(0, 0)];
  const white = [...pixel(255, 255), ...pixel(255, 128), 10, 200, 30, 255, ...pixel(0, 0)];
  const ink = separateInk({ width: 4, height: 2, data: Uint8ClampedArray.from([...black, ...white]) }, 2);
  expect([...ink.all.cover]).toEqual([255, 128, 255, 0]);
  expect(ink.fills.map(({ cover }) => [...cover])).toEqual([[255, 128, 0, 0]]);
  expect(ink.coloured).toMatchObject({ left: 2, top: 0, pixels: { width: 1, height: 1 } });
  expect([...(ink.coloured?.pixels.data ?? [])]).toEqual([10, 200, 30, 255]);
});
