// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { at, numberAt } from '../../src/base/assert.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { measureByTable, type TextMeasure } from '../../src/scene/label/text-width.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { toRecoloured } from '../../src/scene/recolour.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { readPdfPayload } from '../../src/snapshot/carrier/pdf-payload.ts';
import { mixColours } from '../../src/snapshot/pdf/colours.ts';
import { listUnshown, type PdfOptions, toPdf } from '../../src/snapshot/pdf/pdf.ts';
import { parseSvg, takeApart } from '../../src/snapshot/pdf/svg.ts';
import { toSvgPicture } from '../../src/snapshot/picture/svg.ts';
import { fontsOnDisk } from '../drivers/pdf-fonts-on-disk.ts';
import { isSameColour, readPdf } from '../drivers/read-pdf.ts';
import { count, FRAME, sceneOf, seminar, tinySeminar } from '../drivers/scenes.ts';
import { stubCanvas } from '../drivers/stub-canvas.ts';

const BLANK = { frame: FRAME, background: true, title: 'Map', description: 'A map.', language: 'en' } as const;
const PT = 0.75;

// What the writer of PDF measures is not used, but it wants to measure.
beforeEach(() => {
  stubCanvas();
  Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }) });
});

async function write(scene: Scene, options: Partial<PdfOptions> = {}) {
  const picture = toSvgPicture(scene, BLANK);
  const settings = { title: 'Map', language: 'en', fonts: fontsOnDisk(), ...options } as const;
  const bytes = new Uint8Array(await toBuffer(await toPdf(picture, settings)));
  return { bytes, unshown: await listUnshown(picture, settings.fonts, false), pdf: await readPdf(bytes) };
}

/** The tiny seminar with one label in its place. */
function sceneWith(text: string): Scene {
  const dataset = tinySeminar();
  const nodes = dataset.nodes.map((node, index) => (index === 0 ? { ...node, label: { en: text, id: text } } : node));
  return sceneOf({ dataset: { ...dataset, nodes }, layout: null });
}

const toBuffer = (blob: Blob): Promise<ArrayBuffer> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(blob);
  });

const linesOf = (scene: Scene) => scene.labels.flatMap((label, node) => (label ? at(scene.texts, node).lines : []));

test('each line of each label is in the file once, as text, where the scene has put it', async () => {
  const scene = sceneOf(seminar());
  const { bytes, pdf, unshown } = await write(scene);
  expect(unshown).toEqual([]);
  const numerals = scene.network.nodes.filter((node) => scene.network.kinds.get(node.kind)?.shape === 'numeral');
  const written = pdf.texts.map(({ text }) => text.trim()).filter((text) => !/^\d+$/.test(text));
  expect(pdf.texts.length - written.length).toBe(numerals.length);
  // Hyphens that don't break look like others and are copied as others.
  const expected = linesOf(scene).map((line) => line.replaceAll('\u2011', '-'));
  expect(written.join('')).toHaveLength(expected.join('').length);
  for (const [node, label] of scene.labels.entries()) {
    if (!label) continue;
    const [first = ''] = at(scene.texts, node).lines;
    const [left, top] = [
      numberAt(scene.positions, 2 * node) + label.box.x,
      numberAt(scene.positions, 2 * node + 1) + label.box.y,
    ];
    const isHere = ({ text, x, y }: (typeof pdf.texts)[number]) =>
      first.replaceAll('\u2011', '-').startsWith(text) &&
      x / PT > left - 1 &&
      x / PT < left + label.box.width &&
      y / PT > top &&
      y / PT < top + label.box.height;
    expect(pdf.texts.filter(isHere), first).not.toEqual([]);
  }
  expect(bytes.length).toBeLessThan(300_000);
});

