import { runInThisContext } from 'node:vm';
import { seededRandom } from '../../src/base/random.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import type { Source } from '../../src/intake/reading.ts';
import { BLANK, draftOf } from '../drivers/intake.ts';
import { examine, type Outcome } from './examine.ts';
import { Pick } from './pick.ts';
import { anyFile, READER_NAMES, type ReaderName } from './readers.ts';
import { anyEncoding } from './words.ts';

/** An input that an answer is wrong for; the seed and its number make it again. */
export class Failing extends Error {
  readonly source: Source;

  constructor(name: ReaderName, seed: number, at: number, source: Source, cause: unknown) {
    super(
      `${name}: ${cause instanceof Error ? cause.message : cause}\nmade again by: npm run fuzz -- --seed ${seed} --only ${name} --from ${at} --runs 1`,
      { cause },
    );
    this.source = source;
  }
}

/** Who is there already when a file comes in. */
const BASES: readonly Dataset[] = [BLANK, draftOf('Name,Organisation,Country\nAna,Azul,Chile\nBudi,,').dataset];
/** How many inputs became what. */
export type Tally = Readonly<Record<Outcome, number>>;

export interface Run {
  readonly seed: number;
  /** The number of the first input, and how many there are. */
  readonly from: number;
  readonly runs: number;
  /** Of how many inputs one becomes a draft as well; the others are only read. */
  readonly each: number;
  /** Milliseconds after which whatever is still read does not end: far more than all inputs take. */
  readonly limit: number;
}

/**
 * Gives a reader inputs, each made from the seed and its number alone; throws `Failing` at the first whose answer is
 * not one, or that does not end.
 */
export function runInputs(name: ReaderName, { seed, from, runs, each, limit }: Run): Tally {
  const tally: Record<Outcome, number> = { tables: 0, graph: 0, own: 0, refused: 0 };
  let [at, source]: [number, Source] = [from, { name: '', bytes: new Uint8Array() }];
  const run = () => {
    for (; at < from + runs; at++) {
      const pick = new Pick(seededRandom(seed * 7919 + at * 104_729 + READER_NAMES.indexOf(name)));
      const encoding = anyEncoding(pick);
      source = {
        name: `${name}-${at}`,
        bytes: anyFile(name, pick),
        withHidden: pick.chance(0.3),
        ...(encoding && { encoding }),
      };
      tally[examine(source, at % each === 0 ? pick.from(BASES) : null, pick)]++;
    }
  };
  // Half of what is refused would be spent on where it was.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 3;
  try {
    stopAfter(run, limit);
  } catch (error) {
    throw new Failing(name, seed, at, source, error);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  return tally;
}

/** Runs what may never end; Node can stop code of a script that it was told a limit for, and what it calls. */
function stopAfter(run: () => void, timeout: number): void {
  const place = globalThis as unknown as { runOfFuzz?: () => void };
  place.runOfFuzz = run;
  try {
    runInThisContext('runOfFuzz()', { timeout });
  } finally {
    delete place.runOfFuzz;
  }
}
