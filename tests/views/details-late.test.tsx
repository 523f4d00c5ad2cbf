// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { CHOSEN } from '../../src/views/details/chosen-part.ts';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { forgetPart } from '../drivers/forget-part.ts';
import { renderView } from '../drivers/render-view.tsx';

const network = { isDown: true };
beforeEach(() => {
  network.isDown = true;
  forgetPart(CHOSEN, network);
});
const come = () => {
  network.isDown = false;
};

test('details that did not come say so, can be closed, and take the focus when they come', async () => {
  const { user, store } = renderView(<DetailsPanel />, 'tiny');
  const [name] = within(screen.getByRole('list', { name: 'Most ties' })).getAllByRole('button');
  if (!name) throw new Error('nobody is named');
  const { textContent } = name;
  await user.click(name);
  expect((await screen.findByRole('alert')).textContent).toContain('The site cannot be reached');
  await user.click(screen.getByRole('button', { name: 'Close details' }));
  expect(store.getState().session.selection).toEqual([]);
  await user.click(screen.getByRole('button', { name: textContent }));
  await screen.findByRole('alert');
  come();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  const heading = await screen.findByRole('heading', { name: textContent, level: 2 });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

test('details that an address asks for come by themselves', async () => {
  come();
  const { store } = renderView(<DetailsPanel />, 'tiny', { selection: ['ada'] });
  expect(store.getState().session.selection).toEqual(['ada']);
  expect((await screen.findByRole('heading', { level: 2 })).textContent).not.toBe('Details');
});
