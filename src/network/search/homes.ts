import type { Steps } from '../../base/steps.ts';
import type { Network } from '../network.ts';
import { findByDemonym } from './demonyms.ts';
import { findElsewhere, findElsewhereInside, recallElsewhereInSteps } from './elsewhere.ts';
import { nameWith } from './find-names.ts';
import { byText, type Hit, toHit } from './hit.ts';
import type { Query } from './query.ts';

/** Reads beforehand, in steps of some ms, what takes longest of that. */
export const recallHomesInSteps = (network: Network): Steps<void> => recallElsewhereInSteps(network);

/**
 * The place that a word such as `Swedish` is made from, or that the words name in another language; `inside` is the score
 * of those of whose name there they are a part.
 */
export function listHomes(network: Network, { words }: Query, score: number, inside: number): readonly Hit[] {
  const [word = '', ...more] = words;
  const places = more.length === 0 ? findByDemonym(network, word) : [];
  return [
    ...places.map((node) => byText(node, nameWith(network, node, []), score)),
    ...findElsewhere(network, words).map(({ node, name }) => toHit(node, 'alias', name, score)),
    ...findElsewhereInside(network, words).map(({ node, name }) => toHit(node, 'alias', name, inside)),
  ];
}
