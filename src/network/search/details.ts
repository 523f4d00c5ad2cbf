import { at } from '../../base/assert.ts';
import { finish, type Steps } from '../../base/steps.ts';
import { listWords } from '../../dataset/text.ts';
import type { Network } from '../network.ts';
import { gradeWord, splitWords } from '../words.ts';
import { buildHaystack, type Haystack, intersect } from './haystack.ts';
import type { Taking } from './parts.ts';
import { LONGEST_PHRASE, listSynonyms, type Phrases } from './phrases.ts';
import { asksWho, type Query } from './query.ts';
import { isSmall } from './small-words.ts';
import { FILLERS, WHEN } from './when-where.ts';

/** A text of the details of a node that has all words of a query. */
interface InDetails {
  readonly node: number;
  readonly text: string;
}

type Detail = { readonly text: string; readonly plain: string };

interface Details {
  readonly lists: readonly (readonly Detail[])[];
  readonly hay: Haystack;
}

const known = new WeakMap<object, Details>();

/**
 * The nodes in whose details, and in no name or description, one text has all words: what is told of them, and what a
 * check of the record came to. Words may be unfinished, but not parts of others. O(letters of all details).
 */
function findInDetails(network: Network, words: readonly string[]): readonly InDetails[] {
  const { lists, hay } = recallDetails(network);
  return intersect(words.map(hay.find)).flatMap((node) => {
    const found = lists[node]?.find(({ plain }) => words.every((word) => gradeWord(plain, word) > 1));
    return found ? [{ node, text: found.text }] : [];
  });
}

/**
 * What the details of a node tell of what a verb says, by that verb or by another for it; undefined: nothing. The verb
 * may have another ending there.
 */
export function findTold(network: Network, node: number, verb: readonly string[]): string | undefined {
  const said = verb.flatMap((word) => [word, ...listSynonyms(word)]).filter((word) => !isSmall(word));
  return recallDetails(network).lists[node]?.find(({ plain }) => said.some((word) => gradeWord(plain, word) > 1))?.text;
}

/** Of so many that are meant by a name each is looked at. */
const MOST_NAMED = 3;

/**
 * What no tie answers, and details tell in words: all that is needed, else when something of somebody named was, by the verb or by a date that
 * stands there, and who it is of whom more is said than that they were there.
 */
export function findInWords(
  network: Network,
  query: Query,
  phrases: Phrases,
  findNamed: Taking['findNamed'],
): readonly InDetails[] {
  const { words } = query;
  const all = findInDetails(network, query.needed);
  if (all.length > 0) return all;
  const { ties, kinds } = readPhrases(words, phrases);
  const rest = words.filter((word) => !isSmall(word) && !WHEN.has(word) && !FILLERS.has(word));
  if (words.some((word) => WHEN.has(word))) {
    const verb = rest.filter((word) => ties.has(word));
    const named = rest.filter((word) => !verb.includes(word));
    const nodes = named.length === 0 ? new Set<number>() : findNamed(named);
    if (nodes.size > MOST_NAMED) return [];
    return [...nodes].flatMap((node) => {
      const told = findTold(network, node, verb);
      const text = told !== undefined && /\d/.test(told) ? told : findDated(network, node);
      return text === undefined ? [] : [{ node, text }];
    });
  }
  const said = rest.filter((word) => !ties.has(word) && !kinds?.words.has(word));
  if (!(asksWho(query) || kinds) || said.length === 0 || said.length === rest.length) return [];
  // Whoever has a name is asked about by ties, and details that only name them answer nothing.
  if (findNamed(said).size > 0) return [];
  return findInDetails(network, said).filter(({ node }) => !kinds || kinds.ids.has(network.nodes[node]?.kind ?? ''));
}

/** The words of a question that say a tie, and those that say a kind with the kinds that are meant; null: none does. */
function readPhrases(words: readonly string[], phrases: Phrases) {
  const ties = new Set<string>();
  const kinds = { words: new Set<string>(), ids: new Set<string>() };
  for (let place = 0; place < words.length; ) {
    const length = [...Array(LONGEST_PHRASE).keys()].map((less) => LONGEST_PHRASE - less).find(isPhrase) ?? 0;
    const own = words.slice(place, place + length);
    for (const meaning of phrases.find(own)?.meanings ?? []) {
      for (const word of own) (meaning.of === 'ties' ? ties : kinds.words).add(word);
      if (meaning.of === 'kinds') for (const id of meaning.kinds) kinds.ids.add(id);
    }
    place += Math.max(1, length);

    function isPhrase(length: number): boolean {
      return place + length <= words.length && phrases.find(words.slice(place, place + length)) !== null;
    }
  }
  return { ties, kinds: kinds.words.size > 0 ? kinds : null };
}

/** What the details of a node say with a year in it; undefined: nothing. */
function findDated(network: Network, node: number): string | undefined {
  return recallDetails(network).lists[node]?.find(({ plain }) => /\b(1[5-9]|20)\d\d\b/.test(plain))?.text;
}

const recallDetails = (network: Network): Details => finish(recallDetailsInSteps(network));

/** So many records are read between two breaths. */
const AT_ONCE = 200;

/** Reads the details in steps of some ms; what has been read is remembered. */
export function* recallDetailsInSteps(network: Network): Steps<Details> {
  const former = known.get(network.dataset);
  if (former) return former;
  const lists = yield* listDetails(network);
  yield;
  const details = { lists, hay: buildHaystack(lists.map((list) => list.map(({ plain }) => plain))) };
  known.set(network.dataset, details);
  return details;
}

function* listDetails({ nodes, nodeIndex, dataset }: Network): Steps<readonly (readonly Detail[])[]> {
  const lists = nodes.map<Detail[]>(() => []);
  const add = (node: number, texts: readonly (string | number | Parameters<typeof listWords>[0] | undefined)[]) => {
    const all = texts.flatMap((text) => {
      if (text === undefined) return [];
      return typeof text === 'object' ? listWords(text).map(([, words]) => words) : [String(text)];
    });
    for (const text of new Set(all)) at(lists, node).push({ text, plain: splitWords(text).join(' ') });
  };
  for (const [node, { attributes = [], badges = [], session }] of nodes.entries()) {
    for (const { label, value } of attributes) add(node, [value, label]);
    for (const { label, note } of badges) add(node, [label, note]);
    if (session) add(node, [session.format, session.dayNote]);
    if (node % AT_ONCE === AT_ONCE - 1) yield;
  }
  for (const { nodes: ids, verdict, correction, note } of dataset.corrections) {
    for (const id of ids) {
      const node = nodeIndex.get(id);
      if (node !== undefined) add(node, [note, correction, verdict]);
    }
  }
  return lists;
}
