import { at } from '../../base/assert.ts';
import type { Steps } from '../../base/steps.ts';
import type { Language } from '../../dataset/language.ts';
import type { PaneSize } from '../../scene/camera.ts';
import { briefName, mapLabel, setLabel } from '../../scene/label/text.ts';
import type { TextMeasure } from '../../scene/label/text-width.ts';
import type { Palette } from '../../scene/palette.ts';
import { toRecoloured } from '../../scene/recolour.ts';
import { type Scene, type Shown, toCounted } from '../../scene/scene.ts';
import {
  ALL_NAMED,
  type AskedFor,
  buildCaption,
  CARD_PARTS,
  type Caption,
  type CardPart,
  leaveOut,
  type Names,
} from './caption.ts';
import { type Card, layOutPage } from './card.ts';
import {
  countLabels,
  type FittedMap,
  fitView,
  fitWhole,
  listUnnamed,
  type PicturePart,
  type SeenMap,
  setAsItIs,
  toInside,
  toPart,
} from './fit-map.ts';
import type { PageSize } from './svg.ts';

/** A map as it is on the screen, and what was asked of it. */
export interface AskedMap extends SeenMap {
  readonly scene: Scene;
  readonly asked: AskedFor;
  readonly measure: TextMeasure;
}

/** What is wanted of it. */
export interface WantedPage {
  readonly part: PicturePart;
  /** The colours that it is drawn in. */
  readonly palette: Palette;
  /** Null: as large as the map is. */
  readonly size: PageSize | null;
  /** The parts of the card that are left out; null: it is the map alone. */
  readonly omitted: readonly CardPart[] | null;
}

export interface SetPicture {
  /** All that could be said, and what of it the picture says; null: it is the map alone. */
  readonly told: Caption;
  readonly said: Caption | null;
  readonly map: FittedMap;
  readonly page: { readonly card: Card; readonly size: PageSize } | null;
}

/** Names that found no room are numbered, then counted; what is said of them takes room in its turn. */
const MOST_ROUNDS = 6;
/** A longer key is a book. */
const MOST_KEYED = 60;
/** What lies just outside of a view comes in where its legend turns out smaller; a part of the view's size. */
const NEARLY = 0.1;

/**
 * The map and the words round it, until every name is on it, in a key, or said to be missing; null where there is
 * nothing to show. Where nothing is selected its neighbourhood is everything: with a focus that is what is left anyway.
 */
export function* setPicture(seen: AskedMap, wanted: WantedPage): Steps<SetPicture | null> {
  const { emphasis } = seen.scene;
  const part = wanted.part === 'around' && emphasis ? toPart(seen.scene, emphasis.nodes) : seen.scene;
  const map = { ...seen, scene: toRecoloured(part, wanted.palette) };
  if (!toCounted(map.scene).nodes.includes(1)) return null;
  let names = ALL_NAMED;
  for (let round = 0; ; round++) {
    const set = yield* setOnce(map, wanted, names);
    // Where a key finds no room its numbers say nothing.
    const isKeyLost = names.keyed.length > 0 && !set.said?.key;
    const next: Names = isKeyLost
      ? { keyed: [], unnamed: names.keyed.length }
      : improve(names, set.map, map.asked.language, wanted.part !== 'current');
    if (next === names || round === MOST_ROUNDS) return set;
    names = next;
    yield;
  }
}

/** The map and the words round it, each as large as the other leaves it. */
function* setOnce(whole: AskedMap, { part, size, omitted }: WantedPage, names: Names): Steps<SetPicture> {
  const { asked, measure, layout } = whole;
  const scene = toNumbered(whole.scene, names, measure);
  const tell = (set: Scene, seen: Shown | null = null): Caption =>
    buildCaption(seen ? { ...set, shown: seen, lit: set.lit && seen } : set, { ...asked, names });
  // A view shows some of the map, and the words tell of that.
  const tellSeen = (map: FittedMap, margin: number): Caption =>
    tell(map.scene, part === 'current' ? toInside(map.scene, map.frame, margin) : null);
  // What is told of the names that are not on the map is told without a caption, too.
  const toSaid = (all: Caption): Caption | null =>
    omitted || all.key || all.unnamed ? leaveOut(all, omitted ?? CARD_PARTS) : null;
  if (!size) {
    const map = yield* setAsItIs(scene, part, whole, asked.language);
    const told = tellSeen(map, 0);
    return { told, said: toSaid(told), map, page: null };
  }
  const setMap = (area: PaneSize) =>
    part === 'current' ? fitView(scene, area, whole) : fitWhole(scene, area, layout, asked.language);
  const { palette } = scene.figures;
  const layOut = (words: Caption) => layOutOn({ caption: toSaid(words), size, palette, measure, setMap });
  // How much of the map a page shows depends on the room that the words leave, and the words on what is shown.
  let told = tell(scene);
  if (part === 'current') told = tellSeen(layOut(told).map, NEARLY);
  yield;
  const { card, map, said } = layOut(told);
  return { told, said, map, page: { card, size } };
}

/**
 * What to do next about names that found no room on a map set with `names`: first as many numbers as a key can
 * explain, then to say how many are missing. The same again when nothing is left to do.
 */
function improve(names: Names, { scene, frame }: FittedMap, language: Language, canKey: boolean): Names {
  const missing = new Set(listUnnamed({ scene, frame }));
  const known = new Set(names.keyed.map(({ node }) => node));
  const added = [...missing].filter((node) => !known.has(node));
  const count = known.size + added.length;
  if (canKey && names.unnamed === 0 && added.length > 0 && count <= MOST_KEYED) {
    const named = added.map((node) => ({ node, name: briefName(mapLabel(at(scene.network.nodes, node), language)) }));
    // In the order of the alphabet, so that a name is found in the key as well as a number.
    const keyed = [...names.keyed, ...named].sort(
      (one, other) => one.name.localeCompare(other.name, language, { numeric: true }) || one.node - other.node,
    );
    return { keyed, unnamed: 0 };
  }
  if (missing.size === names.unnamed) return names;
  // A number that found no room either explains nothing.
  const keyed = count <= MOST_KEYED ? names.keyed.filter(({ node }) => !missing.has(node)) : [];
  return { keyed, unnamed: missing.size };
}

/** The scene with numbers in place of the names that a key explains. */
function toNumbered(scene: Scene, { keyed }: Names, measure: TextMeasure): Scene {
  if (keyed.length === 0) return scene;
  const [texts, labels] = [[...scene.texts], [...scene.labels]];
  for (const [index, { node }] of keyed.entries()) {
    const figure = scene.figures.nodes[node];
    if (figure) texts[node] = setLabel(`${index + 1}`, figure.label, measure);
    labels[node] = null;
  }
  return { ...scene, texts, labels };
}

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
