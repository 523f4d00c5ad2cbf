import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../../src/base/assert.ts';
import { applyGoTo, applyRedo, applyUndo } from '../../src/store/editing.ts';
import { applyAddNode, applyNodeChange, applyRemoveNodes } from '../../src/store/edits.ts';
import { readHistory, writeHistory } from '../../src/store/kept-history.ts';
import { selectNetwork, selectPositions } from '../../src/store/selectors.ts';
import { applyDropped, applyNudge, applyPinned, applyRestore, applySettled, hasMoved } from '../../src/store/stage.ts';
import { type State, withDocument } from '../../src/store/state.ts';
import { stateOf, tinySeminar } from '../drivers/scenes.ts';
import { tinyNetwork } from '../drivers/tiny-network.ts';

/** A network of one's own, whose nodes the live layout has placed. */
function own(): State {
  const state = stateOf({ dataset: tinySeminar(), layout: null, origin: 'own', id: 'mine' });
  return applySettled(state, 'open', selectPositions(state), 0);
}
const shaken = (state: State, by: number) => selectPositions(state).map((value, axis) => value + by * ((axis % 3) - 1));

/** One node elsewhere, the others where they are. */
function putAt(state: State, id: string, place: number): Float64Array {
  const positions = selectPositions(state).slice();
  positions.set([place, -place], (selectNetwork(state).nodeIndex.get(id) ?? 0) * 2);
  return positions;
}

type Arrange = (state: State, now: number) => State;
const IDS = tinySeminar().nodes.map(({ id }) => id);
/** What can be done to where nodes stand, and between them edits that bring nodes and take them away. */
const DONE: Readonly<Record<string, (id: string) => Arrange>> = {
  drag: (id) => (state, now) => {
    const dropped = applyDropped(state, id, shaken(state, 3), now);
    return applySettled(dropped, 'drag', shaken(dropped, 7), now);
  },
  'drag that moves no other': (id) => (state, now) => applyDropped(state, id, putAt(state, id, now), now),
  nudge: (id) => (state, now) => applyNudge(state, id, 8, 0, now),
  pin: (id) => (state, now) => applyPinned(state, id, true, now),
  unpin: (id) => (state, now) => applyPinned(state, id, false, now),
  settle: () => (state, now) => applySettled(state, 'settle', shaken(state, 20), now),
  restore: () => (state, now) => applyRestore(state, now),
  add: (id) => (state, now) => applyAddNode(state, 'person', `New ${id} ${now}`, now),
  remove: (id) => (state, now) => applyRemoveNodes(state, [id], now),
};
const anyDone = fc.record({ name: fc.constantFrom(...Object.keys(DONE)), id: fc.constantFrom(...IDS) });
const run = (state: State, steps: readonly { readonly name: string; readonly id: string }[]): State[] => {
  const states = [state];
  for (const [place, { name, id }] of steps.entries()) {
    const now = at(states, place);
    const isThere = now.document.dataset.nodes.some((node) => node.id === id);
    states.push(isThere ? (DONE[name]?.(id)(now, place * 5000) ?? now) : now);
  }
  return states;
};
const standing = (state: State) => ({
  nodes: state.document.dataset.nodes.map(({ id }) => id),
  positions: [...selectPositions(state)],
  pinned: [...state.document.pinned].sort(),
});

test('whatever moves, pins or puts back nodes is one step each: undo walks it back, redo on, to the same places', () => {
  fc.assert(
    fc.property(fc.array(anyDone, { minLength: 1, maxLength: 8 }), (steps) => {
      const states = run(own(), steps);
      const seen = states.filter((state, place) => state.document.past !== states[place - 1]?.document.past);
      let state = at(states, states.length - 1);
      for (const before of seen.slice(0, -1).toReversed()) {
        state = applyUndo(state);
        expect(standing(state)).toEqual(standing(before));
      }
      expect(state.document.past).toEqual([]);
      // There is nothing to put back.
      expect(hasMoved(state)).toBe(false);
      for (const after of seen.slice(1)) {
        state = applyRedo(state);
        expect(standing(state)).toEqual(standing(after));
      }
    }),
    { numRuns: 60 },
  );
});

