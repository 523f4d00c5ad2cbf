import MiniSearch, { type SearchResult } from 'minisearch';
import { at } from '../base/assert.ts';
import { findNearest, type Name } from './nearest.ts';
import type { Network } from './network.ts';
import { LONGEST_QUERY, splitWords, squeeze } from './words.ts';

export type HitField = 'label' | 'alias' | 'description';

/** One node that was found, by index, and the text of it that shows why. */
export interface Hit {
  readonly node: number;
  readonly field: HitField;
  readonly matched: string;
  /** Comparable within one answer only. */
  readonly score: number;
  /** Nothing was found, and this is what comes nearest by its letters. */
  readonly nearest?: boolean;
}

export type Search = (query: string, limit: number) => readonly Hit[];

/** Edits forgiven as a share of the word's letters: none in short words, where everything resembles everything. */
const misspelt = (word: string): number | false => (word.length < 4 ? false : 0.2);

interface NodeText {
  readonly field: HitField;
  readonly text: string;
  readonly words: readonly string[];
  readonly squeezed: string;
}

const MOST_WORDS = 8;
const NEAREST = 3;

/**
 * Indexes labels and short labels in both languages, aliases and descriptions; names also without their
 * spaces. Words may be unfinished. All of a query's words are asked for, then all with misspellings
 * forgiven, then any; the first that finds something answers. A query with no answer gets up to three
 * nearest names, an empty one none.
 */
export function buildSearch(network: Network): Search {
  const texts = network.nodes.map((_, node) => listTexts(network, node));
  const names: Name[] = texts.flatMap((list, key) => {
    return list.filter(({ field }) => field !== 'description').map(({ text, squeezed }) => ({ key, text, squeezed }));
  });
  const index = new MiniSearch<{ id: number }>({
    fields: ['label', 'alias', 'description', 'squeezed'],
    extractField: (document, field) =>
      (field === 'id' ? document.id : joinTexts(at(texts, document.id), field)) as string,
    tokenize: splitWords,
    processTerm: (term) => term,
    searchOptions: {
      boost: { label: 4, alias: 3, squeezed: 2 },
      prefix: true,
      maxFuzzy: 2,
      weights: { prefix: 0.5, fuzzy: 0.2 },
      boostDocument: (id: number) => 1 + Math.log2(1 + at(network.degree, id)) / 50,
    },
  });
  index.addAll(network.nodes.map((_, id) => ({ id })));

  return (query, limit) => {
    const asked = query.slice(0, LONGEST_QUERY);
    if (asked.trim() === '' || limit < 1) return [];
    const words = [...new Set(splitWords(asked))].slice(0, MOST_WORDS);
    const typed = squeeze(asked);
    const ask = (combineWith: 'AND' | 'OR', isForgiving: boolean): SearchResult[] => {
      const fuzzy = isForgiving && misspelt;
      const spaced = { queries: words, combineWith, fuzzy };
      const together = { queries: [typed], fields: ['squeezed'], fuzzy: false };
      return index.search({ combineWith: 'OR', queries: [spaced, together] });
    };
    let results: SearchResult[] = [];
    if (words.length > 0) results = ask('AND', false);
    if (words.length > 0 && results.length === 0) results = ask('AND', true);
    if (words.length > 1 && results.length === 0) results = ask('OR', true);
    if (results.length > 0) {
      return results
        .map((result) => ({ result, score: result.score * liftOf(result, at(texts, result.id), words, typed) }))
        .sort((one, other) => other.score - one.score || one.result.id - other.result.id)
        .slice(0, limit)
        .map(({ result, score }) => {
          const { field, text } = findAnswer(result, at(texts, result.id), words, typed);
          return { node: result.id, field, matched: text, score };
        });
    }
    return findNearest(names, typed, Math.min(limit, NEAREST)).map(({ name, likeness }) => {
      const field = at(texts, name.key).find(({ text }) => text === name.text)?.field ?? 'label';
      return { node: name.key, field, matched: name.text, score: likeness, nearest: true };
    });
  };
}

/** Everything a node can be found by, best field first, each text once. */
function listTexts(network: Network, node: number): readonly NodeText[] {
  const { label, short, aliases, description } = at(network.nodes, node);
  const seen = new Set<string>();
  const list: NodeText[] = [];
  const add = (field: HitField, text: string | undefined) => {
    if (!text || seen.has(text)) return;
    seen.add(text);
    list.push({ field, text, words: splitWords(text), squeezed: field === 'description' ? '' : squeeze(text) });
  };
  for (const text of [label.en, label.id, short?.en, short?.id]) add('label', text);
  for (const { text } of aliases) add('alias', text);
  for (const text of [description?.en, description?.id]) add('description', text);
  return list;
}

function joinTexts(list: readonly NodeText[], field: string): string {
  if (field === 'squeezed') {
    return list
      .filter(({ words }) => words.length > 1)
      .map(({ squeezed }) => squeezed)
      .join(' ');
  }
  return list
    .filter((text) => text.field === field)
    .map(({ text }) => text)
    .join(' ');
}

/** How much more a hit is worth where a name is what was typed, begins so, or is it misspelt throughout. */
function liftOf(result: SearchResult, list: readonly NodeText[], asked: readonly string[], typed: string): number {
  let lift = 1;
  for (const { squeezed, words } of list) {
    if (squeezed === '') continue;
    if (squeezed === typed) return 4;
    if (squeezed.startsWith(typed)) lift = 2;
    else if (lift === 1 && words.length === asked.length && words.every((word) => result.terms.includes(word)))
      lift = 1.5;
  }
  return lift;
}

/** The text that answers most of the words, finished or not, names before descriptions. */
function findAnswer(
  result: SearchResult,
  list: readonly NodeText[],
  asked: readonly string[],
  typed: string,
): NodeText {
  let best = at(list, 0);
  let bestAnswer = -1;
  for (const text of list) {
    const begun = asked.filter((word) => text.words.some((own) => own.startsWith(word))).length;
    const known = text.words.filter((own) => result.terms.includes(own)).length;
    // Without spaces, `Trebors` also begins `Trebor Scholz`: that counts for less than a word that begins so.
    const answered = text.squeezed.startsWith(typed) ? Math.max(begun, asked.length - 0.1) : begun;
    const answer = answered * 100 + Math.min(known, asked.length);
    if (answer > bestAnswer) {
      best = text;
      bestAnswer = answer;
    }
  }
  return best;
}
