import { createContext } from 'react';
import type { Dataset } from '../../dataset/schema.ts';
import type { Draft } from '../../intake/draft/build.ts';
import type { Fix } from '../../intake/draft/fix-cells.ts';
import type { Reading, Refusal, Summary } from '../../intake/reading.ts';
import type { Mapping } from '../../intake/shape/mapping.ts';
import type { Match } from '../../matching/match.ts';

/** Why nothing came of a file, or of a draft: what is in it, or that who reads it broke down or took too long. */
export type Fault = Refusal | { readonly kind: 'broken' } | { readonly kind: 'slow'; readonly seconds: number };

/** A file as it is to be read, or a text that was pasted. */
export interface Brought {
  readonly file: File;
  /** What it is called here: no two are called alike. */
  readonly name: string;
  /** What the visitor chose, where the one found was a guess. */
  readonly encoding?: string;
  /** Whether hidden sheets, rows and columns come along. */
  readonly withHidden?: boolean;
  /** What is in it, where it is a network of ours, or a view of one. */
  readonly own?: Dataset;
}

/** What a draft is made of, beside what was read. */
export interface DraftRequest {
  readonly base: Dataset;
  /** How tables are understood, by their places. */
  readonly mappings: ReadonlyMap<number, readonly Mapping[]>;
  /** What was corrected in the cells of a table, by its place. */
  readonly fixes: ReadonlyMap<number, readonly Fix[]>;
  /** Answers to what was asked, by the keys of issues. */
  readonly answers: ReadonlyMap<string, string>;
}

/** What became of one file. */
export type FileReading = Summary | Exclude<Reading, { readonly kind: 'tables' | 'graph' }>;

/** A draft, and who of it may be in the base already. */
export type Drafted = { readonly kind: 'draft'; readonly matches: readonly Match[] } & Omit<Draft, 'dataset'>;

/** Somebody who reads files away from the page, and keeps what he has read. One question at a time. */
export interface Reader {
  /** Null once all are read, each of which is told as it is; else why the one after these was not. Once only. */
  readonly read: (brought: readonly Brought[], onRead: (reading: FileReading) => void) => Promise<Fault | null>;
  /** The network in a file of ours; `backup` where there are several, null where there is none. */
  readonly findOwn: (file: File, signal: AbortSignal) => Promise<Dataset | 'backup' | null>;
  /** `onStep` hears how many entries have been held against those that are there. */
  readonly draft: (request: DraftRequest, onStep: (done: number, of: number) => void) => Promise<Drafted | Fault>;
  /** Lets go of all he has read; what is waited for never comes. */
  readonly end: () => void;
}

/** Null where there is nothing to bring a network into: in a frame, in one file, and when the page is rendered. */
export const StrangersContext = createContext<(() => Promise<Reader>) | null>(null);
