import { advance, finish, type Steps } from '../../base/steps.ts';
import { PALETTES, type ThemeName } from '../../scene/palette.ts';
import { toRecoloured } from '../../scene/recolour.ts';
import { type Scene, toCounted } from '../../scene/scene.ts';
import {
  buildCaption,
  CARD_PARTS,
  type Caption,
  type CardPart,
  leaveOut,
  listParts,
  toDescription,
} from '../../snapshot/picture/caption.ts';
import { type FittedMap, fitView, fitWhole, setAsItIs, toInside, toPart } from '../../snapshot/picture/fit-map.ts';
import { ALL_NAMED, improve, type Names, toNames, toNumbered } from '../../snapshot/picture/names.ts';
import { layOutOn } from '../../snapshot/picture/page.ts';
import { type SvgOptions, type SvgPicture, toSvgInSteps } from '../../snapshot/picture/svg.ts';
import { type Choice, toPageSize } from './choice.ts';
import type { View } from './view.ts';

/** How long the page may be busy with a picture without a breath, ms. */
const SLICE = 24;
/** Names that found no room are numbered, then counted; what is said of them takes room in its turn. */
const MOST_ROUNDS = 6;
/** What lies just outside of a view comes in where its legend turns out smaller; a part of the view's size. */
const NEARLY = 0.1;

/** A picture of the present view. */
export interface BuiltPicture extends SvgPicture {
  /** The parts of the card that have something to say, wanted or not. */
  readonly parts: readonly CardPart[];
  /** How many of the names that belong on the map are neither on it nor in its key, in a sentence; empty: none. */
  readonly unnamed: string;
}

/** What is wanted of a view. */
export interface Wanted {
  readonly choice: Choice;
  readonly look: ThemeName;
  /** The day the picture is made, an ISO date. */
  readonly day: string;
}

/** The picture of a view as it is wanted; null when there is nothing to show. */
export const buildPicture = (view: View, wanted: Wanted): BuiltPicture | null => finish(buildInSteps(view, wanted));

/** The same in slices, between which the page lives, since large networks take seconds; null too once nobody wants it. */
export async function buildInSlices(view: View, wanted: Wanted, isWanted = () => true): Promise<BuiltPicture | null> {
  const steps = buildInSteps(view, wanted);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
    const made = advance(steps, SLICE);
    if (made) return made.result;
  }
}

function* buildInSteps(view: View, { choice, look, day }: Wanted): Steps<BuiltPicture | null> {
  const { measure } = view;
  const { language } = view.asked;
  const shown = toExtent(view.scene, choice);
  if (!toCounted(shown).nodes.includes(1)) return null;
  const scene = toRecoloured(shown, PALETTES[look]);
  let names = ALL_NAMED;
  let set: SetPicture;
  for (let round = 0; ; round++) {
    set = yield* setPicture(view, choice, scene, names, day);
    // Where a key finds no room its numbers say nothing.
    const isKeyLost = names.keyed.length > 0 && !set.words?.key;
    const next: Names = isKeyLost
      ? { keyed: [], unnamed: names.keyed.length }
      : improve(names, set.map, language, choice.part !== 'current');
    if (next === names || round === MOST_ROUNDS) break;
    names = next;
    yield;
  }
  yield;
  const { told, words, map, page } = set;
  const picture = yield* toSvgInSteps(map.scene, {
    frame: map.frame,
    background: choice.background,
    title: told.title,
    description: toDescription(told, language),
    language,
    caption: words,
    measure,
    ...(page ? { page } : {}),
    ...toNames(scene, view.shownTies, language),
  });
  return { ...picture, parts: listParts(told), unnamed: told.unnamed };
}

interface SetPicture {
  /** All that could be said, and what of it the picture says; null: it is the map alone. */
  readonly told: Caption;
  readonly words: Caption | null;
  readonly map: FittedMap;
  readonly page: NonNullable<SvgOptions['page']> | null;
}

/** The map and the words round it, each as large as the other leaves it. */
function* setPicture(view: View, choice: Choice, whole: Scene, names: Names, day: string): Steps<SetPicture> {
  const { measure, layout, pane } = view;
  const { language } = view.asked;
  const size = toPageSize(choice);
  const scene = toNumbered(whole, names, measure);
  // A view shows some of the map, and the words tell of that.
  const tell = ({ scene: set, frame }: FittedMap, margin: number): Caption => {
    const seen = choice.part === 'current' ? toInside(set, frame, margin) : null;
    const told = seen ? { ...set, shown: seen, lit: set.lit && seen } : set;
    return buildCaption(told, { ...view.asked, day, names });
  };
  // What is told of the names that are not on the map is told without a caption, too.
  const toSaid = (all: Caption): Caption | null =>
    choice.caption || all.key || all.unnamed ? leaveOut(all, choice.caption ? choice.omitted : CARD_PARTS) : null;
  if (!size) {
    const map = yield* setAsItIs(scene, choice.part, view, language);
    const told = tell(map, 0);
    return { told, words: toSaid(told), map, page: null };
  }
  const { palette } = scene.figures;
  const layOut = (words: Caption) =>
    layOutOn({
      caption: toSaid(words),
      size,
      palette,
      measure,
      setMap: (area) =>
        choice.part === 'current' ? fitView(scene, area, pane) : fitWhole(scene, area, layout, language),
    });
  // How much of the map a page shows depends on the room that the words leave, and the words on what is shown.
  let told = buildCaption(scene, { ...view.asked, day, names });
  if (choice.part === 'current') told = tell(layOut(told).map, NEARLY);
  yield;
  const { card, map, said } = layOut(told);
  return { told, words: said, map, page: { card, size } };
}

/** Where nothing is selected the neighbourhood is everything: with a focus that is what is left anyway. */
function toExtent(scene: Scene, { part }: Choice): Scene {
  return part === 'around' && scene.emphasis ? toPart(scene, scene.emphasis.nodes) : scene;
}
