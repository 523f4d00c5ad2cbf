import type { Language } from '../../dataset/language.ts';
import { shareMessages } from '../../language/share.ts';
import { PALETTES, type ThemeName } from '../../scene/palette.ts';
import type { Scene } from '../../scene/scene.ts';
import { buildCaption, type Caption, type CardPart, leaveOut, listParts } from '../../snapshot/caption.ts';
import { fitView, fitWhole, toPart } from '../../snapshot/fit-map.ts';
import { layOutOn } from '../../snapshot/page.ts';
import { type SvgPicture, toSvgPicture } from '../../snapshot/svg.ts';
import { toRecoloured } from '../../snapshot/whole-scene.ts';
import { selectScene } from '../../store/select-scene.ts';
import type { State } from '../../store/state.ts';
import { toAskedFor } from './asked-for.ts';
import { type Choice, toPageSize } from './choice.ts';
import { toNames } from './names.ts';
import { setAsItIs, toPaneView } from './set-as-it-is.ts';

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
  const words = buildCaption(scene, toAskedFor(state, day));
  const caption = choice.caption ? leaveOut(words, choice.omitted) : null;
  const options = {
    background: choice.background,
    title: words.title,
    description: toDescription(words, language),
    language,
    measure,
    ...toNames(state, scene, language),
  };
  const parts = listParts(words);
  const size = toPageSize(choice);
  if (!size) {
    const { scene: set, frame } = setAsItIs(state, choice.part, scene);
    return { ...toSvgPicture(set, { ...options, frame, caption }), parts };
  }
  const layout = state.session.positions === null ? state.document.layout : null;
  const view = toPaneView(state);
  const { card, map } = layOutOn({
    caption,
    size,
    palette: PALETTES[look],
    measure,
    setMap: (area) =>
      choice.part === 'current' ? fitView(scene, area, view) : fitWhole(scene, area, layout, language),
  });
  return { ...toSvgPicture(map.scene, { ...options, frame: map.frame, page: { card, size } }), parts };
}

function toDescription({ subtitle, counts, asked }: Caption, language: Language): string {
  return shareMessages[language].description([subtitle, counts, ...asked].filter(Boolean).join('. '));
}

/** Where nothing is selected the neighbourhood is everything: with a focus that is what is left anyway. */
function toExtent(scene: Scene, { part }: Choice): Scene {
  return part === 'around' && scene.emphasis ? toPart(scene, scene.emphasis.nodes) : scene;
}
