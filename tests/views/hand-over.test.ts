import type { Core, ElementDefinition } from 'cytoscape';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handOver } from '../../src/views/canvas/hand-over.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
});

const elements = Array.from({ length: 700 }, (_, index): ElementDefinition => ({ data: { id: `n${index}` } }));

/** What is handed to whoever holds `touched` already. */
function hand(touched: ReadonlySet<string>, isDue: () => boolean) {
  const taken: ElementDefinition[][] = [];
  const cy = { hasElementWithId: (id: string) => touched.has(id) } as unknown as Core;
  const stop = handOver(elements, cy, isDue, (portion) => taken.push(portion));
  return { taken, stop };
}

test('elements come in portions, each list with all before it, without those that are there already', () => {
  const { taken } = hand(new Set(['n5', 'n650']), () => true);
  expect(taken).toEqual([]);
  vi.runAllTimers();
  expect(taken.map(({ length }) => length)).toEqual([299, 599, 698]);
  // The same objects: what has been handed over is not looked at again.
  expect(taken[2]?.slice(0, 599)).toEqual(taken[1]);
  expect(taken[2]?.every((element, index) => index >= 599 || element === taken[1]?.[index])).toBe(true);
});

test('it ends with its canvas, and where the network has become another', () => {
  const stopped = hand(new Set(), () => true);
  stopped.stop();
  let left = 1;
  const over = hand(new Set(), () => left-- > 0);
  vi.runAllTimers();
  expect(stopped.taken).toEqual([]);
  expect(over.taken).toHaveLength(1);
});
