import { expect, test } from 'vitest';
import { at } from '../../src/base/assert.ts';
import { finish } from '../../src/base/steps.ts';
import { isOverlapping } from '../../src/scene/box.ts';
import { toComparedFigures } from '../../src/scene/compared-figures.ts';
import type { ComparedLook } from '../../src/scene/figures.ts';
import { placeBesideRings } from '../../src/scene/label/beside-rings.ts';
import { placeLabels } from '../../src/scene/label/place-labels.ts';
import type { PlacedLabel } from '../../src/scene/label/placement.ts';
import { gathering } from '../drivers/gathering.ts';
import { PANE, sceneOf, seminar } from '../drivers/scenes.ts';

const scene = sceneOf(seminar());
const LOOKS: readonly (ComparedLook | null)[] = ['returned', 'added', 'absent', null];
const looks = {
  nodes: scene.figures.nodes.map((_, node) => at(LOOKS, node % LOOKS.length)),
  edges: scene.figures.edges.map(() => null),
};
const PHONE = { width: 390, height: 691 };
const figures = toComparedFigures(scene.figures, looks);
const request = { ...scene, ...scene.shown, zoom: 1, frame: { x: 0, y: 0, ...PANE } };

const countMoved = (before: readonly (PlacedLabel | null)[], after: readonly (PlacedLabel | null)[]) =>
  before.filter((label, node) => label && after[node]?.side !== label.side).length;

test.each([true, false])('names stay on their side when rings come, where every name counts: %s', (isSmall) => {
  const before = placeLabels({ ...request, isSmall });
  const after = finish(placeBesideRings({ ...request, figures, isSmall }));
  const named = before.filter(Boolean).length;
  expect(named).toBeGreaterThan(60);
  const moved = countMoved(before, after);
  expect(moved).toBeLessThan(named / 5);
  expect(moved).toBeLessThan(countMoved(before, placeLabels({ ...request, figures, isSmall })));
});

test('no name lies on a ring or on another name', () => {
  const { positions } = scene;
  const boxes = finish(placeBesideRings({ ...request, figures })).flatMap((label, node) => {
    const [x, y] = [positions[node * 2] ?? 0, positions[node * 2 + 1] ?? 0];
    return label && !label.isLed ? [{ node, box: { ...label.box, x: x + label.box.x, y: y + label.box.y } }] : [];
  });
  const rings = figures.nodes.flatMap(({ rings, width, height }, node) => {
    const [x, y] = [positions[node * 2] ?? 0, positions[node * 2 + 1] ?? 0];
    return rings ? [{ node, box: { x: x - width / 2, y: y - height / 2, width, height } }] : [];
  });
  for (const one of boxes) {
    const covered = [...boxes, ...rings].filter(({ node, box }) => node !== one.node && isOverlapping(one.box, box));
    expect(covered.map(({ node }) => node)).toEqual([]);
  }
});

test('where nothing is compared names stand as ever', () => {
  expect(finish(placeBesideRings(request))).toEqual(placeLabels(request));
});

test.each([true, false])('who is missing is named before all others, where every name counts: %s', (isSmall) => {
  const small = sceneOf(seminar(), {}, PHONE);
  const crowded = { ...request, ...small, ...small.shown, isSmall, frame: { x: 0, y: 0, ...PHONE } };
  const compared = toComparedFigures(small.figures, looks);
  const labels = finish(placeBesideRings({ ...crowded, figures: compared, zoom: 1 }));
  const named = (look: ComparedLook | null) => {
    const nodes = [...looks.nodes.keys()].filter((node) => looks.nodes[node] === look && crowded.nodes[node] === 1);
    return nodes.filter((node) => labels[node]).length / nodes.length;
  };
  expect(named('absent')).toBeGreaterThan(0.75);
  expect(named('absent')).toBeGreaterThan(Math.max(named('added'), named('returned'), named(null)));
});

test('however many people are missing, on a phone each missing country and theme has its name', () => {
  const pane = { width: 360, height: 340 };
  const met = sceneOf({ dataset: gathering().dataset, layout: null }, {}, pane);
  const isMissing = (id: string) => /^person|^(place|theme)[12]$/.test(id);
  const compared = toComparedFigures(met.figures, {
    nodes: met.network.nodes.map(({ id }) => (isMissing(id) ? 'absent' : 'returned')),
    edges: met.network.edges.map(() => null),
  });
  const frame = { x: 0, y: 0, ...pane };
  const labels = finish(placeBesideRings({ ...met, ...met.shown, figures: compared, frame, zoom: 1 }));
  const nameless = met.network.nodes.filter(({ id }, node) => isMissing(id) && !labels[node]).map(({ id }) => id);
  expect(nameless.length).toBeGreaterThan(0);
  expect(nameless.filter((id) => !id.startsWith('person'))).toEqual([]);
});
