// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { WRITERS } from '../../src/views/share/use-data.ts';
import { openExport } from '../drivers/export-dialog.tsx';
import { forgetPart } from '../drivers/forget-part.ts';

const network = { isDown: true };
beforeEach(() => {
  localStorage.clear();
  forgetPart(WRITERS, network);
});

test('when the writers can’t be fetched only that is said, and trying again is offered', async () => {
  const { dialog, user } = openExport();
  await user.click(dialog.getByRole('radio', { name: 'CSV' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('could not be fetched');
  expect(dialog.queryByText('Preparing…')).toBeNull();
  expect(dialog.getAllByRole('alert')).toHaveLength(1);
  network.isDown = false;
  await user.click(dialog.getByRole('button', { name: 'Try again' }));
  expect(await dialog.findByText('sowing-the-seeds_2018_nodes.csv')).toBeTruthy();
  expect(dialog.queryByRole('alert')).toBeNull();
});
