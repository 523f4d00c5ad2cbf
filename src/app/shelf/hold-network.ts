import type { Message, News } from '../../keep/news.ts';
import type { Pen, Pens } from '../../keep/pens.ts';
import { createSaver } from '../../keep/saver.ts';
import type { Kept, Shelf } from '../../keep/shelf.ts';
import { applyKeeping } from '../../store/keeping.ts';
import { applyFollowed } from '../../store/own.ts';
import { parseSnapshot } from '../../store/reopen.ts';
import type { Keeping, State } from '../../store/state.ts';
import { type AppStore, act } from '../../store/store.ts';
import { isSameNetwork } from '../../store/unfinished.ts';
import { toDraftInSteps } from '../../views/share/to-draft.ts';
import { createSlices } from './in-slices.ts';
import { withHistory } from './with-history.ts';

/** What this tab knows of a network on the shelf: the revision that it has seen, and when that was changed. */
export interface Known {
  readonly revision: number;
  readonly changed: number;
}

export interface Ground {
  readonly store: AppStore;
  readonly shelf: Shelf;
  readonly pens: Pens;
  readonly news: News;
  /** By id; what is not in it has never been on the shelf. */
  readonly known: Map<string, Known>;
  /** What was open before has been written, and its pen is free. */
  readonly left: Promise<void>;
  /** The shelf is another. */
  readonly onWritten: () => void;
}

/** One network while it is open: it is written as it changes, or read as another tab changes it. */
export interface Holding {
  readonly id: string;
  /** The state with this network in it has changed. */
  readonly look: (state: State) => void;
  /** Writes what has not been written, without waiting for more. */
  readonly flush: () => Promise<void>;
  /** The same in one go: the page may be gone in a moment. */
  readonly hurry: () => void;
  /** Resolves once what there was is written and another tab may change it. */
  readonly leave: () => Promise<void>;
  readonly takeOver: () => Promise<void>;
  /** Another tab wants to change the network, does from now on, or has. */
  readonly hear: (kind: Message['kind']) => Promise<void>;
}

/** What is half typed is written, too. How it is looked at is written along, and never the reason to write: the address has most of it. */
const isOther = (now: State, before: State): boolean => now.document !== before.document;
const isSeenOther = (now: State, before: State): boolean =>
  now.session !== before.session || now.moment.stage !== before.moment.stage;

/** Whether a file, or many cells, have come in between. */
function isMuch({ document: { past } }: State, before: State): boolean {
  const step = past.at(-1);
  return step !== before.document.past.at(-1) && (step?.told.key === 'broughtIn' || step?.told.key === 'cellsPasted');
}

