import type { RelationRole } from '../../dataset/vocabulary.ts';
import { findRelationConcept, toTieWords, toWordKey } from '../shape/concepts.ts';
import { findRelationRole } from '../shape/words.ts';
import { KNOWN } from './known-words.ts';
import type { KindHint, KnownRelation, RelationHint } from './statement.ts';

/** Names a relation by its words and whether it has a direction. */
export const toRelationKey = (word: string, isDirected: boolean): string => `${toTieWords(word)}\u0000${isDirected}`;

/** Names what the words of a relation mean, whatever their language; null where that is not known. */
export const toConceptKey = (word: string, isDirected: boolean): string | null => {
  const concept = findRelationConcept(word);
  return concept === null ? null : toRelationKey(`\u0001${concept}`, isDirected);
};

/** Names what a hint says: by its word, its id, or what there is alone. */
export const toKindKey = ({ word, id, role }: KindHint): string => toWordKey(word.trim() || id) || `\u0000${role}`;

/** The relation of ours that a hint means, which need not be named. */
export const toKnown = ({ word, id, known }: RelationHint): KnownRelation | undefined =>
  known ?? (word.trim() === '' && id === '' ? 'linkedTo' : undefined);

/** Names what a hint for a relation says. */
export function toHintKey(hint: RelationHint, isDirected: boolean): string {
  const known = toKnown(hint);
  return toRelationKey(known ? `\u0000${KNOWN[known].id}` : hint.word.trim() || hint.id, isDirected);
}

/** What a relation says to the map's questions: as it is told, or as its words are understood. */
export const toRelationRole = ({ word, id, role }: RelationHint): RelationRole | undefined =>
  role ?? findRelationRole(word.trim() || id);
