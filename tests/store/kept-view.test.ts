import { expect, test } from 'vitest';
import { selectKeptView } from '../../src/store/selectors.ts';
import { applyCamera } from '../../src/store/stage.ts';
import type { State } from '../../src/store/state.ts';
import { seminar, stateOf } from '../drivers/scenes.ts';

const FITTED = { x: 400, y: 300, zoom: 0.8 };
const BY_HAND = { x: 200, y: 100, zoom: 2 };

/** The state as the app has brought everything into view, which it does once the nodes have found their places. */
function showAll(state: State): State {
  const next = applyCamera(state, FITTED);
  return { ...next, moment: { ...next.moment, fitted: next.session.camera } };
}

test('a large network of one’s own opens whole where the app alone has chosen the view: on a phone names were cut off', () => {
  const own = showAll(stateOf({ ...seminar(), origin: 'own', id: 'mine' }));
  expect(selectKeptView(own)).toBeNull();
  expect(selectKeptView(applyCamera(own, BY_HAND))).toEqual(BY_HAND);
});

test('what is published comes back as it was seen', () => {
  expect(selectKeptView(showAll(stateOf(seminar())))).toEqual(FITTED);
});
