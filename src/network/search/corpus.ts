import type { Network } from '../network.ts';
import { buildHaystack, type Haystack } from './haystack.ts';
import { isName, listTexts, type OwnText } from './texts.ts';

/** All that is searched of a network: the texts of each node, and what finds letters in them. */
export interface Corpus {
  readonly texts: readonly (readonly OwnText[])[];
  /** The words of all texts, those of names alone, and names without spaces. */
  readonly words: Haystack;
  readonly names: Haystack;
  readonly squeezed: Haystack;
}

const known = new WeakMap<Network, Corpus>();

/** Made once for a network, whoever looks through it. */
export function recallCorpus(network: Network): Corpus {
  const corpus = known.get(network) ?? buildCorpus(network);
  known.set(network, corpus);
  return corpus;
}

function buildCorpus(network: Network): Corpus {
  const texts = network.nodes.map(listTexts);
  const lay = (of: (text: OwnText) => string, passes: (text: OwnText) => boolean) =>
    buildHaystack(texts.map((list) => list.filter(passes).map(of)));
  return {
    texts,
    words: lay(
      ({ plain }) => plain,
      () => true,
    ),
    names: lay(({ plain }) => plain, isName),
    squeezed: lay(({ squeezed }) => squeezed, isName),
  };
}
