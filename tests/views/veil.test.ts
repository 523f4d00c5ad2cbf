import { expect, test, vi } from 'vitest';
import { toHover } from '../../src/views/canvas/paint-scene.ts';
import { createVeil } from '../../src/views/canvas/veil.ts';
import { recordContext } from '../drivers/record-context.ts';
import { FRAME, sceneOf, seminar } from '../drivers/scenes.ts';

test('a veil is painted once for a picture; then only the names are that what stands out has beside it', () => {
  const metrics = new Proxy({}, { get: () => 9 });
  const pictures: ReturnType<typeof recordContext>[] = [];
  const makeCanvas = () => {
    const made = recordContext();
    Object.assign(made.context, { measureText: () => metrics });
    pictures.push(made);
    return { width: 0, height: 0, getContext: () => made.context };
  };
  vi.stubGlobal('document', { createElement: makeCanvas });
  const scene = sceneOf(seminar());
  const veil = createVeil();
  const paint = (id: string, seen = scene) => {
    const { context, stamped } = recordContext();
    Object.assign(context.canvas, { width: FRAME.width, height: FRAME.height });
    const hover = toHover(seen, id);
    if (hover) veil(context, seen, hover, FRAME);
    return stamped();
  };
  paint('trebor-scholz');
  const [kept] = pictures;
  const names = kept?.stamped() ?? 0;
  expect(names).toBeGreaterThan(100);
  // The veil itself is one picture.
  const few = paint('tat-lam');
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(names / 4);
  expect(kept?.stamped()).toBe(names);
  paint('tat-lam', { ...scene });
  expect(kept?.stamped()).toBe(2 * names);
});
