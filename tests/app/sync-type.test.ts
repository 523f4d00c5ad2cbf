// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { syncType } from '../../src/app/sync/sync-type.ts';
import { buildStore } from '../../src/store/store.ts';
import { seminar } from '../drivers/scenes.ts';

afterEach(() => document.documentElement.removeAttribute('style'));

test('type that is set larger while the page is open makes the names on the map larger', () => {
  let tell = () => {};
  const watched: HTMLElement[] = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(react: () => void) {
        tell = react;
      }
      observe(element: HTMLElement) {
        watched.push(element);
      }
    },
  );
  const store = buildStore(seminar());
  syncType(store);
  expect(watched.map(({ style }) => style.width)).toEqual(['1rem']);
  const before = store.getState();
  tell();
  expect(store.getState()).toBe(before);
  document.documentElement.style.fontSize = '24px';
  tell();
  expect(store.getState().moment.typeScale).toBe(1.5);
});
