import { afterEach, expect, test, vi } from 'vitest';
import { numberAt } from '../../src/base/assert.ts';
import { seededRandom } from '../../src/base/random.ts';
import { finish } from '../../src/base/steps.ts';
import { paintStrips } from '../../src/views/canvas/paint-strips.ts';
import { createSheet } from '../../src/views/canvas/sheet.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const PANE = { width: 200, height: 100 };

function openSheet() {
  const canvas = () => ({ width: 0, height: 0, style: {} });
  const layers = { sheet: { style: { transform: '' } }, map: canvas(), veil: canvas(), highlight: canvas() };
  return { layers, sheet: createSheet(layers as unknown as Parameters<typeof createSheet>[0]) };
}

/** A canvas behind that notes where a picture is copied to and where it is painted anew, device px. */
function stubBehind() {
  const [copies, clips]: [number[][], number[][]] = [[], []];
  const context = {
    drawImage: (_image: unknown, x: number, y: number) => copies.push([x, y]),
    rect: (...box: number[]) => clips.push(box),
    ...Object.fromEntries(['save', 'restore', 'setTransform', 'beginPath', 'clip'].map((name) => [name, () => {}])),
  };
  vi.stubGlobal('document', { createElement: () => ({ width: 0, height: 0, getContext: () => context }) });
  return { copies, clips };
}

test('a picture that goes on takes over what both show and paints each other px once, at every ratio', () => {
  const random = seededRandom(4);
  for (const ratio of [1, 1.25, 2]) {
    vi.stubGlobal('window', { devicePixelRatio: ratio });
    for (let round = 0; round < 40; round++) {
      const { copies, clips } = stubBehind();
      const { layers, sheet } = openSheet();
      sheet.layOut({ x: 7, y: 3, zoom: 0.8 }, PANE, true);
      const asked = { x: 7 + (random() - 0.5) * 300, y: 3 + (random() - 0.5) * 200, zoom: 0.8 };
      const begun = sheet.beginBeside(asked);
      if (!begun) throw new Error('both show something');
      expect(Math.abs(begun.camera.x - asked.x) * 0.8 * ratio).toBeLessThanOrEqual(0.5001);
      const views: unknown[] = [];
      const paint = function* (_: unknown, view: unknown) {
        views.push(view);
        yield;
      };
      finish(paintStrips(begun, paint));
      const { width, height } = layers.map;
      const painted = new Uint8Array(width * height);
      const add = (x: number, y: number, across: number, down: number) => {
        for (let row = Math.max(0, y); row < Math.min(height, y + down); row++)
          for (let column = Math.max(0, x); column < Math.min(width, x + across); column++)
            painted[row * width + column] = numberAt(painted, row * width + column) + 1;
      };
      for (const [x = 0, y = 0] of copies) add(x, y, width, height);
      for (const [x = 0, y = 0, across = 0, down = 0] of clips) add(x, y, across, down);
      expect(painted.every((times) => times === 1)).toBe(true);
      expect(views).toHaveLength(clips.length);
    }
  }
});

test('where two pictures show nothing in common, or are not of one size, none goes on from the other', () => {
  stubBehind();
  vi.stubGlobal('window', { devicePixelRatio: 1 });
  const { sheet } = openSheet();
  expect(sheet.beginBeside({ x: 0, y: 0, zoom: 1 })).toBeNull();
  sheet.layOut({ x: 0, y: 0, zoom: 1 }, PANE, true);
  expect(sheet.beginBeside({ x: 240, y: 0, zoom: 1 })).toBeNull();
  expect(sheet.beginBeside({ x: 20, y: 0, zoom: 1.1 })).toBeNull();
  vi.stubGlobal('window', { devicePixelRatio: 2 });
  expect(sheet.beginBeside({ x: 20, y: 0, zoom: 1 })).toBeNull();
});

test('a hand that comes near the end of the picture has it go on in its own direction, and one at rest does not', () => {
  vi.stubGlobal('window', { devicePixelRatio: 1 });
  const { sheet } = openSheet();
  const at = (x: number, y = 0) => ({ x, y, zoom: 1 });
  sheet.layOut(at(0), PANE, true);
  expect(sheet.lookAhead(at(0), at(4))).toBeNull();
  expect(sheet.lookAhead(at(4), at(10))).toEqual(at(22));
  expect(sheet.lookAhead(at(-4), at(-10, -1))).toEqual(at(-22));
  expect(sheet.lookAhead(at(10), at(10))).toBeNull();
  // It was moved at once to where the picture does not reach.
  expect(sheet.lookAhead(at(50), at(50))).toEqual(at(50));
});

test('until it is laid out anew a layer is painted at the ratio that it was laid out with', () => {
  const { layers, sheet } = openSheet();
  const asked: unknown[] = [];
  const context = {
    setTransform: (...matrix: number[]) => asked.push(matrix),
    clearRect: (...box: number[]) => asked.push(box),
  } as unknown as CanvasRenderingContext2D;
  const camera = { x: 0, y: 0, zoom: 1 };
  vi.stubGlobal('window', { devicePixelRatio: 1.5 });
  sheet.layOut(camera, PANE, true);
  // The window has been moved to another screen.
  vi.stubGlobal('window', { devicePixelRatio: 2 });
  expect(sheet.begin(context, camera, PANE)).toEqual({ x: -120, y: -70, width: 240, height: 140 });
  expect([layers.highlight.width, layers.highlight.height]).toEqual([360, 210]);
  expect(asked).toEqual([
    [1.5, 0, 0, 1.5, 0, 0],
    [0, 0, 240, 140],
  ]);
});
