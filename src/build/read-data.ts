import { existsSync, readFileSync } from 'node:fs';
import { decodeText } from '../base/decode-text.ts';
import type { Result } from '../base/result.ts';
import type { DatasetFault } from '../dataset/fault.ts';
import { parseLayout } from '../dataset/layout.ts';
import { findOddities } from '../dataset/oddities.ts';
import { parseDataset } from '../dataset/parse.ts';
import type { Dataset } from '../dataset/schema.ts';
import { listWords } from '../dataset/text.ts';
import { layoutForOthers, listWithheld, withoutWithheld } from '../dataset/withheld.ts';
import { tellForConsole, tellOddities } from '../language/faults.ts';
import type { Recorded } from '../store/document.ts';

/** The dataset the site is built from, seen from the project's root, and the positions beside it. */
export const DATASET_NAME = 'sowing-the-seeds';
export const DATASET_FILE = `data/${DATASET_NAME}.json`;
export const TOUR_FILE = DATASET_FILE.replace(/\.json$/, '.tour.json');
/** Where the positions of a dataset lie. */
export const toLayoutFile = (file: string): string => `${file.replace(/\.json$/i, '')}.layout.json`;
export const LAYOUT_FILE = toLayoutFile(DATASET_FILE);

/** Reads a file through its gate; throws what is wrong with it, in the words that the page has for it. */
const open = <Value>(file: string, parse: (text: string, file: string) => Result<Value, DatasetFault>): Value => {
  const result = parse(decodeText(readFileSync(file)), file);
  if (result.ok) return result.value;
  throw new Error(tellForConsole(result.fault));
};

/**
 * What the site publishes: the dataset, and the positions beside it where there are any, without whatever is not to be
 * told to others. Nothing else of the data may go into a site.
 */
export const readPublished = (file = DATASET_FILE, layoutFile = LAYOUT_FILE, tourFile = TOUR_FILE): Recorded =>
  toRecorded(readDataset(file), layoutFile, tourFile);

/** The same with the text of the tour. */
export function readShipped(): Recorded & { readonly guide: string | undefined } {
  const dataset = readDataset(DATASET_FILE);
  return { ...toRecorded(dataset, LAYOUT_FILE, TOUR_FILE), guide: readTour(dataset) };
}

function toRecorded(dataset: Dataset, layoutFile: string, tourFile: string): Recorded {
  const layout = existsSync(layoutFile) ? layoutForOthers(readLayout(layoutFile), dataset) : null;
  // The page fetches the tour, where there is one.
  return { dataset: withoutWithheld(dataset), layout, ...(!existsSync(tourFile) && { tour: null }) };
}

/** The text of the tour as the site publishes it, if there is one; throws where it speaks of who is to be left out. */
export function readTour(dataset: Dataset, file = TOUR_FILE): string | undefined {
  if (!existsSync(file)) return undefined;
  const text = JSON.stringify(JSON.parse(decodeText(readFileSync(file))));
  const gone = new Set(listWithheld(dataset));
  const told = dataset.nodes.filter(({ id }) => gone.has(id));
  const names = told.flatMap(({ id, label }) => [
    ...listWords(label).map(([, words]) => toFinder(words, '')),
    // An address may name one whose id begins with this one.
    toFinder(id, '_.-'),
  ]);
  const named = names.map((name) => name.exec(text)?.[0]).find((found) => found !== undefined);
  if (named !== undefined) throw new Error(`${file} speaks of “${named}”, who is left out of what is published`);
  return text;
}

/** Finds words in a JSON text where they stand by themselves; in writing without blanks, anywhere. */
const toFinder = (words: string, more: string): RegExp => {
  const letter = `[\\p{Script=Latin}\\p{N}${more}]`;
  const escaped = JSON.stringify(words)
    .slice(1, -1)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!${letter})${escaped}(?!${letter})`, 'u');
};

/** Reads a dataset, and tells the window what is odd in it. */
export function readDataset(file: string): Dataset {
  const dataset = open(file, parseDataset);
  const faults = findOddities(dataset);
  if (faults.length > 0) console.warn(tellOddities({ file, faults, text: decodeText(readFileSync(file)) }));
  return dataset;
}
export const readLayout = (file: string) => open(file, parseLayout);
