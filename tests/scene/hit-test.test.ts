import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, numberAt } from '../../src/base/assert.ts';
import { seededRandom } from '../../src/base/random.ts';
import type { Shape } from '../../src/dataset/vocabulary.ts';
import { toPanePoint } from '../../src/scene/camera.ts';
import { buildEdgeEmphasis, buildNodeEmphasis } from '../../src/scene/emphasis.ts';
import { buildFigures } from '../../src/scene/figures.ts';
import { findNodeAt, findPlateAt, findTieAt } from '../../src/scene/hit-test.ts';
import { toBodyInk } from '../../src/scene/ink.ts';
import { placeLabels } from '../../src/scene/label/place-labels.ts';
import { buildLabelTexts } from '../../src/scene/label/text.ts';
import { measureByTable } from '../../src/scene/label/text-width.ts';
import { SHAPE_FIGURES } from '../../src/scene/outline.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { toPicture } from '../../src/scene/picture.ts';
import type { NodeShape, TieLine } from '../../src/scene/primitives.ts';
import type { Scene, Shown } from '../../src/scene/scene.ts';
import { federation } from '../drivers/federation.ts';
import { TINY_KINDS, type TinyEdge, type TinyNode, tinyNetwork } from '../drivers/tiny-network.ts';

const SHAPES = Object.keys(SHAPE_FIGURES) as Shape[];
const PANE = { width: 320, height: 240 };
const COUNT = 26;

/** A crowded little map: nodes of all shapes on each other, parallel ties and loops, hidden ones, faint ones, a selection. */
function buildScene(seed: number): Scene {
  const random = seededRandom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const nodes = Array.from(
    { length: COUNT },
    (_, index): TinyNode => ({ id: `n${index}`, kind: at(TINY_KINDS, pick(7)) }),
  );
  const edges = Array.from({ length: 40 }, (): TinyEdge => {
    // A few nodes have most of the ties: parallel ones and loops.
    const [source, target] = [pick(random() < 0.5 ? 4 : COUNT), pick(random() < 0.5 ? 4 : COUNT)];
    return {
      source: `n${source}`,
      relation: 'knows',
      target: `n${target}`,
      layer: random() < 0.3 ? 'inferred' : 'stated',
    };
  });
  const bare = tinyNetwork(nodes, edges);
  const shift = pick(SHAPES.length);
  const shaped = [...bare.kinds.values()].map((kind, index) => {
    return [kind.id, { ...kind, shape: at(SHAPES, (index + shift) % SHAPES.length) }] as const;
  });
  const network = { ...bare, kinds: new Map(shaped) };
  const figures = buildFigures(network, PALETTES.light);
  const mark = (count: number, share: number) => Uint8Array.from({ length: count }, () => (random() < share ? 1 : 0));
  const some = (within: Shown | null, share: number): Shown => {
    const seen = mark(COUNT, share).map((own, node) => own & (within?.nodes[node] ?? 1));
    const isBetween = (edge: number) =>
      seen[numberAt(network.source, edge)] === 1 && seen[numberAt(network.target, edge)] === 1;
    return {
      nodes: seen,
      edges: mark(edges.length, share).map((own, edge) => (isBetween(edge) ? own & (within?.edges[edge] ?? 1) : 0)),
    };
  };
  const shown = some(null, 0.9);
  const lit = random() < 0.5 ? some(shown, 0.6) : null;
  const counted = lit ?? shown;
  const emphasis =
    random() < 0.5
      ? buildNodeEmphasis(network, [pick(COUNT), pick(COUNT)], counted)
      : random() < 0.3
        ? buildEdgeEmphasis(network, pick(edges.length), counted)
        : null;
  const positions = Float64Array.from(
    { length: 2 * COUNT },
    (_, index) => random() * (index % 2 === 0 ? 140 : 110) + 60,
  );
  const zoom = 0.5 + random() * 2;
  const texts = buildLabelTexts(network, figures, 'en', measureByTable);
  const labels = network.nodes.map(() => null);
  return { network, figures, positions, shown, lit, zoom, texts, labels, emphasis, pinned: new Set() };
}

