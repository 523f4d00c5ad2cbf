import { finish, mapInSteps, type Steps } from '../../base/steps.ts';
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

const buildCorpus = (network: Network): Corpus => finish(buildCorpusInSteps(network));

/** So many records are read between two breaths. */
const AT_ONCE = 200;

/** The same in steps of some ms; what has been made is remembered. */
export function* recallCorpusInSteps(network: Network): Steps<Corpus> {
  const corpus = known.get(network) ?? (yield* buildCorpusInSteps(network));
  known.set(network, corpus);
  return corpus;
}

function* buildCorpusInSteps(network: Network): Steps<Corpus> {
  const texts = yield* mapInSteps(network.nodes, AT_ONCE, listTexts);
  const lay = (of: (text: OwnText) => string, passes: (text: OwnText) => boolean) =>
    buildHaystack(texts.map((list) => list.filter(passes).map(of)));
  const words = lay(
    ({ plain }) => plain,
    () => true,
  );
  yield;
  const names = lay(({ plain }) => plain, isName);
  yield;
  return { texts, words, names, squeezed: lay(({ squeezed }) => squeezed, isName) };
}
