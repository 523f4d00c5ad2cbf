// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { FOCUS_TARGETS, giveFocus } from '../../src/views/focus-targets.ts';
import { renderView } from '../drivers/render-view.tsx';
import { stubPage } from '../drivers/stub-page.ts';

test('Escape on the map takes one step at a time: the selection, the neighbourhood, then the map', async () => {
  stubPage();
  const { store, user } = renderView(<App />, 'seminar', {
    selection: ['peter-harris'],
    focus: { node: 'peter-harris', depth: 2 },
  });
  await screen.findByRole('button', { name: 'Settle again' });
  const cursor = document.getElementById(FOCUS_TARGETS.graph)!;
  const lit = () => store.getState().moment.hover;
  // The page has to put the keyboard somewhere: that lights nothing.
  giveFocus(cursor);
  expect(lit()).toBeNull();
  cursor.blur();
  cursor.focus();
  expect(lit()).toBe('peter-harris');
  const left = () => {
    const { selection, focus } = store.getState().session;
    return [selection.length, focus !== null, document.activeElement === cursor];
  };
  expect(left()).toEqual([1, true, true]);
  await user.keyboard('{Escape}');
  expect([...left(), lit()]).toEqual([0, true, true, null]);
  await user.keyboard('{Escape}');
  expect(left()).toEqual([0, false, true]);
  await user.keyboard('{Escape}');
  expect(left()).toEqual([0, false, false]);
});
