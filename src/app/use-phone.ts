import { useEffect } from 'react';
import { SCREENS } from '../base/measures.ts';
import { applyPhone } from '../store/preferences.ts';
import { act } from '../store/store.ts';
import { useAppStore } from '../views/use-app.ts';
import { useMedia } from '../views/use-media.ts';

/**
 * Tells the store whether this is a phone, and style sheets as `--keyboard` how much of the window's lower part a
 * keyboard on the screen covers: browsers lay the page out as if it were not there. What was drawn nearer by hand is
 * not covered.
 */
export function usePhone(): void {
  const store = useAppStore();
  const isPhone = useMedia(SCREENS.phone);
  useEffect(() => act(store, applyPhone, isPhone), [store, isPhone]);
  useEffect(() => {
    const seen = isPhone ? window.visualViewport : null;
    if (!seen) return;
    const { style } = document.documentElement;
    const tell = () => {
      const covered = seen.scale > 1.01 ? 0 : Math.round(window.innerHeight - seen.height - seen.offsetTop);
      if (covered > 0) style.setProperty('--keyboard', `${covered}px`);
      else style.removeProperty('--keyboard');
    };
    tell();
    seen.addEventListener('resize', tell);
    seen.addEventListener('scroll', tell);
    return () => {
      seen.removeEventListener('resize', tell);
      seen.removeEventListener('scroll', tell);
      style.removeProperty('--keyboard');
    };
  }, [isPhone]);
}
