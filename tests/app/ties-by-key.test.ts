import { expect, test } from 'vitest';
import { describeState } from '../../src/app/announcement.ts';
import { at } from '../../src/base/assert.ts';
import { applyLanguage } from '../../src/store/preferences.ts';
import { applyCursor } from '../../src/store/selection.ts';
import { selectNetwork } from '../../src/store/selectors.ts';
import type { State } from '../../src/store/state.ts';
import { applyKey, findCursor, NO_WALK, type Walk } from '../../src/views/canvas/graph-keys.ts';
import { holdCursor } from '../../src/views/canvas/hold-cursor.ts';
import { stateOf } from '../drivers/scenes.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

test('full stops and commas walk to each tie of a node, parallel ones and loops one by one, and each is told', () => {
  const nodes = [
    { id: 'ann', kind: 'person' as const, name: 'Ann' },
    { id: 'bo', kind: 'person' as const, name: 'Bo' },
    { id: 'cy', kind: 'person' as const, name: 'Cy' },
  ];
  const ties = ['ann knows bo', 'ann knows cy', 'bo founded ann', 'ann knows ann', 'ann about ann'].map((told) =>
    tie(told),
  );
  const { dataset } = tinyNetwork(nodes, ties);
  let [state, walk]: [State, Walk] = [applyCursor(stateOf({ dataset, layout: null }), 'ann'), NO_WALK];
  const go = (key: string) => {
    const before = state;
    ({ state, walk } = applyKey(state, walk, { key, shift: false, alt: false, at: 0 }) ?? { state, walk });
    return describeState(before, state);
  };
  const heard = ['.', '.', '.', '.', '.'].map(go);
  expect(heard).toEqual([
    'Ann knows Bo, tie 1 of 2',
    'Bo founded Ann, tie 2 of 2',
    'Ann knows Cy',
    'Ann knows Ann, tie 1 of 2',
    'Ann about Ann, tie 2 of 2',
  ]);
  expect(go('.')).toBe(heard[0]);
  expect(go(',')).toBe(heard[4]);
  state = applyLanguage(state, 'id');
  expect(go(',')).toMatch(/, hubungan ke-1 dari 2$/);
  // The keyboard has stayed where it was.
  expect(at(selectNetwork(state).nodes, findCursor(state)).id).toBe('ann');
  const lit = holdCursor(state);
  expect(lit.moment.hover).toBeNull();
  expect(holdCursor(applyCursor(lit, 'cy')).moment.hover).toBe('cy');
});
