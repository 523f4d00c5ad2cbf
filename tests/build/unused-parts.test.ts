import { scaleLinear, scaleQuantize, scaleTime } from 'd3-scale';
import { expect, test } from 'vitest';

test('what the build leaves out of a library is left out here: who begins to ask for it finds out before users do', () => {
  expect(scaleLinear([0, 10], [0, 1])(5)).toBe(0.5);
  expect(() => scaleTime().nice()).toThrow();
  expect(() => scaleQuantize([0, 1], [1, 2, 3])(0.5)).toThrow();
});
