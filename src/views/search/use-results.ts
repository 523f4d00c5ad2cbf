import { useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import { selectNetwork, selectVisibility } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import type { Arrival } from '../late-part.ts';
import { useSelector } from '../use-app.ts';
import { useSearch } from '../use-search.ts';
import { type Results, type Surroundings, toResults } from './to-results.ts';

const selectSurroundings = (state: State): Surroundings => {
  const { filters, focus, language } = state.session;
  return { network: selectNetwork(state), visibility: selectVisibility(state), filters, focus, language };
};

/**
 * What a query finds now: `null` without a query and while the index, which is first built when it is
 * wanted, is on its way.
 */
export function useResults(query: string, isWanted: boolean): Arrival<Results> {
  const around = useSelector(useShallow(selectSurroundings));
  const { value: search, trouble, tryAgain } = useSearch(isWanted);
  const value = useMemo(
    () => (search === null || query.trim() === '' ? null : toResults(around, search, query)),
    [around, search, query],
  );
  return { value, trouble, tryAgain };
}
