import type { PaneSize } from '../../scene/camera.ts';
import { PALETTES, type ThemeName } from '../../scene/palette.ts';
import type { Scene } from '../../scene/scene.ts';
import { buildCaption, type Caption, type CardPart, leaveOut, listParts } from '../../snapshot/caption.ts';
import { type FittedMap, fitView, fitWhole, toInside, toPart } from '../../snapshot/fit-map.ts';
import { layOutOn } from '../../snapshot/page.ts';
import { type SvgOptions, type SvgPicture, toSvgPicture } from '../../snapshot/svg.ts';
import { toRecoloured } from '../../snapshot/whole-scene.ts';
import { selectScene } from '../../store/select-scene.ts';
import type { State } from '../../store/state.ts';
import { toAskedFor } from './asked-for.ts';
import { type Choice, toPageSize } from './choice.ts';
import { toDescription, toNames } from './names.ts';
import { setAsItIs, toPaneView } from './set-as-it-is.ts';

/** What lies just outside of a view comes in where its legend turns out smaller; a part of the view's size. */
const NEARLY = 0.1;

/** A picture of the present view. */
export interface BuiltPicture extends SvgPicture {
  /** The parts of the card that have something to say, wanted or not. */
  readonly parts: readonly CardPart[];
}

/** Whether something is selected, or a path or a focus is drawn: what the neighbourhood would be of. */
export const hasSurroundings = (state: State): boolean =>
  selectScene(state).emphasis !== null || state.session.focus !== null;

/**
 * The picture of the present state as chosen, in the look asked for, made on `day` (an ISO date); null when there
 * is nothing to show.
 */
export function buildPicture(state: State, choice: Choice, look: ThemeName, day: string): BuiltPicture | null {
  const { language } = state.session;
  const { measure } = state.moment;
  const shown = toExtent(selectScene(state), choice);
  if (!(shown.lit ?? shown.shown).nodes.includes(1)) return null;
  const scene = toRecoloured(shown, PALETTES[look]);
  const size = toPageSize(choice);
  // A view shows some of the map, and the words tell of that.
  const tell = ({ scene: set, frame }: FittedMap, margin: number): Caption => {
    const seen = choice.part === 'current' ? toInside(set, frame, margin) : null;
    const told = seen ? { ...set, shown: seen, lit: set.lit && seen } : set;
    return buildCaption(told, toAskedFor(state, day));
  };
  const draw = (words: Caption, { scene: set, frame }: FittedMap, page: SvgOptions['page'] | null): BuiltPicture => ({
    ...toSvgPicture(set, {
      frame,
      background: choice.background,
      title: words.title,
      description: toDescription(words, language),
      language,
      caption: toWanted(words, choice),
      measure,
      ...(page ? { page } : {}),
      ...toNames(state, scene, language),
    }),
    parts: listParts(words),
  });
  if (!size) {
    const map = setAsItIs(state, choice.part, scene);
    return draw(tell(map, 0), map, null);
  }
  const layout = state.session.positions === null ? state.document.layout : null;
  const setMap = (area: PaneSize) =>
    choice.part === 'current' ? fitView(scene, area, toPaneView(state)) : fitWhole(scene, area, layout, language);
  const layOut = (words: Caption) =>
    layOutOn({ caption: toWanted(words, choice), size, palette: PALETTES[look], measure, setMap });
  // How much of the map a page shows depends on the room that the words leave, and the words on what is shown.
  let words = buildCaption(scene, toAskedFor(state, day));
  if (choice.part === 'current') words = tell(layOut(words).map, NEARLY);
  const { card, map } = layOut(words);
  return draw(words, map, { card, size });
}

const toWanted = (words: Caption, { caption, omitted }: Choice): Caption | null =>
  caption ? leaveOut(words, omitted) : null;

/** Where nothing is selected the neighbourhood is everything: with a focus that is what is left anyway. */
function toExtent(scene: Scene, { part }: Choice): Scene {
  return part === 'around' && scene.emphasis ? toPart(scene, scene.emphasis.nodes) : scene;
}
