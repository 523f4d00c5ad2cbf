// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { toWritten } from '../../src/dataset/text.ts';
import { applyUndo } from '../../src/store/editing.ts';
import { applyNew } from '../../src/store/own.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { StrangersContext } from '../../src/views/intake/strangers-port.ts';
import { IntakeContext } from '../../src/views/share/intake-port.ts';
import { AppContext } from '../../src/views/use-app.ts';
import { endHistoryAfterEach } from '../drivers/end-history.ts';
import { draftOf } from '../drivers/intake.ts';
import { openReader } from '../drivers/open-reader.ts';
import { readAtOnce } from '../drivers/read-at-once.ts';
import { seminar } from '../drivers/scenes.ts';
import { stubPage } from '../drivers/stub-page.ts';

beforeEach(() => {
  stubPage();
  history.replaceState(null, '', '/');
});
endHistoryAfterEach();

const listOf = (names: string) => draftOf(`Name,Country\n${names}`, { name: 'list.csv' }).dataset;
const LAST = listOf('Ana Ruiz,Chile\nBudi,Indonesia');
const THIS = listOf('Ana Ruiz,Chile\nDewi,Kenya');

test('a network of ours over one of the visitor’s own is added to it, or opened by itself: the visitor says which', async () => {
  const store = buildStore(seminar(), {});
  act(store, applyNew, 'mine', LAST);
  render(
    <AppContext value={store}>
      <IntakeContext value={readAtOnce}>
        <StrangersContext value={openReader}>
          <App />
        </StrangersContext>
      </IntakeContext>
    </AppContext>,
  );
  const user = userEvent.setup({ delay: null });
  const names = () => store.getState().document.dataset.nodes.map(({ label }) => label.en);
  const before = names();
  const drop = () =>
    fireEvent.drop(document.body, {
      dataTransfer: { types: ['Files'], files: [new File([JSON.stringify(toWritten(THIS))], 'this-year.json')] },
    });
  drop();
  await screen.findByText(/is certainly the same|are certainly the same/);
  await user.click(screen.getByRole('button', { name: 'Bring in' }));
  await waitFor(() => expect(names()).toEqual([...before, 'Dewi', 'Kenya']));
  act(store, applyUndo);
  expect(names()).toEqual(before);
  drop();
  await user.click(await screen.findByRole('radio', { name: /^Nowhere/ }));
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await waitFor(() => expect(names()).toEqual(THIS.nodes.map(({ label }) => label.en)));
  expect(store.getState().document.origin).toBe('file');
});
