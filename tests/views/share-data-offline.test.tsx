// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { openExport } from '../drivers/export-dialog.tsx';

const { network } = vi.hoisted(() => ({ network: { isDown: true } }));
vi.mock('../../src/views/share/build-data.ts', async (original) => {
  if (network.isDown) throw new TypeError('Failed to fetch dynamically imported module');
  return original();
});

beforeEach(() => localStorage.clear());

test('when the writers can’t be fetched only that is said, and trying again is offered', async () => {
  const { dialog, user } = openExport();
  await user.click(dialog.getByRole('radio', { name: 'CSV' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('could not be fetched');
  expect(dialog.queryByText('Preparing…')).toBeNull();
  expect(dialog.getAllByRole('alert')).toHaveLength(1);
  network.isDown = false;
  vi.resetModules();
  await user.click(dialog.getByRole('button', { name: 'Try again' }));
  expect(await dialog.findByText('sowing-the-seeds_2018_nodes.csv')).toBeTruthy();
  expect(dialog.queryByRole('alert')).toBeNull();
});
