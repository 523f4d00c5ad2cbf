import { expect, test, vi } from 'vitest';
import { createHighlight } from '../../src/views/canvas/highlight.ts';
import { toHover } from '../../src/views/canvas/paint-scene.ts';
import type { Layers } from '../../src/views/canvas/sheet.ts';
import { createVeil } from '../../src/views/canvas/veil.ts';
import { recordContext } from '../drivers/record-context.ts';
import { FRAME, sceneOf, seminar } from '../drivers/scenes.ts';

/** A canvas whose painting is counted; text is painted as pictures of it, each on a canvas of its own. */
function makeCanvas() {
  const made = recordContext();
  Object.assign(made.context, { measureText: () => new Proxy({}, { get: () => 9 }), getImageData: () => null });
  const { width, height } = FRAME;
  const canvas = { width, height, style: {} as Record<string, string>, getContext: () => made.context };
  Object.assign(made.context, { canvas });
  return { ...made, canvas };
}

const scene = sceneOf(seminar());
const seen = { scene, view: FRAME, scale: 1, isMoving: false };

function buildHighlight() {
  vi.stubGlobal('document', { createElement: () => makeCanvas().canvas });
  const [map, veil, highlight] = [makeCanvas(), makeCanvas(), makeCanvas()];
  const layers = { map: map.canvas, veil: veil.canvas, highlight: highlight.canvas } as unknown as Layers;
  const made = createHighlight(layers, highlight.context);
  const paint = (id: string, its = seen) => {
    const before = highlight.stamped();
    made.paint(its, toHover(its.scene, id), false);
    return highlight.stamped() - before;
  };
  return { ...made, point: paint, veil, highlight };
}

test('a veil is painted once for a picture; then only the names are that what stands out has beside it', () => {
  const { point, hide, veil, highlight } = buildHighlight();
  point('trebor-scholz');
  const names = veil.stamped();
  expect(names).toBeGreaterThan(100);
  const few = point('tat-lam');
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(names / 3);
  expect(veil.stamped()).toBe(names);
  expect([veil.canvas.style.visibility, highlight.canvas.style.visibility]).not.toContain('hidden');
  hide();
  expect([veil.canvas.style.visibility, highlight.canvas.style.visibility]).toEqual(['hidden', 'hidden']);
  point('tat-lam', { ...seen, scene: { ...scene } });
  expect(veil.stamped()).toBe(2 * names);
});

test('what stands out lies over its own faint name: only where a name goes elsewhere the map is laid bare', () => {
  const { point, highlight } = buildHighlight();
  const bare = vi.fn();
  Object.assign(highlight.context, { clip: bare });
  // Its own name goes onto a plate; those of its neighbours stay.
  const others = toHover(scene, 'trebor-scholz')?.nodes.slice(1) ?? [];
  expect(others.length).toBeGreaterThan(5);
  point('trebor-scholz');
  expect(bare).toHaveBeenCalledTimes(1);
  // Where one of them has no name yet all are asked for their places anew.
  bare.mockClear();
  point('trebor-scholz', {
    ...seen,
    scene: { ...scene, labels: scene.labels.map((label, node) => (node === others[0] ? null : label)) },
  });
  expect(bare).toHaveBeenCalledTimes(1);
});

test('the veil is there before a node is pointed at for the first time, made of a few names at once', () => {
  vi.useFakeTimers();
  const { point, prepare, veil } = buildHighlight();
  prepare(seen);
  vi.runAllTimers();
  const names = veil.stamped();
  expect(names).toBeGreaterThan(100);
  point('tat-lam');
  expect(veil.stamped()).toBe(names);
  vi.useRealTimers();
  const { canvas, stamped } = makeCanvas();
  const slow = createVeil(canvas as unknown as HTMLCanvasElement);
  let most = 0;
  for (let before = 0, isMade = false; !isMade; before = stamped()) {
    isMade = slow.prepare({ ...seen, size: FRAME }, 0);
    most = Math.max(most, stamped() - before);
  }
  // Eight names of up to three lines.
  expect(most).toBeLessThanOrEqual(24);
  expect(stamped()).toBe(names);
});

test('a pointer is answered at once: those round it that have no name are named with the next frame, unless it goes on', () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (step: () => void) => frames.push(step));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.splice(frame - 1, 1, () => {}));
  const { paint, highlight } = buildHighlight();
  const [centre, nameless = -1] = toHover(scene, 'trebor-scholz')?.nodes ?? [];
  const labels = scene.labels.map((label, node) => (node === nameless ? null : label));
  const its = { ...seen, scene: { ...scene, labels } };
  expect(centre).not.toBe(nameless);
  const name = scene.texts[nameless]?.lines[0] ?? '';
  const tell = (work?: () => void) => {
    const before = highlight.lines.length;
    work?.();
    return highlight.lines.slice(before).map(({ text }) => text);
  };
  const first = tell(() => paint(its, toHover(its.scene, 'trebor-scholz'), false, true));
  expect(first).toContain('Trebor Scholz');
  expect(first).not.toContain(name);
  expect(tell(frames[0])).toContain(name);
  // Where all have their names there is nothing left to do.
  expect(tell(() => paint(seen, toHover(scene, 'trebor-scholz'), false, true))).toContain(name);
  expect(frames).toHaveLength(1);
  // Whoever goes on to another node before that frame is not told of the one before.
  paint(its, toHover(its.scene, 'trebor-scholz'), false, true);
  paint(seen, toHover(scene, 'tat-lam'), false, true);
  expect(tell(frames[1])).toEqual([]);
});
