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

test.each([
  ['steps[0].title.en', { title: { en: 'x'.repeat(2001), id: 'x' } }],
  ['steps[0].text.id', { text: { en: 'x', id: 'x'.repeat(20_001) } }],
  ['steps[0].view', { view: `?q=${'x'.repeat(20_001)}` }],
  ['steps[0].id', { id: 'x'.repeat(41) }],
])('what is longer than anybody reads does not get in: %s', (path, change) => {
  const long = { ...tour, steps: [{ ...tour.steps[0], ...change }] };
  const result = parseTour(JSON.stringify(long), FILE);
  expect(result).toMatchObject({ ok: false, fault: { faults: [{ path, code: 'long-text' }] } });
});

test('nor does a tour of more steps than anybody takes', () => {
  const long = { ...tour, steps: Array.from({ length: 1001 }, () => tour.steps[0]) };
  expect(parseTour(JSON.stringify(long), FILE)).toMatchObject({ ok: false, fault: { faults: [{ path: 'steps' }] } });
});

test('an address that names a step and nothing else shows it once the tour has come', () => {
  const { getState } = buildStore({ dataset, layout: null }, { tour: 'blockchain', panel: 'programme' });
  expect(applyTour(getState(), tour).session.filters.themes).toEqual(['blockchain']);
});

test('what else an address asks for is kept', () => {
  const { getState } = buildStore({ dataset, layout: null }, { tour: 'blockchain', selection: ['icci'] });
  expect(applyTour(getState(), tour).session.filters.themes).toEqual([]);
});
