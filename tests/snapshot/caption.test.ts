import { expect, test } from 'vitest';
import { at } from '../../src/base/assert.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { measureByTable } from '../../src/scene/label/text-width.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { toRecoloured } from '../../src/scene/recolour.ts';
import { toFootBand } from '../../src/snapshot/picture/bands.ts';
import { buildCaption, leaveOut } from '../../src/snapshot/picture/caption.ts';
import { toFilterLines } from '../../src/snapshot/picture/card-filters.ts';
import { shorten } from '../../src/snapshot/picture/card-writer.ts';
import { toFilterParts, toFilterWords } from '../../src/snapshot/picture/filter-words.ts';
import { toSvgPicture } from '../../src/snapshot/picture/svg.ts';
import { wrapText } from '../../src/snapshot/picture/wrap-text.ts';
import { everything, FRAME, parseXml, sceneOf, seminar, withId } from '../drivers/scenes.ts';
import { twoEvents } from '../drivers/two-events.ts';

const document = seminar();
const filters = { ...NO_FILTERS, themes: ['blockchain'], places: ['hong-kong'] };

test('the caption says title, days, what is shown of how much, and what was asked for', () => {
  const scene = sceneOf(document, { filters });
  const caption = buildCaption(scene, { language: 'en', filters, focus: null });
  expect(caption.title).toBe('Sowing the Seeds');
  expect(caption.subtitle).toBe('Platform Cooperativism for Asia · Hong Kong, 28–29 September 2018');
  const drawn = scene.shown.nodes.filter((mark) => mark === 1).length;
  expect(caption.counts).toMatch(new RegExp(`^${drawn - 2} of 115 shown, with 2 that were asked for, \\d+ ties?$`));
  expect(caption.asked[0]).toBe('Place: Hong Kong · Theme: Blockchain');
  expect(caption.source).toContain('https://icci.id/?p=1914');
});

