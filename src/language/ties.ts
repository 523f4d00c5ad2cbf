import { catalogue, plural } from './catalogue.ts';

/** How many ties something has, and how many of them the map shows: the same words wherever they are counted. */
export const tieMessages = catalogue(
  {
    ties: (shown: number, all: number) =>
      shown < all ? `${shown} of ${plural(all, 'tie', 'ties')} shown` : plural(all, 'tie', 'ties'),
    count: (shown: number, all: number) => (shown < all ? `${shown} of ${all}` : String(all)),
    /** Which it is of those with the same ends. */
    among: (place: number, all: number) => `tie ${place} of ${all}`,
  },
  {
    ties: (shown, all) => (shown < all ? `${shown} dari ${all} hubungan tampak` : `${all} hubungan`),
    count: (shown, all) => (shown < all ? `${shown} dari ${all}` : String(all)),
    among: (place, all) => `hubungan ke-${place} dari ${all}`,
  },
);
