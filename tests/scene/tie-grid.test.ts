import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FARTHEST } from '../../src/dataset/reach.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { isCrossing, isOverlapping } from '../../src/scene/box.ts';
import { buildFigures } from '../../src/scene/figures.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { SpatialGrid } from '../../src/scene/spatial-grid.ts';
import { buildTieGrid } from '../../src/scene/tie-grid.ts';
import { tinySeminar } from '../drivers/scenes.ts';

const network = buildNetwork(tinySeminar());
const figures = buildFigures(network, PALETTES.light);
const edges = new Uint8Array(network.edges.length).fill(1);
const frame = { x: -200, y: -100, width: 900, height: 700 };
const place = fc.double({ min: -1500, max: 1500, noNaN: true });

test('the ties under a box are those that cross it, wherever in the frame it stands', () => {
  const positions = fc.array(place, { minLength: network.nodes.length * 2, maxLength: network.nodes.length * 2 });
  fc.assert(
    fc.property(positions, fc.nat(840), fc.nat(660), fc.boolean(), (values, x, y, isFramed) => {
      const placed = Float64Array.from(values);
      const box = { x: frame.x + x, y: frame.y + y, width: 60, height: 40 };
      const grid = buildTieGrid({
        network,
        figures,
        edges,
        positions: placed,
        zoom: 1,
        frame: isFramed ? frame : null,
      });
      let expected = 0;
      for (let edge = 0; edge < edges.length; edge++) {
        const [source, target] = [network.source[edge] ?? 0, network.target[edge] ?? 0];
        const at = (index: number) => placed[index] ?? 0;
        const ends = [at(source * 2), at(source * 2 + 1), at(target * 2), at(target * 2 + 1)] as const;
        if (isCrossing(...ends, box)) expected += source === 0 || target === 0 ? 0.5 : 1;
      }
      expect(grid?.count(box, 0)).toBe(expected);
    }),
  );
});

test('a tie as long as any map is wide takes no more cells than one across the frame', () => {
  const positions = new Float64Array(network.nodes.length * 2).map((_, index) => (index % 4 < 2 ? -1 : 1) * FARTHEST);
  let cells = 0;
  const add = SpatialGrid.prototype.add;
  SpatialGrid.prototype.add = function count(box, item) {
    expect(isOverlapping(box, { x: frame.x - 64, y: frame.y - 1, width: 1028, height: 702 }, 1)).toBe(true);
    cells += 1 + box.height / 64;
    add.call(this, box, item);
  };
  try {
    buildTieGrid({ network, figures, edges, positions, zoom: 8, frame });
  } finally {
    SpatialGrid.prototype.add = add;
  }
  expect(cells).toBeGreaterThan(0);
  expect(cells).toBeLessThan(network.edges.length * 60);
});
