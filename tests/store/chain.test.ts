import { expect, test, vi } from 'vitest';
import { chain, chainInSteps } from '../../src/store/chain.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { applyHover } from '../../src/store/selection.ts';
import { seminar, stateOf } from '../drivers/scenes.ts';

interface Subject {
  readonly one: number;
  readonly other: number;
}

test('what many links hang on is asked once for a state, on however many ways they lead to it', () => {
  const one = vi.fn((subject: Subject) => subject.one);
  let link: (subject: Subject) => number = chain([one], (value) => value);
  for (let length = 0; length < 10; length++) link = chain([link, link, link], (a, b, c) => a + b + c);
  const subject = { one: 1, other: 2 };
  expect(link(subject)).toBe(3 ** 10);
  expect(link(subject)).toBe(3 ** 10);
  expect(one).toHaveBeenCalledTimes(1);
  expect(link({ ...subject, one: 2 })).toBe(2 * 3 ** 10);
  expect(one).toHaveBeenCalledTimes(2);
});

test('a link is computed anew only for other inputs, of whichever subject they are, and keeps two results', () => {
  const build = vi.fn((value: number) => ({ value }));
  const link = chain<Subject, [number], { value: number }>([({ one }) => one], build);
  const [first, second] = [
    { one: 1, other: 1 },
    { one: 2, other: 1 },
  ];
  const made = link(first);
  expect(link({ ...first, other: 2 })).toBe(made);
  link(second);
  expect(link(first)).toBe(made);
  expect(build).toHaveBeenCalledTimes(2);
  link({ one: 3, other: 1 });
  link({ one: 4, other: 1 });
  expect(link(first)).not.toBe(made);
});

test('what was made in steps is what the link says then', () => {
  const build = vi.fn(function* (value: number) {
    yield;
    return { value };
  });
  const link = chainInSteps<Subject, [number], { value: number }>([({ one }) => one], build);
  const subject = { one: 1, other: 1 };
  for (const _ of link.inSteps(subject)) expect(link.knows(subject)).toBe(false);
  expect(link(subject)).toEqual({ value: 1 });
  expect(build).toHaveBeenCalledTimes(1);
});

test('a pointer that goes to another node leaves the drawing the same', () => {
  const state = stateOf(seminar());
  expect(selectScene(applyHover(state, 'trebor-scholz'))).toBe(selectScene(state));
});
