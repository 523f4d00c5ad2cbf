import { advance, finish, type Steps } from '../../base/steps.ts';
import { PALETTES } from '../../scene/palette.ts';
import { toRecoloured } from '../../scene/recolour.ts';
import { type Scene, toCounted } from '../../scene/scene.ts';
import { type CardPart, listParts, toDescription } from '../../snapshot/picture/caption.ts';
import { toPart } from '../../snapshot/picture/fit-map.ts';
import { setPicture } from '../../snapshot/picture/page.ts';
import { type SvgPicture, toSvgInSteps } from '../../snapshot/picture/svg.ts';
import { type Choice, toPageSize } from './choice.ts';
import type { View } from './view.ts';

/** How long the page may be busy with a picture without a breath, ms. */
const SLICE = 24;
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

function* buildInSteps(view: View, { choice, day }: Wanted): Steps<BuiltPicture | null> {
  const { asked, measure, shownTies } = view;
  const { language } = asked;
  const scene = toRecoloured(toExtent(view.scene, choice), PALETTES[choice.look ?? view.look]);
  if (!toCounted(scene).nodes.includes(1)) return null;
  const { told, said, map, page } = yield* setPicture(
    { ...view, scene, asked: { ...asked, day } },
    { part: choice.part, size: toPageSize(choice), omitted: choice.caption ? choice.omitted : null },
  );
  yield;
  const picture = yield* toSvgInSteps(map.scene, {
    frame: map.frame,
    background: choice.background,
    title: told.title,
    description: toDescription(told, language),
    language,
    caption: said,
    measure,
    shownTies,
    ...(page ? { page } : {}),
  });
  return { ...picture, parts: listParts(told), unnamed: told.unnamed };
}

/** Where nothing is selected the neighbourhood is everything: with a focus that is what is left anyway. */
function toExtent(scene: Scene, { part }: Choice): Scene {
  return part === 'around' && scene.emphasis ? toPart(scene, scene.emphasis.nodes) : scene;
}
