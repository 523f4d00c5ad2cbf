import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { act, buildStore } from '../../src/store/store.ts';
import { applyStep, applyTour, listSteps } from '../../src/store/tour.ts';
import { dataset } from '../drivers/seminar.ts';

test('a network without a tour has the same no steps each time, or what shows them would never come to rest', () => {
  const state = buildStore({ dataset, layout: null, tour: null }).getState();
  expect(listSteps(state).steps).toBe(listSteps(state).steps);
});

test('an address with a step that the tour does not have says so', () => {
  const tour = JSON.parse(readFileSync('data/sowing-the-seeds.tour.json', 'utf8'));
  const at = (step: string | null) => {
    const state = buildStore({ dataset, layout: null }, { tour: step }).getState();
    const { session, moment } = applyTour(state, tour);
    return [session.tour, moment.notices.map(({ values }) => 'value' in values && values.value)];
  };
  expect(at('zzz')).toEqual([null, ['zzz']]);
  expect(at(tour.steps[0].id)).toEqual([tour.steps[0].id, []]);
  expect(at(null)).toEqual([null, []]);
});

test('a step is told where the visitor reads it, also after one that selected something', () => {
  const tour = JSON.parse(readFileSync('data/sowing-the-seeds.tour.json', 'utf8'));
  const store = buildStore({ dataset, layout: null });
  act(store, applyTour, tour);
  for (const { id } of tour.steps) {
    act(store, applyStep, id);
    expect(store.getState().moment.sheet, id).toBe('details');
  }
});
