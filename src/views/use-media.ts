import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, for what a style sheet cannot decide; where there is no page it does not. */
export function useMedia(query: string): boolean {
  const listen = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia?.(query);
      list?.addEventListener('change', onChange);
      return () => list?.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    listen,
    () => window.matchMedia?.(query).matches ?? false,
    () => false,
  );
}