test('arrow keys on one node without a rest are one step', () => {
  const steps = [0, 400, 900].reduce((state, now) => applyNudge(state, 'ada', 8, 0, now), own());
  expect(steps.document.past).toHaveLength(1);
  expect(standing(applyUndo(steps))).toEqual(standing(own()));
  const rested = applyNudge(steps, 'ada', 8, 0, 9000);
  expect(rested.document.past).toHaveLength(2);
  expect(standing(applyUndo(rested))).toEqual(standing(steps));
  expect(applyNudge(steps, 'budi', 8, 0, 950).document.past).toHaveLength(2);
});

test('where nothing can be edited moving is looking around and no step', () => {
  const published = stateOf({ dataset: tinySeminar(), layout: null });
  for (const done of Object.values(DONE)) {
    const { past, future } = done('ada')(published, 0).document;
    expect([past, future]).toEqual([[], []]);
  }
});

test('a drag is taken back after a reload too', () => {
  const before = own();
  const moved = DONE.drag?.('ada')(before, 0) ?? before;
  const kept = readHistory(writeHistory(moved.document), moved.document.dataset);
  expect(standing(applyUndo(withDocument(moved, kept)))).toEqual(standing(before));
});

test('a name that is typed while the map comes to rest from a drag keeps no node from going back', () => {
  const before = own();
  const dropped = applyDropped(before, 'ada', putAt(before, 'ada', 9), 0);
  const renamed = applyNodeChange(dropped, 'budi', { label: { en: 'B', id: 'B' } }, 100);
  const rested = applySettled(renamed, 'drag', shaken(renamed, 7), 200);
  expect(standing(applyUndo(rested))).toEqual(standing(rested));
  expect(standing(applyGoTo(rested, 0))).toEqual(standing(before));
  // And where the nodes had places before the drag.
  const again = applyDropped(rested, 'budi', putAt(rested, 'budi', 5), 9000);
  const last = applySettled(again, 'drag', shaken(again, 3), 9100);
  expect(standing(applyUndo(last))).toEqual(standing(rested));
});

test('fifty moves of single nodes among 2,000 are all taken back after a reload', () => {
  const nodes = Array.from({ length: 2000 }, (_, index) => ({ id: `n${index}`, kind: 'person' as const }));
  const { dataset } = tinyNetwork(nodes, []);
  const state = stateOf({ dataset, layout: null, origin: 'own', id: 'mine' });
  const before = applySettled(state, 'open', shaken(state, 1 / 3), 0);
  const moved = nodes.slice(0, 50).reduce((one, { id }, at) => applyNudge(one, id, 8, 1 / 3, at * 5000), before);
  const kept = readHistory(writeHistory(moved.document), dataset);
  expect(kept.past).toHaveLength(50);
  expect(standing(applyGoTo(withDocument(moved, kept), 0))).toEqual(standing(before));
});

test('drags of a whole map of 2,000 nodes are kept as long as their places are few, the last one always', () => {
  const nodes = Array.from({ length: 2000 }, (_, index) => ({ id: `n${index}`, kind: 'person' as const }));
  let state = stateOf({ dataset: tinyNetwork(nodes, []).dataset, layout: null, origin: 'own', id: 'mine' });
  state = applySettled(state, 'open', selectPositions(state), 0);
  for (let drag = 1; drag <= 60; drag++) {
    state = applyDropped(state, 'n0', shaken(state, 3), drag * 5000);
    state = applySettled(state, 'drag', shaken(state, 7), drag * 5000);
  }
  const kept = state.document.past.map(({ placed }) => placed.size);
  expect(kept.length).toBeGreaterThan(40);
  expect(kept.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100_000);
});

test('what came after the opening was found stays where it is when all is put back, whoever goes then', () => {
  const added = applyAddNode(own(), 'person', 'Nor', 0);
  const back = applyRestore(added, 5000);
  expect(standing(back).positions).toEqual(standing(added).positions);
  expect(standing(applyRemoveNodes(back, ['ada'], 9000)).positions).toEqual(
    standing(applyRemoveNodes(added, ['ada'], 9000)).positions,
  );
});
