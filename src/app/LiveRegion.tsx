import { useEffect, useState } from 'react';
import { useAppStore } from '../views/use-app.ts';
import { ANNOUNCER } from './announcer.ts';
import { EDITS } from './edit/edits-part.ts';

/** How long, in ms, things must stand still before they are said: a slider should not be read at each step. */
const QUIET = 400;

/** Says whole results to screen readers: how much is shown, what is selected, what the map is limited to. */
export function LiveRegion() {
  const store = useAppStore();
  const [{ text, count }, setSaid] = useState({ text: '', count: 0 });
  useEffect(() => {
    let said = store.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // As things were when the field was reached in which somebody types.
    let reached = said;
    let isOver = false;
    const say = (news: string) => setSaid((before) => ({ text: news, count: before.count + 1 }));
    const tell = () => {
      const describeState = ANNOUNCER.get();
      if (!describeState) {
        // What has no words yet is said when they come; where they do not, the next change asks again.
        void ANNOUNCER.load().then(
          () => isOver || tell(),
          () => {},
        );
        return;
      }
      const now = store.getState();
      const news = describeState(said, now, EDITS.get()?.describeEdits);
      said = now;
      if (news) say(news);
    };
    const unsubscribe = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(tell, QUIET);
    });
    // What was typed is said as a whole, when the field is left.
    const onFocus = () => {
      reached = store.getState();
    };
    const onLeave = () => {
      const news = EDITS.get()?.describeTyped(reached, store.getState());
      onFocus();
      if (news) say(news);
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onLeave);
    return () => {
      isOver = true;
      clearTimeout(timer);
      unsubscribe();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onLeave);
    };
  }, [store]);
  return (
    <p role="status" aria-live="polite" className="visually-hidden">
      {/* The same words once more are another element: a text that stays as it was is not said again. */}
      <span key={count}>{text}</span>
    </p>
  );
}
