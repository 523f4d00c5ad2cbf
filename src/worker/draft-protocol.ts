import type { buildDraft, Draft } from '../intake/draft/build.ts';
import type { Fix } from '../intake/draft/fix-cells.ts';
import type { Reading, Refusal, Source, Summary } from '../intake/reading.ts';
import type { Mapping } from '../intake/shape/mapping.ts';
import type { Match } from '../matching/match.ts';

/** What the page asks of the worker that reads a stranger's files and keeps what it has read. */
export type DraftRequest = DraftQuestion & {
  /** Counts what is asked: the answers have it too, so that what nobody waits for any more is not taken for another. */
  readonly turn: number;
};

export type DraftQuestion =
  | { readonly ask: 'read'; readonly sources: readonly Source[] }
  | {
      readonly ask: 'draft';
      readonly base: Parameters<typeof buildDraft>[0];
      /** How tables are understood, block by block, by their places; as the worker has told where one is absent. */
      readonly mappings: ReadonlyMap<number, readonly Mapping[]>;
      /** What was corrected in the cells of a table, by its place. */
      readonly fixes: ReadonlyMap<number, readonly Fix[]>;
      readonly answers: ReadonlyMap<string, string>;
    };

export type DraftReply = { readonly turn: number } & DraftFound;

export type DraftFound =
  | {
      readonly kind: 'read';
      readonly reading: Summary | Exclude<Reading, { readonly kind: 'tables' | 'graph' }>;
      readonly done: number;
      readonly of: number;
    }
  /** How many entries have been held against those of the base. */
  | { readonly kind: 'matching'; readonly done: number; readonly of: number }
  /** The edit is to be made to the very base that was sent; `matches` say who of it may be there already. */
  | ({ readonly kind: 'draft'; readonly matches: readonly Match[] } & Omit<Draft, 'dataset' | 'contacts'>)
  | Refusal;
