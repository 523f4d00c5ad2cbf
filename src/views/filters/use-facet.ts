import type { FacetName } from '../../network/filters.ts';
import { applyFacet, applyLift, applyToggle } from '../../store/filtering.ts';
import { selectVisibility } from '../../store/selectors.ts';
import { useAct, useSelector } from '../use-app.ts';

/** What a facet asks for, what each of its options would leave, and how to change it. */
export function useFacet(facet: FacetName) {
  const chosen: readonly string[] = useSelector((state) => state.session.filters[facet]);
  const counts = useSelector((state) => selectVisibility(state).counts[facet]);
  const act = useAct();
  return {
    chosen,
    counts,
    toggle: (option: string) => act(applyToggle, facet, option),
    replace: (options: readonly string[]) => act(applyFacet, facet, options),
    lift: () => act(applyLift, facet),
  };
}
