import { afterEach, beforeEach, vi } from 'vitest';

/** The app listens to the history for as long as its page stands; in a file of tests several follow each other. */
export function endHistoryAfterEach(): void {
  let listeners: EventListenerOrEventListenerObject[] = [];
  beforeEach(() => {
    const listen = globalThis.addEventListener;
    vi.spyOn(globalThis, 'addEventListener').mockImplementation((...input) => {
      if (input[0] === 'popstate') listeners.push(input[1]);
      listen(...input);
    });
  });
  afterEach(() => {
    for (const listener of listeners) removeEventListener('popstate', listener);
    listeners = [];
  });
}
