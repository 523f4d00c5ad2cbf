import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureHostile, measureOne, tellHostile } from './hostile.ts';
import { READER_NAMES, type ReaderName } from './readers.ts';
import { Failing, runInputs } from './run-inputs.ts';

/** Inputs of all readers together. */
const RUNS = 1_000_000;
/** Inputs between two looks at the clock, and how long they may take at the very worst. */
const STEP = 1000;
const LONGEST_STEP_MS = 120_000;
/** Where inputs go that a reader fails on; git passes over it. */
const FOLDER = '.cache/fuzz';

/**
 * Gives every reader its share of inputs; the first failing one of each is saved and told. With `--hostile` the
 * hostile files are measured instead. Returns the exit code.
 */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      only: { type: 'string' },
      runs: { type: 'string' },
      from: { type: 'string' },
      hostile: { type: 'boolean' },
      measure: { type: 'string' },
      tell: { type: 'boolean' },
    },
  });
  if (values.hostile) return measureHostile();
  if (values.measure) measureOne(values.measure);
  if (values.tell) tellHostile();
  if (values.measure || values.tell) return 0;
  const toCount = (text: string | undefined, usual: number): number => {
    const count = Number(text ?? usual);
    if (!Number.isSafeInteger(count) || count < 0) throw new Error(`${text} is no number of inputs`);
    return count;
  };
  const seed = toCount(values.seed, Date.now() % 1_000_000);
  const names = READER_NAMES.filter((name) => !values.only || values.only.split(',').includes(name));
  if (names.length === 0) throw new Error(`there is no ${values.only}; there are: ${READER_NAMES.join(', ')}`);
  const runs = toCount(values.runs, Math.ceil(RUNS / names.length));
  console.log(`seed ${seed}, ${runs} inputs for each of ${names.join(', ')}`);
  const failed = names.filter((name) => !isSound(name, seed, toCount(values.from, 0), runs));
  console.log(failed.length > 0 ? `failed: ${failed.join(', ')}` : 'every input was answered');
  return failed.length > 0 ? 1 : 0;
}

function isSound(name: ReaderName, seed: number, first: number, runs: number): boolean {
  const sum: Record<string, number> = {};
  const begin = Date.now();
  try {
    for (let from = first; from < first + runs; from += STEP) {
      const count = Math.min(STEP, first + runs - from);
      const tally = runInputs(name, { seed, from, runs: count, each: 1, limit: LONGEST_STEP_MS });
      for (const [outcome, times] of Object.entries(tally)) sum[outcome] = (sum[outcome] ?? 0) + times;
    }
  } catch (error) {
    if (!(error instanceof Failing)) throw error;
    mkdirSync(FOLDER, { recursive: true });
    const file = join(FOLDER, error.source.name);
    writeFileSync(file, error.source.bytes);
    console.error(`${error.message}\nsaved as ${file}`);
    console.error(error.cause instanceof Error ? error.cause.stack : '');
    return false;
  }
  const told = Object.entries(sum).map(([outcome, times]) => `${times} ${outcome}`);
  console.log(`${name}: ${told.join(', ')} (${((Date.now() - begin) / 1000).toFixed(0)} s)`);
  return true;
}
