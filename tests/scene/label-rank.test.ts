import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/dataset/language.ts';
import { SIDES } from '../../src/dataset/sides.ts';
import { measureLabels } from '../../src/layout/opening/quality.ts';
import { type Box, isOverlapping } from '../../src/scene/box.ts';
import { placeLabels } from '../../src/scene/label/place-labels.ts';
import { labelRank } from '../../src/scene/label/rank.ts';
import { toGap, toLabelBox } from '../../src/scene/label/sides.ts';
import { measureByTable, type TextMeasure } from '../../src/scene/label/text-width.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { buildStore } from '../../src/store/store.ts';
import { sceneOf, seminar } from '../drivers/scenes.ts';

const document = seminar();
const LAPTOPS = [
  [790, 588],
  [700, 577],
  [732, 540],
  [864, 712],
] as const;
const PHONES = [
  [390, 691],
  [396, 577],
] as const;
const cases = (sizes: readonly (readonly [number, number])[]) =>
  sizes.flatMap(([width, height]) => LANGUAGES.map((language) => ({ width, height, language })));
const isOfProgramme = (rank: number) => rank >= 1e6;

test.each(cases([...LAPTOPS, ...PHONES]))('the event and all sessions are named, $width × $height $language', (one) => {
  const scene = sceneOf(document, { language: one.language }, one);
  const { network, labels, figures, positions } = scene;
  const programme = network.nodes.flatMap((_, node) => (isOfProgramme(labelRank(network, node)) ? [node] : []));
  expect(programme).toHaveLength(8);
  expect(programme.filter((node) => !labels[node])).toEqual([]);
  // A prepared side bears half a pixel, which is clear over and under letters.
  const shrunk = labels.map((label) => {
    if (!label) return null;
    const { x, y, width, height } = label.box;
    return { ...label, box: { x: x + 0.25, y: y + 0.25, width: width - 0.5, height: height - 0.5 } };
  });
  expect(measureLabels(network, figures, positions, shrunk, one)).toMatchObject({ overlaps: 0, outside: 0 });
});

/** Beside the panels, from a screen of 1280 × 720 on; what the bars leave depends on the language and the face. */
const SCREENS = [
  [732, 532],
  [732, 540],
  [732, 620],
  [760, 596],
  [790, 588],
  [864, 720],
  [960, 684],
  [1344, 900],
] as const;
/** How much wider or narrower than the table a face may be that a system has. */
const FACES = [0.96, 1, 1.04];

test.each(cases(SCREENS))('every node is named at the opening, $width × $height $language', ({ language, ...pane }) => {
  for (const width of FACES) {
    const measure: TextMeasure = (text, style) => width * measureByTable(text, style);
    const { network, labels } = selectScene(
      buildStore(document, { language }, { pane, stage: pane, measure }).getState(),
    );
    expect(network.nodes.filter((_, node) => !labels[node]).map(({ id }) => id)).toEqual([]);
  }
});

test.each(cases([...LAPTOPS, [320, 415]]))(
  'no lesser label keeps a side from one above it, $width × $height $language',
  (one) => {
    const scene = sceneOf(document, { language: one.language }, one);
    const { network, figures, texts, positions, shown } = scene;
    const { nodes, edges } = shown;
    const frame = { x: 0, y: 0, width: one.width, height: one.height };
    const labels = placeLabels({ ...scene, nodes, edges, frame });
    const place = (node: number) => ({ x: positions[node * 2] ?? 0, y: positions[node * 2 + 1] ?? 0 });
    const half = (node: number) => ({
      a: (figures.nodes[node]?.width ?? 0) / 2,
      b: (figures.nodes[node]?.height ?? 0) / 2,
    });
    const isInside = ({ x, y, width, height }: Box) =>
      x >= 2 && y >= 2 && x + width <= one.width - 2 && y + height <= one.height - 2;
    for (const [node, label] of labels.entries()) {
      const text = texts[node];
      if (label || !text) continue;
      for (const side of SIDES) {
        const { x, y } = place(node);
        const box = toLabelBox(side, x, y, half(node).a, half(node).b, text);
        if (!isInside(box)) continue;
        const gapTo = (other: number) => toGap({ ...place(other), ...half(other) }, box);
        const isAnothers = labels.some((_, other) => other !== node && gapTo(other) < gapTo(node));
        const isRefused =
          isAnothers ||
          labels.some((above, other) => {
            if (other === node) return false;
            const [at, { a, b }] = [place(other), half(other)];
            if (isOverlapping(box, { x: at.x - a, y: at.y - b, width: 2 * a, height: 2 * b }, 1)) return true;
            const isAbove = labelRank(network, other) >= labelRank(network, node);
            const lies = above && { ...above.box, x: at.x + above.box.x - 1, y: at.y + above.box.y };
            return lies && isAbove && isOverlapping(box, { ...lies, width: lies.width + 2 }, 1);
          });
        expect(isRefused, `${network.nodes[node]?.id} on ${side}`).toBe(true);
      }
    }
  },
);

test.each(cases([...LAPTOPS, ...PHONES, [320, 415]]))(
  'a label that is slid along stays its own node’s, not that of another of its kind, $width × $height $language',
  (one) => {
    const { network, figures, positions, labels, shown } = sceneOf(document, { language: one.language }, one);
    const gapOf = (node: number, { x, y, width, height }: Box) => {
      const [left, top] = [(positions[node * 2] ?? 0) - x, (positions[node * 2 + 1] ?? 0) - y];
      const { width: w = 0, height: h = 0 } = figures.nodes[node] ?? {};
      return Math.hypot(
        Math.max(-left - w / 2, left - w / 2 - width, 0),
        Math.max(-top - h / 2, top - h / 2 - height, 0),
      );
    };
    for (const [node, label] of labels.entries()) {
      if (!label?.shift) continue;
      const [x, y] = [positions[node * 2] ?? 0, positions[node * 2 + 1] ?? 0];
      const box = { ...label.box, x: x + label.box.x, y: y + label.box.y };
      const rivals = network.nodes.flatMap(({ kind }, other) =>
        other !== node && shown.nodes[other] === 1 && kind === network.nodes[node]?.kind ? [other] : [],
      );
      const nearer = rivals.filter((other) => gapOf(other, box) < gapOf(node, box) + 8);
      expect(nearer.map((other) => network.nodes[other]?.id)).toEqual([]);
    }
  },
);
