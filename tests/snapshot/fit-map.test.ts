import { expect, test } from 'vitest';
import { toWholeFrame, toZoomedScene } from '../../src/snapshot/picture/fit-map.ts';
import { count, FRAME, sceneOf, seminar } from '../drivers/scenes.ts';

const document = seminar();

test('the whole frame holds every node and label', () => {
  const scene = sceneOf(document);
  const frame = toWholeFrame(scene);
  expect(frame).not.toBeNull();
  for (const [node, label] of scene.labels.entries()) {
    const x = (scene.positions[node * 2] ?? Number.NaN) + (label?.box.x ?? 0);
    const y = (scene.positions[node * 2 + 1] ?? Number.NaN) + (label?.box.y ?? 0);
    expect(x).toBeGreaterThan(frame?.x ?? Number.NaN);
    expect(y).toBeGreaterThan(frame?.y ?? Number.NaN);
    expect(x + (label?.box.width ?? 0)).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
    expect(y + (label?.box.height ?? 0)).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
  }
});

test('from a close view, the whole map gets the labels that lay outside the pane', () => {
  const close = sceneOf(document, { camera: { x: 100, y: 100, zoom: 3 } });
  const whole = toZoomedScene(close, 1, undefined);
  expect(close.labels.filter(Boolean).length).toBeLessThan(40);
  expect(whole.labels.filter(Boolean).length).toBeGreaterThan(90);
  // A label at the edge may stick out by its own width, 120 px, and the margin.
  expect(toWholeFrame(whole)?.width).toBeLessThan(FRAME.width + 2 * 140);
});

test('nothing shown, no frame', () => {
  const scene = sceneOf(document);
  const nothing = { nodes: new Uint8Array(115), edges: new Uint8Array(scene.shown.edges.length) };
  expect(count(nothing.nodes)).toBe(0);
  expect(toWholeFrame({ ...scene, shown: nothing })).toBeNull();
});
