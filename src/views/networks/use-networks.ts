import { useEffect, useState } from 'react';
import type { Entry } from '../../keep/shelf.ts';
import { useLanguage } from '../use-app.ts';
import type { Desk } from './desk.ts';
import { type Listed, tellEntries } from './tell-entries.ts';

/** A network of any list. */
export type ListedEntry = Listed<Entry>;

/** What `list` gives of the shelf, as it changes here and in other tabs, told apart at `now`; null until it is known. */
export function useListed<One extends Entry>(
  desk: Desk,
  list: () => Promise<readonly One[]>,
  now: number,
): readonly Listed<One>[] | null {
  const language = useLanguage();
  const [entries, setEntries] = useState<readonly One[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const look = () => {
      list().then(
        (listed) => isCurrent && setEntries(listed),
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
  }, [desk, list]);
  return entries && tellEntries(entries, language, now);
}