export function holdNetwork({ store, shelf, pens, news, known, left, onWritten }: Ground, id: string): Holding {
  let latest = store.getState();
  /** What the shelf has; null: nothing yet. */
  let written: State | null = known.has(id) ? latest : null;
  let pen: Pen | null = null;
  /** Nobody has said yet whether another tab has the pen. */
  let isAsking = true;
  let isHurried = false;
  let isLeft = false;
  let watching: AbortController | null = null;

  const tell = (keeping: Keeping) => {
    if (!isLeft) act(store, applyKeeping, keeping);
  };
  const tellWritable = () => tell(shelf.isLasting ? 'kept' : 'blocked');
  /** A page that may be gone before it is told writes all the same: by its revision it writes over nobody. */
  const mayWrite = () => pen !== null || (isAsking && isHurried);
  const isDirty = () => written === null || isOther(latest, written);
  /** Another tab changes it; until none does any more. Nothing is taken then: whoever reads on may only want to read. */
  const read = () => {
    tell('elsewhere');
    watching?.abort();
    if (isLeft) return;
    watching = new AbortController();
    const { signal } = watching;
    void pens.watch(id, signal).then(() => {
      if (!signal.aborted && isReading()) tell('free');
    });
  };
  /** What is changed here is how it is looked at: nobody has edited anything. */
  const isReading = () => {
    const { keeping } = store.getState().moment;
    return keeping === 'elsewhere' || keeping === 'free';
  };
  const release = () => {
    pen?.release();
    pen = null;
  };

  async function save(): Promise<void> {
    const state = latest;
    if (!mayWrite() || (written && !isOther(state, written) && !isSeenOther(state, written))) return;
    const before = known.get(id) ?? { revision: 0, changed: Date.now() };
    const isEdited = written === null || !isSameNetwork(state.document, written.document);
    const changed = isEdited ? Date.now() : before.changed;
    const draft = await slices.run(toDraftInSteps(state, id, changed));
    // Another tab may have taken it meanwhile.
    if (!mayWrite()) return;
    const result = await shelf.write(draft, before.revision);
    if (result.ok) {
      known.set(id, { revision: result.value, changed });
      written = state;
      tellWritable();
      news.tell({ kind: 'changed', id });
      onWritten();
    } else if (result.fault === 'behind') {
      release();
      tell((await shelf.read(id).catch(() => null)) ? 'behind' : 'gone');
    } else tell(result.fault === 'full' ? 'full' : 'blocked');
  }
  const saver = createSaver(save);
  const slices = createSlices();
  const writeAll = async () => {
    if (!mayWrite()) return;
    saver.touch();
    await saver.flush();
  };

  /** Shows what the shelf has. */
  function show(kept: Kept): void {
    const read = parseSnapshot(kept.body, store.getState(), '');
    if (!read.ok || isLeft) return;
    known.set(id, kept);
    act(store, applyFollowed, withHistory(read.value, kept));
    written = latest;
  }

  /** Has this tab write from now on, from what the shelf has; `isForced` gives up what was changed here. */
  async function begin(own: Pen, isForced: boolean): Promise<void> {
    const wasReading = isReading();
    pen = own;
    watching?.abort();
    news.tell({ kind: 'taken', id });
    if (known.has(id)) {
      const kept = await shelf.read(id);
      if (!kept) {
        release();
        return tell('gone');
      }
      const isOlder = kept.revision !== known.get(id)?.revision;
      if ((isOlder && (isForced || !isDirty())) || (wasReading && isDirty())) show(kept);
    }
    tellWritable();
    if (!isDirty()) return;
    saver.touch();
    await saver.flush();
  }

  const onLost = () => {
    pen = null;
    if (isDirty()) tell('behind');
    else read();
  };
  const begun = left
    .then(() => pens.take(id, onLost))
    .then((own) => {
      isAsking = false;
      return own ? begin(own, false) : read();
    })
    .catch(() => tell('blocked'));

  return {
    id,
    look(state) {
      const before = latest;
      latest = state;
      if (!pen || !isOther(state, before) || !isDirty()) return;
      saver.touch();
      // Nobody would like to bring all of it in once more; the map is painted first.
      if (isMuch(state, before)) setTimeout(saver.flush);
    },
    flush: () => begun.then(writeAll),
    hurry() {
      isHurried = true;
      slices.hurry();
      void writeAll().finally(() => {
        isHurried = false;
        slices.rest();
      });
    },
    async leave() {
      isLeft = true;
      watching?.abort();
      await begun;
      if (pen) saver.touch();
      await saver.flush();
      release();
    },
    async takeOver() {
      await begun;
      if (!pen) await begin(await pens.takeOver(id, onLost), true);
    },
    async hear(kind) {
      if (kind === 'wanted') {
        if (!pen) return;
        await saver.flush();
        release();
        return read();
      }
      if (kind === 'taken') return isReading() ? read() : undefined;
      // What was changed here meanwhile is not taken from the screen.
      const isKeptBack = () => isDirty() && !isReading();
      if (isKeptBack()) return;
      const kept = await shelf.read(id).catch(() => null);
      if (kept && kept.revision !== known.get(id)?.revision && !isKeptBack()) {
        show(kept);
        // It was deleted, and somebody has brought it back.
        if (store.getState().moment.keeping === 'gone') read();
      } else if (!kept) tell('gone');
    },
  };
}
