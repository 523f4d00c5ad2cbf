import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, numberAt } from '../../src/base/assert.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { PALETTES, type ThemeName } from '../../src/scene/palette.ts';
import { toRecoloured } from '../../src/scene/recolour.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { mixColours } from '../../src/snapshot/pdf/colours.ts';
import { toSvgPicture } from '../../src/snapshot/picture/svg.ts';
import { fontsOnDisk } from '../drivers/pdf-fonts-on-disk.ts';
import { colourAt } from '../drivers/picture.ts';
import { FRAME, sceneOf, seminar, tinySeminar } from '../drivers/scenes.ts';

/** Pixels of the rendering for one css px. */
const SCALE = 2;
const FONTS = [
  'noto-sans-latin-400-normal',
  'noto-sans-latin-700-normal',
  'noto-sans-latin-400-italic',
  'chocolate-classical-sans-122-400-normal',
  'chocolate-classical-sans-123-400-normal',
  'gowun-dodum-118-400-normal',
];

let folder = '';
let fontFiles: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jejaring-fonts-'));
  // The renderer reads TrueType files, and the same ones on every machine.
  const { readFont } = fontsOnDisk();
  fontFiles = await Promise.all(
    FONTS.map(async (name) => {
      const file = join(folder, `${name}.ttf`);
      writeFileSync(file, await readFont(name));
      return file;
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Renders by a library that shares no code with a browser. */
function render(scene: Scene, background = true): PNG {
  const { svg } = toSvgPicture(scene, {
    frame: FRAME,
    background,
    title: 'Map',
    description: 'A map.',
    language: 'en',
  });
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
  return PNG.sync.read(Buffer.from(new Resvg(svg, { font, fitTo: { mode: 'zoom', value: SCALE } }).render().asPng()));
}

const toHex = (colour: readonly number[]) =>
  `#${colour
    .slice(0, 3)
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

const colourOf = (picture: PNG, x: number, y: number) => toHex(colourAt(picture, x * SCALE, y * SCALE));

const placeOf = (scene: Scene, node: number) =>
  [numberAt(scene.positions, 2 * node), numberAt(scene.positions, 2 * node + 1)] as const;

/** A place inside the node's mark that a numeral does not cover. */
function bodyOf(scene: Scene, node: number): readonly [number, number] {
  const [x, y] = placeOf(scene, node);
  const { numeral, width, height } = at(scene.figures.nodes, node);
  return numeral === null ? [x, y] : [x + width * 0.36, y + height * 0.2];
}

/** The share of the pixels in a label's box that have its colour, or nearly. */
function inkIn(picture: PNG, scene: Scene, node: number, colour: string): number {
  const label = scene.labels[node];
  if (!label) return 0;
  const [x, y] = placeOf(scene, node);
  let hits = 0;
  let all = 0;
  for (let top = y + label.box.y; top < y + label.box.y + label.box.height; top += 1 / SCALE) {
    for (let left = x + label.box.x; left < x + label.box.x + label.box.width; left += 1 / SCALE) {
      all++;
      if (distanceOf(colourOf(picture, left, top), colour) < 60) hits++;
    }
  }
  return hits / all;
}

function distanceOf(one: string, other: string): number {
  const channel = (hex: string, from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [1, 3, 5].reduce((sum, from) => sum + Math.abs(channel(one, from) - channel(other, from)), 0);
}

describe.each(['light', 'dark'] as const)('in another renderer, %s', (look: ThemeName) => {
  test('every node has its colour where it stands, and the ground is the ground', () => {
    const scene = toRecoloured(sceneOf(seminar()), PALETTES[look]);
    const picture = render(scene);
    expect([picture.width, picture.height]).toEqual([FRAME.width * SCALE, FRAME.height * SCALE]);
    expect(colourOf(picture, 2, 2)).toBe(PALETTES[look].canvas);
    const found = scene.network.nodes.map(({ id }, node) => ({ id, fill: colourOf(picture, ...bodyOf(scene, node)) }));
    expect(found).toHaveLength(115);
    expect(found).toEqual(
      scene.network.nodes.map(({ id }, node) => ({ id, fill: at(scene.figures.nodes, node).fill })),
    );
  });

  test('every label is painted in its box, in its colour', () => {
    const scene = toRecoloured(sceneOf(seminar()), PALETTES[look]);
    const picture = render(scene);
    const labelled = scene.network.nodes.flatMap((_node, index) => (scene.labels[index] ? [index] : []));
    expect(labelled.length).toBeGreaterThan(100);
    const pale = labelled.filter(
      (node) => inkIn(picture, scene, node, at(scene.figures.nodes, node).label.color) < 0.04,
    );
    expect(pale.map((node) => at(scene.network.nodes, node).id)).toEqual([]);
  });
});

const FILTERS = { ...NO_FILTERS, themes: ['blockchain'], places: ['hong-kong'] };

test('what is hidden leaves the ground or a tie, what is faded a breath of its colour', () => {
  const hidden = sceneOf(seminar(), { filters: FILTERS });
  const faded = sceneOf(seminar(), { filters: FILTERS, leftOut: 'fade' });
  const [without, faint] = [render(hidden), render(faded)];
  const { canvas } = hidden.figures.palette;
  let left = 0;
  for (const [node, figure] of hidden.figures.nodes.entries()) {
    const place = bodyOf(hidden, node);
    if (hidden.shown.nodes[node] === 1) {
      expect(colourOf(without, ...place)).toBe(figure.fill);
      expect(colourOf(faint, ...place)).toBe(figure.fill);
      continue;
    }
    left++;
    expect(colourOf(without, ...place)).not.toBe(figure.fill);
    // On top of a faded mark may lie a tie of what is not faded.
    const expected = mixColours(figure.fill, canvas, 0.16) ?? '';
    if (distanceOf(colourOf(faint, ...place), expected) > 6) expect(colourOf(faint, ...place)).not.toBe(figure.fill);
    else expect(colourOf(faint, ...place)).not.toBe(canvas);
  }
  expect(left).toBeGreaterThan(80);
});

test('a selection stands out from the veiled rest', () => {
  const scene = sceneOf(seminar(), { selection: ['peter-harris'] });
  const picture = render(scene);
  const chosen = scene.network.nodeIndex.get('peter-harris') ?? -1;
  const other = scene.network.nodeIndex.get('malta') ?? -1;
  expect(colourOf(picture, ...bodyOf(scene, chosen))).toBe(at(scene.figures.nodes, chosen).fill);
  const veiled = mixColours(at(scene.figures.nodes, other).fill, scene.figures.palette.canvas, 0.2) ?? '';
  expect(distanceOf(colourOf(picture, ...bodyOf(scene, other)), veiled)).toBeLessThan(6);
});

test('without its ground the picture is clear there', () => {
  const scene = sceneOf(seminar());
  const picture = render(scene, false);
  expect(colourAt(picture, 4, 4)[3]).toBe(0);
  expect(colourAt(picture, ...(bodyOf(scene, 0).map((value) => value * SCALE) as [number, number]))[3]).toBe(255);
});

test.each(['平台合作社', '한동', '</text><b> & "q" ]]>'])('a label in any script is painted: %s', (text) => {
  // A letter that no font has leaves nothing here; the Korean strokes are thin.
  const dataset = tinySeminar();
  const nodes = dataset.nodes.map((node, index) => (index === 0 ? { ...node, label: { en: text, id: text } } : node));
  const scene = sceneOf({ dataset: { ...dataset, nodes }, layout: null });
  expect(inkIn(render(scene), scene, 0, at(scene.figures.nodes, 0).label.color)).toBeGreaterThan(0.01);
});
