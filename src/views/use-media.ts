import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Whether a media query holds, for what a style sheet cannot decide; where there is no page it does not. */
export function useMedia(query: string): boolean {
  // Made once: to ask anew each time makes the browser lay out the page before it answers.
  const list = useMemo(() => (typeof window === 'undefined' ? undefined : window.matchMedia?.(query)), [query]);
  const listen = useCallback(
    (onChange: () => void) => {
      list?.addEventListener('change', onChange);
      return () => list?.removeEventListener('change', onChange);
    },
    [list],
  );
  return useSyncExternalStore(
    listen,
    () => list?.matches ?? false,
    () => false,
  );
}
