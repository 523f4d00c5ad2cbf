// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OpportunitiesPanel } from '../../src/views/opportunities/OpportunitiesPanel.tsx';
import { renderView } from '../drivers/render-view.tsx';

const open = () => {
  const { store, user } = renderView(<OpportunitiesPanel />, 'seminar', { panel: 'opportunities' });
  const field = screen.getByRole('combobox', { name: 'For whom?' });
  const say = async (words: string) => {
    await user.click(field);
    await user.type(field, words);
    await waitFor(() => expect(screen.getByRole('listbox')).toBeTruthy());
    await user.keyboard('{Enter}');
    return store.getState().session.questions.opportunities;
  };
  return { say };
};

test.each(["drivers' co-op", 'drivers'])(
  'whoever says %s is not taken for somebody who is described so',
  async (words) => {
    const { actor } = await open().say(words);
    expect(actor).toBeNull();
  },
);

test('a kind is found in what is said', async () => {
  const { described } = await open().say("drivers' co-op");
  expect(described?.kinds).toHaveLength(1);
});

test.each(['Albert', 'Lui'])('who is called so is taken at once: %s', async (words) => {
  expect((await open().say(words)).actor).toBe('albert-lui');
});
