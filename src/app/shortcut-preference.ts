import { useSyncExternalStore } from 'react';

const KEY = 'jejaring.shortcuts';
const listeners = new Set<() => void>();
// Storage can be forbidden; then the choice holds until the page is left.
let chosen: boolean | undefined;

function read(): boolean {
  if (chosen !== undefined) return chosen;
  try {
    chosen = localStorage.getItem(KEY) !== 'off';
  } catch {
    chosen = true;
  }
  return chosen;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether single keys are shortcuts: people who speak or mistype keys can switch them off (WCAG 2.1.4). */
export const useShortcutPreference = (): boolean => useSyncExternalStore(subscribe, read, () => true);

/** Switches the single-key shortcuts on or off, in this browser and for good. */
export function saveShortcutPreference(enabled: boolean): void {
  chosen = enabled;
  try {
    if (enabled) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Nothing more can be done, and the choice already holds for this visit.
  }
  for (const listener of listeners) listener();
}
