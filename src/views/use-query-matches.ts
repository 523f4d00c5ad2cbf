import { useMemo } from 'react';
import { selectNetwork } from '../store/selectors.ts';
import { useSelector } from './use-app.ts';
import { useSearch } from './use-search.ts';

/**
 * The nodes, by index, that answer what stands in the search box, found by the same search; null while
 * nothing is asked or the index is still loading. Guesses are no answers here. Without the index the lists
 * stay whole; the search box says that it could not be loaded.
 */
export function useQueryMatches(): ReadonlySet<number> | null {
  const network = useSelector(selectNetwork);
  const query = useSelector((state) => state.session.query).trim();
  const { value: search } = useSearch(query !== '');
  return useMemo(() => {
    if (!search || query === '') return null;
    const hits = search(query, network.nodes.length).filter((hit) => !hit.isGuess);
    return new Set(hits.map((hit) => hit.node));
  }, [search, network, query]);
}
