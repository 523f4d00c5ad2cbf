import { expect, test } from 'vitest';
import { buildArrangement } from '../../src/layout/arrangement.ts';
import { toSubject } from '../../src/layout/opening/subject.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

test.each([500, 1600])('%d nodes are laid out without annealing, inside the pane', (count) => {
  const nodes = Array.from({ length: count }, (_, index) => ({ id: `n${index}`, kind: 'person' as const }));
  const ties = nodes.slice(1).map(({ id }, index) => tie(`${id} knows n${(index * 7) % (index + 1)}`));
  const subject = toSubject(tinyNetwork(nodes, ties).dataset);
  const pane = { width: 864, height: 712 };
  const { positions, sides } = buildArrangement(subject, pane, { seed: 1, runs: 1, moves: 1, polish: 1 });
  expect(positions.every((value, i) => value > 0 && value < (i % 2 === 0 ? pane.width : pane.height))).toBe(true);
  expect(sides.en.filter((side) => side !== null).length).toBeGreaterThan(20);
});
