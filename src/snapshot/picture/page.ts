import { at } from '../../base/assert.ts';
import type { PaneSize } from '../../scene/camera.ts';
import type { TextMeasure } from '../../scene/label/text-width.ts';
import type { Palette } from '../../scene/palette.ts';
import { CARD_PARTS, type Caption, leaveOut } from './caption.ts';
import { type Card, layOutPage } from './card.ts';
import { countLabels, type FittedMap, toInside } from './fit-map.ts';

export interface PageRequest {
  /** Null: the map alone. */
  readonly caption: Caption | null;
  /** The page in any unit: only its shape counts. */
  readonly size: PaneSize;
  /** Sets the map for an area, in px of the card. */
  readonly setMap: (area: PaneSize) => FittedMap;
  readonly palette: Palette;
  readonly measure: TextMeasure;
}

export interface Page {
  readonly card: Card;
  readonly map: FittedMap;
  /** The words that found room on it. */
  readonly said: Caption | null;
}

/**
 * Sides of a square as large as the card, px: type keeps its size in px of the card, so that a small card makes
 * large type. On A4 names are set in 12 pt on the first and in 6.5 pt on the last, and no smaller. Those after it
 * are for captions that are books.
 */
const SIDES = [720, 800, 880, 960, 1060, 1180, 1320] as const;
const LAST_SIDES = [1600, 2000, 2600] as const;
/** How many labels, as a part of all, smaller type is worth: for type of half the size a fifth of them. */
const PRICE = 0.2 / 800;
/** What it is worth to leave no name out: the smallest type. */
const ALL_NAMED_WORTH = 0.2;
/** How much a map is worth that fills the page, against one that fills nothing. */
const MAP_WORTH = 0.4;
/** Room that a node needs for the drawing not to be a tangle, px of the card squared. */
const ROOM_OF_NODE = 4200;

/**
 * Lays a picture out on a page: type as large as leaves the map and its labels their room, at every shape from a
 * ribbon to a tower. Words that fit nowhere are left out, the small print first and the title last.
 */
export function layOutOn({ caption, size, setMap, palette, measure }: PageRequest): Page {
  const shape = Math.sqrt(size.width / size.height);
  let best: { readonly page: Page; readonly worth: number } | null = null;
  const tryOn = (side: number, said: Caption | null): boolean => {
    const page = { width: side * shape, height: side / shape };
    const card = said ? layOutPage(said, page, { palette, measure }) : toBare(page);
    if (!card) return false;
    const map = setMap(card.area);
    const wanted = Math.max(1, countInside(map));
    const placed = countLabels(map.scene);
    const room = map.frame.width * map.frame.height;
    const crowd = Math.min(1, room / (ROOM_OF_NODE * countNodes(map)));
    const worth =
      placed / wanted +
      crowd +
      (MAP_WORTH * room) / side ** 2 -
      PRICE * side +
      (placed >= wanted ? ALL_NAMED_WORTH : 0);
    if (!best || worth > best.worth) best = { page: { card, map, said: card.svg === '' ? null : said }, worth };
    return placed >= wanted && crowd === 1 && room / side ** 2 > 0.7;
  };
  for (const side of SIDES) if (tryOn(side, caption)) break;
  for (const side of LAST_SIDES) if (!best) tryOn(side, caption);
  for (let kept = CARD_PARTS.length - 1; !best && caption && kept > 0; kept--) {
    tryOn(at(LAST_SIDES, 0), leaveOut(caption, CARD_PARTS.slice(kept)));
  }
  if (!best) tryOn(at(SIDES, 0), null);
  const found = best as { readonly page: Page } | null;
  if (!found) throw new Error('a bare page has room for the map');
  return found.page;
}

const toBare = (page: PaneSize): Card => ({ ...page, area: { x: 0, y: 0, ...page }, svg: '' });

const countNodes = ({ scene }: FittedMap): number => scene.shown.nodes.reduce((sum, mark) => sum + mark, 0);

/** Nodes at full strength whose middle is in the frame. */
const countInside = ({ scene, frame }: FittedMap): number =>
  toInside(scene, frame).nodes.reduce((sum, mark) => sum + mark, 0);
