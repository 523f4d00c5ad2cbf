import type { Random } from '../../../src/base/random.ts';
import { FACETS, NO_FILTERS } from '../../../src/network/filters.ts';
import { applyDegree, applyFacet, applyReset, applyToggle } from '../../../src/store/filtering.ts';
import type { State } from '../../../src/store/state.ts';

/** One change of somebody who plays with the filters, drawn by lot: the same sequence for the same seed. */
export function changeFilters(state: State, options: ReadonlyMap<string, readonly string[]>, random: Random): State {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const what = random();
  const facet = pick(FACETS);
  if (what < 0.55) {
    const known = options.get(facet) ?? [];
    return known.length > 0 ? applyToggle(state, facet, pick(known)) : state;
  }
  if (what < 0.75) return applyFacet(state, facet, NO_FILTERS[facet]);
  if (what < 0.85) return applyDegree(state, random() < 0.4 ? null : [1, 2 + Math.floor(random() * 9)]);
  // The map stays where it is: a reset of the camera would measure something else.
  return { ...applyReset(state), session: { ...applyReset(state).session, camera: state.session.camera } };
}
