import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/base/random.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { isCrossing, isOverlapping } from '../../src/scene/box.ts';
import { fitCamera, type PaneSize, toPanePoint } from '../../src/scene/camera.ts';
import { placeLabels } from '../../src/scene/label/place-labels.ts';
import { toLabelBox, toPillBox } from '../../src/scene/label/sides.ts';
import { setLabel } from '../../src/scene/label/text.ts';
import { measureByTable } from '../../src/scene/label/text-width.ts';
import { toPreferredSides } from '../../src/scene/opening-positions.ts';
import { toPathData } from '../../src/scene/outline.ts';
import { toPicture } from '../../src/scene/picture.ts';
import { rescale } from '../../src/scene/scene.ts';
import { selectNameless, selectScene } from '../../src/store/select-scene.ts';
import type { SessionState } from '../../src/store/state.ts';
import { sceneOf, seminar, stateOf } from '../drivers/scenes.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const scene = sceneOf(seminar());
const everything = { nodes: scene.shown.nodes, edges: scene.shown.edges };

test('placed labels never lie on each other, wherever the nodes are', () => {
  const points = fc.array(fc.double({ min: 0, max: 700, noNaN: true }), { minLength: 230, maxLength: 230 });
  fc.assert(
    fc.property(points, (coordinates) => {
      const positions = Float64Array.from(coordinates);
      const placed = placeLabels({ ...scene, ...everything, positions, zoom: 1 });
      const boxes = placed.flatMap((label, node) => {
        const [x, y] = [coordinates[node * 2] ?? 0, coordinates[node * 2 + 1] ?? 0];
        return label ? [{ ...label.box, x: x + label.box.x, y: y + label.box.y }] : [];
      });
      for (const [index, box] of boxes.entries()) {
        expect(boxes.slice(index + 1).some((other) => isOverlapping(box, other))).toBe(false);
      }
    }),
    { numRuns: 12 },
  );
});

test('a selected label comes first and leaves its plate clear', () => {
  const node = scene.network.nodeIndex.get('peter-harris') ?? -1;
  const placed = placeLabels({ ...scene, ...everything, zoom: 1, ringed: [node] });
  const own = placed[node];
  expect(own).not.toBeNull();
  const figure = scene.figures.nodes[node];
  const [x, y] = [scene.positions[node * 2] ?? 0, scene.positions[node * 2 + 1] ?? 0];
  const text = scene.texts[node];
  if (!own || !figure || !text) throw new Error('nothing placed');
  const pill = toPillBox(own.side, x, y, figure.width / 2, figure.height / 2, text, true);
  for (const [other, label] of placed.entries()) {
    if (!label || other === node) continue;
    const [ox, oy] = [scene.positions[other * 2] ?? 0, scene.positions[other * 2 + 1] ?? 0];
    expect(isOverlapping(pill, { ...label.box, x: ox + label.box.x, y: oy + label.box.y })).toBe(false);
  }
});

test('a label that waits for a closer look comes when its node is selected', () => {
  const node = scene.network.nodeIndex.get('blockchain') ?? -1;
  const preferred = new Map([[node, null]]);
  expect(placeLabels({ ...scene, ...everything, zoom: 1, preferred })[node]).toBeNull();
  expect(placeLabels({ ...scene, ...everything, zoom: 1, preferred, first: [node] })[node]).not.toBeNull();
});

test('in a pane smaller than the prepared one, labels move over for each other', () => {
  for (const language of ['en', 'id'] as const) {
    const small = sceneOf(seminar(), { language }, { width: 704, height: 620 });
    expect(small.labels.filter(Boolean).length).toBeGreaterThanOrEqual(97);
    const boxes = small.labels.flatMap((label, node) => {
      const [x, y] = [small.positions[node * 2] ?? 0, small.positions[node * 2 + 1] ?? 0];
      return label ? [{ ...label.box, x: x + label.box.x, y: y + label.box.y }] : [];
    });
    for (const [index, { x, y, width, height }] of boxes.entries()) {
      // A prepared side bears a tenth of a pixel.
      const inner = { x: x + 0.1, y: y + 0.1, width: width - 0.2, height: height - 0.2 };
      expect(boxes.slice(index + 1).some((other) => isOverlapping(inner, other))).toBe(false);
    }
  }
});

