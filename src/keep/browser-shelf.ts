import type { IDBPTransaction } from 'idb';
import { failure, success } from '../base/result.ts';
import { createConnection } from './connect.ts';
import { createMemoryShelf } from './memory-shelf.ts';
import { byRemoval, listExpired } from './removed.ts';
import { byChange, type Removed, type Shelf, type WriteFault } from './shelf.ts';

const STORES = ['entries', 'bodies', 'revisions'] as const;

/** The shelf in this browser; where it keeps nothing, one that lasts as long as the page. */
export async function openShelf(): Promise<Shelf> {
  const shelf = createBrowserShelf();
  try {
    await shelf.list();
    return shelf;
  } catch {
    // Blocked storage, some private windows, a full disk.
    return createMemoryShelf();
  }
}

/** The shelf in IndexedDB; each write is one transaction over the entry, its body and its revision. */
export function createBrowserShelf(connect = createConnection()): Shelf {
  return {
    isLasting: true,
    async list() {
      const entries = await (await connect()).getAll('entries');
      return entries.map(({ revision: _revision, ...entry }) => entry).sort(byChange);
    },
    async read(id) {
      const step = (await connect()).transaction(['entries', 'bodies']);
      const [entry, body, steps = ''] = await Promise.all([
        step.objectStore('entries').get(id),
        step.objectStore('bodies').get(id),
        step.objectStore('bodies').get(toHistoryKey(id)),
        step.done,
      ]);
      if (!entry || body === undefined) return null;
      // A page that knows of no history writes none, and leaves that of a revision before.
      const head = `${entry.revision} `;
      return { ...entry, body, ...(steps.startsWith(head) && { history: steps.slice(head.length) }) };
    },
    // All is asked for at once and nothing waits for an answer: so it is written even while the page is left.
    async write(draft, basis) {
      const { body, history, ...entry } = draft;
      try {
        const revision = basis + 1;
        const step = (await connect()).transaction(STORES, 'readwrite');
        const bodies = step.objectStore('bodies');
        await askForAll(step, [
          () => step.objectStore('revisions').add(true, [entry.id, revision]),
          () => step.objectStore('entries').put({ ...entry, revision }),
          () => bodies.put(body, entry.id),
          () =>
            history
              ? bodies.put(`${revision} ${history}`, toHistoryKey(entry.id))
              : bodies.delete(toHistoryKey(entry.id)),
        ]);
        return success(revision);
      } catch (fault) {
        const told = toWriteFault(fault);
        if (told !== 'full') return failure(told);
        // What was deleted gives way to what was not.
        const oldest = (await this.removed(draft.changed).catch(() => [])).at(-1);
        const hasRoom =
          oldest &&
          (await this.discard(oldest.id).then(
            () => true,
            () => false,
          ));
        if (hasRoom) return this.write(draft, basis);
        // Where there is no room for what led to a network there may be for the network.
        return history ? this.write({ body, ...entry }, basis) : failure(told);
      }
    },
    async remove(id, now) {
      const step = (await connect()).transaction(STORES, 'readwrite');
      const [entries, bodies] = [step.objectStore('entries'), step.objectStore('bodies')];
      const [entry, body] = await Promise.all([entries.get(id), bodies.get(id)]);
      if (entry && body !== undefined) {
        const { revision: before, ...told } = entry;
        const revision = before + 1;
        const aside: Aside = { told: { ...told, removed: now, size: body.length }, revision };
        await askForAll(step, [
          () => step.objectStore('revisions').add(true, [id, revision]),
          () => entries.delete(id),
          () => bodies.put(JSON.stringify(aside), toAsideKey(id)),
        ]);
      }
      await step.done;
    },
    async removed(now) {
      const base = await connect();
      const all = (await base.getAll('bodies', listAsideKeys())).map((text) => (JSON.parse(text) as Aside).told);
      const expired = listExpired(all, now);
      for (const id of expired) await this.discard(id);
      return all.filter(({ id }) => !expired.includes(id)).sort(byRemoval);
    },
    async bringBack(id) {
      const step = (await connect()).transaction(STORES, 'readwrite');
      const bodies = step.objectStore('bodies');
      const [text, history] = await Promise.all([bodies.get(toAsideKey(id)), bodies.get(toHistoryKey(id))]);
      if (text !== undefined) {
        const { told, revision: before } = JSON.parse(text) as Aside;
        const { removed: _removed, size: _size, ...entry } = told;
        const revision = before + 1;
        const steps = history?.startsWith(`${before - 1} `) ? history.slice(`${before - 1} `.length) : null;
        await askForAll(step, [
          () => step.objectStore('revisions').add(true, [id, revision]),
          () => step.objectStore('entries').put({ ...entry, revision }),
          () => bodies.delete(toAsideKey(id)),
          ...(steps === null ? [] : [() => bodies.put(`${revision} ${steps}`, toHistoryKey(id))]),
        ]);
      }
      await step.done;
      return text !== undefined;
    },
    async discard(id) {
      const step = (await connect()).transaction('bodies', 'readwrite');
      // Another tab may have brought it back meanwhile.
      if ((await step.store.getKey(toAsideKey(id))) !== undefined) {
        await Promise.all([id, toHistoryKey(id), toAsideKey(id)].map((key) => step.store.delete(key)));
      }
      await step.done;
    },
  };
}

/** Asks for all of it at once; where a part of it can't even be asked for, none of it is done. */
async function askForAll(
  step: Pick<IDBPTransaction, 'done' | 'commit' | 'abort'>,
  parts: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const asked: Promise<unknown>[] = [step.done];
  try {
    for (const part of parts) asked.push(part());
    step.commit();
  } catch (fault) {
    try {
      step.abort();
    } catch {
      /* The browser has ended it itself. */
    }
    // All of them fail with it.
    await Promise.allSettled(asked);
    throw fault;
  }
  await Promise.all(asked);
}

/** What is told of a deleted network, whose body and history stay where they are; a page that knows of none lists none. */
interface Aside {
  readonly told: Removed;
  readonly revision: number;
}

const toAsideKey = (id: string): string => `deleted ${id}`;
/** Where that lies; no network has an id with a space in it. */
const listAsideKeys = (): IDBKeyRange => IDBKeyRange.bound('deleted ', 'deleted \uffff');

/** Where the history of a network lies; no network has such an id. */
const toHistoryKey = (id: string): string => `${id} history`;

function toWriteFault(fault: unknown): WriteFault {
  const name = fault instanceof DOMException ? fault.name : '';
  return name === 'ConstraintError' ? 'behind' : name === 'QuotaExceededError' ? 'full' : 'refused';
}
