import { vi } from 'vitest';

/** Gives jsdom what the whole app asks of a page and jsdom has not: media queries and sizes that never change. */
export function stubPage(): void {
  const watched = { addEventListener() {}, removeEventListener() {}, matches: false };
  vi.stubGlobal('matchMedia', () => watched);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
}
