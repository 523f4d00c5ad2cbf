import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseLayout } from '../../src/dataset/layout.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { growBox, isOverlapping } from '../../src/scene/box.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { toRecoloured } from '../../src/scene/recolour.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { buildStore } from '../../src/store/store.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const dataset = parseDataset(read('data/sowing-the-seeds.json'), '');
const layout = parseLayout(read('data/sowing-the-seeds.layout.json'), '');
if (!dataset.ok || !layout.ok) throw new Error('the seminar does not pass its gate');
const document = { dataset: dataset.value, layout: layout.value };

const sceneAt = (typeScale: number) => selectScene(buildStore(document, {}, { typeScale }).getState());

test('names on the map follow the visitor’s type, nodes do not, and names still stand clear of each other', () => {
  const [usual, large] = [sceneAt(1), sceneAt(2)];
  for (const [node, figure] of large.figures.nodes.entries()) {
    const plain = usual.figures.nodes[node];
    expect(figure.label.size).toBe(2 * (plain?.label.size ?? 0));
    expect(figure.width).toBe(plain?.width);
  }
  const boxes = large.labels.flatMap((label, node) =>
    label
      ? [
          {
            ...label.box,
            x: label.box.x + (large.positions[node * 2] ?? 0),
            y: label.box.y + (large.positions[node * 2 + 1] ?? 0),
          },
        ]
      : [],
  );
  expect(boxes.length).toBeGreaterThan(20);
  for (const [index, box] of boxes.entries()) {
    expect(box.height).toBeGreaterThanOrEqual(28);
    // A prepared side bears half a pixel, which is clear over and under letters.
    for (const other of boxes.slice(index + 1)) expect(isOverlapping(growBox(box, -0.5), other)).toBe(false);
  }
});

test('a picture in the other theme keeps the size of names', () => {
  const large = sceneAt(2);
  const dark = toRecoloured(large, PALETTES.dark);
  expect(dark.figures.nodes.map(({ label }) => label.size)).toEqual(large.figures.nodes.map(({ label }) => label.size));
});
