import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { at, numberAt } from '../../src/base/assert.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toText, toWritten } from '../../src/dataset/text.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { isOverlapping } from '../../src/scene/box.ts';
import { toPinBox } from '../../src/scene/label/sides.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { toSvg } from '../../src/snapshot/picture/svg.ts';
import {
  count,
  type Element,
  everything,
  FRAME,
  parseXml,
  sceneOf,
  seminar,
  tinySeminar,
  withId,
} from '../drivers/scenes.ts';
import { datasetText } from '../drivers/seminar.ts';

const document = seminar();
const BLANK = { frame: FRAME, background: true, title: 'Map', description: 'A map.', language: 'en' } as const;
const draw = (scene: Scene, options = {}) => toSvg(scene, { ...BLANK, ...options });

test('each node, tie and label of the scene is in the file once, kind by kind', () => {
  const scene = sceneOf(document);
  const root = parseXml(draw(scene));
  expect(withId(root, 'node-')).toHaveLength(115);
  expect(withId(root, 'tie-')).toHaveLength(count(scene.shown.edges));
  expect(withId(root, 'label-')).toHaveLength(scene.labels.filter(Boolean).length);
  const people = withId(root, 'nodes-person');
  expect(people).toHaveLength(1);
  expect(people[0]?.children).toHaveLength(18);
  const ids = everything(root).flatMap((element) => element.attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test('labels stand where the scene has put them, in its words', () => {
  const scene = sceneOf(document, { language: 'id' });
  const texts = new Map(withId(parseXml(draw(scene)), 'label-').map((text) => [text.attributes.id, text]));
  for (const [node, label] of scene.labels.entries()) {
    if (!label) continue;
    const text = texts.get(`label-${at(scene.network.nodes, node).id}`);
    expect(text?.children.map((span) => span.text)).toEqual(at(scene.texts, node).lines);
    const y = Number(text?.children[0]?.attributes.y);
    const top = numberAt(scene.positions, node * 2 + 1) + label.box.y;
    expect(y).toBeGreaterThan(top);
    expect(y).toBeLessThan(top + label.box.height);
  }
});

test('a label in another language than the picture’s says in which; others say nothing', () => {
  const tiny = tinySeminar();
  const nodes = tiny.nodes.map((node, place) => (place === 0 ? { ...node, short: toText({ pt: 'Mar' }) } : node));
  const root = parseXml(draw(sceneOf({ dataset: { ...tiny, nodes }, layout: null })));
  const marked = everything(root).flatMap(({ name, attributes }) => (attributes.lang ? [[name, attributes]] : []));
  expect(marked).toMatchObject([
    ['svg', { lang: 'en' }],
    [expect.any(String), { id: `label-${nodes[0]?.id}`, lang: 'pt' }],
  ]);
});

test('inferred ties are dashed and stated ones are not', () => {
  const scene = sceneOf(document);
  const ties = withId(parseXml(draw(scene)), 'tie-');
  const layers = new Map(scene.network.edges.map((edge) => [`tie-${edge.id}`, edge.layer]));
  for (const { attributes } of ties) {
    expect('stroke-dasharray' in attributes, attributes.id).toBe(layers.get(attributes.id ?? '') === 'inferred');
  }
});

test('a hidden node is not in the file, a faded one is, faintly', () => {
  const filters = { ...NO_FILTERS, themes: ['blockchain'], places: ['hong-kong'] };
  const hidden = sceneOf(document, { filters });
  expect(withId(parseXml(draw(hidden)), 'node-')).toHaveLength(count(hidden.shown.nodes));
  const root = parseXml(draw(sceneOf(document, { filters, leftOut: 'fade' })));
  const [faded] = withId(root, 'layer-faded');
  const [plain] = withId(root, 'layer-plain');
  expect(faded?.attributes.opacity).toBe('0.16');
  expect(plain?.attributes.opacity).toBeUndefined();
  expect(faded && withId(faded, 'node-')).toHaveLength(115 - count(hidden.shown.nodes));
  expect(plain && withId(plain, 'node-')).toHaveLength(count(hidden.shown.nodes));
});

test('a selection lies over the veiled rest: its ties in ink, a ring, a plate under its label', () => {
  const scene = sceneOf(document, { selection: ['peter-harris'] });
  const root = parseXml(draw(scene));
  const { palette } = scene.figures;
  const [top] = withId(root, 'layer-emphasis');
  expect(withId(root, 'layer-plain')[0]?.attributes.opacity).toBe('0.2');
  // What is read stays legible: names, and the sessions that their numbers stand on.
  const [names] = withId(root, 'layer-names');
  expect(names?.attributes.opacity).toBe('0.66');
  expect(names && withId(names, 'label-').length).toBeGreaterThan(50);
  expect(withId(root, 'layer-plain').flatMap((layer) => withId(layer, 'label-'))).toEqual([]);
  const ties = top ? withId(top, 'tie-') : [];
  expect(ties).toHaveLength(scene.emphasis?.edges.length ?? -1);
  for (const tie of ties) {
    expect(tie.attributes.stroke).toBe(palette.ink);
    expect(Number(tie.attributes['stroke-width'])).toBeGreaterThanOrEqual(2);
  }
  const [node] = withId(root, 'node-peter-harris');
  expect(node?.children.filter((path) => path.attributes['stroke-width'] === '3')).toHaveLength(1);
  const [label] = withId(root, 'label-peter-harris');
  expect(label?.children.map((child) => child.name)).toEqual(['rect', 'text']);
  // Nothing is drawn twice: what is on top is missing below.
  expect(withId(root, 'node-')).toHaveLength(115);
});

test('a selected label stands clear of its ring', () => {
  const scene = sceneOf(document, { selection: ['hong-kong'] });
  const root = parseXml(draw(scene));
  const node = scene.network.nodeIndex.get('hong-kong') ?? -1;
  const [x, y] = [numberAt(scene.positions, node * 2), numberAt(scene.positions, node * 2 + 1)];
  const figure = at(scene.figures.nodes, node);
  const [plate] = withId(root, 'label-hong-kong')[0]?.children ?? [];
  const box = ['x', 'y', 'width', 'height'].map((name) => Number(plate?.attributes[name]));
  const [left = 0, top = 0, width = 0, height = 0] = box;
  const [a, b] = [figure.width / 2 + 6, figure.height / 2 + 6];
  // A diamond fills half its box, so its middle and its four tips are what must stay clear.
  for (const [px, py] of [
    [x, y],
    [x - a, y],
    [x + a, y],
    [x, y - b],
    [x, y + b],
  ] as const) {
    expect(px > left && px < left + width && py > top && py < top + height).toBe(false);
  }
});

test('a pinned node carries its mark, on which no label lies', () => {
  const bare = sceneOf(document);
  for (const pinned of [['peter-harris'], ['hong-kong', 'resonate', 's3-showcase-asia']]) {
    const scene = sceneOf({ ...document, pinned });
    const root = parseXml(draw(scene));
    const marked = withId(root, 'node-').filter(({ children }) => children.some(({ name }) => name === 'circle'));
    expect(marked.map(({ attributes }) => attributes.id).sort()).toEqual(pinned.map((id) => `node-${id}`).sort());
    expect(marked[0]?.children.at(-1)?.attributes.fill).toBe(scene.figures.palette.ink);
    for (const id of pinned) {
      const node = scene.network.nodeIndex.get(id) ?? -1;
      const { width, height } = at(scene.figures.nodes, node);
      const mark = toPinBox(
        numberAt(scene.positions, node * 2),
        numberAt(scene.positions, node * 2 + 1),
        width,
        height,
      );
      for (const [other, label] of scene.labels.entries()) {
        const [x, y] = [numberAt(scene.positions, other * 2), numberAt(scene.positions, other * 2 + 1)];
        const box = label && { ...label.box, x: x + label.box.x, y: y + label.box.y };
        // A prepared side bears a tenth of a pixel.
        const inner = box && { x: box.x + 0.1, y: box.y + 0.1, width: box.width - 0.2, height: box.height - 0.2 };
        if (inner) expect(isOverlapping(inner, mark), `${id} ${other}`).toBe(false);
      }
    }
    expect(scene.labels.filter(Boolean).length).toBeGreaterThan(bare.labels.filter(Boolean).length - 4);
  }
});

test('sizes grow with the zoom, type does not', () => {
  const scene = sceneOf(document);
  const near = sceneOf(document, { camera: { x: 432, y: 356, zoom: 2 } });
  const of = (drawn: Scene, frame = FRAME) => {
    const root = parseXml(draw(drawn, { frame }));
    const [node] = withId(root, 'node-hong-kong');
    const border = node?.children.at(-1)?.attributes['stroke-width'];
    return { border: Number(border), type: withId(root, 'label-hong-kong')[0]?.attributes['font-size'] };
  };
  const [far, close] = [of(scene), of(near, { x: 0, y: 0, width: 1728, height: 1424 })];
  expect(close.border).toBe(2 * far.border);
  expect(close.type).toBe('12');
  expect(far.type).toBe('12');
});

test('a frame cuts: what lies wholly outside is not in the file', () => {
  const scene = sceneOf(document);
  const root = parseXml(draw(scene, { frame: { x: 0, y: 0, width: 432, height: 712 } }));
  const expected = scene.network.nodes.filter((_node, index) => numberAt(scene.positions, index * 2) < 432 - 30);
  const ids = withId(root, 'node-').map((element) => element.attributes.id);
  for (const node of expected) expect(ids).toContain(`node-${node.id}`);
  expect(ids.length).toBeLessThan(115);
});

test.each(['light', 'dark'] as const)('a transparent %s picture has the same map without ground or halos', (theme) => {
  const scene = sceneOf(document, { theme });
  const [solid, clear] = [parseXml(draw(scene)), parseXml(draw(scene, { background: false }))];
  expect(withId(solid, 'background')).toHaveLength(1);
  expect(withId(clear, 'background')).toHaveLength(0);
  const { canvas } = scene.figures.palette;
  const haloed = (root: Element) => everything(root).filter(({ attributes }) => attributes.stroke === canvas);
  expect(haloed(solid).length).toBeGreaterThan(200);
  expect(haloed(clear)).toEqual([]);
  for (const part of ['node-', 'tie-', 'label-']) {
    const ids = (root: Element) => withId(root, part).map(({ attributes }) => attributes.id);
    expect(ids(clear)).toEqual(ids(solid));
  }
});

test('the file refers to nothing outside and styles by attributes alone', () => {
  const svg = draw(sceneOf(document, { selection: ['hong-kong'] }));
  expect(svg.match(/<style|\sstyle=|<script|<foreignObject|<image|href|\bon\w+=|@import|javascript:/i)).toBeNull();
  expect(svg.match(/url\([^)]*\)/g)).toEqual(['url(#map-area)']);
  expect(svg.match(/https?:[^"<\s]*/g)).toEqual(['http://www.w3.org/2000/svg']);
});

const HOSTILE = [
  'Ends ]]> & "quoted" \'single\'',
  '</text><script>alert(1)</script>',
  'nul\u0000 bell\u0007 escape\u001b',
  'alone\ud800 high',
  '\udc00 alone low \uffff\ufffe',
  '🌱 seeds 𠮷野家 平台合作社',
  'مرحبا بالعالم',
  '&amp; &#0; %3Csvg%3E',
];

test.each(HOSTILE)('a label survives as it is: %j', (text) => {
  const dataset = tinySeminar();
  const nodes = dataset.nodes.map((node, index) => (index === 0 ? { ...node, label: { en: text, id: text } } : node));
  const svg = draw(sceneOf({ dataset: { ...dataset, nodes }, layout: null }), {
    title: text,
    description: text,
    shownTies: new Int32Array(nodes.length),
  });
  const root = parseXml(svg);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids is expected to be gone
  const kept = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
  const labels = withId(root, 'label-ada').map((label) => label.children.map((span) => span.text).join(' '));
  expect(labels).toEqual([kept]);
  const titleOf = (element = root) => everything(element).find(({ name }) => name === 'title')?.text;
  expect(titleOf(root)).toBe(kept);
  expect(titleOf(withId(root, 'node-ada')[0])).toMatch(/, Person, /);
  expect(titleOf(withId(root, 'node-ada')[0])?.startsWith(kept)).toBe(true);
});

/** What version 1 said, opened today, and opened again from how it is written today. */
function openVersion1(text: string): readonly Dataset[] {
  const open = (raw: string): Dataset => {
    const read = parseDataset(raw, 'version 1');
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    return read.value;
  };
  const first = open(text);
  return [first, open(JSON.stringify(toWritten(first)))];
}

test('the tiny seminar as a file, to be read in review: version 1 and what is made of it show the same', async () => {
  const layout = { ada: [60, 60], s1: [170, 90], tiny: [280, 130], food: [90, 180], norway: [60, 130] } as const;
  const pane = { width: 360, height: 240 };
  // The picture is older than version 2.
  for (const dataset of [tinySeminar(), ...openVersion1(readFileSync('tests/fixtures/versions/1.json', 'utf8'))]) {
    const nodes = dataset.nodes.filter(({ id }) => id in layout);
    const edges = dataset.edges.filter(({ source, target }) => source in layout && target in layout);
    const scene = sceneOf(
      { dataset: { ...dataset, nodes, edges }, layout: null, places: new Map(Object.entries(layout)) },
      { selection: ['ada'] },
      pane,
    );
    const svg = draw(scene, { frame: { x: 0, y: 0, ...pane }, title: 'Tiny Seminar' });
    await expect(svg).toMatchFileSnapshot('../golden/tiny-seminar.svg');
  }
});

test('the seminar as version 1 said it is drawn to the letter as it is now', () => {
  const raw = JSON.parse(datasetText);
  const kinds = raw.kinds.map((kind: Readonly<Record<string, unknown>>) => ({ ...kind, nature: undefined }));
  for (const dataset of openVersion1(JSON.stringify({ ...raw, version: 1, kinds }))) {
    for (const session of [{}, { language: 'id', selection: ['icci'] }] as const) {
      expect(draw(sceneOf({ ...document, dataset }, session)) === draw(sceneOf(document, session))).toBe(true);
    }
  }
});

test('the letters of groups are drawn last, at full strength, whatever is selected', () => {
  const plain = sceneOf(document, { selection: ['matters'] });
  const scene = { ...plain, groups: [{ slot: 0, members: [0, 1, 2, 3] }] };
  const options = { frame: FRAME, background: true, title: 't', description: 'd', language: 'en' } as const;
  const [map] = withId(parseXml(toSvg(scene, options)), 'map').filter(({ attributes }) => attributes.id === 'map');
  const last = map?.children.at(-1);
  expect(last?.attributes).toEqual({ id: 'group-letters' });
  // One in each of its pieces.
  expect(last?.text.replace(/\s+/g, '')).toMatch(/^A+$/);
});
