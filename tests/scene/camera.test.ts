import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitNodes, toPanePoint } from '../../src/scene/camera.ts';
import { toToolsCorner } from '../../src/scene/opening-positions.ts';

test('whatever is brought as near as it goes, no node stands under the tools of the map', () => {
  const coordinate = fc.double({ min: -900, max: 900, noNaN: true });
  const side = fc.integer({ min: 400, max: 1400 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1 }), side, side, (points, width, height) => {
      const pane = { width, height };
      const camera = fitNodes(Float64Array.from(points.flat()), null, pane);
      const under = height - toToolsCorner(pane).height;
      for (const [x, y] of points) expect(toPanePoint(camera, pane, x, y)[1]).toBeLessThan(under - 10);
    }),
  );
});
