import { afterEach, expect, test, vi } from 'vitest';
import { createSheet } from '../../src/views/canvas/sheet.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('until it is laid out anew a layer is painted at the ratio that it was laid out with', () => {
  const canvas = () => ({ width: 0, height: 0, style: {} });
  const layers = { sheet: { style: { transform: '' } }, map: canvas(), veil: canvas(), highlight: canvas() };
  const sheet = createSheet(layers as unknown as Parameters<typeof createSheet>[0]);
  const asked: unknown[] = [];
  const context = {
    setTransform: (...matrix: number[]) => asked.push(matrix),
    clearRect: (...box: number[]) => asked.push(box),
  } as unknown as CanvasRenderingContext2D;
  const [camera, pane] = [
    { x: 0, y: 0, zoom: 1 },
    { width: 200, height: 100 },
  ];
  vi.stubGlobal('window', { devicePixelRatio: 1.5 });
  sheet.layOut(camera, pane, true);
  // The window has been moved to another screen.
  vi.stubGlobal('window', { devicePixelRatio: 2 });
  expect(sheet.begin(context, camera, pane)).toEqual({ x: -120, y: -70, width: 240, height: 140 });
  expect([layers.highlight.width, layers.highlight.height]).toEqual([360, 210]);
  expect(asked).toEqual([
    [1.5, 0, 0, 1.5, 0, 0],
    [0, 0, 240, 140],
  ]);
});
