// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { applyName } from '../../src/store/own.ts';
import { applySelect } from '../../src/store/selection.ts';
import { act } from '../../src/store/store.ts';
import { EditTools } from '../../src/views/canvas/EditTools.tsx';
import { EditSteps } from '../../src/views/EditSteps.tsx';
import { renderView } from '../drivers/render-view.tsx';

const UNDO = 'Undo the last edit';
const REDO = 'Redo what was undone';
const shown = () => [UNDO, REDO].filter((name) => screen.queryByRole('button', { name }));

test('what was done can be undone and done again by a press, also where undo has selected something', async () => {
  const { user, store } = renderView(<EditTools />, 'tiny', {}, {}, { origin: 'own', id: 'mine' });
  expect(shown()).toEqual([]);
  act(store, applyName, 'Mine', 0);
  expect(await screen.findByRole('button', { name: UNDO })).toBeTruthy();
  expect(shown()).toEqual([UNDO]);
  await user.click(screen.getByRole('button', { name: UNDO }));
  act(store, applySelect, 'ada');
  expect(await screen.findByRole('button', { name: REDO })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: REDO }));
  expect(store.getState().document.dataset.meta.title.en).toBe('Mine');
});

test('an entry that is chosen leaves the way back on the map and in the sheet over it', async () => {
  const { user, store } = renderView(<EditSteps />, 'tiny', { selection: ['ada'] }, {}, { origin: 'own', id: 'mine' });
  expect(shown()).toEqual([]);
  act(store, applyName, 'Mine', 0);
  await user.click(await screen.findByRole('button', { name: UNDO }));
  expect(store.getState().document.past).toEqual([]);
  await user.click(await screen.findByRole('button', { name: REDO }));
  cleanup();
  renderView(<EditTools />, 'tiny', { selection: ['ada'] }, {}, store.getState().document);
  expect(shown()).toEqual([UNDO]);
});
