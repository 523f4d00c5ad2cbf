import { toText } from '../../dataset/text.ts';
import { mintId } from '../../keep/mint-id.ts';
import type { News } from '../../keep/news.ts';
import type { Pens } from '../../keep/pens.ts';
import { renameKept } from '../../keep/rename-kept.ts';
import type { Draft, Shelf } from '../../keep/shelf.ts';
import { canEdit } from '../../store/can-edit.ts';
import { selectOwnId } from '../../store/keeping.ts';
import { applyHome, applyName } from '../../store/own.ts';
import type { Notice, State } from '../../store/state.ts';
import { type AppStore, act } from '../../store/store.ts';
import type { Desk } from '../../views/networks/desk.ts';
import { findPictured } from './find-pictured.ts';
import { type Holding, holdNetwork, type Known } from './hold-network.ts';
import { type Opening, openKept, takeTurns } from './open-kept.ts';

/** Keeps what is open on the shelf, where it is the visitor's own, and serves those who look at the shelf. */
export function createDesk(
  store: AppStore,
  shelf: Shelf,
  pens: Pens,
  news: News,
  readFile: Opening['readFile'] = null,
): Desk {
  const known = new Map<string, Known>();
  const watchers = new Set<() => void>();
  let holding: Holding | null = null;
  /** What was open before has been written, and others may change it. */
  let left = Promise.resolve();
  let isLasting = false;
  let offered: File | null = null;
  const askToOpen = takeTurns();

  const onWritten = () => {
    for (const watcher of watchers) watcher();
  };
  const tellWritten = (id: string) => {
    news.tell({ kind: 'changed', id });
    onWritten();
  };
  /** Asked once, when there is something to lose; a browser that says no keeps it as long as it has room. */
  const askToKeep = () => {
    if (isLasting) return;
    isLasting = true;
    navigator.storage?.persist?.().catch(() => {});
  };
  const look = (state: State) => {
    const id = selectOwnId(state);
    if (id === (holding?.id ?? null)) return holding?.look(state);
    left = holding?.leave() ?? left;
    holding = null;
    if (id === null) return;
    askToKeep();
    holding = holdNetwork({ store, shelf, pens, news, known, left, onWritten }, id);
  };
  look(store.getState());
  store.subscribe(look);
  news.listen(({ kind, id }) => {
    if (kind === 'changed') onWritten();
    if (holding?.id === id) void holding.hear(kind);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') holding?.hurry();
  });
  addEventListener('pagehide', () => holding?.hurry());

  const settle = () => Promise.all([holding?.flush(), left]);

  /** Does something to a network that no other tab changes meanwhile; false: one does. */
  async function alone(id: string, work: () => Promise<void>): Promise<boolean> {
    const pen = await pens.take(id, () => {});
    if (!pen) return false;
    await work().finally(pen.release);
    return true;
  }

  /** What nobody has is written under its id, else under another one. */
  async function add(draft: Draft) {
    const first = await shelf.write(draft, 0);
    const id = first.ok || first.fault !== 'behind' ? draft.id : mintId();
    const result = id === draft.id ? first : await shelf.write({ ...draft, id }, 0);
    if (!result.ok) return result;
    tellWritten(id);
    return { ok: true, value: id } as const;
  }

  async function tellMissing(id: string): Promise<Notice> {
    const deleted = (await shelf.removed(Date.now())).find((one) => one.id === id);
    const name = deleted?.name[store.getState().session.language];
    if (name !== undefined) return { key: 'netDeleted', values: { name } };
    return { key: shelf.isLasting ? 'netUnknown' : 'netBlocked', values: {} };
  }

  return {
    isLasting: shelf.isLasting,
    add,
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    async list() {
      await settle();
      return shelf.list();
    },
    async findPictured(source) {
      await settle();
      return findPictured(shelf, source);
    },
    async read(id) {
      await settle();
      return shelf.read(id);
    },
    async open(id, count) {
      const isAsked = askToOpen(store, count);
      if (holding?.id === id || !isAsked()) return null;
      await settle();
      const kept = await shelf.read(id);
      if (!isAsked()) return null;
      if (!kept) return tellMissing(id);
      known.set(id, kept);
      return await openKept(store, kept, { count, isAsked, readFile });
    },
    async rename(id, name) {
      if (holding?.id === id) {
        if (!canEdit(store.getState())) return false;
        act(store, applyName, name, Date.now());
        await holding.flush();
        return true;
      }
      await settle();
      return alone(id, async () => {
        const kept = await shelf.read(id);
        if (!kept) return;
        const { revision, ...draft } = renameKept({ ...kept, changed: Date.now() }, toText(name));
        const result = await shelf.write(draft, revision);
        if (result.ok) tellWritten(id);
      });
    },
    async duplicate(id, toName) {
      await settle();
      const kept = await shelf.read(id);
      if (!kept) return { ok: false, fault: 'behind' };
      const { revision: _revision, history: _history, ...draft } = renameKept(kept, toName(kept.name));
      return add({ ...draft, id: mintId(), changed: Date.now() });
    },
    async remove(id) {
      if (holding?.id === id) {
        if (store.getState().moment.keeping === 'elsewhere') return false;
        act(store, applyHome);
      }
      await settle();
      return alone(id, async () => {
        await shelf.remove(id, Date.now());
        tellWritten(id);
      });
    },
    removed: () => shelf.removed(Date.now()),
    async bringBack(id) {
      const isBack = await shelf.bringBack(id);
      tellWritten(id);
      return isBack;
    },
    async discard(id) {
      await shelf.discard(id);
      tellWritten(id);
    },
    offer(file) {
      offered = file;
      onWritten();
    },
    takeOffer() {
      const file = offered;
      offered = null;
      return file;
    },
    takeOver: async () => holding?.takeOver(),
  };
}
