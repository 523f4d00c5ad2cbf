import { useEffect, useState } from 'react';
import type { Entry } from '../../keep/shelf.ts';
import { useLanguage } from '../use-app.ts';
import type { Desk } from './desk.ts';
import { type ListedEntry, tellEntries } from './tell-entries.ts';

/** What is on the shelf, as it changes here and in other tabs, told apart at `now`; null until it is known. */
export function useNetworks(desk: Desk, now: number): readonly ListedEntry[] | null {
  const language = useLanguage();
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const look = () => {
      desk.list().then(
        (list) => isCurrent && setEntries(list),
        // A browser that gives nothing any more has nothing to list.
        () => isCurrent && setEntries([]),
      );
    };
    look();
    const stop = desk.watch(look);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [desk]);
  return entries && tellEntries(entries, language, now);
}
