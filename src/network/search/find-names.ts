import { at } from '../../base/assert.ts';
import type { Network } from '../network.ts';
import { gradeWord } from '../words.ts';
import { recallCorpus } from './corpus.ts';
import { findByDemonym } from './demonyms.ts';
import { findElsewhere } from './elsewhere.ts';
import { intersect } from './haystack.ts';
import type { Taking } from './parts.ts';
import { hasWords } from './rank-texts.ts';
import { isName, listTexts, type OwnText } from './texts.ts';

/** Finds the nodes of which one name has all words; `isWide`: and not those alone that are called just so. */
export function buildNameFinder(network: Network, isWide = false): Taking['findNamed'] {
  const { texts, names } = recallCorpus(network);
  const hasName = (node: number, words: readonly string[]) =>
    at(texts, node).some((text) => isName(text) && hasWords(text, words));
  const hasInOrder = (node: number, words: readonly string[], least: number) =>
    at(texts, node).some((text) => isName(text) && gradeWord(text.plain, words.join(' ')) >= least);
  return (words, order) => {
    const nodes = intersect(words.map(names.find)).filter((node) =>
      order ? hasInOrder(node, words, order === 'whole' ? 3 : 1) : hasName(node, words),
    );
    const squeezed = words.join('');
    const isSame = (node: number) => at(texts, node).some((text) => isName(text) && text.squeezed === squeezed);
    const numbered = order ? [] : listNumbered(network, squeezed);
    const same = [...nodes.filter(isSame), ...numbered];
    if (same.length > 0 && !isWide) return new Set(same);
    const [word = '', ...more] = words;
    const elsewhere = same.length > 0 || order ? [] : findElsewhere(network, words).map(({ node }) => node);
    if (elsewhere.length > 0) return new Set(elsewhere);
    const places = more.length > 0 || same.length > 0 ? [] : findByDemonym(network, word);
    return new Set(places.length > 0 ? places : [...nodes, ...numbered]);
  };
}

/** The first name of a node that has all words, else what it is called first. */
export function nameWith(network: Network, node: number, words: readonly string[]): OwnText {
  const list = listTexts(at(network.nodes, node));
  return list.find((text) => isName(text) && hasWords(text, words)) ?? at(list, 0);
}

/** A session is called by its number too. */
function listNumbered({ nodes }: Network, word: string): readonly number[] {
  if (!/^\d+$/.test(word)) return [];
  return [...nodes.keys()].filter((node) => String(at(nodes, node).session?.number) === word);
}
