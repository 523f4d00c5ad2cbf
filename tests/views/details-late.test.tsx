// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Chosen } from '../../src/views/details/Chosen.tsx';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { PartError } from '../../src/views/load-part.ts';
import { renderView } from '../drivers/render-view.tsx';

const { late } = vi.hoisted(() => ({ late: { value: null as unknown, load: async () => {} } }));
vi.mock('../../src/views/details/chosen-part.ts', () => ({
  CHOSEN: { get: () => late.value, load: () => late.load() },
}));

beforeEach(() => {
  late.value = null;
  late.load = async () => {
    throw new PartError('unreachable', null);
  };
});
const come = () => {
  late.load = async () => {
    late.value = Chosen;
  };
};

test('details that did not come say so, can be closed, and take the focus when they come', async () => {
  const { user, store } = renderView(<DetailsPanel />, 'tiny');
  const [name] = within(screen.getByRole('list', { name: 'Most connected' })).getAllByRole('button');
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
