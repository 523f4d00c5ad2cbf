import { useEffect, useMemo, useState } from 'react';
import { advance, type Steps } from '../base/steps.ts';
import type { Network } from '../network/network.ts';
import type { Search } from '../network/search.ts';
import { selectNetwork } from '../store/selectors.ts';
import { type Arrival, latePart, useLatePart } from './late-part.ts';
import { loadPart } from './load-part.ts';
import { useSelector } from './use-app.ts';

/** The code that finds. */
export const FINDER = latePart(async () => (await loadPart(() => import('../network/search.ts'))).buildSearchInSteps);
/** Whoever searches a network shares its index, and the work on it. */
const built = new WeakMap<Network, Search>();
const begun = new WeakMap<Network, Steps<Search>>();

/** A network with more entries is read a few of them at a time, while the page answers. */
const MANY = 2000;
/** How long the page may be held up by one step, ms. */
const SPAN = 16;

/** Reads on, and has the search once all has been read. */
function readOn(network: Network, build: (network: Network) => Steps<Search>): Search | null {
  const former = built.get(network);
  if (former) return former;
  const steps = begun.get(network) ?? build(network);
  begun.set(network, steps);
  const done = advance(steps, network.nodes.length > MANY ? SPAN : Number.POSITIVE_INFINITY);
  if (!done) return null;
  built.set(network, done.result);
  return done.result;
}

/** Finds nodes by name, once it is wanted. Its code is not part of the first load, and may not come. */
export function useSearch(isWanted: boolean): Arrival<Search> {
  const network = useSelector(selectNetwork);
  const { value: build, trouble, tryAgain } = useLatePart(FINDER, isWanted);
  const [later, setLater] = useState<{ readonly of: Network; readonly search: Search } | null>(null);
  const now = useMemo(() => (build && isWanted ? readOn(network, build) : null), [build, isWanted, network]);
  useEffect(() => {
    if (now || !build || !isWanted) return;
    const walk = () => {
      const search = readOn(network, build);
      if (search) setLater({ of: network, search });
      else timer = setTimeout(walk);
    };
    let timer = setTimeout(walk);
    return () => clearTimeout(timer);
  }, [now, build, isWanted, network]);
  const value = now ?? (isWanted && later?.of === network ? later.search : null);
  return { value, trouble, tryAgain };
}
