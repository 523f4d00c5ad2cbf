import type { EdgeRecord, Kind, NodeRecord, Relation } from '../../dataset/schema.ts';
import type { LocalText } from '../../dataset/text.ts';
import type { KindRole, RelationRole, Shape } from '../../dataset/vocabulary.ts';
import type { Contacts } from '../../matching/contacts.ts';

/** Where something was said. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly line: number;
}

/** What kind something is, as far as a file says it: the word as it is written, the id, the role. */
export interface KindHint {
  readonly word: string;
  /** What it is called, where the word is one of ours. */
  readonly label?: LocalText;
  readonly id: string;
  readonly role: KindRole;
  /** The exact colour that Export says it has, #rrggbb. */
  readonly colour?: string;
  /** The kind as a network of ours has it. */
  readonly own?: Kind;
}

/** What ties, as far as a file says it; `known` is one of ours, whose words need not be in the file. */
export interface RelationHint {
  readonly word: string;
  readonly id: string;
  readonly role?: RelationRole;
  readonly known?: KnownRelation;
  /** The exact colour that Export says it has, #rrggbb. */
  readonly colour?: string;
  /** The relation as a network of ours has it. */
  readonly own?: Relation;
}

/** The relations of lists that name none. */
export type KnownRelation =
  | 'affiliatedWith'
  | 'isFrom'
  | 'interestedIn'
  | 'takesPartIn'
  | 'speaksAt'
  | 'isAbout'
  | 'linkedTo';

/** As records have them, but for editions: a file tells these by their names (`settle-editions.ts`). */
export type NodeFields = Partial<Omit<NodeRecord, 'id' | 'kind'>>;
export type TieFields = Partial<Omit<EdgeRecord, 'id' | 'source' | 'target' | 'relation'>>;

/** Something that a file says there is. */
export interface EntryStatement {
  /** Its id in the file; '' where there is none. */
  readonly ref: string;
  readonly name: string;
  readonly kind: KindHint;
  readonly fields: NodeFields;
  readonly place: Place;
  /** The heading below which its name stands, where there is one. */
  readonly column?: string;
  readonly position?: readonly [x: number, y: number];
  /** As its file draws it: #rrggbb. */
  readonly colour?: string;
  readonly shape?: Shape;
  /** What stands in columns that stay out, to know somebody again by. */
  readonly contacts?: Contacts;
}

/** One end of a tie: by id or name, or something that is there because of the tie alone, such as a country. */
export interface End {
  readonly text: string;
  readonly role?: KindRole;
}

/** That two are tied. */
export interface TieStatement {
  readonly ref: string;
  readonly source: End;
  readonly target: End;
  readonly relation: RelationHint;
  readonly isDirected: boolean;
  /** Whether its source says so, and not only the order of its ends. */
  readonly isPointed?: boolean;
  readonly fields: TieFields;
  readonly place: Place;
  /** As its file draws it: #rrggbb. */
  readonly colour?: string;
  /** The column that says so; '' for a row of its own. */
  readonly column: string;
}

/** What a table or a graph says, whatever its form. */
export interface Statements {
  readonly entries: EntryStatement[];
  readonly ties: TieStatement[];
}
