import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/schema.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import type { PaneSize } from '../../src/scene/camera.ts';
import { measureByTable } from '../../src/scene/label/text-width.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { buildCaption, type Caption, leaveOut, listParts } from '../../src/snapshot/picture/caption.ts';
import { fitWhole } from '../../src/snapshot/picture/fit-map.ts';
import { layOutOn, type Page } from '../../src/snapshot/picture/page.ts';
import { PAGE_SIZES, toPossibleDpi, toPossiblePage } from '../../src/snapshot/picture/page-size.ts';
import { type PageSize, toSvgPicture } from '../../src/snapshot/picture/svg.ts';
import { type Element, everything, parseXml, sceneOf, seminar, withId } from '../drivers/scenes.ts';

const document = seminar();
const palette = PALETTES.light;
const scene = sceneOf(document, { language: 'id' });
const usual = buildCaption(scene, { language: 'id', filters: NO_FILTERS, focus: null, day: '2026-11-24' });
const LONG =
  'Peta jejaring koperasi platform, penggerak, tempat, dan gagasan yang dipertemukan oleh seminar dua hari di Hong Kong';
const NOTE = `${'Catatan panjang tentang asal-usul data, keterbatasannya, dan cara membacanya. '.repeat(4)}Tamat.`;
const [kind] = usual.kinds;
if (!kind) throw new Error('the seminar has kinds');

/** The most that anybody may put round a map. */
const FULL: Caption = {
  ...usual,
  title: LONG,
  subtitle: `${LONG} · Hong Kong, 28–29 September 2018`,
  asked: [NOTE, NOTE],
  besides: [NOTE, NOTE],
  kinds: Array.from({ length: 30 }, (_, index) => ({
    ...kind,
    label: `Jenis simpul nomor ${index}`,
    count: 9 * index,
  })),
  groups: Array.from({ length: 6 }, (_, slot) => ({ slot, label: `Kelompok ${slot} yang bernama panjang sekali (9)` })),
  path: 'Jalur dari Peter Harris ke Novita Puspasari, 4 langkah',
  extra: { title: 'Aktor kunci', lines: Array.from({ length: 10 }, (_, index) => `${index + 1}. ${LONG}`) },
  licence: NOTE,
};

const PAGES: readonly (readonly [string, PageSize])[] = [
  ...Object.entries(PAGE_SIZES),
  ['ribbon', { width: 2400, height: 400, unit: 'px' }],
  ['tower', { width: 300, height: 1800, unit: 'px' }],
];

const layOut = (caption: Caption | null, size: PaneSize): Page =>
  layOutOn({
    caption,
    size,
    palette,
    measure: measureByTable,
    setMap: (area) => fitWhole(scene, area, document.layout, 'id'),
  });

/** The texts of a card with the boxes they fill. */
function listTexts(svg: string, shiftY = 0): { text: string; x: number; y: number; width: number; height: number }[] {
  const root = parseXml(`<svg>${svg}</svg>`);
  const visit = (element: Element, dx: number, dy: number): ReturnType<typeof listTexts> => {
    const [, tx = 0, ty = 0] = (/translate\(([-\d.]+) ([-\d.]+)\)/.exec(element.attributes.transform ?? '') ?? []).map(
      Number,
    );
    const [x, y] = [dx + tx, dy + ty];
    if (element.name !== 'text') return element.children.flatMap((child) => visit(child, x, y));
    const size = Number(element.attributes['font-size'] ?? 22);
    const weight = element.attributes['font-weight'] === '700' ? 700 : 400;
    const width = measureByTable(element.text, { size, weight, italic: false });
    if (element.attributes['text-anchor'] === 'middle') return [];
    const left = x + Number(element.attributes.x ?? 0);
    return [
      { text: element.text, x: left, y: y + Number(element.attributes.y) - 0.75 * size, width, height: 0.8 * size },
    ];
  };
  return visit(root, 0, shiftY);
}

test.each(PAGES)(
  '%s: nothing of a card is cut, lies on another part or on the map, however much there is to say',
  (_, size) => {
    for (const caption of [usual, FULL]) {
      const { card } = layOut(caption, size);
      expect(card.width / card.height).toBeCloseTo(size.width / size.height, 5);
      const { area } = card;
      expect(area.width * area.height).toBeGreaterThan(0.3 * card.width * card.height);
      const texts = listTexts(card.svg);
      expect(texts.length).toBeGreaterThan(5);
      for (const [index, one] of texts.entries()) {
        expect(one.x, one.text).toBeGreaterThanOrEqual(0);
        expect(one.y, one.text).toBeGreaterThanOrEqual(0);
        expect(one.x + one.width, one.text).toBeLessThanOrEqual(card.width + 0.5);
        expect(one.y + one.height, one.text).toBeLessThanOrEqual(card.height);
        const isOnMap =
          one.x < area.x + area.width &&
          one.x + one.width > area.x + 1 &&
          one.y < area.y + area.height &&
          one.y + one.height > area.y;
        expect(isOnMap, one.text).toBe(false);
        for (const other of texts.slice(0, index)) {
          const meets =
            one.x < other.x + other.width &&
            other.x < one.x + one.width &&
            one.y < other.y + other.height &&
            other.y < one.y + one.height;
          expect(meets, `${one.text} on ${other.text}`).toBe(false);
        }
      }
    }
  },
);

