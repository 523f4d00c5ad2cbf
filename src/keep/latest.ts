import { parseJson, toRecord } from '../base/json.ts';
import { isOwnId } from '../dataset/own-id.ts';
import type { Entry } from './shelf.ts';

/** The network that was changed last, known without opening the shelf. */
export interface Latest extends Pick<Entry, 'id' | 'name' | 'nodes' | 'changed'> {
  /** The visitor has put the offer to go on with it away. */
  readonly isPassed: boolean;
}

const KEY = 'jejaring.latest';

/** Null: there is none, the visitor has put it away, or the browser keeps nothing. */
export function readLatest(): Latest | null {
  const latest = read();
  return latest?.isPassed === false ? latest : null;
}

function read(): Latest | null {
  try {
    const parsed = parseJson(localStorage.getItem(KEY) ?? '');
    const { id, name, nodes, changed, isPassed } = toRecord(parsed.ok ? parsed.value : null);
    const { en, id: local } = toRecord(name);
    if (typeof id !== 'string' || !isOwnId(id) || typeof en !== 'string' || typeof local !== 'string') return null;
    if (typeof nodes !== 'number' || typeof changed !== 'number') return null;
    return { id, name: { en, id: local }, nodes, changed, isPassed: isPassed === true };
  } catch {
    return null;
  }
}

function write(latest: Latest | null): void {
  try {
    if (latest) localStorage.setItem(KEY, JSON.stringify(latest));
    else localStorage.removeItem(KEY);
  } catch {
    // Then nobody is reminded.
  }
}

/** Notes what lies uppermost on the shelf; what was put away is offered again once it has changed. */
export function noteLatest(entry: Entry | undefined): void {
  if (!entry) {
    write(null);
    return;
  }
  const { id, name, nodes, changed } = entry;
  const before = read();
  write({
    id,
    name,
    nodes,
    changed,
    isPassed: before?.isPassed === true && before.id === id && before.changed === changed,
  });
}

/** Offers it no more until it has changed. */
export function passLatest(): void {
  const latest = read();
  if (latest) write({ ...latest, isPassed: true });
}
