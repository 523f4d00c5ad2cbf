import { useEffect, useLayoutEffect, useState } from 'react';
import { readingMessages } from '../../language/file-notices.ts';
import { applyDialog } from '../../store/preferences.ts';
import { applyReading } from '../../store/refusal.ts';
import type { Reading } from '../../store/state.ts';
import { act } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { useAppStore, useMessages, useSelector } from '../use-app.ts';
import styles from './ReadingFile.module.css';

/** What is done sooner needs no word, ms. */
const SOON = 300;

/** Says which file is being opened where that takes a while, and lets go of it when that is wanted. */
export function ReadingFile() {
  const say = useMessages(readingMessages);
  const store = useAppStore();
  const reading = useSelector((state) => state.moment.reading);
  const isLong = useLong(reading);
  // With the words: whoever reads that Escape lets go of it is heard.
  useLayoutEffect(() => {
    if (!isLong) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      act(store, applyReading, null);
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [isLong, store]);
  if (reading === null || !isLong) return null;
  return (
    <div className={styles.reading}>
      <span role="status">{say.reading(reading.file)}</span>
      <progress aria-hidden="true" />
      <Button onClick={() => act(store, applyReading, null)}>{say.cancel}</Button>
    </div>
  );
}

/** Whether this reading has been going on for a while, or will; from then on no dialog keeps it out of sight. */
function useLong(reading: Reading | null): boolean {
  const store = useAppStore();
  const [long, setLong] = useState<Reading | null>(null);
  useEffect(() => {
    if (reading === null) return;
    const begin = () => {
      // Effects come late: what has been read meanwhile may stand in a dialog of its own already.
      if (store.getState().moment.reading !== reading) return;
      act(store, applyDialog, null);
      setLong(reading);
    };
    if (reading.isDrawing) return begin();
    const timer = setTimeout(begin, SOON);
    return () => clearTimeout(timer);
  }, [reading, store]);
  return reading !== null && (reading.isDrawing || reading === long);
}
