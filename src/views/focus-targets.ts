/** Where the keyboard goes when it leaves one panel for another. */
export const FOCUS_TARGETS = {
  graph: 'graph-cursor',
  details: 'details-heading',
  search: 'search-input',
  /** The name of the node whose details are open, where it can be edited. */
  name: 'node-name',
  /** The name of an entry that is to be added. */
  entry: 'entry-name',
} as const;

/** Puts the keyboard's focus on a target, once what it stands in has been rendered. */
export function moveFocus(target: keyof typeof FOCUS_TARGETS): void {
  requestAnimationFrame(() => document.getElementById(FOCUS_TARGETS[target])?.focus());
}

/** The field that takes a file to open. */
export const OPEN_FILE = 'open-file';

/** Where the details stand, beside the map or over its lower part. */
export const DETAILS_SHEET = 'details';
