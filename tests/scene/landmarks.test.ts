import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, numberAt } from '../../src/base/assert.ts';
import { seededRandom } from '../../src/base/random.ts';
import { type Box, isOverlapping } from '../../src/scene/box.ts';
import { buildFigures } from '../../src/scene/figures.ts';
import { placeLabels } from '../../src/scene/label/place-labels.ts';
import { growToPill } from '../../src/scene/label/sides.ts';
import { buildLabelTexts } from '../../src/scene/label/text.ts';
import { measureByTable } from '../../src/scene/label/text-width.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { toPicture } from '../../src/scene/picture.ts';
import { federation } from '../drivers/federation.ts';

const network = federation(6, 5, 16);
const figures = buildFigures(network, PALETTES.light);
const texts = buildLabelTexts(network, figures, 'en', measureByTable);
const shown = {
  nodes: new Uint8Array(network.nodes.length).fill(1),
  edges: new Uint8Array(network.edges.length).fill(1),
};

/** Everybody somewhere in a square of so many model units. */
function scatter(seed: number, side = 2000): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: 2 * network.nodes.length }, () => random() * side);
}

const place = (positions: Float64Array, zoom: number) =>
  placeLabels({ network, figures, texts, positions, zoom, ...shown });

/** The plates on a map and the nodes they belong to, css px of the zoomed model. */
function toPlates(positions: Float64Array, zoom: number) {
  return place(positions, zoom).flatMap((label, node) => {
    if (!label?.isPlate) return [];
    const [x, y] = [numberAt(positions, node * 2) * zoom, numberAt(positions, node * 2 + 1) * zoom];
    const { width, height } = at(figures.nodes, node);
    const body: Box = {
      x: x - (width / 2) * zoom,
      y: y - (height / 2) * zoom,
      width: width * zoom,
      height: height * zoom,
    };
    return [{ node, body, plate: growToPill({ ...label.box, x: x + label.box.x, y: y + label.box.y }) }];
  });
}

test('in a crowd plates lie on lesser nodes, never on each other or on what another one names', () => {
  const numbers = fc.record({
    seed: fc.integer({ min: 0, max: 99 }),
    zoom: fc.double({ min: 0.1, max: 0.7, noNaN: true }),
  });
  fc.assert(
    fc.property(numbers, ({ seed, zoom }) => {
      const plates = toPlates(scatter(seed), zoom);
      expect(plates.length).toBeGreaterThan(0);
      for (const one of plates) {
        for (const other of plates) {
          if (one === other) continue;
          expect(isOverlapping(one.plate, other.plate)).toBe(false);
          expect(isOverlapping(one.plate, other.body)).toBe(false);
        }
      }
    }),
    { numRuns: 8 },
  );
});

test('a name that is there from afar is there from nearer by', () => {
  const positions = scatter(1);
  let before = new Set<number>();
  for (const zoom of [0.15, 0.2, 0.27, 0.35, 0.5, 0.6, 1.5]) {
    const named = new Set(toPlates(positions, zoom).map(({ node }) => node));
    expect([...before].filter((node) => !named.has(node))).toEqual([]);
    before = named;
  }
  expect(before.size).toBeGreaterThan(20);
});

test('from afar clusters and hubs are named, in type that tells them apart, and their members are not', () => {
  const labels = place(scatter(4), 0.2);
  const kinds = labels.flatMap((label, node) => (label ? [network.nodes[node]?.kind] : []));
  expect(kinds).toContain('initiative');
  expect(kinds).not.toContain('person');
  const size = (node: number) => at(figures.nodes, node).label.size;
  expect(size(at(figures.heads, 0))).toBeGreaterThan(size(network.nodeIndex.get('p0-b0-m0') ?? -1));
  expect(place(scatter(4), 2).some((label, node) => label && network.nodes[node]?.kind === 'person')).toBe(true);
});

test('every picture of a crowd has the plates', () => {
  const [positions, zoom] = [scatter(5), 0.3];
  const labels = place(positions, zoom);
  const scene = {
    network,
    figures,
    positions,
    shown,
    lit: null,
    zoom,
    texts,
    labels,
    emphasis: null,
    pinned: new Set<number>(),
  };
  const { layers } = toPicture(scene, { x: -100, y: -100, width: 900, height: 900 });
  const pills = layers.flatMap((layer) => layer.labels.filter(({ pill }) => pill !== null));
  expect(pills).toHaveLength(labels.filter((label) => label?.isPlate).length);
});
