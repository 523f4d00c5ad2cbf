import { type RefObject, useEffect, useState } from 'react';

/** How long a word about the wheel stays, ms. */
const READ = 2500;

/** What there is to say about the wheel now: how to get at the map with it, or how to leave. */
export type WheelHint = 'clickToZoom' | 'release' | null;

/**
 * Keeps the wheel from the map until it has been clicked or focused, since in a frame it is the page's that is
 * being read. Esc, or leaving the frame, gives it back.
 */
export function useWheelGuard(map: RefObject<HTMLElement | null>): WheelHint {
  const [hint, setHint] = useState<WheelHint>(null);
  useEffect(() => {
    const element = map.current;
    if (!element) return;
    let isOpen = false;
    let timer = 0;
    const tell = (next: WheelHint) => {
      clearTimeout(timer);
      setHint(next);
      timer = window.setTimeout(() => setHint(null), READ);
    };
    const onPress = ({ pointerType }: PointerEvent) => {
      if (!isOpen && pointerType === 'mouse') tell('release');
      isOpen = true;
      // The canvas keeps the press from what it would do by itself: without the focus no key arrives, Esc neither.
      window.focus();
    };
    const onFocus = () => {
      isOpen = true;
    };
    const close = () => {
      isOpen = false;
      clearTimeout(timer);
      setHint(null);
    };
    const onWheel = (event: WheelEvent) => {
      // With Ctrl, or two fingers on a trackpad, the map is meant: the page would not scroll.
      if (isOpen || event.ctrlKey) return;
      event.stopPropagation();
      tell('clickToZoom');
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close();
    };
    element.addEventListener('wheel', onWheel, { capture: true, passive: true });
    element.addEventListener('pointerdown', onPress, { capture: true });
    element.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey, { capture: true });
    document.documentElement.addEventListener('mouseleave', close);
    window.addEventListener('blur', close);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('wheel', onWheel, { capture: true });
      element.removeEventListener('pointerdown', onPress, { capture: true });
      element.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey, { capture: true });
      document.documentElement.removeEventListener('mouseleave', close);
      window.removeEventListener('blur', close);
    };
  }, [map]);
  return hint;
}
