// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { commandOfKey } from '../../src/app/commands.ts';
import { Dialogs } from '../../src/app/Dialogs.tsx';
import { MoreMenu } from '../../src/app/MoreMenu.tsx';
import { renderView } from '../drivers/render-view.tsx';

test('sharing has a key and a place in the menu of a narrow header; both open its dialog', async () => {
  const { user, store } = renderView(
    <>
      <MoreMenu />
      <Dialogs />
    </>,
    'tiny',
  );
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('button', { name: 'Share' }));
  const dialog = await screen.findByRole('dialog', { name: 'Share this view' });
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(store.getState().moment.dialog).toBeNull();
  commandOfKey('c')?.run(store);
  expect(store.getState().moment.dialog).toBe('share');
});
