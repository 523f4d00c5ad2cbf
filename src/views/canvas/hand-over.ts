import type { Core, ElementDefinition } from 'cytoscape';

/** How many elements are made at once: about 10 ms. */
const AT_ONCE = 300;
/** Between two portions others have their turn, ms. */
const PAUSE_MS = 16;

/**
 * Gives `take` more and more of the elements, in portions, as long as `isDue`; without those that somebody has touched
 * meanwhile, which are there already. Gives back what stops it.
 */
export function handOver(
  elements: readonly ElementDefinition[],
  cy: Core,
  isDue: () => boolean,
  take: (elements: ElementDefinition[]) => void,
): () => void {
  const given: ElementDefinition[] = [];
  let next = 0;
  let clock = 0;
  const step = () => {
    if (next >= elements.length || !isDue()) return;
    const portion = elements.slice(next, next + AT_ONCE);
    next += portion.length;
    given.push(...portion.filter(({ data: { id } }) => !cy.hasElementWithId(id ?? '')));
    take([...given]);
    clock = window.setTimeout(step, PAUSE_MS);
  };
  clock = window.setTimeout(step, PAUSE_MS);
  return () => clearTimeout(clock);
}
