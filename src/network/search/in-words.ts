import type { Network } from '../network.ts';
import { findDated, findInDetails, findTold, type InDetails } from './details.ts';
import type { Taking } from './parts.ts';
import type { Phrases } from './phrases.ts';
import { asksWho, type Query } from './query.ts';
import { isSmall } from './small-words.ts';
import { FILLERS, WHEN } from './when-where.ts';

/** Of so many that are meant by a name each is looked at. */
const MOST_NAMED = 3;

/**
 * What no tie answers, and details tell in words: when something of somebody named was, by the verb or by a date that
 * stands there, and who it is of whom more is said than that they were there.
 */
export function findInWords(
  network: Network,
  query: Query,
  phrases: Phrases,
  findNamed: Taking['findNamed'],
): readonly InDetails[] {
  const { words } = query;
  const isTie = (word: string) => phrases.find([word])?.meanings.some(({ of }) => of === 'ties') ?? false;
  const rest = words.filter((word) => !isSmall(word) && !WHEN.has(word) && !FILLERS.has(word));
  if (words.some((word) => WHEN.has(word))) {
    const verb = rest.filter(isTie);
    const named = rest.filter((word) => !verb.includes(word));
    const nodes = named.length === 0 ? new Set<number>() : findNamed(named);
    if (nodes.size > MOST_NAMED) return [];
    return [...nodes].flatMap((node) => {
      const told = findTold(network, node, verb);
      const text = told !== undefined && /\d/.test(told) ? told : findDated(network, node);
      return text === undefined ? [] : [{ node, text }];
    });
  }
  const said = rest.filter((word) => !isTie(word));
  return asksWho(query) && said.length > 0 && said.length < rest.length ? findInDetails(network, said) : [];
}
