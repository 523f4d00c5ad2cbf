import { at } from '../../base/assert.ts';
import type { Network } from '../network.ts';
import { type Taking, takeApart } from './parts.ts';

/** What a phrase says somebody is: what it names, by index, and of which kinds they are. */
export interface SaidOfOne {
  readonly nodes: readonly number[];
  readonly kinds: readonly string[];
}

const TAGS: ReadonlySet<string | undefined> = new Set(['theme', 'place']);

/**
 * Reads `food co-op in Oslo` as a theme, a kind and a place; null where it says anything else, or means several by a
 * name.
 */
export function readPhrase(network: Network, words: readonly string[], taking: Taking): SaidOfOne | null {
  const parts = takeApart(words, taking);
  if (!parts) return null;
  const roleOf = (node: number) => network.kinds.get(at(network.nodes, node).kind)?.role;
  const nodes = parts.named.map(({ nodes }) => [...nodes].filter((node) => TAGS.has(roleOf(node))));
  const said = parts.said.filter(({ phrase }) => !phrase.isSmall);
  const kinds = said.map(({ phrase: { meanings } }) =>
    meanings.flatMap((meaning) => (meaning.of === 'kinds' ? [...meaning.kinds] : [])),
  );
  if (nodes.some(({ length }) => length !== 1) || kinds.some(({ length }) => length === 0)) return null;
  return { nodes: nodes.flat(), kinds: [...new Set(kinds.flat())] };
}
