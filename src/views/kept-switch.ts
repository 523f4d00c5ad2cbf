import { useSyncExternalStore } from 'react';

/** A switch of the visitor's own, on until it is switched off: in this browser and for good. */
export interface KeptSwitch {
  readonly isOn: () => boolean;
  readonly set: (isOn: boolean) => void;
  readonly useIsOn: () => boolean;
}

/** `key`: under which `off` is kept in the browser. Where storage is forbidden the choice holds until the page is left. */
export function keepSwitch(key: string): KeptSwitch {
  const listeners = new Set<() => void>();
  let chosen: boolean | undefined;
  const isOn = () => {
    if (chosen !== undefined) return chosen;
    try {
      chosen = localStorage.getItem(key) !== 'off';
    } catch {
      chosen = true;
    }
    return chosen;
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    isOn,
    set: (next) => {
      chosen = next;
      try {
        if (next) localStorage.removeItem(key);
        else localStorage.setItem(key, 'off');
      } catch {
        // Nothing more can be done, and the choice already holds for this visit.
      }
      for (const listener of listeners) listener();
    },
    useIsOn: () => useSyncExternalStore(subscribe, isOn, () => true),
  };
}

/** Whether the map moves by itself, so that what filters leave and a path are in view. */
export const FOLLOWING = keepSwitch('jejaring.following');
