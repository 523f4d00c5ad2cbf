import { useEffect, useState } from 'react';
import { useAppStore } from '../views/use-app.ts';
import { describeState } from './announcement.ts';

/** How long, in ms, things must stand still before they are said: a slider should not be read at each step. */
const QUIET = 400;

/** Says whole results to screen readers: how much is shown, what is selected, what the map is limited to. */
export function LiveRegion() {
  const store = useAppStore();
  const [text, setText] = useState('');
  useEffect(() => {
    let said = store.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const now = store.getState();
        const news = describeState(said, now);
        said = now;
        if (news) setText(news);
      }, QUIET);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store]);
  return (
    <p role="status" aria-live="polite" className="visually-hidden">
      {text}
    </p>
  );
}