test.each(PAGES.slice(0, 7))('%s: nearly every label of the whole map has a place, and none leaves it', (_, size) => {
  const { map, card } = layOut(usual, size);
  expect(map.scene.labels.filter(Boolean).length).toBeGreaterThanOrEqual(112);
  expect([map.frame.width, map.frame.height]).toEqual([card.area.width, card.area.height]);
  for (const [node, label] of map.scene.labels.entries()) {
    if (!label) continue;
    const x = (map.scene.positions[node * 2] ?? 0) * map.scene.zoom + label.box.x - map.frame.x;
    const y = (map.scene.positions[node * 2 + 1] ?? 0) * map.scene.zoom + label.box.y - map.frame.y;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + label.box.width).toBeLessThanOrEqual(map.frame.width);
    expect(y + label.box.height).toBeLessThanOrEqual(map.frame.height);
  }
});

test('a page is as large as asked for, and its type grows with it', () => {
  const size = PAGE_SIZES['a3-landscape'];
  const { card, map } = layOut(usual, size);
  const options = { frame: map.frame, background: true, title: 't', description: 'd', language: 'id' } as const;
  const picture = toSvgPicture(map.scene, { ...options, page: { card, size } });
  const root = parseXml(picture.svg).children[0];
  expect(root?.attributes).toMatchObject({ width: '420mm', height: '297mm' });
  expect(picture.width).toBeCloseTo((420 / 25.4) * 96, 3);
  // 12 px of the card are some 13 points on paper.
  expect((12 * picture.width) / card.width).toBeGreaterThan(16);
  expect(withId(parseXml(picture.svg), 'node-')).toHaveLength(115);
});

test('each part can be left out, and only those with something to say are offered', () => {
  expect(listParts(usual)).toEqual(['title', 'counts', 'legend', 'source', 'licence', 'date', 'credit']);
  expect(listParts(FULL)).toContain('extra');
  const bare = leaveOut(FULL, listParts(FULL));
  const { card } = layOut(bare, PAGE_SIZES.slide);
  expect(card.svg).toBe('');
  expect(card.area).toEqual({ x: 0, y: 0, width: card.width, height: card.height });
  const texts = listTexts(layOut(leaveOut(FULL, ['licence', 'extra']), PAGE_SIZES.square).card.svg).map(
    ({ text }) => text,
  );
  expect(texts.join(' ')).toContain('Sumber');
  expect(texts.join(' ')).not.toContain('Aktor kunci');
});

test('the legend names what is drawn: groups by their letters, the path, and no kind that is hidden', () => {
  const network = scene.network;
  const trail = { nodes: [0, 1, 2], edges: [0, 1] };
  const drawn = {
    ...scene,
    groups: [
      { slot: 1, members: [3, 4] },
      { slot: 0, members: [0, 1, 2] },
    ],
    emphasis: { centres: [0, 2], nodes: [0, 1, 2], edges: [0, 1], trail },
  };
  const caption = buildCaption(drawn, {
    language: 'en',
    filters: NO_FILTERS,
    focus: null,
    query: ' coop ',
    groups: new Map([[0, { called: 'Platforms', telling: [], about: [], size: 3 }]]),
  });
  expect(caption.groups).toEqual([
    { slot: 0, label: 'Platforms (3)' },
    { slot: 1, label: 'B' },
  ]);
  const nameOf = (node: number) => (network.nodes[node] as Dataset['nodes'][number]).label.en;
  expect(caption.path).toContain('2 steps');
  expect(caption.path).toContain(nameOf(0).split(' ')[0]);
  expect(caption.asked).toEqual(['Search: “coop”']);
  const { card } = layOut(caption, PAGE_SIZES['a4-portrait']);
  const ids = everything(parseXml(`<svg>${card.svg}</svg>`)).map(({ text }) => text);
  expect(ids).toContain('Platforms (3)');
});

test('pages of one’s own stay possible', () => {
  expect(toPossiblePage({ width: 5, height: 1e9, unit: 'px' })).toEqual({ width: 100, height: 600, unit: 'px' });
  expect(toPossiblePage({ width: Number.NaN, height: 50, unit: 'mm' })).toEqual({ width: 20, height: 50, unit: 'mm' });
  expect([toPossibleDpi(5), toPossibleDpi(9999), toPossibleDpi(Number.NaN)]).toEqual([72, 600, 300]);
});
