/** A width or height, css px where the root's type is 16 px, in units that follow the type. */
const inType = (px: number, unit: 'em' | 'rem') => `${px / 16}${unit}`;
/** The last pixel below it counts for the smaller side. */
const below = (px: number, side: 'width' | 'height' = 'width') => `(max-${side}: ${inType(px - 1, 'em')})`;
const from = (px: number, side: 'width' | 'height' = 'width') => `(min-${side}: ${inType(px, 'em')})`;
const FRAME = { width: 640, height: 320 };

/** On narrower panes details lie over the lower half of the map, css px. */
export const PHONE = 700;
const SMALLEST_PHONE = 380;
/** In lower windows nothing may stick to an edge, css px. */
const LOW = 421;

/**
 * Where the page becomes another one, by name: style sheets write `@media (--phone)`, and scripts ask for the same.
 * Words in the header go one by one as it narrows.
 */
export const SCREENS = {
  /** One thing at a time; panels are sheets over the map. */
  phone: below(PHONE),
  'beyond-phone': from(PHONE),
  'smallest-phone': below(SMALLEST_PHONE),
  /** Panels are drawers over the map. */
  drawers: below(1100),
  /** Panels stand beside the map. */
  beside: from(1100),
  /** The bar above the map has room for one thing in a line. */
  'narrow-bar': below(900),
  'no-export-word': below(1000),
  'short-search': below(1280),
  /** The search box has no room for all that can be found. */
  'few-words': `${below(SMALLEST_PHONE)}, ${from(PHONE)} and ${below(1280)}`,
  /** Details are narrower, and the header has no room for the word at Share. */
  tight: below(1360),
  'stacked-title': below(1440),
  /** Beside what is said of a network its tools have few words. */
  'short-tools': below(1600),
  /** A phone on its side, or a page zoomed far in. */
  low: below(LOW, 'height'),
  'not-low': from(LOW, 'height'),
  'roomy-frame': `${from(FRAME.width)} and ${from(FRAME.height, 'height')}`,
  'small-frame': `${below(FRAME.width)}, ${below(FRAME.height, 'height')}`,
} as const;

/** The same of a box on the page, for `@container`. */
export const BOXES = {
  'slim-box': `(max-width: ${inType(PHONE - 1, 'rem')})`,
  'middling-box': `(max-width: ${inType(959, 'rem')})`,
  'broad-box': `(max-width: ${inType(1279, 'rem')})`,
  'broadest-box': `(min-width: ${inType(1280, 'rem')})`,
} as const;

/** The steps of type and their lines, css px where the root's type is 16 px; written in rem, so that they follow it. */
export const TYPE_STEPS = [12, 13, 14, 15, 16, 17, 18, 20, 22, 24];
export const LINE_STEPS = [16, 18, 20, 21, 22, 24, 25, 26, 28, 30];
/** Sizes of type that follow nothing: on paper, and signs within marks that have their size too. */
export const FIXED_TYPE = { 'paper-text': 12, 'paper-line': 17, 'paper-title': 22, 'paper-title-line': 28, sign: 14 };

/** What lies over what, lowest first. The first three are of things inside a box, the others of the page. */
export const LAYERS = {
  under: -1,
  raised: 1,
  top: 2,
  fault: 9,
  header: 12,
  panel: 15,
  legend: 16,
  bar: 20,
  search: 25,
  'search-head': 26,
  backdrop: 29,
  popup: 30,
  drop: 40,
  'no-script': 60,
  start: 70,
};
