// @vitest-environment jsdom
import { screen, act as settle } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { applyDialog } from '../../src/store/preferences.ts';
import { applyReading } from '../../src/store/refusal.ts';
import { act } from '../../src/store/store.ts';
import { ReadingFile } from '../../src/views/share/ReadingFile.tsx';
import { renderView } from '../drivers/render-view.tsx';

const reading = { file: 'slow.csv', isDrawing: false };

test('what takes long closes the dialog over it, and never the one in which it shows what was read', () => {
  vi.useFakeTimers();
  const { store } = renderView(<ReadingFile />, 'tiny');
  settle(() => {
    act(store, applyDialog, 'help');
    act(store, applyReading, reading);
  });
  expect(store.getState().moment.dialog).toBe('help');
  settle(() => {
    vi.advanceTimersByTime(1000);
    // Right after its clock, and before any effect.
    expect(store.getState().moment.dialog).toBeNull();
    act(store, applyDialog, 'bringIn');
  });
  expect(screen.getByRole('status').textContent).toContain('slow.csv');
  expect(store.getState().moment.dialog).toBe('bringIn');
});

test('a clock that runs out for a file that is read already closes nothing', () => {
  vi.useFakeTimers();
  const { store } = renderView(<ReadingFile />, 'tiny');
  settle(() => act(store, applyReading, reading));
  settle(() => {
    act(store, applyReading, null);
    act(store, applyDialog, 'bringIn');
    vi.advanceTimersByTime(1000);
  });
  expect(store.getState().moment.dialog).toBe('bringIn');
});

test('Escape is heard from the moment on at which the words are there', async () => {
  vi.useRealTimers();
  const { store } = renderView(<ReadingFile />, 'tiny');
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const seen = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (!screen.queryByText(/slow\.csv/)) return;
      observer.disconnect();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      resolve();
    }).observe(document.body, { childList: true, subtree: true });
  });
  act(store, applyReading, reading);
  await seen;
  expect(store.getState().moment.reading).toBeNull();
  vi.unstubAllGlobals();
});
