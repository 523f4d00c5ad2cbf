/** Where the keyboard goes when it leaves one panel for another. */
export const FOCUS_TARGETS = {
  graph: 'graph-cursor',
  /** The way back to the network of one's own that was changed last. */
  goOn: 'go-on',
  details: 'details-heading',
  search: 'search-input',
  /** The heading of the panel of whom to meet. */
  meeting: 'meeting-heading',
  /** What heads the answer in it, and the entry of who was asked for by name. */
  answer: 'meeting-answer',
  met: 'meeting-met',
  /** The heading of the panel of how two are connected. */
  paths: 'paths-heading',
  /** The heading of the panel in which editions are compared. */
  editions: 'editions-heading',
  /** The name of the node whose details are open, where it can be edited. */
  name: 'node-name',
  /** The field that takes what an entry is the same as. */
  joining: 'node-joining',
  /** What relation the next tie of that node is. */
  relation: 'tie-relation',
  /** The first thing that can be done about a list that has come in. */
  offer: 'undo-offer',
  /** The name of an entry that is to be added. */
  entry: 'entry-name',
  /** The name of an entry that is to be added, in the last row of the table. */
  row: 'new-row',
  /** The first form in which a filled example of a list can be had. */
  example: 'list-example',
  /** The heading of what is remarked of people, in Publish. */
  remarks: 'remarks-heading',
  /** The title of a network of one's own, and its kinds. */
  title: 'network-title',
  kinds: 'network-kinds',
  /** What is said of it where it is published: what it shows, and who answers for it. */
  summary: 'network-summary',
  imprint: 'network-imprint',
} as const;

const FIELDS = 'input, textarea, select';

/** So long a target may take to come, with the code that renders it, ms. */
const PATIENCE = 3000;

let last = 0;
let isOnItsWay = false;

/** Whether the focus is being led to a target that has not come yet: nobody else need find it a place. */
export const isFocusLed = (): boolean => isOnItsWay;

let isGiven = false;
let given: Element | null = null;

/** Whether the focus that just comes is given by the page: nobody has gone there to look at anything. */
export const isFocusGiven = (): boolean => isGiven;

/** Gives an element the focus that has to be somewhere. */
export function giveFocus(element: HTMLElement, options?: FocusOptions): void {
  isGiven = true;
  given = element;
  element.focus(options);
  isGiven = false;
}

/**
 * Puts the keyboard's focus on a target, once what it stands in has been rendered, and tells `onReached`. Nothing where
 * it does not come in time, where the keyboard has gone elsewhere meanwhile, or is led elsewhere.
 */
export function moveFocus(target: keyof typeof FOCUS_TARGETS, onReached?: (element: HTMLElement) => void): void {
  const from = document.activeElement;
  const until = performance.now() + PATIENCE;
  last++;
  const own = last;
  isOnItsWay = true;
  const look = () => {
    const element = document.getElementById(FOCUS_TARGETS[target]);
    const { activeElement, body } = document;
    // Where the page has put it meanwhile nobody has gone.
    const isFree = activeElement === from || activeElement === given;
    const isElsewhere = own !== last || !(isFree || activeElement === body);
    if (!element && !isElsewhere && performance.now() < until) return requestAnimationFrame(look);
    if (own === last) isOnItsWay = false;
    // Whoever has begun to type elsewhere goes on there.
    const isTaken = !isFree && activeElement !== element && activeElement?.matches(FIELDS);
    if (!element || isTaken) return undefined;
    openAround(element);
    giveFocus(element);
    return onReached?.(element);
  };
  requestAnimationFrame(look);
}

/** Unfolds what an element is folded away in: it could not take the focus there. */
function openAround(element: Element): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
}

/** The field that takes a file to open. */
export const OPEN_FILE = 'open-file';

/** Where the details stand, beside the map or over its lower part. */
export const DETAILS_SHEET = 'details';

/** What says over the map that the other end of a tie is to be chosen. */
export const TYING_BAR = 'tying-bar';