test('nodes have their colours at their places, and ties run between them', async () => {
  const scene = sceneOf(seminar());
  const { pdf } = await write(scene);
  for (const [node, figure] of scene.figures.nodes.entries()) {
    const [x, y] = [numberAt(scene.positions, 2 * node) * PT, numberAt(scene.positions, 2 * node + 1) * PT];
    const drawn = pdf.shapes.filter(
      ({ fill, stroke }) => isSameColour(fill, figure.fill) && isSameColour(stroke, figure.stroke),
    );
    const isHere = drawn.some(
      (shape) => Math.hypot(shape.x - x, shape.y - y) < figure.width / 4 && shape.width <= figure.width + 1,
    );
    expect(isHere, at(scene.network.nodes, node).id).toBe(true);
  }
  const colours = [...new Set(scene.figures.edges.map((edge) => edge.color))];
  const isTie = ({ fill, stroke }: (typeof pdf.shapes)[number]) =>
    fill === null && colours.some((colour) => isSameColour(stroke, colour));
  expect(pdf.shapes.filter(isTie)).toHaveLength(count(scene.shown.edges));
});

test('what is hidden is not in the file; what is faded is there, in colours as faint as on the screen', async () => {
  const filters = { ...NO_FILTERS, themes: ['blockchain'], places: ['hong-kong'] };
  const hidden = sceneOf(seminar(), { filters });
  const { pdf } = await write(hidden);
  const textOf = (content: typeof pdf) => content.texts.map(({ text }) => text).join(' ');
  expect(textOf(pdf)).toContain('Tat Lam');
  expect(textOf(pdf)).not.toContain('Malta');
  const faded = sceneOf(seminar(), { filters, leftOut: 'fade' });
  const { shapes } = (await write(faded)).pdf;
  const { fill } = at(faded.figures.nodes, faded.network.nodeIndex.get('malta') ?? -1);
  const faint = mixColours(fill, faded.figures.palette.canvas, 0.16) ?? '';
  expect(shapes.some((shape) => isSameColour(shape.fill, faint))).toBe(true);
  expect(shapes.some((shape) => shape.fill === null && shape.stroke !== null)).toBe(true);
});

test('a dark picture has a dark page, whatever the page’s shape', async () => {
  const scene = toRecoloured(sceneOf(seminar()), PALETTES.dark);
  const { pdf } = await write(scene, { page: { width: 297, height: 210 } });
  expect(isSameColour(pdf.shapes[0]?.fill ?? null, PALETTES.dark.canvas)).toBe(true);
  expect(pdf.shapes[0]?.width).toBeCloseTo(pdf.width, 1);
  expect(pdf.shapes[0]?.height).toBeCloseTo(pdf.height, 1);
});

test.each([
  ['A4', 210, 297],
  ['A3, lying', 420, 297],
  ['a slide', 338.67, 190.5],
  ['a square', 200, 200],
])('%s: the page has that size and the picture stands in its middle', async (_name, width, height) => {
  const { pdf } = await write(sceneWith('Ada'), { page: { width, height } });
  expect(pdf.pageCount).toBe(1);
  expect((pdf.width * 25.4) / 72).toBeCloseTo(width, 1);
  expect((pdf.height * 25.4) / 72).toBeCloseTo(height, 1);
  const ground = pdf.shapes[1];
  expect(ground?.x).toBeCloseTo(pdf.width / 2, 0);
  expect(ground?.y).toBeCloseTo(pdf.height / 2, 0);
});

test.each([
  'Önder Çelik, İstanbul ığşü',
  'Koperasi “Pekerja” – Yogyakarta…',
  '平台合作社 国际 與 联盟',
  'ワーカーズコープ 協同組合',
  '서울 협동조합 연합회',
  'Việt Nam Ελλάδα Україна Łódź',
  'C# → D & <b>"q"</b> 100 %',
])('%s: survives, letter by letter', async (text) => {
  const { pdf, unshown } = await write(sceneWith(text));
  expect(unshown).toEqual([]);
  const written = pdf.texts
    .map((part) => part.text)
    .join('')
    .replace(/\s/g, '');
  expect(written).toContain(text.replace(/\s/g, ''));
});

