/** So many colours are painted as they are; of more, each is brought to the nearest of as many. */
const MOST = 216;
/** Between neighbours of these, of 255. */
const STEP = 51;

/** What may have a colour of its own. */
interface Coloured {
  readonly colour?: string | undefined;
}

/** The answer for the same list: every drawing asks. */
const known = new WeakMap<readonly Coloured[], readonly (string | undefined)[]>();

/**
 * The colours of their own that nodes, or ties, are painted in, by index; undefined: that of its kind, or its relation.
 * What is painted alike is painted together, so the number of colours has a bound. O(items).
 */
export function listPainted(items: readonly Coloured[]): readonly (string | undefined)[] {
  const before = known.get(items);
  if (before) return before;
  const count = new Set(items.map(({ colour }) => colour)).size;
  const colours = items.map(({ colour }) => (colour !== undefined && count > MOST ? toNearest(colour) : colour));
  known.set(items, colours);
  return colours;
}

const toNearest = (hex: string): string =>
  `#${[1, 3, 5].map((at) => toTwo(Math.round(Number.parseInt(hex.slice(at, at + 2), 16) / STEP) * STEP)).join('')}`;

const toTwo = (channel: number): string => channel.toString(16).padStart(2, '0');