test('the legend lists the kinds and ties that are visible, and no others', () => {
  const whole = buildCaption(sceneOf(document), { language: 'id', filters: NO_FILTERS, focus: null });
  expect(whole.kinds).toHaveLength(12);
  expect(whole.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(115);
  expect(whole.ties).toHaveLength(3);
  const some = buildCaption(sceneOf(document, { filters, leftOut: 'fade' }), { language: 'en', filters, focus: null });
  expect(some.kinds.map(({ kind }) => kind.id)).not.toContain('company');
  expect(some.kinds.length).toBeLessThan(12);
});

test('what is hollow since it was asked for has a sample of its own, in either language and theme', () => {
  for (const [language, labels] of [
    ['en', ['Territory, asked for', 'Theme, asked for']],
    ['id', ['Wilayah, diminta', 'Tema, diminta']],
  ] as const) {
    const scene = sceneOf(document, { filters, language });
    for (const drawn of [scene, toRecoloured(scene, PALETTES.dark)]) {
      const caption = buildCaption(drawn, { language, filters, focus: null });
      expect(caption.framed.map(({ label, count }) => [label, count])).toEqual(labels.map((label) => [label, 1]));
      const { palette } = drawn.figures;
      const svg = toFootBand(caption, { width: 800, palette, measure: measureByTable }).svg;
      for (const label of labels) expect(svg).toContain(`>${label} 1<`);
      const hollow = new RegExp(`fill="${palette.canvas}" stroke="${palette.hues.place.outline}"`);
      expect(svg).toMatch(hollow);
      expect(
        toFootBand(leaveOut(caption, ['legend']), { width: 800, palette, measure: measureByTable }).svg,
      ).not.toMatch(hollow);
    }
  }
  expect(buildCaption(sceneOf(document), { language: 'en', filters: NO_FILTERS, focus: null }).framed).toEqual([]);
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

const STYLE = { size: 13, weight: 400, italic: false } as const;
const { network } = sceneOf(document);
const idsOf = (role: string) =>
  network.nodes.filter(({ kind }) => network.kinds.get(kind)?.role === role).map(({ id }) => id);

test('a long list is said in short, with how many there are besides; three are a list', () => {
  const [part] = toFilterParts(network, { ...NO_FILTERS, places: idsOf('place').slice(0, 5) }, null, 'id');
  expect(part?.toWords(2)).toMatch(/^Tempat: [^,]+, [^,]+ dan 3 lagi$/);
  const [english] = toFilterParts(network, { ...NO_FILTERS, days: ['1', '2', 'unstated'] }, null, 'en');
  expect(english?.toWords(3)).toBe('Day: 1, 2 or Not stated');
  expect(english?.toWords(1)).toBe('Day: 1 and 2 more');
});

test.each(['id', 'en'] as const)(
  'however many filters there are (%s), each is named, and no word is cut',
  (language) => {
    const many = {
      ...NO_FILTERS,
      places: idsOf('place').slice(0, 10),
      themes: idsOf('theme').slice(0, 6),
      days: ['1', '2', 'unstated'],
      relations: network.dataset.relations.slice(0, 5).map(({ id }) => id),
      layers: ['stated' as const],
      certainties: ['high' as const],
    };
    const parts = toFilterParts(network, many, null, language);
    expect(parts).toHaveLength(6);
    const full = parts.map(({ toWords }) => toWords(Infinity));
    const known = new Set(full.flatMap((words) => words.split(' ')).map((word) => word.replace(/,$/, '')));
    for (const width of [250, 520, 900]) {
      for (const isColumn of [true, false]) {
        const linesFor = (lines: number) =>
          toFilterLines(parts, { style: STYLE, width, measure: measureByTable, lines, isColumn });
        const short = linesFor(6);
        const text = short.join(' ');
        for (const words of full) expect(text).toContain(words.split(/[ :]/)[0]);
        for (const word of text.split(' ').map((piece) => piece.replace(/,$/, ''))) {
          expect(known.has(word) || /^(·|and|dan|more|lagi|\d+)$/.test(word), word).toBe(true);
        }
        // Any room more is used.
        expect(linesFor(Infinity).join(' ')).toBe(full.join(isColumn ? ' ' : ' · '));
        expect(linesFor(1).length).toBeLessThanOrEqual(short.length);
        for (const line of short) expect(measureByTable(line, STYLE)).toBeLessThanOrEqual(width);
      }
    }
  },
);

test('a text is cut after a word, a single long one where it must', () => {
  expect(shorten('one two three', STYLE, measureByTable('one two th …', STYLE), measureByTable)).toBe('one two …');
  expect(shorten('2. 平台合作社平台合作社', STYLE, 60, measureByTable)).toMatch(/^2\. 平.+ …$/);
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

test.each(['word ', 'x', '平', 'a\u0301', '\u0301'])(
  'what is measured of a long text is what its lines hold: %j',
  (piece) => {
    const countMeasured = (act: (text: string, measure: typeof measureByTable) => void, length: number) => {
      let letters = 0;
      act(piece.repeat(length), (text, style) => {
        letters += text.length;
        return measureByTable(text, style);
      });
      return letters;
    };
    const cut = (text: string, measure: typeof measureByTable) => shorten(text, STYLE, 240, measure);
    const wrap = (text: string, measure: typeof measureByTable) => wrapText(text, STYLE, 240, measure, 3);
    for (const act of [cut, wrap]) {
      expect(countMeasured(act, 4000)).toBe(countMeasured(act, 1000));
      expect(countMeasured(act, 4000)).toBeLessThan(10_000);
    }
  },
);

test('names in the words round a picture are no longer than a label may be', () => {
  const { dataset } = document;
  const long = { en: 'word '.repeat(400), id: 'kata '.repeat(400) };
  const nodes = dataset.nodes.map(({ short: _, ...node }) => ({ ...node, label: long }));
  const kinds = dataset.kinds.map((kind) => ({ ...kind, label: long, plural: long }));
  const scene = sceneOf({ dataset: { ...dataset, nodes, kinds }, layout: null }, { selection: ['matters'] });
  const asked = { ...NO_FILTERS, kinds: ['person'], places: ['hong-kong'], themes: ['blockchain'] };
  const focus = { node: 'hong-kong', depth: 1 } as const;
  const caption = buildCaption(scene, { language: 'en', filters: asked, focus });
  const words = [
    ...caption.kinds.map(({ label }) => label),
    ...caption.filters.map(({ toWords }) => toWords(Infinity)),
    ...caption.besides,
  ];
  expect(words.length).toBeGreaterThan(10);
  expect(Math.max(...words.map((text) => text.length))).toBeLessThan(200);
});

test('text breaks at spaces, a word too long for the line where it must', () => {
  const style = { size: 12, weight: 400, italic: false } as const;
  const lines = wrapText('one two three 平台合作社平台合作社平台合作社', style, 60, measureByTable);
  expect(lines.join('').replaceAll(' ', '')).toBe('onetwothree平台合作社平台合作社平台合作社');
  for (const line of lines) expect(measureByTable(line, style)).toBeLessThanOrEqual(60);
  const stacked = `a${'\u0301'.repeat(3000)}b`;
  expect(wrapText(stacked.repeat(2), style, 20, measureByTable).join('')).toBe(stacked.repeat(2));
  expect(wrapText('', style, 60, measureByTable)).toEqual([]);
});

test('two editions that are compared are told in words and by the marks that are on the map', () => {
  const compare = { from: '2018', to: '2019' };
  const asked = { language: 'en', filters: NO_FILTERS, focus: null, compare } as const;
  const scene = sceneOf({ dataset: twoEvents(), layout: null }, { compare });
  for (const drawn of [scene, toRecoloured(scene, PALETTES.dark)]) {
    const caption = buildCaption(drawn, asked);
    expect(caption.asked).toEqual(['Compared: 2018 with 2019. In both means that both lists have the name']);
    expect(caption.compared.map(({ look, label, count }) => [look, label, count])).toEqual([
      ['added', 'new in 2019', 7],
      ['returned', 'in both', 15],
      ['absent', 'absent from 2019', 8],
    ]);
    expect(caption.ties).toMatchObject([{ label: 'tie that is gone in 2019', figure: { dash: [1, 3] } }]);
    expect(at(drawn.figures.nodes, 0).rings).toMatchObject({ count: 2, color: drawn.figures.palette.ink });
  }
  expect(buildCaption(scene, { ...asked, compare: null }).compared).toEqual([]);
});
