import { expect, test } from 'vitest';
import { applyPhone, applySheet } from '../../src/store/preferences.ts';
import { applyPanel } from '../../src/store/questions.ts';
import { applyClear, applySelect } from '../../src/store/selection.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { seminar } from '../drivers/scenes.ts';

test('whatever clears the selection closes the sheet that told of it, but not a question', () => {
  const store = buildStore(seminar());
  for (const clear of [applyClear, (state) => applySelect(state, null)] satisfies (typeof applyClear)[]) {
    act(store, applySelect, 'icci');
    expect(store.getState().moment.sheet).toBe('details');
    act(store, clear);
    expect(store.getState().moment.sheet).toBeNull();
  }
  act(store, applySelect, 'icci');
  act(store, applyPanel, 'groups');
  act(store, applyClear);
  expect([store.getState().session.panel, store.getState().moment.sheet]).toEqual(['groups', 'details']);
});

test.each([true, false])('a question goes with its sheet on a phone alone (%s)', (isPhone) => {
  const store = buildStore(seminar(), { panel: 'groups' });
  act(store, applyPhone, isPhone);
  act(store, applySheet, 'details');
  act(store, applySheet, null);
  expect(store.getState().session.panel).toBe(isPhone ? 'details' : 'groups');
});
