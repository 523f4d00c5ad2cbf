import { expect, test } from 'vitest';
import { at } from '../../src/base/assert.ts';
import { tokens } from '../../src/build/tokens.ts';
import { toPicture } from '../../src/scene/picture.ts';
import { toOpeningSvg } from '../../src/snapshot/picture/opening-svg.ts';
import { everything, PANE, parseXml, sceneOf, seminar } from '../drivers/scenes.ts';

const scenes = { en: sceneOf(seminar(), { language: 'en' }), id: sceneOf(seminar(), { language: 'id' }) };
const variants = (['en', 'id'] as const).map((language) => ({
  className: language,
  scene: scenes[language],
}));
const svg = toOpeningSvg(variants, PANE, { id: 'opening', title: 'Map <1>', description: 'All of it' });
const all = everything(parseXml(svg));
const isShown = (language: string) => (className: string | undefined) => !className || className === language;
const labelsIn = (language: string) =>
  all.filter(({ name, attributes, children }) => {
    return (
      name === 'text' && isShown(language)(attributes.class) && (children.length > 0 || attributes.dx !== undefined)
    );
  });

test('every node and tie stands in it once, at its place in percent', () => {
  expect(all.filter(({ name }) => name === 'use')).toHaveLength(115);
  expect(all.filter(({ name }) => name === 'line')).toHaveLength(scenes.en.shown.edges.filter((mark) => mark).length);
  const [first] = scenes.en.positions;
  const share = Math.round(((first ?? 0) / PANE.width) * 1e4) / 100;
  expect(all.some(({ name, attributes }) => name === 'use' && attributes.x === `${share}%`)).toBe(true);
});

test('each reference finds its shape, and ids carry the id of the drawing', () => {
  const ids = new Set(all.flatMap(({ attributes }) => attributes.id ?? []));
  for (const { attributes } of all.filter(({ name }) => name === 'use')) {
    expect(ids).toContain(attributes.href?.slice(1));
  }
  for (const id of ids) expect(id.startsWith('opening')).toBe(true);
});

test.each(['en', 'id'] as const)('in %s it shows the labels of that scene', (language) => {
  const { labels, texts } = scenes[language];
  const wanted = labels.flatMap((label, node) => (label ? [texts[node]?.lines.join('') ?? ''] : []));
  expect(
    labelsIn(language)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(wanted.sort());
});

test('labels that agree in both languages stand once', () => {
  const classes = all.filter(({ name }) => name === 'text').map(({ attributes }) => attributes.class);
  expect(classes.filter((name) => name === undefined).length).toBeGreaterThan(20);
  expect(classes).toContain('en');
  expect(classes).toContain('id');
});

test('colours are custom properties that the page has, so that its theme holds without a script', () => {
  const css = (tokens() as unknown as { load: (id: string) => string }).load('virtual:tokens.css');
  const used = [...svg.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name ?? '');
  expect(used.length).toBeGreaterThan(20);
  for (const name of new Set(used)) expect(css).toContain(`${name}:`);
  expect(svg).not.toMatch(/#[0-9a-f]{6}|\sstyle=|viewBox/);
});

test('it is small enough to stand in the page', () => {
  expect(svg.length).toBeLessThan(45_000);
});

test('ties that point have their heads, which turn with the line and stand before the node; others cost nothing', () => {
  const { dataset, layout } = seminar();
  const relations = dataset.relations.map((one) => ({ ...one, directed: true }));
  const pointed = sceneOf({ dataset: { ...dataset, relations }, layout }, { language: 'en' });
  const drawn = toOpeningSvg([{ className: 'en', scene: pointed }], PANE, {
    id: 'opening',
    title: 'Map',
    description: '',
  });
  const parts = everything(parseXml(drawn));
  const markers = new Set(
    parts.filter(({ name }) => name === 'marker').map(({ attributes }) => `url(#${attributes.id})`),
  );
  const ends = parts.flatMap(({ name, attributes }) =>
    name === 'line' && attributes['marker-end'] ? attributes['marker-end'] : [],
  );
  const heads = at(toPicture(pointed, { x: 0, y: 0, ...PANE }).layers, 0).ties.filter(({ head }) => head !== null);
  expect(ends).toHaveLength(heads.length);
  expect(ends.length).toBeGreaterThan(5);
  expect(new Set(ends)).toEqual(markers);
  for (const { attributes } of parts.filter(({ name }) => name === 'marker'))
    expect(attributes).toMatchObject({ orient: 'auto', markerUnits: 'userSpaceOnUse', overflow: 'visible' });
  expect(drawn).not.toMatch(/#[0-9a-f]{6}|\sstyle=/);
  expect(svg).not.toContain('marker');
});
