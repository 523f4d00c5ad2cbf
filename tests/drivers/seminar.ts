import { readFileSync } from 'node:fs';
import type { Language } from '../../src/dataset/language.ts';
import { parseLayout } from '../../src/dataset/layout.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import type { Recorded } from '../../src/store/document.ts';

const FILE = 'data/sowing-the-seeds.json';

const read = (file: string) => readFileSync(file, 'utf8');

function open<Value>(result: { ok: true; value: Value } | { ok: false; fault: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

/** The dataset that the site is built from, as its text. */
export const datasetText = read(FILE);
const layoutText = read(FILE.replace('.json', '.layout.json'));

/** The same past the gate, with the positions beside it, read anew for each who asks. */
export const openSeminar = (): Recorded => ({
  dataset: open(parseDataset(datasetText, FILE)),
  layout: open(parseLayout(layoutText, 'layout')),
});

export const dataset: Dataset = openSeminar().dataset;
/** The ties that are drawn until somebody asks for more. */
export const DRAWN = dataset.edges.filter(({ certainty }) => certainty !== 'low');

function nodeOf(id: string) {
  const node = dataset.nodes.find((other) => other.id === id);
  if (!node) throw new Error(`the seminar has no node ${id}`);
  return node;
}

/** What a node is called in full, and what is said of it. */
export const labelOf = (id: string, language: Language = 'en'): string => nodeOf(id).label[language];
export const descriptionOf = (id: string, language: Language = 'en'): string =>
  nodeOf(id).description?.[language] ?? '';
