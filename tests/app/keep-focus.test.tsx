// @vitest-environment jsdom
import { screen, act as settle, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { keepFocus } from '../../src/app/keep-focus.ts';
import { applyFacet } from '../../src/store/filtering.ts';
import { applyNotice } from '../../src/store/preferences.ts';
import { applyReading } from '../../src/store/refusal.ts';
import { act } from '../../src/store/store.ts';
import { ReadingFile } from '../../src/views/share/ReadingFile.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { stubPage } from '../drivers/stub-page.ts';

let end = () => {};
beforeEach(() => {
  stubPage();
  end = keepFocus();
});
afterEach(() => end());

const isSomewhere = () => waitFor(() => expect(document.activeElement).not.toBe(document.body));

test('each button of the page, pressed by the keyboard, leaves the focus somewhere', async () => {
  const { store, user } = renderView(<App />, 'tiny');
  settle(() => {
    act(store, applyNotice, { key: 'openAgain', values: {} });
    act(store, applyNotice, { key: 'layoutFailed', values: { message: '' } });
    act(store, applyFacet, 'kinds', ['person']);
  });
  await screen.findByRole('button', { name: 'Settle again' });
  let pressed = 0;
  for (const button of screen.getAllByRole('button')) {
    if (!button.isConnected || button.hasAttribute('disabled')) continue;
    pressed += 1;
    button.focus();
    await user.keyboard('{Enter}');
    const name = button.getAttribute('aria-label') ?? button.textContent;
    await waitFor(() => expect(document.activeElement?.tagName, `after “${name}”`).not.toBe('BODY'));
  }
  expect(pressed).toBeGreaterThan(15);
});

test('from a notice that is put away it goes to the next one, from the last one on to the page', async () => {
  const { store, user } = renderView(<App />, 'tiny');
  settle(() => {
    act(store, applyNotice, { key: 'openAgain', values: {} });
    act(store, applyNotice, { key: 'layoutFailed', values: { message: '' } });
  });
  const list = screen.getByRole('list', { name: 'Notices' });
  const [first, second] = within(list).getAllByRole('button', { name: 'Dismiss' });
  first!.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(second));
  await user.keyboard('{Enter}');
  await isSomewhere();
});

test('from Cancel of a file that is read', async () => {
  const both = (
    <>
      <App />
      <ReadingFile />
    </>
  );
  const { store, user } = renderView(both, 'tiny');
  settle(() => act(store, applyReading, { file: 'mine.json', isDrawing: true }));
  (await screen.findByRole('button', { name: 'Cancel' })).focus();
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  await isSomewhere();
});

test('who puts the focus nowhere has it nowhere', async () => {
  const { store } = renderView(<App />, 'tiny');
  settle(() => act(store, applyNotice, { key: 'openAgain', values: {} }));
  const button = screen.getByRole('button', { name: 'Dismiss' });
  button.focus();
  button.blur();
  await Promise.resolve();
  settle(() => act(store, (state) => ({ ...state, moment: { ...state.moment, notices: [] } })));
  expect(button.isConnected).toBe(false);
  await Promise.resolve();
  expect(document.activeElement).toBe(document.body);
});

test('a dialog that a key opened gives the focus back to what had it, or to nothing, never to a stranger', async () => {
  const { user } = renderView(<App />, 'tiny');
  await screen.findByRole('button', { name: 'Settle again' });
  for (const opener of [null, screen.getByRole('button', { name: 'Fit' })]) {
    opener?.focus();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog');
    within(dialog).getByRole('button', { name: 'Close' }).focus();
    within(dialog).getByRole('checkbox').focus();
    within(dialog).getByRole('button', { name: 'Close' }).focus();
    await user.keyboard('{Enter}');
    expect(dialog.isConnected).toBe(false);
    await Promise.resolve();
    expect(document.activeElement).toBe(opener ?? document.body);
  }
});
