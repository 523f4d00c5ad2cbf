import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/dataset/language.ts';
import type { Dataset, NodeRecord } from '../../src/dataset/schema.ts';
import { KIND_ROLES } from '../../src/dataset/vocabulary.ts';
import { capital, roleNoun } from '../../src/language/nouns.ts';
import { buildCommunityDataset } from '../bench/community-dataset.ts';
import { buildCommunityGraph } from '../bench/community-graph.ts';
import { manyScripts } from './many-scripts.ts';
import { tinySeminar } from './scenes.ts';
import { dataset as shipped } from './seminar.ts';

/** Networks that have little in common with the one that the site ships, each as the text of a file. */
export const OTHER_DATASETS: Readonly<Record<string, string>> = {
  'in Portuguese alone': readFileSync('tests/fixtures/valid/street.json', 'utf8'),
  'without sessions': JSON.stringify(without(tinySeminar(), 'session')),
  'of one entry': JSON.stringify(only(tinySeminar(), 1)),
  'of none': JSON.stringify(only(tinySeminar(), 0)),
  'of long names': JSON.stringify(
    renamed(tinySeminar(), (name) => `${'A name that goes on and on, '.repeat(8)}${name}`),
  ),
  'in Chinese and from right to left': manyScripts(),
  'of 2,000 entries': JSON.stringify(buildCommunityDataset(buildCommunityGraph(2000))),
};

/** Without the entries of a role, and the ties to them. */
function without(dataset: Dataset, role: string): Dataset {
  const kinds = dataset.kinds.filter((kind) => kind.role !== role);
  return keep({ ...dataset, kinds }, (node) => kinds.some(({ id }) => id === node.kind));
}

function only(dataset: Dataset, count: number): Dataset {
  return keep(dataset, (node) => dataset.nodes.indexOf(node) < count);
}

function keep(dataset: Dataset, isKept: (node: NodeRecord) => boolean): Dataset {
  const nodes = dataset.nodes.filter(isKept);
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = dataset.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return { ...dataset, nodes, edges, corrections: [] };
}

function renamed(dataset: Dataset, rename: (name: string) => string): Dataset {
  const nodes = dataset.nodes.map((node) => ({
    ...node,
    label: { en: rename(node.label.en), id: rename(node.label.id) },
  }));
  return { ...dataset, nodes };
}

const inBoth = (words?: { readonly en: string; readonly id: string }) => (words ? [words.en, words.id] : []);

/** What the app calls things itself, in any network: the roles of entries, and languages. */
const OWN = new Set(
  LANGUAGES.flatMap((language) => [
    ...KIND_ROLES.flatMap((role) => [1, 2].map((count) => capital(roleNoun({ kinds: [] }, role, count, language)))),
    new Intl.DisplayNames([language], { type: 'language' }).of(language),
  ]),
);

/** What the shipped network alone says: of itself, its sources, its kinds and its entries. */
function listWords(): readonly string[] {
  const { meta, kinds, nodes } = shipped;
  const told = [meta.title, meta.subtitle, meta.place, meta.summary, meta.licence, ...meta.notes];
  const words = [
    ...told.flatMap(inBoth),
    ...meta.sources.flatMap(({ title, note }) => [...inBoth(title), ...inBoth(note)]),
    ...kinds.flatMap(({ label, plural }) => [...inBoth(label), ...inBoth(plural)]),
    ...nodes.flatMap(({ label, description }) => [...inBoth(label), ...inBoth(description)]),
    ...nodes.flatMap(({ aliases }) => aliases.map(({ text }) => text)),
  ];
  return [...new Set(words)].filter((word) => !OWN.has(word));
}

const SHIPPED = listWords();
const toPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds words of the shipped network in what is said over `text`, which may have some of them itself. */
export function toFinder(text: string): (said: string) => readonly string[] {
  const words = SHIPPED.filter((word) => !text.includes(word));
  const all = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(toPattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (said) => [...new Set(said.match(all))];
}
