import { expect } from 'vitest';
import type { Network } from '../../src/network/network.ts';
import { buildSearch } from '../../src/network/search.ts';

/** What visitors type, and what is to stand first; `~` before it: as a guess; '': nothing is like it. */
export type Queries = Readonly<Record<string, string>>;

export function expectFirst(network: Network, queries: Queries): void {
  const search = buildSearch(network);
  const found = Object.keys(queries).map((query) => {
    const [first] = search(query, 1);
    const id = network.nodes[first?.node ?? -1]?.id ?? '';
    return [query, `${first?.isGuess ? '~' : ''}${id}`];
  });
  expect(Object.fromEntries(found)).toEqual(queries);
}
