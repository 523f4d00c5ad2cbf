// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { FOUND } from '../../src/views/search/found-part.ts';
import { SearchBox } from '../../src/views/search/SearchBox.tsx';
import { FINDER } from '../../src/views/use-search.ts';
import { forgetPart } from '../drivers/forget-part.ts';
import { renderView } from '../drivers/render-view.tsx';

// Here only what finds is out of reach.
await FOUND.load();

const network = { isDown: true };
beforeEach(() => {
  network.isDown = true;
  forgetPart(FINDER, network);
});
const come = () => {
  network.isDown = false;
};

test('a search that did not come says so, to screen readers too, and Enter tries again and finds', async () => {
  const { user, store } = renderView(<SearchBox />, 'tiny');
  await user.type(screen.getByRole('combobox', { name: 'Search' }), 'budi');
  expect(await screen.findByText(/The search could not be loaded/, { selector: 'p:not([role])' })).toBeTruthy();
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Press Enter to try again.'), {
    timeout: 3000,
  });
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  come();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(store.getState().session.selection).toEqual(['budi']));
});
