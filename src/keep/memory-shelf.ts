import { failure, success } from '../base/result.ts';
import { byRemoval, listExpired } from './removed.ts';
import { byChange, type Kept, type Removed, type Shelf } from './shelf.ts';

/** A shelf that lasts as long as the page: where the browser keeps nothing, and in tests. */
export function createMemoryShelf(isLasting = false): Shelf {
  const kept = new Map<string, Kept>();
  const removed = new Map<string, { readonly kept: Kept; readonly told: Removed }>();
  const revisions = new Map<string, number>();
  const step = (id: string): number => {
    const revision = (revisions.get(id) ?? 0) + 1;
    revisions.set(id, revision);
    return revision;
  };
  return {
    isLasting,
    list: async () =>
      [...kept.values()]
        .map(({ body: _body, history: _history, revision: _revision, ...entry }) => entry)
        .sort(byChange),
    read: async (id) => kept.get(id) ?? null,
    async write(draft, basis) {
      if ((revisions.get(draft.id) ?? 0) !== basis) return failure('behind');
      const revision = step(draft.id);
      kept.set(draft.id, { ...draft, revision });
      return success(revision);
    },
    async remove(id, now) {
      const one = kept.get(id);
      if (!one) return;
      kept.delete(id);
      step(id);
      const { body, history: _history, revision: _revision, ...entry } = one;
      removed.set(id, { kept: one, told: { ...entry, removed: now, size: body.length } });
    },
    async removed(now) {
      const all = [...removed.values()].map(({ told }) => told);
      for (const id of listExpired(all, now)) removed.delete(id);
      return all.filter(({ id }) => removed.has(id)).sort(byRemoval);
    },
    async bringBack(id) {
      const one = removed.get(id);
      if (!one) return false;
      removed.delete(id);
      kept.set(id, { ...one.kept, revision: step(id) });
      return true;
    },
    async discard(id) {
      removed.delete(id);
    },
  };
}
