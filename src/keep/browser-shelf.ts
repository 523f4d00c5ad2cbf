import { failure, success } from '../base/result.ts';
import { createConnection } from './connect.ts';
import { createMemoryShelf } from './memory-shelf.ts';
import { byChange, type Shelf, type WriteFault } from './shelf.ts';

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
        const asked = [
          step.objectStore('revisions').add(true, [entry.id, revision]),
          step.objectStore('entries').put({ ...entry, revision }),
          step.objectStore('bodies').put(body, entry.id),
          history
            ? step.objectStore('bodies').put(`${revision} ${history}`, toHistoryKey(entry.id))
            : step.objectStore('bodies').delete(toHistoryKey(entry.id)),
          step.done,
        ];
        step.commit();
        await Promise.all(asked);
        return success(revision);
      } catch (fault) {
        const told = toWriteFault(fault);
        // Where there is no room for what led to a network there may be for the network.
        return told === 'full' && history ? this.write({ body, ...entry }, basis) : failure(told);
      }
    },
    async remove(id) {
      const base = await connect();
      const entry = await base.get('entries', id);
      if (!entry) return 0;
      const revision = entry.revision + 1;
      const step = base.transaction(STORES, 'readwrite');
      await Promise.all([
        step.objectStore('revisions').add(true, [id, revision]),
        step.objectStore('entries').delete(id),
        step.objectStore('bodies').delete(id),
        step.objectStore('bodies').delete(toHistoryKey(id)),
        step.done,
      ]);
      return revision;
    },
  };
}

/** Where the history of a network lies; no network has such an id. */
const toHistoryKey = (id: string): string => `${id} history`;

function toWriteFault(fault: unknown): WriteFault {
  const name = fault instanceof DOMException ? fault.name : '';
  return name === 'ConstraintError' ? 'behind' : name === 'QuotaExceededError' ? 'full' : 'refused';
}
