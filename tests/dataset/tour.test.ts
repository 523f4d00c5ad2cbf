import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/dataset/language.ts';
import { parseTour } from '../../src/dataset/tour.ts';
import { panelMessages } from '../../src/language/panel.ts';
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
    expect(state.session).toMatchObject({ tour: id, language: 'en' });
    expect(listSteps(state).at).toBe(tour.steps.indexOf(step));
  },
);

/** A name where it stands by itself. */
const has = (text: string, name: string) =>
  new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(text);
const spoken = tour.steps.flatMap((step) =>
  LANGUAGES.map(
    (language) => [`${step.id} ${language}`, `${step.title[language]}. ${step.text[language]}`, language] as const,
  ),
);

test.each(spoken)('the tour calls things as the dataset does in its language: %s', (_, text, language) => {
  const other = language === 'en' ? 'id' : 'en';
  const foreign = dataset.nodes.filter(
    ({ label }) => label[other] !== label[language] && has(text, label[other]) && !has(label[language], label[other]),
  );
  expect(foreign.map(({ label }) => label[language])).toEqual([]);
});

test.each(spoken)('the tabs that the tour speaks of are there and called so: %s', (_, text, language) => {
  const { actorsTab, opportunitiesTab, details, paths, groups, programme } = panelMessages[language];
  const tabs = [actorsTab, opportunitiesTab, details, paths, groups, programme];
  for (const [, name = ''] of text.matchAll(/\b[Tt]ab (\p{Lu}\p{L}+)/gu)) expect(tabs).toContain(name);
  expect(text).not.toMatch(/\bOpportunities\b|\bPeluang\b/);
});

test('whom the tour calls founders, ties call so too, and it counts as they do', () => {
  const numbers = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 };
  const count = (word: string) => numbers[word.toLowerCase() as keyof typeof numbers];
  const sources = (relations: readonly string[], target: string) =>
    dataset.edges
      .filter((edge) => edge.target === target && relations.includes(edge.relation))
      .map(({ source }) => source);
  const founders = new Set(dataset.edges.filter(({ relation }) => relation === 'founded').map(({ source }) => source));
  const sessions = dataset.nodes.filter(({ kind }) => kind === 'session').map(({ id }) => id);
  for (const { id, title, text, view } of tour.steps) {
    const said = `${title.en}. ${text.en}`;
    for (const [, many = ''] of said.matchAll(/(\w+) founders/g)) {
      const isMet = sessions.some((session) => {
        const people = sources(['takes-part-in'], session);
        return people.length === count(many) && people.every((person) => founders.has(person));
      });
      expect(isMet, `${id}: ${many} founders`).toBe(true);
    }
    for (const [, name = ''] of said.matchAll(/(\p{Lu}\w+ \p{Lu}\w+), founder/gu))
      expect(founders.has(dataset.nodes.find(({ label }) => label.en === name)?.id ?? ''), name).toBe(true);
    const [, many] = title.en.match(/(\w+) cases/) ?? [];
    const shown = (new URLSearchParams(view).get('session') ?? '').split(',');
    if (many)
      expect(
        shown.flatMap((session) => sources(['presented-at'], session)),
        id,
      ).toHaveLength(count(many));
  }
});

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
