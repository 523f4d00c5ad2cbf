import { createContext } from 'react';
import type { Dataset } from '../../dataset/schema.ts';
import type { DraftAnswer, Part } from '../../intake/draft/build.ts';
import type { Reading } from '../../intake/reading.ts';

/** What a draft is made of: parts of files for a network, with the answers to what was asked, by the keys of issues. */
export interface DraftInput {
  readonly base: Dataset;
  readonly parts: readonly Part[];
  readonly answers: ReadonlyMap<string, string>;
  readonly file: string;
}

/** Reads strangers' files away from the page; both reject where the signal says that nobody waits any more. */
export interface Strangers {
  /** `encoding`: where the one that was found is wrong. */
  readonly read: (file: File, signal: AbortSignal, encoding?: string) => Promise<Reading>;
  readonly draft: (input: DraftInput, signal: AbortSignal) => Promise<DraftAnswer>;
}

/** Null where there is nothing to bring a network into: in a frame, in one file, and when the page is rendered. */
export const StrangersContext = createContext<Strangers | null>(null);
