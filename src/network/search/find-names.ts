import { at } from '../../base/assert.ts';
import type { Network } from '../network.ts';
import { gradeWord } from '../words.ts';
import { findByDemonym } from './demonyms.ts';
import type { Taking } from './parts.ts';
import { hasWords } from './rank-texts.ts';
import { isName, listTexts, type OwnText } from './texts.ts';

/** Finds the nodes of which one name has all words; `isWide`: and not those alone that are called just so. */
export function buildNameFinder(
  network: Network,
  isWide = false,
  texts: readonly (readonly OwnText[])[] = network.nodes.map(listTexts),
): Taking['findNamed'] {
  const known = new Map<string, readonly number[]>();
  const hasName = (node: number, words: readonly string[]) =>
    at(texts, node).some((text) => isName(text) && hasWords(text, words));
  const withWord = (word: string) => {
    const nodes = known.get(word) ?? [...texts.keys()].filter((node) => hasName(node, [word]));
    known.set(word, nodes);
    return nodes;
  };
  const hasInOrder = (node: number, words: readonly string[], least: number) =>
    at(texts, node).some((text) => isName(text) && gradeWord(text.plain, words.join(' ')) >= least);
  return (words, order) => {
    const [fewest = []] = words.map(withWord).sort((one, other) => one.length - other.length);
    const nodes = fewest.filter((node) =>
      order ? hasInOrder(node, words, order === 'whole' ? 3 : 1) : hasName(node, words),
    );
    const squeezed = words.join('');
    const isSame = (node: number) => at(texts, node).some((text) => isName(text) && text.squeezed === squeezed);
    const numbered = order ? [] : listNumbered(network, squeezed);
    const same = [...nodes.filter(isSame), ...numbered];
    if (same.length > 0 && !isWide) return new Set(same);
    const [word = '', ...more] = words;
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
