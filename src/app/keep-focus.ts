import { FOCUS_TARGETS, giveFocus, isFocusLed } from '../views/focus-targets.ts';

/** Where the keyboard may go on; fields are left out, since on a phone they bring up a keyboard that nobody asked for. */
const GOALS = 'a[href], button:not(:disabled, [aria-disabled=true]), summary, [tabindex="0"]';

/** The element that has the focus, and its place in each of the elements round it, inmost first. */
interface Place {
  readonly element: Element;
  /** In a dialog: where the focus was when it opened, null for nowhere. Undefined outside. */
  readonly opener: Place | null | undefined;
  readonly around: readonly { readonly parent: Element; readonly index: number }[];
}

const isSeen = (element: Element): boolean => element.checkVisibility?.() ?? true;
const listGoals = (parent: Element) => [...parent.querySelectorAll<HTMLElement>(GOALS)];

function findPlace(element: Element, before: Place | null): Place {
  const around = [];
  const dialog = element.closest('dialog');
  const end = dialog?.parentElement ?? document.body;
  for (let parent = element.parentElement; parent && parent !== end; parent = parent.parentElement) {
    around.push({
      parent,
      index: listGoals(parent).filter(
        (goal) => goal.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
      ).length,
    });
  }
  const isFromInside = before !== null && dialog?.contains(before.element);
  return { element, opener: dialog ? (isFromInside ? before.opener : before) : undefined, around };
}

/**
 * A button that takes itself away, or the list that it stands in, would leave the keyboard at the top of the page: it
 * goes on from what took the button's place, in the nearest part that is still there, else from the map. A part that
 * sends it elsewhere has done so before. A dialog gives the focus back to what opened it. Returns what ends it.
 */
export function keepFocus(): () => void {
  let place: Place | null = null;
  const remember = ({ target }: FocusEvent) => {
    place = target instanceof Element ? findPlace(target, place) : null;
  };
  // Who clicks beside everything wants no focus; what is taken away is gone by then.
  const forget = () =>
    queueMicrotask(() => {
      if (place?.element.isConnected && document.activeElement === document.body) place = null;
    });
  const goOn = () => {
    if (place === null || place.element.isConnected || isFocusLed()) return;
    // What stands beside a dialog has nothing to do with it: once it is gone, its opener counts.
    const dialog = place.around.at(-1)?.parent;
    if (place.opener !== undefined && dialog?.isConnected === false) place = place.opener;
    if (place === null || place.element.isConnected) return;
    const { around } = place;
    place = null;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const near = around
      .filter(({ parent }) => parent.isConnected && isSeen(parent))
      .flatMap(({ parent, index }) => {
        const goals = listGoals(parent);
        return goals.slice(index).find(isSeen) ?? goals.slice(0, index).findLast(isSeen) ?? [];
      });
    for (const goal of [...near, document.getElementById(FOCUS_TARGETS.graph)]) {
      if (goal) giveFocus(goal, { preventScroll: true });
      if (goal && document.activeElement === goal) return;
    }
  };
  const observer = new MutationObserver(goOn);
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', forget);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', forget);
  };
}
