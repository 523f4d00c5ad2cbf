import { expect, test } from 'vitest';
import { at, numberAt } from '../../src/base/assert.ts';
import { selectNetwork } from '../../src/store/selectors.ts';
import type { State } from '../../src/store/state.ts';
import { applyKey, findCursor, NO_WALK, type Walk } from '../../src/views/canvas/graph-keys.ts';
import { seminar, stateOf } from '../drivers/scenes.ts';

/** Presses keys one after another; gives the state, and the id the keyboard then stands on. */
function press(...keys: string[]): { state: State; cursor: string } {
  let [state, walk]: [State, Walk] = [stateOf(seminar()), NO_WALK];
  for (const key of keys) {
    const plain = key.replace(/^(Shift|Alt)\+/, '');
    const next = applyKey(state, walk, {
      key: plain,
      shift: key.startsWith('Shift+'),
      alt: key.startsWith('Alt+'),
      at: 0,
    });
    if (next) ({ state, walk } = next);
  }
  return { state, cursor: at(selectNetwork(state).nodes, findCursor(state)).id };
}

test('the walk begins at the best connected node, and Home leads back to it', () => {
  expect(press().cursor).toBe('sowing-the-seeds-2018');
  expect(press('ArrowLeft', 'ArrowLeft', 'Home').cursor).toBe('sowing-the-seeds-2018');
});

test('an arrow and the opposite one need not meet, but Backspace goes back the way one came', () => {
  const there = press('ArrowRight', 'ArrowDown');
  expect(there.cursor).not.toBe('sowing-the-seeds-2018');
  expect(press('ArrowRight', 'ArrowDown', 'Backspace', 'Backspace').cursor).toBe('sowing-the-seeds-2018');
});

test('square brackets go round the neighbours of one node, not from neighbour to neighbour', () => {
  const [first, second, third] = [press(']').cursor, press(']', ']').cursor, press(']', ']', ']').cursor];
  expect(new Set([first, second, third]).size).toBe(3);
  expect(press(']', ']', '[').cursor).toBe(first);
  const network = selectNetwork(press().state);
  const centre = network.nodeIndex.get('sowing-the-seeds-2018') ?? -1;
  const around = [...network.rowNode.slice(numberAt(network.rowStart, centre), numberAt(network.rowStart, centre + 1))];
  for (const id of [first, second, third]) expect(around).toContain(network.nodeIndex.get(id));
});

test('Space adds to the selection, a digit focuses, Shift pans, Alt moves the node', () => {
  expect(press(' ', ']', ' ').state.session.selection).toHaveLength(2);
  expect(press('3').state.session.focus).toEqual({ node: 'sowing-the-seeds-2018', depth: 3 });
  expect(press('Shift+ArrowLeft').state.session.camera).toMatchObject({ x: 372, zoom: 1 });
  expect(press('Alt+ArrowUp').state.document.pinned).toEqual(['sowing-the-seeds-2018']);
});

test('zoom keys and 0, which fits', () => {
  expect(press('+').state.session.camera?.zoom).toBeCloseTo(1.3);
  expect(press('+', '0').state.session.camera).toBeNull();
});

test('a key without a meaning here is left to the page', () => {
  expect(applyKey(stateOf(seminar()), NO_WALK, { key: 'x', shift: false, alt: false, at: 0 })).toBeNull();
});