test('a label kept back on a phone comes where the pane has room', () => {
  const { layout } = seminar();
  if (!layout) throw new Error('no layout');
  const { tall } = layout;
  const back = (width: number) =>
    [...toPreferredSides(scene.network, tall, 'en', { width, height: tall.height }).values()].filter((side) => !side);
  expect(back(tall.width).length).toBeGreaterThan(50);
  expect(back(tall.width * 1.3)).toEqual([]);
  const count = (width: number, height: number) =>
    sceneOf(seminar(), {}, { width, height }).labels.filter(Boolean).length;
  expect(count(524, 654)).toBeGreaterThan(2 * count(tall.width, tall.height - 100));
});

test('labels keep their 12 px and their sides at another zoom', () => {
  const close = rescale(scene, scene.positions, 2);
  for (const [node, label] of close.labels.entries()) {
    const before = scene.labels[node];
    expect(label?.side).toBe(before?.side);
    if (label && before) expect(label.box.width).toBeCloseTo(before.box.width);
  }
});

test('the eight sides stand round the node and never on it', () => {
  const node = { x: -10, y: -10, width: 20, height: 20 };
  for (const side of ['b', 'r', 'l', 't', 'br', 'bl', 'tr', 'tl'] as const) {
    expect(isOverlapping(toLabelBox(side, 0, 0, 14, 14, { width: 60, height: 14 }), node)).toBe(false);
  }
});

test('a segment crosses a box when a part of it lies inside', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  expect(isCrossing(-5, 5, 15, 5, box)).toBe(true);
  expect(isCrossing(2, 2, 3, 3, box)).toBe(true);
  expect(isCrossing(-5, -5, 15, -1, box)).toBe(false);
  expect(isCrossing(11, 0, 11, 10, box)).toBe(false);
});

test('a long label breaks into two lines of about equal width, a single word never', () => {
  const style = { size: 12, weight: 400, italic: false } as const;
  expect(setLabel('History of social movements in China', style, measureByTable).lines).toEqual([
    'History of social',
    'movements in China',
  ]);
  expect(setLabel('Donaudampfschifffahrtsgesellschaft', style, measureByTable).lines).toHaveLength(1);
});

test('any text has a width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const width = measureByTable(text, { size: 12, weight: 700, italic: false });
      expect(width).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(width)).toBe(true);
    }),
  );
});

test('fitting shows the whole box in the free part of the pane', () => {
  const pane = { width: 400, height: 800 };
  const box = { x: 10, y: 20, width: 300, height: 100 };
  const camera = fitCamera(box, pane, { top: 0, right: 0, bottom: 350, left: 0 }, 16);
  const [left, top] = toPanePoint(camera, pane, 10, 20);
  const [right, bottom] = toPanePoint(camera, pane, 310, 120);
  expect(left).toBeGreaterThanOrEqual(15);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(385);
  expect(bottom).toBeLessThanOrEqual(450);
});

test('a path stays inside the size it was asked for', () => {
  expect(
    toPathData(
      {
        type: 'polygon',
        points: [
          [0, -1],
          [1, 1],
          [-1, 1],
        ],
      },
      10,
      20,
    ),
  ).toBe('M0 -10L5 10L-5 10Z');
  expect(toPathData({ type: 'rectangle', radius: 50 }, 10, 10)).toContain('a5 5');
});

test('on a phone no name lies under the plate of what is selected, even where nothing has room for the plate', () => {
  const pane = { width: 390, height: 300 };
  let tight = 0;
  for (const id of ['michel-bauwens', 'albert-lui', 'nashin-mahtani', 'the-singing-cicadas', 'peter-harris']) {
    const phone = sceneOf(seminar(), { selection: [id] }, pane);
    const wide = { x: -5000, y: -5000, width: 10_000, height: 10_000 };
    const blocks = toPicture(phone, wide).layers.flatMap(({ labels }) => labels);
    const plates = blocks.flatMap(({ pill }) => pill ?? []);
    expect(plates).toHaveLength(1);
    for (const { node, pill } of blocks) {
      const box = phone.labels[node]?.box;
      if (pill || !box) continue;
      const [x, y] = [0, 1].map((axis) => (phone.positions[node * 2 + axis] ?? 0) * phone.zoom + 5000);
      const own = { ...box, x: (x ?? 0) + box.x, y: (y ?? 0) + box.y };
      expect(
        plates.some((plate) => isOverlapping(plate, own)),
        `${id} over ${node}`,
      ).toBe(false);
      tight++;
    }
  }
  expect(tight).toBeGreaterThan(20);
});

