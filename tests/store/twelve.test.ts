import { expect, test } from 'vitest';
import { type Box, isOverlapping } from '../../src/scene/box.ts';
import { NO_INSET, type PaneSize } from '../../src/scene/camera.ts';
import { listCovered } from '../../src/scene/opening-positions.ts';
import { buildTieGrid } from '../../src/scene/tie-grid.ts';
import { applyAddEntry, applyAddTie } from '../../src/store/edits.ts';
import { applyAddedInView, applyWhole, findLitView } from '../../src/store/in-view.ts';
import { applyNew } from '../../src/store/own.ts';
import { selectEmphasis } from '../../src/store/select-emphasis.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { applySelect } from '../../src/store/selection.ts';
import { selectCamera, selectPositions, selectShown } from '../../src/store/selectors.ts';
import { buildStarter } from '../../src/store/starter.ts';
import type { State } from '../../src/store/state.ts';
import { stateOf, tinySeminar } from '../drivers/scenes.ts';
import { settleQuietly } from '../drivers/settle-quietly.ts';

const PEOPLE = [
  'Ana Ruiz',
  'Budi Hartono',
  'Citra Dewi Wulandari',
  'Dewi Lestari',
  'Eka Putra',
  'Fajar Nugroho',
  'Gita Maharani',
  'Hadi Santoso',
  'Indra Kusuma',
  'Joko Widianto',
  'Kirana Ayu Paramita',
  'Lukman Hakim',
];
const ORGANISATIONS = ['Seed Library', 'Tani Coop', 'Rice Bank of Yogyakarta'];

/** Names that are typed one after the other, in a pane. */
const begin = (pane: PaneSize): State =>
  applyNew(stateOf({ dataset: tinySeminar(), layout: null }, {}, pane), 'mine', buildStarter('own'));

/** Twelve people, where they work and whom they know, typed one after the other; `rest` is what a pause brings. */
function make(pane: PaneSize, rest: (state: State) => State): State {
  const now = () => state.document.past.length * 5000;
  let state = begin(pane);
  const idOf = (name: string) => state.document.dataset.nodes.find(({ label }) => label.en === name)?.id ?? '';
  const add = (kind: string, name: string) => {
    state = applyAddEntry(state, kind, name, now());
    state = rest(applyAddedInView(state, [idOf(name)], NO_INSET));
  };
  const join = (from: string, relation: string, to: string) => {
    state = rest(applyAddTie(state, idOf(from), relation, idOf(to), now()));
  };
  for (const name of PEOPLE) add('person', name);
  for (const name of ORGANISATIONS) add('organisation', name);
  for (const [place, name] of PEOPLE.entries()) {
    join(name, 'works-at', ORGANISATIONS[place % 3] ?? '');
    if (place > 0) join(name, 'knows', PEOPLE[Math.floor(place / 2)] ?? '');
  }
  return applyWhole(settleQuietly(state), NO_INSET);
}

/** Where the names stand, in css px of the pane. */
function listNames(state: State): readonly Box[] {
  const { labels, positions } = selectScene(state);
  const { x, y, zoom } = selectCamera(state);
  const { pane } = state.moment;
  return labels.flatMap((label, node) => {
    if (!label) return [];
    const [left = Number.NaN, top = Number.NaN] = positions.subarray(node * 2, node * 2 + 2);
    return [
      {
        ...label.box,
        x: (left - x) * zoom + label.box.x + pane.width / 2,
        y: (top - y) * zoom + label.box.y + pane.height / 2,
      },
    ];
  });
}

/** How many names lie on ties. */
function countStruck(state: State): number {
  const { labels, positions, network, figures, zoom } = selectScene(state);
  const ties = buildTieGrid({ network, figures, positions, zoom, edges: selectShown(state).edges });
  return labels.filter((label, node) => {
    const [x = 0, y = 0] = positions.subarray(node * 2, node * 2 + 2);
    return label && ties?.count({ ...label.box, x: x * zoom + label.box.x, y: y * zoom + label.box.y }, node);
  }).length;
}

test.each([
  ['beside the panels at 1366 × 768', { width: 790, height: 664 }],
  ['on a phone', { width: 390, height: 691 }],
])(
  'twelve people and three organisations made by hand all have their names, apart, in the pane and beside its tools, %s',
  (_, pane) => {
    // Whoever waits between two names sees it settle in between, who types on at the end alone.
    for (const rest of [settleQuietly, (state: State) => state]) {
      const state = make(pane, rest);
      expect(state.document.dataset.edges).toHaveLength(23);
      const boxes = listNames(state);
      expect(boxes).toHaveLength(15);
      const isInside = ({ x, y, width, height }: Box) =>
        x >= 0 && y >= 0 && x + width <= pane.width && y + height <= pane.height;
      expect(boxes.filter((box) => !isInside(box))).toEqual([]);
      const tools = listCovered({ x: 0, y: 0 }, pane, true);
      expect(boxes.filter((box) => tools.some((tool) => isOverlapping(box, tool)))).toEqual([]);
      expect(boxes.filter((box, at) => boxes.slice(at + 1).some((other) => isOverlapping(box, other)))).toEqual([]);
      // Names lie on ties where nothing else is left to them, and whoever is chosen is seen already.
      expect(countStruck(state)).toBeLessThanOrEqual(5);
      for (const { id } of state.document.dataset.nodes) {
        const chosen = applySelect(state, id);
        const lit = selectEmphasis(chosen);
        expect(lit && findLitView(chosen, lit, NO_INSET, true)).toBeNull();
      }
    }
  },
);

test.each([
  ['beside the panels at 1366 × 768', { width: 790, height: 664 }],
  ['on a phone', { width: 390, height: 691 }],
])('names without ties fill the pane in its own shape, however many there are, %s', (_, pane) => {
  let state = begin(pane);
  for (const [place, name] of PEOPLE.entries()) {
    state = applyAddEntry(state, 'person', name, place * 5000);
    if (place < 5) continue;
    const { width, height } = measureSpread(applyWhole(state, NO_INSET));
    const shape = width / height / (pane.width / pane.height);
    expect(shape).toBeGreaterThan(1 / 2);
    expect(shape).toBeLessThan(2);
  }
  const { width, height } = measureSpread(applyWhole(state, NO_INSET));
  expect(Math.min(width / pane.width, height / pane.height)).toBeGreaterThan(0.6);
});

/** How far apart nodes stand at most, css px. */
function measureSpread(state: State): PaneSize {
  const { zoom } = selectCamera(state);
  const [width = 0, height = 0] = [0, 1].map((axis) => {
    const values = selectPositions(state).filter((_, place) => place % 2 === axis);
    return (Math.max(...values) - Math.min(...values)) * zoom;
  });
  return { width, height };
}

test('above a sheet a few are seen whole, so that one can be tied to any other; of more, who is chosen and whom they are tied to', () => {
  const [pane, inset] = [
    { width: 390, height: 691 },
    { ...NO_INSET, bottom: 350 },
  ];
  let state = begin(pane);
  const isSeenWhole = (): boolean => {
    const chosen = applySelect(applyWhole(state, NO_INSET), state.document.dataset.nodes[0]?.id ?? '');
    const lit = selectEmphasis(chosen);
    return lit !== null && findLitView(chosen, lit, inset, true) === null;
  };
  for (const [place, name] of PEOPLE.slice(0, 6).entries()) state = applyAddEntry(state, 'person', name, place * 5000);
  expect(isSeenWhole()).toBe(true);
  for (let place = 6; place < 20; place++) state = applyAddEntry(state, 'person', `Person ${place}`, place * 5000);
  expect(isSeenWhole()).toBe(false);
});
