import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from './shelf.ts';

/** What lies in the browser: lists are read without what they list. */
interface ShelfSchema extends DBSchema {
  entries: { key: string; value: Entry & { readonly revision: number } };
  bodies: { key: string; value: string };
  /** Every revision that there has been of a network, by id and number: who adds one that is there is behind. */
  revisions: { key: [id: string, revision: number]; value: true };
}

export type ShelfBase = IDBPDatabase<ShelfSchema>;

const NAME = 'jejaring-shelf';
const VERSION = 1;
/** How long a tab with an older page may keep the shelf from being opened, and a browser may not answer at all, ms. */
const PATIENCE = 4000;
const LONGEST_WAIT = 8000;

/**
 * The open database, opened when it is first asked for and anew after the browser has closed it. A newer page in
 * another tab that needs it otherwise gets it at once. Rejects where the browser refuses or does not answer, or an
 * older page holds it.
 */
export function createConnection(): () => Promise<ShelfBase> {
  let current: Promise<ShelfBase> | null = null;
  const open = (): Promise<ShelfBase> =>
    new Promise((resolve, reject) => {
      let isOver = false;
      const giveUp = (why: string) => {
        isOver = true;
        reject(new Error(why));
      };
      let timer = setTimeout(() => giveUp('the browser does not answer'), LONGEST_WAIT);
      const opened = openDB<ShelfSchema>(NAME, VERSION, {
        upgrade(base) {
          base.createObjectStore('entries', { keyPath: 'id' });
          base.createObjectStore('bodies');
          base.createObjectStore('revisions');
        },
        blocked() {
          clearTimeout(timer);
          timer = setTimeout(() => giveUp('an older page holds the shelf'), PATIENCE);
        },
        blocking(_current, _blocked, event) {
          current = null;
          (event.target as IDBDatabase).close();
        },
        terminated() {
          current = null;
        },
      });
      // What comes after all would keep newer pages waiting.
      opened.then((base) => (isOver ? base.close() : resolve(base)), reject).finally(() => clearTimeout(timer));
    });
  return () => {
    current ??= open().catch((fault: unknown) => {
      // Asked again, it is tried again.
      current = null;
      throw fault;
    });
    return current;
  };
}
