import { useEffect, useState } from 'react';
import type { Network } from '../../network/network.ts';
import type { Search } from '../../network/search.ts';

/** The index, or what keeps it away: not asked for yet or on its way, or it could not be loaded. */
type Loaded = { readonly network: Network; readonly search: Search } | 'failed' | null;

/**
 * Builds the search index once it is wanted. Its code is not part of the first load; until it is here,
 * and where it can't be had, the box is a plain field.
 */
export function useSearch(network: Network, isWanted: boolean): Search | 'failed' | null {
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    import('../../network/search.ts').then(
      ({ buildSearch }) => isCurrent && setLoaded({ network, search: buildSearch(network) }),
      () => isCurrent && setLoaded('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [network, isWanted]);
  if (loaded === 'failed' || loaded === null) return loaded;
  return loaded.network === network ? loaded.search : null;
}
