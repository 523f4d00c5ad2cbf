/** The way to an element from the nearest one with a name of its own, each step among siblings that look alike. */
export interface PlaceInPage {
  readonly from: string;
  readonly steps: readonly Step[];
}

interface Step {
  readonly look: string;
  readonly turn: number;
  readonly of: number;
}

const lookOf = (element: Element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`;
const listAlike = (parent: Element, look: string) => [...parent.children].filter((child) => lookOf(child) === look);

/** Names that stand in the code; those that React makes are others in the page as built. */
const isOurs = (id: string) => /^[a-z]+(-[a-z]+)*$/.test(id);

/** Where an element stands in the page, whatever its language; null where nothing leads there. */
export function toPlace(element: Element): PlaceInPage | null {
  const steps: Step[] = [];
  for (let own: Element | null = element; own; own = own.parentElement) {
    if (isOurs(own.id)) return { from: own.id, steps };
    const { parentElement } = own;
    const alike = parentElement ? listAlike(parentElement, lookOf(own)) : [];
    steps.unshift({ look: lookOf(own), turn: alike.indexOf(own), of: alike.length });
  }
  return null;
}

/** What stands there now; null where the page has become another one. */
export function findPlace({ from, steps }: PlaceInPage): HTMLElement | null {
  let own: Element | null = document.getElementById(from);
  for (const { look, turn, of } of steps) {
    const alike: readonly Element[] = own ? listAlike(own, look) : [];
    own = (alike.length === of && alike[turn]) || null;
  }
  return own instanceof HTMLElement ? own : null;
}
