import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { measureByTable } from '../../src/scene/text-width.ts';
import { buildCaption } from '../../src/snapshot/caption.ts';
import { toFilterWords } from '../../src/snapshot/filter-words.ts';
import { toSvgPicture } from '../../src/snapshot/svg.ts';
import { wrapText } from '../../src/snapshot/wrap-text.ts';
import { everything, FRAME, parseXml, sceneOf, seminar, withId } from './scenes.ts';

const document = seminar();
const filters = { ...NO_FILTERS, themes: ['blockchain'], places: ['hong-kong'] };

test('the caption says title, days, what is shown of how much, and what was asked for', () => {
  const scene = sceneOf(document, { filters });
  const caption = buildCaption(scene, { language: 'en', filters, focus: null });
  expect(caption.title).toBe('Sowing the Seeds');
  expect(caption.subtitle).toBe('Platform Cooperativism for Asia · Hong Kong, 28–29 September 2018');
  const shown = scene.shown.nodes.filter((mark) => mark === 1).length;
  expect(caption.counts).toMatch(new RegExp(`^${shown} of 115 shown, \\d+ ties?$`));
  expect(caption.asked[0]).toBe('Filters: Place: Hong Kong · Theme: Blockchain');
  expect(caption.source).toContain('https://icci.id/?p=1914');
});

test('the legend lists the kinds and ties that are visible, and no others', () => {
  const whole = buildCaption(sceneOf(document), { language: 'id', filters: NO_FILTERS, focus: null });
  expect(whole.kinds).toHaveLength(10);
  expect(whole.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(115);
  expect(whole.ties).toHaveLength(3);
  const some = buildCaption(sceneOf(document, { filters, leftOut: 'fade' }), { language: 'en', filters, focus: null });
  expect(some.kinds.map(({ kind }) => kind.id)).not.toContain('company');
  expect(some.kinds.length).toBeLessThan(10);
});

test('a filter at rest has no words; each active one has', () => {
  const { network } = sceneOf(document);
  expect(toFilterWords(network, NO_FILTERS, null, 'en')).toEqual([]);
  const many = {
    ...filters,
    kinds: ['person', 'company'],
    days: ['1', 'unstated'],
    relations: ['founded'],
    layers: ['stated' as const],
    certainties: ['high' as const],
    degree: [2, 5] as const,
  };
  const words = toFilterWords(network, many, { node: 'hong-kong', depth: 2 }, 'en');
  expect(words).toHaveLength(9);
  expect(words[0]).toBe('Kinds: People or Companies');
});

test.each([300, 480, 864, 1600])('nothing in the bands of a picture runs out of it at %i px', (width) => {
  const scene = sceneOf(document, { filters, selection: ['matters'] });
  const caption = buildCaption(scene, { language: 'id', filters, focus: null });
  const frame = { ...FRAME, width };
  const options = { frame, background: true, title: 't', description: 'd', language: 'id' } as const;
  const picture = toSvgPicture(scene, { ...options, caption });
  const root = parseXml(picture.svg);
  expect(picture.width).toBe(Math.max(480, width));
  expect(picture.height).toBeGreaterThan(FRAME.height + 100);
  const bands = [...withId(root, 'head'), ...withId(root, 'legend')];
  expect(bands).toHaveLength(2);
  const texts = bands.flatMap(everything).filter(({ name }) => name === 'text');
  for (const { text, attributes, children } of texts) {
    const style = { size: Number(attributes['font-size'] ?? 15), weight: 400, italic: false } as const;
    const size = children.length > 0 ? 0 : measureByTable(text, style);
    expect(Number(attributes.x) + size, text).toBeLessThanOrEqual(picture.width);
  }
  expect(toSvgPicture(scene, { ...options, caption: null }).height).toBe(FRAME.height);
});

test('text breaks at spaces, a word too long for the line where it must', () => {
  const style = { size: 12, weight: 400, italic: false } as const;
  const lines = wrapText('one two three 平台合作社平台合作社平台合作社', style, 60, measureByTable);
  expect(lines.join('').replaceAll(' ', '')).toBe('onetwothree平台合作社平台合作社平台合作社');
  for (const line of lines) expect(measureByTable(line, style)).toBeLessThanOrEqual(60);
  expect(wrapText('', style, 60, measureByTable)).toEqual([]);
});
