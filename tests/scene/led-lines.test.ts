import { expect, test } from 'vitest';
import { at } from '../../src/base/assert.ts';
import { layOutAll } from '../../src/layout/lay-out-all.ts';
import { toSubject } from '../../src/layout/opening/subject.ts';
import { growBox, isCrossing } from '../../src/scene/box.ts';
import { toNearest } from '../../src/scene/label/leader.ts';
import { placeLabels } from '../../src/scene/label/place-labels.ts';
import { listHubs } from '../../src/scene/label/rank.ts';
import { buildOpeningPositions } from '../../src/scene/opening-positions.ts';
import { gathering } from '../drivers/gathering.ts';

const PHONE = { width: 390, height: 600 };
const { network, figures, texts } = toSubject(gathering().dataset);
const positions = Float64Array.from(layOutAll(network, figures, buildOpeningPositions(network, null, PHONE), 5));
const MARGIN = 60;
const [xs, ys] = [0, 1].map((axis) => positions.filter((_, place) => place % 2 === axis)) as [
  Float64Array,
  Float64Array,
];
const [left, top] = [Math.min(...xs), Math.min(...ys)];
const zoom = Math.min(
  (PHONE.width - 2 * MARGIN) / (Math.max(...xs) - left),
  (PHONE.height - 2 * MARGIN) / (Math.max(...ys) - top),
);
const frame = { x: left * zoom - MARGIN, y: top * zoom - MARGIN, ...PHONE };
const nodes = new Uint8Array(network.nodes.length).fill(1);
const edges = new Uint8Array(network.edges.length).fill(1);
const labels = placeLabels({ network, figures, texts: texts.en, positions, zoom, nodes, edges, frame, isSmall: true });

test('no line to a name runs through another name', () => {
  const placed = labels.flatMap((label, node) => {
    const [x, y] = [at([...positions], node * 2) * zoom, at([...positions], node * 2 + 1) * zoom];
    return label
      ? [{ node, x, y, isLed: label.isLed, box: { ...label.box, x: x + label.box.x, y: y + label.box.y } }]
      : [];
  });
  const led = placed.filter(({ isLed }) => isLed);
  expect(led.length).toBeGreaterThan(5);
  for (const { node, x, y, box } of led) {
    const struck = placed.filter(
      (other) => other.node !== node && isCrossing(x, y, ...toNearest(x, y, box), growBox(other.box, -1)),
    );
    expect(struck.map((other) => network.nodes[other.node]?.id)).toEqual([]);
  }
});

test('where a phone has no room for every name of a small network it has that of every place and theme', () => {
  expect(labels.filter(Boolean).length).toBeLessThan(network.nodes.length);
  expect(listHubs(network).filter((node) => !labels[node])).toEqual([]);
});
