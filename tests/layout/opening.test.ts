import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, numberAt } from '../../src/base/assert.ts';
import { LANGUAGES } from '../../src/dataset/language.ts';
import { parseLayout } from '../../src/dataset/layout.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { arrange } from '../../src/layout/opening/arrange.ts';
import { buildDrawing, moveNode, toPositions } from '../../src/layout/opening/drawing.ts';
import { buildEnergy } from '../../src/layout/opening/energy.ts';
import { buildHops } from '../../src/layout/opening/hops.ts';
import { buildProblem } from '../../src/layout/opening/problem.ts';
import { findProgramme } from '../../src/layout/opening/programme.ts';
import { measureLabels, measureQuality } from '../../src/layout/opening/quality.ts';
import { placeOpeningLabels } from '../../src/layout/opening/sides.ts';
import { buildNetwork, type Network } from '../../src/network/network.ts';
import { buildFigures } from '../../src/scene/figures.ts';
import { buildLabelTexts } from '../../src/scene/label/text.ts';
import { measureByTable } from '../../src/scene/label/text-width.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { anyNetwork } from '../drivers/random-network.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const PANE = { width: 600, height: 500 };

function toSubject(network: Network) {
  const figures = buildFigures(network, PALETTES.light);
  const text = (language: 'en' | 'id') => buildLabelTexts(network, figures, language, measureByTable);
  const hops = buildHops(network.nodes.length, network.source, network.target);
  return { network, figures, hops, texts: { en: text('en'), id: text('id') } };
}

const seminar = tinyNetwork(
  [
    { id: 'seeds', kind: 'event' },
    { id: 'one', kind: 'session', session: { number: 1, day: 1, dayBasis: 'stated' } },
    { id: 'two', kind: 'session', session: { number: 2, day: 1, dayBasis: 'stated' } },
    { id: 'three', kind: 'session', session: { number: 3, day: 2, dayBasis: 'stated' } },
    { id: 'four', kind: 'session', session: { number: 4, day: null, dayBasis: 'unstated' } },
    { id: 'ann', kind: 'person' },
    { id: 'budi', kind: 'person' },
    { id: 'coop', kind: 'initiative' },
    { id: 'java', kind: 'place' },
  ],
  [
    tie('one part seeds'),
    tie('two part seeds'),
    tie('three part seeds'),
    tie('four part seeds'),
    tie('ann appears one'),
    tie('budi appears three'),
    tie('ann founded coop'),
    tie('coop from java'),
  ],
);
const EFFORT = { seed: 3, runs: 1, moves: 4000, polish: 1000 };

