import { useEffect, useState } from 'react';
import type { Network } from '../../network/network.ts';
import type { Search } from '../../network/search.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useSelector } from '../use-app.ts';

/** Finds nodes by name, once it is wanted; until its code is there, null. */
export function useNodeSearch(isWanted: boolean): Search | 'failed' | null {
  const network = useSelector(selectNetwork);
  const [loaded, setLoaded] = useState<{ readonly network: Network; readonly search: Search | 'failed' } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    import('../../network/search.ts').then(
      ({ buildSearch }) => isCurrent && setLoaded({ network, search: buildSearch(network) }),
      () => isCurrent && setLoaded({ network, search: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [network, isWanted]);
  return loaded?.network === network ? loaded.search : null;
}
