import { applyQuery } from '../store/filtering.ts';
import { selectNetwork } from '../store/selectors.ts';
import { useAct, useLanguage, useSelector, useVisibility } from './use-app.ts';
import { useQueryMatches } from './use-query-matches.ts';

/** What the views in words list: all that is visible, restricted to what answers the search, if something does. */
export function useListed() {
  const act = useAct();
  return {
    language: useLanguage(),
    network: useSelector(selectNetwork),
    visibility: useVisibility(),
    query: useSelector((state) => state.session.query).trim(),
    matches: useQueryMatches(),
    clearQuery: () => act(applyQuery, ''),
  };
}
