import { useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import { selectPanels } from '../../store/holdings.ts';
import { selectNetwork, selectVisibility } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { type Arrival, useLatePart } from '../late-part.ts';
import { useSelector } from '../use-app.ts';
import { useSearch } from '../use-search.ts';
import { FOUND } from './found-part.ts';
import type { Results, Surroundings } from './to-results.ts';

const selectSurroundings = (state: State): Surroundings => {
  const { filters, focus, language } = state.session;
  const panels = selectPanels(state);
  const [canMeet, canConnect] = [panels.includes('opportunities'), panels.includes('paths')];
  const [network, visibility] = [selectNetwork(state), selectVisibility(state)];
  return { network, visibility, filters, focus, language, canMeet, canConnect };
};

/**
 * What a query finds now: `null` without a query and while the index, which is first built when it is
 * wanted, is on its way.
 */
export function useResults(query: string, isWanted: boolean): Arrival<Results> {
  const isAsked = query.trim() !== '';
  const around = useSelector(useShallow((state) => (isAsked ? selectSurroundings(state) : null)));
  const { value: search, ...index } = useSearch(isWanted);
  const { value: found, ...list } = useLatePart(FOUND, isWanted);
  const value = useMemo(
    () => (search === null || found === null || around === null ? null : found.toResults(around, search, query)),
    [around, search, found, query],
  );
  return {
    value,
    trouble: index.trouble ?? list.trouble,
    tryAgain: () => {
      index.tryAgain();
      list.tryAgain();
    },
  };
}
