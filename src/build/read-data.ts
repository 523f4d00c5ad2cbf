import { existsSync, readFileSync } from 'node:fs';
import { decodeText } from '../base/decode-text.ts';
import type { Result } from '../base/result.ts';
import type { DatasetFault } from '../dataset/fault.ts';
import { parseLayout } from '../dataset/layout.ts';
import { findOddities } from '../dataset/oddities.ts';
import { parseDataset } from '../dataset/parse.ts';
import type { Dataset } from '../dataset/schema.ts';
import { tellForConsole, tellOddities } from '../language/faults.ts';
import type { Recorded } from '../store/state.ts';

/** The dataset the site is built from, seen from the project's root, and the positions beside it. */
export const DATASET_FILE = 'data/sowing-the-seeds.json';
export const LAYOUT_FILE = DATASET_FILE.replace(/\.json$/, '.layout.json');

/** Reads a file through its gate; throws what is wrong with it, in the words that the page has for it. */
const open = <Value>(file: string, parse: (text: string, file: string) => Result<Value, DatasetFault>): Value => {
  const result = parse(decodeText(readFileSync(file)), file);
  if (result.ok) return result.value;
  throw new Error(tellForConsole(result.fault));
};

/** What the site publishes: the dataset, and the positions beside it where there are any. */
export const readPublished = (): Recorded => ({
  dataset: readDataset(DATASET_FILE),
  layout: existsSync(LAYOUT_FILE) ? readLayout(LAYOUT_FILE) : null,
});

/** Reads a dataset, and tells the window what is odd in it. */
export function readDataset(file: string): Dataset {
  const dataset = open(file, parseDataset);
  const faults = findOddities(dataset);
  if (faults.length > 0) console.warn(tellOddities({ file, faults, text: decodeText(readFileSync(file)) }));
  return dataset;
}
export const readLayout = (file: string) => open(file, parseLayout);