/** Something painted: how far a point is off it, 0 on it, and how deep in it. The later in a list, the higher it lies. */
interface Painted {
  readonly index: number;
  readonly measure: (x: number, y: number) => { readonly off: number; readonly deep: number };
}

type Line = readonly (readonly [number, number])[];

/** To the nearest of many points along a line, some tenths of a px apart. */
function toLine(line: Line, x: number, y: number): number {
  let least = Infinity;
  for (let piece = 1; piece < line.length; piece++) {
    const [[x1, y1], [x2, y2]] = [at(line, piece - 1), at(line, piece)];
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 0.2) + 1;
    for (let step = 0; step <= steps; step++) {
      least = Math.min(least, Math.hypot(x - x1 - ((x2 - x1) * step) / steps, y - y1 - ((y2 - y1) * step) / steps));
    }
  }
  return least;
}

const CIRCLE = Array.from(
  { length: 121 },
  (_, step) => [Math.cos((step * Math.PI) / 60), Math.sin((step * Math.PI) / 60)] as const,
);

function toRim(shape: NodeShape): Line {
  const { x, y, outline, width, height, scale } = toBodyInk(shape);
  const [a, b] = [width / 2, height / 2];
  if (outline.type === 'ellipse') return CIRCLE.map(([c, s]) => [x + a * c, y + b * s]);
  if (outline.type === 'rectangle') {
    const r = Math.min(outline.radius * scale, a, b);
    // The circle of the corners, pulled apart.
    return CIRCLE.map(([c, s]) => [
      x + r * c + Math.sign(Math.round(c * 1e9)) * (a - r),
      y + r * s + Math.sign(Math.round(s * 1e9)) * (b - r),
    ]);
  }
  return [...outline.points, at(outline.points, 0)].map(([px, py]) => [x + px * a, y + py * b]);
}

function isWithin(line: Line, x: number, y: number): boolean {
  let turns = 0;
  for (let piece = 1; piece < line.length; piece++) {
    const [[x1, y1], [x2, y2]] = [at(line, piece - 1), at(line, piece)];
    const turn = Math.atan2(y2 - y, x2 - x) - Math.atan2(y1 - y, x1 - x);
    turns += turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  }
  return Math.abs(turns) > Math.PI;
}

function toPaintedNode(shape: NodeShape): Painted {
  const rim = toRim(shape);
  const half = shape.border / 2;
  return {
    index: shape.node,
    measure(x, y) {
      if (Math.abs(x - shape.x) > shape.width + 60 || Math.abs(y - shape.y) > shape.height + 60)
        return { off: Infinity, deep: 0 };
      const away = toLine(rim, x, y);
      if (isWithin(rim, x, y)) return { off: 0, deep: away + half };
      return { off: Math.max(0, away - half), deep: Math.max(0, half - away) };
    },
  };
}

function toPaintedTie({ edge, shape, width }: TieLine): Painted {
  const line: Line =
    shape.type === 'loop'
      ? CIRCLE.map(([c, s]) => [shape.cx + shape.radius * c, shape.cy + shape.radius * s])
      : Array.from({ length: 61 }, (_, step) => {
          const t = step / 60;
          const [cx, cy] =
            shape.type === 'curved' ? [shape.cx, shape.cy] : [(shape.x1 + shape.x2) / 2, (shape.y1 + shape.y2) / 2];
          const along = (from: number, by: number, to: number) =>
            (1 - t) ** 2 * from + 2 * t * (1 - t) * by + t * t * to;
          return [along(shape.x1, cx, shape.x2), along(shape.y1, cy, shape.y2)] as const;
        });
  return {
    index: edge,
    measure(x, y) {
      const away = toLine(line, x, y);
      return { off: Math.max(0, away - width / 2), deep: Math.max(0, width / 2 - away) };
    },
  };
}

/** What a curve cut into pieces may be off its true line, css px. */
const HAIR = 0.35;