test.each([
  ['🌱 seeds', ['🌱'], '\ufffd seeds'],
  ['𠮷野家', ['𠮷'], '\ufffd野家'],
  ['مرحبا بك', [...new Set('مرحبابك')], '\ufffd\ufffd'],
  ['שלום', [...'שלום'], '\ufffd'],
  ['👨‍👩‍👧 at work', ['👨‍👩‍👧'], '\ufffd at work'],
  ['e\u0301te\u0301 \u202eok\u202c\u200b', [], 'été'],
  ['nul\u0007 \ud800 half', [], 'nulhalf'],
])('%j: what no font has is told and leaves a sign, where nothing drawn can be read', async (text, unshown, sign) => {
  const result = await write(sceneWith(text));
  expect(result.unshown).toEqual(unshown);
  const written = result.pdf.texts
    .map((part) => part.text)
    .join('')
    .replace(/\s/g, '');
  expect(written).toContain(sign.replace(/\s/g, ''));
});

test('it says what it is, and carries the view through compression', async () => {
  const payload = JSON.stringify({ words: '平台 </jejaring:view> \\ ( ) endstream', long: 'x'.repeat(1_000_000) });
  const options = {
    title: 'Benih “平台” (1)',
    subject: 'Sub',
    keywords: ['co-op', 'peta'],
    language: 'id',
    payload,
  } as const;
  const { bytes, pdf } = await write(sceneWith('Ada'), options);
  expect(pdf.info).toMatchObject({ Title: options.title, Subject: 'Sub', Creator: 'Jejaring', Language: 'id' });
  expect(pdf.metadata.get('dc:title')).toBe(options.title);
  expect(readPdfPayload(bytes)).toBe(payload);
  expect(
    readPdfPayload((await write(sceneWith('Ada'), { title: '\n<jejaring:view>no</jejaring:view>\n' })).bytes),
  ).toBeNull();
});

test('text keeps the room it has in the picture, where the fonts are wider', async () => {
  const scene = sceneWith('Mammoth Museum');
  const widthWith = async (share: number) => {
    const measure: TextMeasure = (text, style) => measureByTable(text, style) * share;
    const { pdf } = await write(scene, { measure });
    return pdf.texts.find(({ text }) => text.startsWith('Mammoth'))?.width ?? 0;
  };
  const room = measureByTable('Mammoth Museum', { size: 12, weight: 400, italic: false }) * PT;
  // Where there is more room than it needs it is as wide as its letters make it.
  expect(await widthWith(2)).toBe(await widthWith(3));
  for (const share of [0.9, 0.5, 0.1]) expect(await widthWith(share)).toBeCloseTo(share * room, 0);
});

test('it tells how far it is, and ends when asked to', async () => {
  const told: number[] = [];
  await write(sceneOf(seminar()), { onProgress: (done) => told.push(done) });
  expect(told.length).toBeGreaterThan(4);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
  const controller = new AbortController();
  const ending = write(sceneOf(seminar()), { signal: controller.signal, onProgress: () => controller.abort() });
  await expect(ending).rejects.toThrow(/abort/i);
});

test('without the fonts there is no PDF, rather than one that can’t be read', async () => {
  const fonts = { ...fontsOnDisk(), readFont: () => Promise.reject(new Error('gone')) };
  await expect(write(sceneWith('Ada'), { fonts })).rejects.toThrow('gone');
});

test('of a picture in pieces the writer sees one at a time, and nothing between', () => {
  const root = parseSvg(toSvgPicture(sceneOf(seminar()), BLANK).svg);
  const countNodes = () => countAll(root);
  const whole = root.getElementsByTagName('*').length;
  const parts = takeApart(root);
  const empty = countNodes();
  let elements = root.getElementsByTagName('*').length;
  for (const part of parts) {
    const before = root.getElementsByTagName('*').length;
    part.show();
    elements += root.getElementsByTagName('*').length - before;
    part.hide();
    expect(countNodes()).toBe(empty);
  }
  expect(elements).toBe(whole);
  // The frame of groups and what they refer to: no more for a picture of more parts.
  expect(empty).toBeLessThan(60);
});

const countAll = (node: Node): number =>
  [...node.childNodes].reduce((count, child) => count + countAll(child), node.childNodes.length);
