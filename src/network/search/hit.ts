import type { OwnText } from './texts.ts';

/** How a node was found: by a text of it, its kind, its ties, or as what has the day or place that is asked for. */
export type HitField = OwnText['field'] | 'details' | 'kind' | 'ties' | 'when' | 'where';

/** Who is found by these is called so. */
export const NAME_FIELDS: readonly HitField[] = ['label', 'alias'];

/** One node that was found, by index, and what shows why. */
export interface Hit {
  readonly node: number;
  readonly field: HitField;
  /** The text that answers; empty where none does. */
  readonly matched: string;
  /** The ties that answer, by index. */
  readonly ties: readonly number[];
  /** Comparable within one answer only; of guesses 0–1, how like they are. */
  readonly score: number;
  /** Nothing is what was asked for, and this is similar. */
  readonly isGuess: boolean;
  /** Whether this is some of what was asked for, of which nothing is all. */
  readonly isPartly?: boolean;
  /** Where it is from a place from which nobody is who was asked for: how these were called, and the place, by index. */
  readonly lacking?: Lacking;
}

/** Of whom, as they were called, nobody is from a place. */
export interface Lacking {
  readonly words: string;
  readonly place: number;
}

export const toHit = (
  node: number,
  field: HitField,
  matched: string,
  score: number,
  ties: readonly number[] = [],
): Hit => ({ node, field, matched, ties, score, isGuess: false });

export const byText = (node: number, { field, text }: OwnText, score: number): Hit => toHit(node, field, text, score);
