import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTour } from '../../src/dataset/tour.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { parseAddress } from '../../src/store/address.ts';
import { selectVisibility } from '../../src/store/selectors.ts';
import { buildStore } from '../../src/store/store.ts';
import { applyStep, applyTour, listSteps } from '../../src/store/tour.ts';
import { dataset } from '../drivers/seminar.ts';

const FILE = 'data/sowing-the-seeds.tour.json';
const parsed = parseTour(readFileSync(FILE, 'utf8'), FILE);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
const tour = parsed.value;
const network = buildNetwork(dataset);

test('the tour has six to ten steps, each with an id of its own', () => {
  expect(tour.dataset).toBe(dataset.meta.id);
  expect(tour.steps.length).toBeGreaterThanOrEqual(6);
  expect(tour.steps.length).toBeLessThanOrEqual(10);
  expect(new Set(tour.steps.map(({ id }) => id)).size).toBe(tour.steps.length);
});

test.each(tour.steps.map((step) => [step.id, step] as const))(
  'step %s shows something that the map knows',
  (id, step) => {
    expect(parseAddress(step.view, network).notices).toEqual([]);
    const store = buildStore({ dataset, layout: null });
    const state = applyStep(applyTour(store.getState(), tour), id);
    expect(selectVisibility(state).nodeCount).toBeGreaterThan(1);
    expect(state.session).toMatchObject({ tour: id, panel: 'programme', language: 'en' });
    expect(listSteps(state).at).toBe(tour.steps.indexOf(step));
  },
);

test('a tour of another seminar is not shown', () => {
  const store = buildStore({ dataset, layout: null });
  expect(applyTour(store.getState(), { ...tour, dataset: 'another' }).document.tour).toBeNull();
});

test('what is wrong with a tour file is named with its path', () => {
  const broken = { ...tour, steps: [{ ...tour.steps[0], text: { en: 'x' } }] };
  const result = parseTour(JSON.stringify(broken), FILE);
  expect(result).toMatchObject({ ok: false, fault: { file: FILE, faults: [{ path: 'steps[0].text.id' }] } });
});

test('an address that names a step and nothing else shows it once the tour has come', () => {
  const { getState } = buildStore({ dataset, layout: null }, { tour: 'blockchain', panel: 'programme' });
  expect(applyTour(getState(), tour).session.filters.themes).toEqual(['blockchain']);
});

test('what else an address asks for is kept', () => {
  const { getState } = buildStore({ dataset, layout: null }, { tour: 'blockchain', selection: ['icci'] });
  expect(applyTour(getState(), tour).session.filters.themes).toEqual([]);
});
