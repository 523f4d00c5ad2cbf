import { recallPlaceNames, recallPlaceNamesInSteps } from '../../base/place-names.ts';
import type { Steps } from '../../base/steps.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import { listWords } from '../../dataset/text.ts';
import type { Network } from '../network.ts';
import { isDense, splitWords } from '../words.ts';

/** A place, by index, and its name as somebody has typed it, in a language in which the record has none. */
interface Elsewhere {
  readonly node: number;
  readonly name: string;
}

/** Two ways to write one sign, of which lists of names have one. */
const toKey = (words: readonly string[]): string => words.join('').replaceAll('臺', '台');

type ByName = ReadonlyMap<string, readonly Elsewhere[]>;

const known = new WeakMap<Network, ByName>();
/** Of each record what it is called elsewhere: an edit leaves most of these as they are. */
const names = new WeakMap<NodeRecord, readonly string[]>();

function listNames(record: NodeRecord): readonly string[] {
  const own = [...listWords(record.label).map(([, text]) => text), ...record.aliases.map(({ text }) => text)];
  const found = names.get(record) ?? recallPlaceNames().of(own);
  names.set(record, found);
  return found;
}

/** Reads what places are called elsewhere, in steps of some ms, where there are any. */
export function* recallElsewhereInSteps({ nodes, kinds }: Network): Steps<void> {
  if (nodes.some(({ kind }) => kinds.get(kind)?.role === 'place')) yield* recallPlaceNamesInSteps();
}

/**
 * The countries, territories and continents that some words name in full in another language or script, which their
 * records need not have: `香港`, `Corea del Sur`. O(places) once for a network.
 */
export const findElsewhere = (network: Network, words: readonly string[]): readonly Elsewhere[] =>
  listByName(network).get(toKey(words)) ?? [];

/** Those of which a name in a script without blanks has a word inside it: `国`. Each once. O(names of places) */
export function findElsewhereInside(network: Network, [word = '', ...more]: readonly string[]): readonly Elsewhere[] {
  if (more.length > 0 || !isDense(word)) return [];
  const key = toKey([word]);
  const found = new Map<number, Elsewhere>();
  for (const [name, places] of listByName(network)) {
    if (!name.includes(key)) continue;
    for (const place of places) if (!found.has(place.node)) found.set(place.node, place);
  }
  return [...found.values()];
}

function listByName(network: Network): ByName {
  const byName = known.get(network) ?? readAll(network);
  known.set(network, byName);
  return byName;
}

function readAll({ nodes, kinds }: Network): ByName {
  const byName = new Map<string, Elsewhere[]>();
  for (const [node, record] of nodes.entries()) {
    if (kinds.get(record.kind)?.role !== 'place') continue;
    const own = new Set<string>();
    for (const name of listNames(record)) {
      const key = toKey(splitWords(name));
      if (own.has(key)) continue;
      own.add(key);
      byName.set(key, [...(byName.get(key) ?? []), { node, name }]);
    }
  }
  return byName;
}
