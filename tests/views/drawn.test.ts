import { expect, test, vi } from 'vitest';
import { toText } from '../../src/dataset/text.ts';
import { selectLabels, selectScene } from '../../src/store/select-scene.ts';
import { applyHover, applySelect } from '../../src/store/selection.ts';
import { applyPane } from '../../src/store/stage.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { drawnOf } from '../../src/views/drawn.ts';
import { tinySeminar } from '../drivers/scenes.ts';

const TINY = tinySeminar();

function openWith(count: number) {
  const [person] = TINY.nodes;
  const more = Array.from({ length: count }, (_, at) => ({ ...person!, id: `n${at}`, label: toText(`Node ${at}`) }));
  const store = buildStore({ dataset: { ...TINY, nodes: [...TINY.nodes, ...more] }, layout: null });
  act(store, applyPane, { width: 1200, height: 900 });
  return { store, drawn: drawnOf(store) };
}

test('the map follows a small network at once', () => {
  const { store, drawn } = openWith(0);
  act(store, applySelect, 'ada');
  expect(drawn.getScene()).toBe(selectScene(store.getState()));
});

test('of a large network the map follows when the labels have their places: what chooses something waits for none', async () => {
  const { store, drawn } = openWith(6000);
  const before = drawn.getScene();
  const react = vi.fn();
  const stop = drawn.subscribe(react);
  act(store, applySelect, 'ada');
  expect([selectLabels.knows(store.getState()), drawn.getScene()]).toEqual([false, before]);
  // What is chosen meanwhile comes too.
  act(store, applySelect, 'n5');
  await vi.waitFor(() => expect(drawn.getScene()).toBe(selectScene(store.getState())), { timeout: 5000 });
  expect(react.mock.calls.length).toBeLessThan(4);
  stop();
});

test.each([0, 6000])(
  'where the pointer is makes no other drawing: nobody is told, of %i nodes more neither',
  (count) => {
    const { store, drawn } = openWith(count);
    const before = drawn.getScene();
    const react = vi.fn();
    const stop = drawn.subscribe(react);
    act(store, applyHover, 'ada');
    expect(react).not.toHaveBeenCalled();
    expect(drawn.getScene()).toBe(before);
    stop();
  },
);

test('what has changed while a picture was in the making comes after it, however the pointer goes on', async () => {
  const { store, drawn } = openWith(6000);
  act(store, applySelect, 'ada');
  act(store, applySelect, 'n5');
  act(store, applyHover, 'ada');
  await vi.waitFor(() => expect(drawn.getScene()).toBe(selectScene(store.getState())), { timeout: 5000 });
  expect(store.getState().session.selection).toEqual(['n5']);
});
