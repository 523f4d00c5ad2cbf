import type { Dataset } from '../dataset/schema.ts';
import type { Shape } from '../dataset/vocabulary.ts';
import type { IssueCode } from '../language/intake-issues.ts';
import type { RefusalCode } from '../language/refusals.ts';
import type { Reason } from '../matching/judge.ts';
import type { Mapping } from './shape/mapping.ts';

/** A file, or a text that was pasted: its name is for people, and is never gone by. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding that the visitor chose, where the one found was a guess. */
  readonly encoding?: string;
  /** Whether hidden sheets, rows and columns come along: people hide private notes there. */
  readonly withHidden?: boolean;
  /** What is in it, where that is a network of ours, which others have read. */
  readonly own?: Dataset;
}

/** A day is a text, YYYY-MM-DD; an empty cell is ''. */
export type Cell = string | number;

export interface Row {
  /** The line of the text or the row of the sheet where it begins, from 1. */
  readonly line: number;
  /** In the order of the table's columns, up to the last one that is filled. */
  readonly cells: readonly Cell[];
}

/** Rows with something in them; a gap in their lines are blank ones. */
export interface Table {
  readonly file: string;
  /** The name of the sheet; '' for a text. */
  readonly sheet: string;
  readonly rows: readonly Row[];
  /** The places of the columns in the sheet, from 0: those that nobody has filled are not kept. */
  readonly columns: readonly number[];
  /** Cells that stand for several below them: the line, the place of the column in `columns`, and the last line. */
  readonly merged: readonly { readonly line: number; readonly column: number; readonly last: number }[];
  /** Addresses that cells link to whose words are others: the line, the place of the column in `columns`. */
  readonly links?: readonly { readonly line: number; readonly column: number; readonly url: string }[];
}

export type Value = string | number | readonly string[];
export type Values = ReadonlyMap<string, Value>;

export interface GraphNode {
  readonly id: string;
  /** '' where the file has none: then the id stands in. */
  readonly label: string;
  readonly values: Values;
  /** y down, whatever the format does. */
  readonly position?: readonly [x: number, y: number];
  /** #rrggbb */
  readonly colour?: string;
  readonly shape?: Shape;
  readonly line?: number;
}

export interface GraphTie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** Absent: as the graph says. */
  readonly directed?: boolean;
  /** As it is written where that is no number. */
  readonly weight?: number | string;
  readonly values: Values;
  readonly colour?: string;
  readonly line?: number;
}

/** A network as a graph file has it; ties may name nodes that are not there. */
export interface Graph {
  readonly file: string;
  readonly format: GraphFormat;
  readonly title: string;
  /** Absent: nobody says whether ties point; they then read from the one end to the other. */
  readonly directed?: boolean | undefined;
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
}

export type GraphFormat =
  | 'jejaring'
  | 'gexf'
  | 'graphml'
  | 'kumu'
  | 'cx'
  | 'cx2'
  | 'cytoscape'
  | 'node-link'
  | 'json-graph'
  | 'json-canvas'
  | 'gdf'
  | 'gml'
  | 'pajek';

/**
 * Nobody needs to look at what was `tidied`; what `asks` has an answer already, which can be another one; what is
 * `private` is not published, whether it comes in or not.
 */
export type Severity = 'left-out' | 'asks' | 'private' | 'tidied';

/** Something that was seen on the way in. Plain values, made words where they are told (`language/intake-issues.ts`). */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet: string;
  /** Where it was first seen; 0 for the table as a whole. */
  readonly line: number;
  /** The heading of the column; '' for the row as a whole. */
  readonly column: string;
  readonly seen: string;
  /** What will stand there instead. */
  readonly proposal: string;
  /** How many rows it is about, and the first of them. */
  readonly count: number;
  readonly lines: readonly number[];
  /** What may be answered, and what is; empty where there is nothing to choose. */
  readonly choices: readonly string[];
  readonly chosen: string;
  /** Names the question: answers are kept by it. */
  readonly key: string;
  /** Why two may be one, and why that is not sure. */
  readonly reasons?: readonly Reason[];
  /** Whether a remark may ask not to be published. */
  readonly isSuspect?: boolean;
}

export interface Refusal {
  readonly kind: 'refused';
  readonly file: string;
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Words of a text as an encoding reads them. */
export interface Sample {
  readonly encoding: string;
  readonly words: readonly string[];
}

/** What became of a source. `own`: a file of this app's, or a picture that may be one, for the reader of views. */
export type Reading =
  | {
      readonly kind: 'tables';
      readonly file: string;
      readonly tables: readonly Table[];
      readonly issues: readonly Issue[];
      /**
       * How a text was read, and whether that was a guess, with a few of its words as each encoding reads them; absent
       * for sheets.
       */
      readonly encoding?: { readonly name: string; readonly isGuess: boolean; readonly samples?: readonly Sample[] };
    }
  | { readonly kind: 'graph'; readonly file: string; readonly graph: Graph; readonly issues: readonly Issue[] }
  | { readonly kind: 'own'; readonly file: string }
  | Refusal;

/** A table as it is shown: its first rows, how many there are, and how each of its blocks is understood. */
export interface TableSummary extends Table {
  /** Names the table among all that were read. */
  readonly place: number;
  readonly count: number;
  readonly mappings: readonly Mapping[];
}

/** What was read, as it is shown. */
export type Summary = (
  | (Omit<Extract<Reading, { readonly kind: 'tables' }>, 'tables'> & { readonly tables: readonly TableSummary[] })
  | (Pick<Graph, 'file' | 'format' | 'title'> & {
      readonly kind: 'graph';
      readonly nodes: number;
      readonly ties: number;
      readonly issues: readonly Issue[];
    })
) & {
  /** Tells whether another file holds the very same; absent for a network of ours. */
  readonly print?: string;
};
