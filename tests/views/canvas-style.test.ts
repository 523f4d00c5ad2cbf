import { expect, test } from 'vitest';
import { buildFigures } from '../../src/scene/figures.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { toStylesheet } from '../../src/views/canvas/to-elements.ts';
import { tinyNetwork } from '../drivers/tiny-network.ts';

test('what a filter fades or hides keeps its box, so that no picture kept of it is stretched', () => {
  const figures = buildFigures(tinyNetwork([{ id: 'ann', kind: 'person' }], []), PALETTES.light);
  const rules = toStylesheet(figures);
  expect(rules).toContainEqual({ selector: '.faded', style: { opacity: PALETTES.light.faded } });
  expect(rules).toContainEqual({ selector: '.gone', style: { display: 'none' } });
});
