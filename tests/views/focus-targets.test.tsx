// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { keepFocus } from '../../src/app/keep-focus.ts';
import { FOCUS_TARGETS, moveFocus } from '../../src/views/focus-targets.ts';
import { leadToOffer } from '../../src/views/intake/bring-in.ts';

const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};
const add = (id: string) => {
  const field = Object.assign(document.createElement('input'), { id });
  document.body.append(field);
  return field;
};

afterEach(() => document.body.replaceChildren());

test('a target that comes late, with its code, has the focus when it is there', async () => {
  let reached: HTMLElement | null = null;
  moveFocus('name', (element) => {
    reached = element;
  });
  await frames(5);
  const field = add(FOCUS_TARGETS.name);
  await frames(2);
  expect(document.activeElement).toBe(field);
  expect(reached).toBe(field);
});

test('whoever types elsewhere by then goes on there, though the target is there', async () => {
  add(FOCUS_TARGETS.details);
  const other = add('other');
  moveFocus('details');
  other.focus();
  await frames(2);
  expect(document.activeElement).toBe(other);
});

test('until it is there nobody else finds the focus a place', async () => {
  const end = keepFocus();
  const offer = document.createElement('button');
  document.body.append(add('other'), offer);
  offer.focus();
  moveFocus('meeting');
  offer.remove();
  await frames(3);
  expect(document.activeElement).toBe(document.body);
  const heading = add(FOCUS_TARGETS.meeting);
  await frames(2);
  expect(document.activeElement).toBe(heading);
  end();
});

test('whoever has gone elsewhere meanwhile, or is led elsewhere, stays there', async () => {
  moveFocus('name');
  await frames(2);
  const other = add('other');
  other.focus();
  await frames(2);
  add(FOCUS_TARGETS.name);
  await frames(2);
  expect(document.activeElement).toBe(other);
  other.blur();
  moveFocus('entry');
  moveFocus('details');
  await frames(2);
  add(FOCUS_TARGETS.entry);
  await frames(2);
  expect(document.activeElement).toBe(document.body);
});

test('when a review has gone the keyboard comes to what can be done about what came in, not to where it was opened', async () => {
  const opener = add('opener');
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.setAttribute('open', '');
  leadToOffer();
  await frames(3);
  dialog.remove();
  opener.focus();
  await frames(2);
  const offer = add(FOCUS_TARGETS.offer);
  await frames(3);
  expect(document.activeElement).toBe(offer);
});