describe('what is lit is named', () => {
  const nameless = (session: Partial<SessionState>, pane: PaneSize) => {
    const { network, emphasis, shown, labels } = sceneOf(seminar(), session, pane);
    const lit = emphasis?.nodes ?? network.nodes.flatMap((_, node) => (shown.nodes[node] === 1 ? [node] : []));
    return { lit: lit.length, names: lit.filter((node) => !labels[node]).map((node) => network.nodes[node]?.id) };
  };

  test.each([
    ['cuhk', { width: 732, height: 620 }],
    ['icci', { width: 732, height: 620 }],
    ['sowing-the-seeds-2018', { width: 732, height: 620 }],
    // The pane of a screen of 1024 × 768, and of one that is lower.
    ['icci', { width: 700, height: 560 }],
    ['icci', { width: 700, height: 500 }],
    // The same screen in Indonesian.
    ['icci', { width: 700, height: 529 }],
    ['hong-kong', { width: 700, height: 530 }],
  ])('with %s every neighbour', (id, pane) => {
    for (const language of ['en', 'id'] as const) {
      const { lit, names } = nameless({ selection: [id], language }, pane);
      expect(lit).toBeGreaterThan(2);
      expect(names).toEqual([]);
    }
  });

  test('of the whole seminar hardly any neighbour is left out, whoever is selected', () => {
    let count = 0;
    const hubs = scene.network.nodes.filter((_, node) => (scene.network.degree[node] ?? 0) > 6);
    for (const { id } of hubs) {
      count += nameless({ selection: [id] }, { width: 700, height: 530 }).names.length;
    }
    expect(count).toBeLessThanOrEqual(2);
  });

  test('what a filter leaves, also on a phone', () => {
    const filters = { ...NO_FILTERS, kinds: ['session'] };
    const { lit, names } = nameless({ filters }, { width: 390, height: 560 });
    expect(lit).toBeGreaterThan(4);
    expect(names).toEqual([]);
  });

  test('what has no room is counted, and lines are no tangle', () => {
    const pane = { width: 390, height: 300 };
    const selection = ['sowing-the-seeds-2018'];
    const state = stateOf(seminar(), { selection }, pane);
    const { emphasis, labels } = selectScene(state);
    const missing = (emphasis?.nodes ?? []).filter((node) => !labels[node] && !emphasis?.centres.includes(node));
    expect(missing.length).toBeGreaterThan(0);
    expect(selectNameless(state)).toBe(missing.length);
    expect(labels.filter((one) => one?.isLed).length).toBeLessThanOrEqual(40);
  });
});

test('a few nodes that are listed have the places that they have when they are marked', () => {
  const among = [...scene.shown.nodes.keys()].filter((node) => node % 9 === 0);
  const nodes = scene.shown.nodes.map((_, node) => (node % 9 === 0 ? 1 : 0));
  const request = { ...scene, ...everything, zoom: 1, first: among.slice(0, 3) };
  const few = placeLabels({ ...request, among });
  expect(scene.texts.map((_, node) => few[node] ?? null)).toEqual(placeLabels({ ...request, nodes }));
});

test('in small networks fewer names are struck through by ties, and no fewer stand', () => {
  const named = Array.from({ length: 9 }, (_, node) => ({
    id: `p${node}`,
    kind: 'person' as const,
    name: `Nama ke-${node}`,
  }));
  const pairs = [
    [0, 1],
    [0, 2],
    [0, 3],
    [3, 4],
    [4, 5],
    [5, 6],
    [6, 7],
    [7, 8],
    [1, 8],
  ] as const;
  const ties = pairs.map(([one, other]) => tie(`p${one} knows p${other}`));
  const few = sceneOf({ dataset: tinyNetwork(named, ties).dataset, layout: null });
  const random = seededRandom(7);
  const count = { plain: { struck: 0, named: 0 }, small: { struck: 0, named: 0 } };
  for (let round = 0; round < 60; round++) {
    const positions = Float64Array.from({ length: 18 }, () => random() * 420);
    const toPoint = (node: number) => [positions[node * 2] ?? 0, positions[node * 2 + 1] ?? 0] as const;
    for (const [sort, isSmall] of [
      ['plain', false],
      ['small', true],
    ] as const) {
      const request = { ...few, nodes: few.shown.nodes, edges: few.shown.edges, positions, zoom: 1, isSmall };
      for (const [node, label] of placeLabels(request).entries()) {
        if (!label) continue;
        const [x, y] = toPoint(node);
        const box = { ...label.box, x: x + label.box.x, y: y + label.box.y };
        count[sort].named++;
        count[sort].struck += pairs.filter(([a, b]) => isCrossing(...toPoint(a), ...toPoint(b), box)).length;
      }
    }
  }
  expect(count.small.named).toBeGreaterThanOrEqual(count.plain.named);
  expect(count.small.struck).toBeLessThan(0.8 * count.plain.struck);
});
