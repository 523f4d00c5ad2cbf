import { useMemo } from 'react';
import type { Network } from '../network/network.ts';
import type { Search } from '../network/search.ts';
import { selectNetwork } from '../store/selectors.ts';
import { type Arrival, latePart, useLatePart } from './late-part.ts';
import { loadPart } from './load-part.ts';
import { useSelector } from './use-app.ts';

/** The code that finds. */
export const FINDER = latePart(async () => (await loadPart(() => import('../network/search.ts'))).buildSearch);
/** Whoever searches a network shares its index. */
const built = new WeakMap<Network, Search>();

/** Finds nodes by name, once it is wanted. Its code is not part of the first load, and may not come. */
export function useSearch(isWanted: boolean): Arrival<Search> {
  const network = useSelector(selectNetwork);
  const { value: build, trouble, tryAgain } = useLatePart(FINDER, isWanted);
  const value = useMemo(() => {
    if (!build || !isWanted) return null;
    const search = built.get(network) ?? build(network);
    built.set(network, search);
    return search;
  }, [build, isWanted, network]);
  return { value, trouble, tryAgain };
}
