import { useEffect, useState } from 'react';
import type { Network } from '../network/network.ts';
import { selectNetwork } from '../store/selectors.ts';
import { useSelector } from './use-app.ts';

/**
 * The nodes, by index, that answer what stands in the search box, found by the same search; null while
 * nothing is asked or the index is still loading. Near misses are no answers here.
 */
export function useQueryMatches(): ReadonlySet<number> | null {
  const network = useSelector(selectNetwork);
  const query = useSelector((state) => state.session.query).trim();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (query === '') return;
    let isCurrent = true;
    import('../network/search.ts').then(
      ({ buildSearch }) => {
        if (!isCurrent) return;
        const hits = buildSearch(network)(query, network.nodes.length).filter((hit) => !hit.nearest);
        setFound({ network, query, nodes: new Set(hits.map((hit) => hit.node)) });
      },
      // Without the index the lists stay whole; the search box says that it could not be loaded.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [network, query]);
  return found && query !== '' && found.network === network && found.query === query ? found.nodes : null;
}

interface Found {
  readonly network: Network;
  readonly query: string;
  readonly nodes: ReadonlySet<number>;
}
