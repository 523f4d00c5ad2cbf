import type { KindRole } from '../../dataset/vocabulary.ts';
import { findKindRole } from '../shape/words.ts';
import type { KindHint, RelationHint } from './statement.ts';

/** Makes hints for kinds: one for all rows that say the same one after the other. `role` is of those without a word. */
export function createKindHints(role: KindRole) {
  let last: KindHint | null = null;
  return (word: string, id: string, { colour }: { readonly colour?: string }): KindHint => {
    if (last?.word === word && last.id === id && last.colour === colour) return last;
    last = { word, id, role: word ? findKindRole(word) : role, ...(colour !== undefined && { colour }) };
    return last;
  };
}

/** So many hints are remembered: more relations than a network may have. */
const MOST = 1000;

/** Makes hints for relations: one for all rows that say the same. */
export function createRelationHints() {
  const made = new Map<string, RelationHint>();
  return (word: string, id: string, { colour }: { readonly colour?: string }): RelationHint => {
    const key = `${word}\u0000${id}\u0000${colour ?? ''}`;
    const known = made.get(key);
    if (known) return known;
    const hint = { word, id, ...(colour !== undefined && { colour }) };
    if (made.size < MOST) made.set(key, hint);
    return hint;
  };
}
