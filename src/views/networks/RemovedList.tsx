import { useState } from 'react';
import { networksMessages } from '../../language/networks.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../use-app.ts';
import type { Desk } from './desk.ts';
import styles from './Networks.module.css';
import { type ListedEntry, useListed } from './use-networks.ts';

interface RemovedListProps {
  readonly desk: Desk;
  readonly now: number;
  readonly onBringBack: (entry: ListedEntry) => void;
  readonly onDiscard: (entry: ListedEntry) => void;
}

/** The networks that were deleted of late, and the way back; nothing where there are none. */
export function RemovedList({ desk, now, onBringBack, onDiscard }: RemovedListProps) {
  const say = useMessages(networksMessages);
  const removed = useListed(desk, desk.removed, now);
  const [asked, setAsked] = useState<string | null>(null);
  if (!removed?.length) return null;
  return (
    <section className={styles.removed}>
      <h3>{say.recentlyDeleted}</h3>
      <p className={styles.note}>{say.howLong}</p>
      <ul className={styles.list} aria-label={say.recentlyDeleted}>
        {removed.map((entry) => (
          <li key={entry.id} className={styles.row}>
            <span className={styles.gone}>{entry.called}</span>
            <p className={styles.facts}>
              <span>{say.size(entry.nodes, entry.ties)}</span>
              <span>{say.deleted(entry.removed, now)}</span>
            </p>
            <div className={styles.tools}>
              {asked === entry.id ? (
                <>
                  <Button look="primary" autoFocus onClick={() => onDiscard(entry)}>
                    {say.discardNow(entry.called)}
                  </Button>
                  <Button onClick={() => setAsked(null)}>{say.cancel}</Button>
                </>
              ) : (
                <>
                  <Button aria-label={say.bringBackOf(entry.called)} onClick={() => onBringBack(entry)}>
                    {say.bringBack}
                  </Button>
                  <Button aria-label={say.discardOf(entry.called)} onClick={() => setAsked(entry.id)}>
                    {say.discard}
                  </Button>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
