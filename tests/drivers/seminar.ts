import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/dataset/language.ts';
import { parseLayout } from '../../src/dataset/layout.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';

const FILE = 'data/sowing-the-seeds.json';

const read = (file: string) => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');

function open<Value>(result: { ok: true; value: Value } | { ok: false; fault: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

/** The dataset that the site is built from, as its text and past the gate, and the positions beside it. */
export const datasetText = read(FILE);
export const dataset: Dataset = open(parseDataset(datasetText, FILE));
/** The ties that are drawn until somebody asks for more. */
export const DRAWN = dataset.edges.filter(({ certainty }) => certainty !== 'low');
const layout = open(parseLayout(read(FILE.replace('.json', '.layout.json')), 'layout'));

function nodeOf(id: string) {
  const node = dataset.nodes.find((other) => other.id === id);
  if (!node) throw new Error(`the seminar has no node ${id}`);
  return node;
}

/** What a node is called in full, and what is said of it. */
export const labelOf = (id: string, language: Language = 'en'): string => nodeOf(id).label[language];
export const descriptionOf = (id: string, language: Language = 'en'): string =>
  nodeOf(id).description?.[language] ?? '';

/** The pane of the map. */
export const mapOf = (page: Page): Locator => page.locator('#view-map');

/** Where a node stands on the page at the opening view, css px: its stored place, stretched to the pane. */
export async function openingPlaceOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('the map is not on the page');
  const arrangement = box.width >= box.height ? layout.wide : layout.tall;
  const [x, y] = arrangement.positions[id] ?? [Number.NaN, Number.NaN];
  return {
    x: box.x + (x / arrangement.width) * box.width,
    y: box.y + (y / arrangement.height) * box.height,
  };
}

/** The names of the nodes that the outline lists, in its order: what is shown, as text. */
export async function listShown(page: Page): Promise<readonly string[]> {
  await page.getByRole('tab', { name: /^(Outline|Kerangka)$/ }).click();
  const ties = page.getByRole('button', { name: /^(Ties of|Hubungan) / });
  await ties.first().waitFor();
  const names = await ties.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  await page.getByRole('tab', { name: /^(Map|Peta)$/ }).click();
  return names.map((name) => name.replace(/^(Ties of|Hubungan) /, ''));
}