/** Whether `found` is on top of what is painted at the point, or else the nearest within reach. */
function expectTopmost(found: number, painted: readonly Painted[], x: number, y: number, reach: number): void {
  const all = painted.map(({ index, measure }) => ({ index, ...measure(x, y) }));
  const top = all.findLastIndex(({ deep }) => deep > HAIR);
  const own = all.findLastIndex(({ index }) => index === found);
  if (top >= 0) {
    // Above it there may be something that the point is at the very edge of.
    expect(own).toBeGreaterThanOrEqual(top);
    expect(at(all, own).off).toBeLessThan(HAIR);
    return;
  }
  const least = Math.min(Infinity, ...all.map(({ off }) => off));
  if (found < 0) expect(least).toBeGreaterThan(reach - HAIR);
  else expect(at(all, own).off).toBeLessThan(Math.min(least, reach) + HAIR);
}

/** A point of the model near a node or on the way from one end of a tie to the other. */
function pickPlace({ network, positions }: Scene, random: () => number): readonly [number, number] {
  const edge = Math.floor(random() * network.edges.length);
  const part = random() < 0.5 ? 0 : random();
  const [source, target] = [numberAt(network.source, edge), numberAt(network.target, edge)];
  const along = (side: number) =>
    (1 - part) * numberAt(positions, source * 2 + side) + part * numberAt(positions, target * 2 + side);
  const off = () => (random() - 0.5) * (part === 0 ? 20 : 3);
  return [along(0) + off(), along(1) + off()];
}

test('what is hit is what is painted on top, whatever the shapes, or else the nearest within reach', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom(0, 2, 8, 24), (seed, reach) => {
      const scene = buildScene(seed);
      const random = seededRandom(seed + 1);
      const camera = { x: 130, y: 115, zoom: scene.zoom };
      // Far beyond the pane as well: what is near its edge is within reach of it.
      const frame = { x: -400, y: -400, width: 1500, height: 1400 };
      const { layers } = toPicture(scene, frame);
      const nodes = layers.filter(({ name }) => name !== 'names').flatMap((layer) => layer.nodes.map(toPaintedNode));
      const ties = layers.flatMap((layer) => layer.ties.map(toPaintedTie));
      for (let count = 0; count < 16; count++) {
        const place = pickPlace(scene, random);
        const [x, y] = toPanePoint(camera, PANE, ...place);
        const [px, py] = [place[0] * scene.zoom - frame.x, place[1] * scene.zoom - frame.y];
        expectTopmost(findNodeAt(scene, camera, PANE, { x, y }, reach), nodes, px, py, reach);
        expectTopmost(findTieAt(scene, camera, PANE, { x, y }, reach), ties, px, py, reach);
      }
    }),
    { numRuns: 40 },
  );
});

test('a name on a plate is its node, whatever lies under it', () => {
  const network = federation(6, 5, 16);
  const figures = buildFigures(network, PALETTES.light);
  const texts = buildLabelTexts(network, figures, 'en', measureByTable);
  const random = seededRandom(7);
  const positions = Float64Array.from({ length: 2 * network.nodes.length }, () => random() * 2000);
  const nodes = new Uint8Array(network.nodes.length).fill(1);
  const zoom = 0.2;
  const labels = placeLabels({ network, figures, texts, positions, zoom, nodes, edges: new Uint8Array(0) });
  const [pane, camera] = [
    { width: 400, height: 400 },
    { x: 1000, y: 1000, zoom },
  ];
  let count = 0;
  for (const [node, label] of labels.entries()) {
    if (!label?.isPlate) continue;
    const [x, y] = [
      numberAt(positions, node * 2) * zoom + label.box.x + 1,
      numberAt(positions, node * 2 + 1) * zoom + label.box.y + 1,
    ];
    expect(findPlateAt({ positions, labels }, camera, pane, { x, y })).toBe(node);
    count++;
  }
  expect(count).toBeGreaterThan(5);
  expect(findPlateAt({ positions, labels }, camera, pane, { x: -900, y: -900 })).toBe(-1);
});