describe('the energy of an arrangement', () => {
  // Were a term counted for one of its two nodes only, the order of two moves would matter.
  test('changes by the same amount whichever of two nodes moves first', () => {
    const weights = { stress: 2, crossing: 7, overlap: 60, through: 14, label: 16, underLabel: 1.2 };
    const place = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 250 }));
    fc.assert(
      fc.property(
        anyNetwork,
        fc.array(place, { minLength: 18, maxLength: 18 }),
        fc.nat(),
        fc.nat(),
        (network, places, a, b) => {
          const count = network.nodes.length;
          const [first, second] = [a % count, b % count];
          fc.pre(first !== second);
          const problem = buildProblem({ ...toSubject(network), pane: PANE });
          const start = Float64Array.from({ length: count * 2 }, (_, i) => at(at(places, i >> 1), i % 2));
          const change = (order: readonly number[]) => {
            const drawing = buildDrawing(problem, start);
            const energy = buildEnergy(problem, drawing, weights, 70);
            let sum = 0;
            for (const node of order) {
              const [x, y] = at(places, node === first ? 16 : 17);
              const before = energy.nodeCost(node, Number.POSITIVE_INFINITY);
              moveNode(problem, drawing, node, x, y);
              sum += energy.nodeCost(node, Number.POSITIVE_INFINITY) - before;
            }
            return sum;
          };
          expect(change([first, second])).toBeCloseTo(change([second, first]), 6);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('arranging', () => {
  const { network, figures, hops, texts } = toSubject(seminar);

  test.each([
    ['wide', PANE],
    ['tall', { width: 390, height: 690 }],
  ])('keeps the order of the programme, %s', (shape, pane) => {
    const { x, y } = arrange(buildProblem({ network, figures, hops, texts, pane }), EFFORT);
    const [one, two, three, four] = [1, 2, 3, 4].map((node) => ({ x: numberAt(x, node), y: numberAt(y, node) }));
    if (!one || !two || !three || !four) throw new Error('no sessions');
    expect(one.y).toBeLessThan(two.y);
    expect(three.y).toBeLessThan(four.y);
    if (shape === 'tall') expect(two.y).toBeLessThan(three.y);
    else {
      expect(Math.max(one.x, two.x)).toBeLessThan(numberAt(x, 0));
      expect(Math.min(three.x, four.x)).toBeGreaterThan(numberAt(x, 0));
    }
  });

  test('gives the same positions for the same seed, and others for another', () => {
    const problem = buildProblem({ network, figures, hops, texts, pane: PANE });
    const positions = (seed: number) => toPositions(arrange(problem, { ...EFFORT, seed }));
    expect(positions(3)).toEqual(positions(3));
    expect(positions(4)).not.toEqual(positions(3));
  });

  test('copes with any network: no sessions, loops, loose nodes', () => {
    fc.assert(
      fc.property(anyNetwork, (loose) => {
        const problem = buildProblem({ ...toSubject(loose), pane: PANE });
        const { x, y } = arrange(problem, { seed: 1, runs: 1, moves: 200, polish: 50 });
        expect(x.every((value) => value > 0 && value < PANE.width)).toBe(true);
        expect(y.every((value) => value > 0 && value < PANE.height)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('one session alone makes no programme', () => {
    const nodes = [
      { id: 'e', kind: 'event' },
      { id: 's', kind: 'session', day: 1 },
    ] as const;
    expect(findProgramme(tinyNetwork(nodes, [tie('s part e')]))).toBeNull();
  });

  test('a seminar of one day is split in two halves', () => {
    const session = (number: number) =>
      ({ id: `s${number}`, kind: 'session', session: { number, day: 1, dayBasis: 'stated' } }) as const;
    const programme = findProgramme(tinyNetwork([{ id: 'e', kind: 'event' }, session(3), session(1), session(2)], []));
    expect(programme).toEqual({ event: 0, left: [2, 3], right: [1] });
  });
});

describe('the stored arrangement of the seminar', () => {
  const read = (file: string) => readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
  const dataset = parseDataset(read('sowing-the-seeds.json'), 'dataset');
  const layout = parseLayout(read('sowing-the-seeds.layout.json'), 'layout');
  if (!dataset.ok || !layout.ok) throw new Error('the files do not pass their gates');
  const { network, figures, hops, texts } = toSubject(buildNetwork(dataset.value));
  const { wide, tall } = layout.value;

  function inspect(which: typeof wide, stretchX = 1, stretchY = 1) {
    const pane = { width: which.width * stretchX, height: which.height * stretchY };
    const positions = new Float64Array(network.nodes.length * 2);
    for (const [index, { id }] of network.nodes.entries()) {
      const place = which.positions[id];
      if (!place) throw new Error(`${id} has no place`);
      positions.set([place[0] * stretchX, place[1] * stretchY], index * 2);
    }
    const labels = LANGUAGES.map((language) => {
      const wishes = new Map(network.nodes.map(({ id }, index) => [index, which.labels[language][id] ?? null]));
      const placed = placeOpeningLabels(network, figures, texts[language], positions, pane, wishes);
      return measureLabels(network, figures, positions, placed, pane);
    });
    return { ...measureQuality(network, figures, hops, positions), labels };
  }

  test('wide: few crossings, nothing overlaps, every label is there in both languages', () => {
    const { stress, crossings, overlaps, through, labels } = inspect(wide);
    expect(stress).toBeLessThanOrEqual(0.103);
    expect(crossings).toBeLessThanOrEqual(55);
    expect(overlaps).toBe(0);
    expect(through).toBeLessThanOrEqual(1);
    for (const one of labels) expect(one).toMatchObject({ placed: network.nodes.length, overlaps: 0, outside: 0 });
  });

  test('tall: nothing overlaps, 25 to 40 labels', () => {
    const { stress, overlaps, labels } = inspect(tall);
    expect(stress).toBeLessThanOrEqual(0.116);
    expect(overlaps).toBe(0);
    for (const one of labels) {
      expect(one).toMatchObject({ overlaps: 0, outside: 0 });
      expect(one.placed).toBeGreaterThanOrEqual(25);
      expect(one.placed).toBeLessThanOrEqual(40);
    }
  });

  test.each([
    [1.1, 1],
    [1.6, 1],
    [1, 1.6],
    [1.25, 1.25],
    [1.6, 1.6],
  ])('stretched %d × %d keeps every label', (x, y) => {
    for (const one of inspect(wide, x, y).labels) {
      expect(one).toMatchObject({ placed: network.nodes.length, overlaps: 0, outside: 0 });
    }
  });
});
