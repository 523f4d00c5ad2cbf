import { useMemo } from 'react';
import { selectNetwork } from '../store/selectors.ts';
import { useSelector } from './use-app.ts';
import { useSearch } from './use-search.ts';

/**
 * The ids of the nodes of which a name, in any language, has what was typed, found by the same search; null while
 * nothing is typed or the search is on its way.
 */
export function useNamed(typed: string): ReadonlySet<string> | null {
  const { nodes } = useSelector(selectNetwork);
  const query = typed.trim();
  const { value: search } = useSearch(query !== '');
  return useMemo(() => {
    if (!search || query === '') return null;
    const hits = search(query, nodes.length).filter(({ isGuess, field }) => !isGuess && NAMES.has(field));
    return new Set(hits.flatMap(({ node }) => nodes[node]?.id ?? []));
  }, [search, query, nodes]);
}

const NAMES: ReadonlySet<string> = new Set(['label', 'alias']);
