import type { KindRole } from '../../dataset/vocabulary.ts';

/** What a column says. Fields of an entry or a tie have the names that Export gives them. */
export type Meaning =
  | 'name'
  | 'first-name'
  | 'last-name'
  | 'id'
  | 'kind'
  | 'organisation'
  | 'country'
  | 'themes'
  | 'sessions'
  | 'speakers'
  | 'mark'
  | 'from'
  | 'to'
  | 'relation'
  | 'label'
  | 'weight'
  | 'direction'
  | 'x'
  | 'y'
  | 'colour'
  | Field
  | 'attribute'
  /** Who is not to be published: below the first any answer but a no, below the second all but a yes, no answer too. */
  | 'hidden'
  | 'shown'
  /** Stays out: what counts rows or tells when a form was filled, and what is private. */
  | 'out'
  | 'private';

/** Fields that an entry has, and those of a tie, as Export calls them. */
export const NODE_FIELDS = [
  'kind_id',
  'kind_colour',
  'short',
  'description',
  'aliases',
  'attributes',
  'badges',
  'session',
  'day',
  'day_basis',
  'day_note',
  'format',
  'sort_key',
  'own_colour',
  'paragraphs',
  'sources',
  'editions',
] as const;
export const TIE_FIELDS = [
  'relation_id',
  'relation_colour',
  'own_colour',
  'pointed',
  'layer',
  'certainty',
  'rule',
  'evidence',
  'note',
  'paragraphs',
  'sources',
  'attributes',
  'editions',
] as const;
export type Field = (typeof NODE_FIELDS)[number] | (typeof TIE_FIELDS)[number];

export interface ColumnMapping {
  /** The heading; `Column D` where there is none, `Tags (2)` where there are two. */
  readonly label: string;
  readonly meaning: Meaning;
  /** What separates items in a cell; '' where a cell is one. */
  readonly separator: '' | '|' | ';' | '\n' | ',' | '/';
  /** Whether cells that lack that sign are parted at their commas. */
  readonly hasCommaLists?: boolean;
  /** Whether a cell is a town with its country behind it: then the country is the place, and the cell a fact. */
  readonly isTownFirst?: boolean;
  /** Of a column that may say who is to be published: whether nobody has told yet. Then nobody is. */
  readonly isUntold?: boolean;
  /** Whether a cross is a no, since a yes is a tick or a word. */
  readonly isCrossNo?: boolean;
  /** Whether `1,5` is one and a half. */
  readonly hasDecimalComma: boolean;
}

/** Whether Export has written these columns: then a cell says what it says, and only a blank one says nothing. */
export function areOwn(columns: readonly Pick<ColumnMapping, 'label'>[]): boolean {
  const has = (name: string) => columns.some(({ label }) => label === name);
  return has('kind_id') || (has('relation') && has('layer'));
}

export type Shape =
  | 'attendance'
  | 'form'
  | 'elements'
  | 'connections'
  | 'gephi-nodes'
  | 'gephi-edges'
  | 'pairs'
  | 'matrix'
  | 'incidence'
  | 'programme'
  | 'neo4j'
  | 'names'
  | 'unknown';

/**
 * How a table, or a block of one, is understood. Plain data: whoever looks at it may change any of it, and the draft
 * is made again.
 */
export interface Mapping {
  readonly file: string;
  readonly sheet: string;
  /** The rows by their places in the table: the heading (-1: there is none), the first and the one behind the last. */
  readonly header: number;
  readonly from: number;
  readonly to: number;
  /** What stands above the heading. */
  readonly title: string;
  readonly shape: Shape;
  /** From 0 to 1; below `SURE` whoever brings the table is asked. */
  readonly sure: number;
  /** What a row is where no column tells. */
  readonly role: KindRole;
  /** Whether it stays out as a whole. */
  readonly isOut?: boolean;
  /** Whether ties without a word about it say something else from the other end. */
  readonly isDirected: boolean;
  readonly columns: readonly ColumnMapping[];
}

/** From here on a mapping is shown as a summary; below, it opens by itself. */
export const SURE = 0.7;
