import { useCallback } from 'react';
import type { FacetName } from '../../network/filters.ts';
import { applyFacet, applyLift, applyToggle } from '../../store/filtering.ts';
import { act } from '../../store/store.ts';
import { useAppStore, useSelector, useVisibility } from '../use-app.ts';

/** What a facet asks for, what each of its options would leave, and how to change it: by the same functions each time. */
export function useFacet(facet: FacetName) {
  const store = useAppStore();
  const chosen: readonly string[] = useSelector((state) => state.session.filters[facet]);
  const counts = useVisibility().counts[facet];
  return {
    chosen,
    counts,
    toggle: useCallback((option: string) => act(store, applyToggle, facet, option), [store, facet]),
    replace: useCallback((options: readonly string[]) => act(store, applyFacet, facet, options), [store, facet]),
    lift: useCallback(() => act(store, applyLift, facet), [store, facet]),
  };
}
