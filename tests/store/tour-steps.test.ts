import { expect, test } from 'vitest';
import { buildStore } from '../../src/store/store.ts';
import { listSteps } from '../../src/store/tour.ts';
import { dataset } from '../drivers/seminar.ts';

test('a network without a tour has the same no steps each time, or what shows them would never come to rest', () => {
  const state = buildStore({ dataset, layout: null, tour: null }).getState();
  expect(listSteps(state).steps).toBe(listSteps(state).steps);
});
