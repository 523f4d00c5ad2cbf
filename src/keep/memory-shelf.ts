import { failure, success } from '../base/result.ts';
import { byChange, type Kept, type Shelf } from './shelf.ts';

/** A shelf that lasts as long as the page: where the browser keeps nothing, and in tests. */
export function createMemoryShelf(isLasting = false): Shelf {
  const kept = new Map<string, Kept>();
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
    async remove(id) {
      return kept.delete(id) ? step(id) : (revisions.get(id) ?? 0);
    },
  };
}
