import { at } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import { shareMessages } from '../../language/share.ts';
import { toViewBox } from '../../scene/camera.ts';
import type { Box } from '../../scene/label-box.ts';
import { toPreferredSides } from '../../scene/opening-positions.ts';
import { PALETTES, type ThemeName } from '../../scene/palette.ts';
import type { Scene } from '../../scene/scene.ts';
import { buildCaption } from '../../snapshot/caption.ts';
import { type SvgPicture, toSvgPicture } from '../../snapshot/svg.ts';
import { toRecoloured, toWholeFrame, toZoomedScene } from '../../snapshot/whole-scene.ts';
import { selectScene } from '../../store/select-scene.ts';
import { selectArrangement, selectCamera, selectVisibility } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import type { Choice } from './choice.ts';

/** The picture of the present state as chosen, in the look asked for; null when there is nothing to show. */
export function buildPicture(state: State, choice: Choice, look: ThemeName): SvgPicture | null {
  const { language, filters, focus } = state.session;
  const shown = selectScene(state);
  if (!(shown.lit ?? shown.shown).nodes.includes(1)) return null;
  const scene = toRecoloured(choice.part === 'whole' ? toWhole(state, shown) : shown, PALETTES[look]);
  const frame = choice.part === 'whole' ? toWholeFrame(scene) : toPaneFrame(state);
  if (!frame) return null;
  const caption = buildCaption(scene, { language, filters, focus });
  return toSvgPicture(scene, {
    frame,
    background: choice.background,
    title: caption.title,
    description: shareMessages[language].description([caption.subtitle, ...caption.facts].filter(Boolean).join('. ')),
    language,
    caption: choice.caption ? caption : null,
    measure: state.moment.measure,
    ...toNames(state, scene, language),
  });
}

/** The opening view is shown whole already; from any other, the labels are set anew for the opening's zoom. */
function toWhole(state: State, scene: Scene): Scene {
  const { camera, positions, language } = state.session;
  const { stage, pane } = state.moment;
  const isOpening = camera === null && positions === null && stage.width === pane.width && stage.height === pane.height;
  if (isOpening) return scene;
  const arrangement = positions === null ? selectArrangement(state) : null;
  return toZoomedScene(
    scene,
    1,
    arrangement ? toPreferredSides(scene.network, arrangement, language, stage) : undefined,
  );
}

function toPaneFrame(state: State): Box {
  const camera = selectCamera(state);
  const view = toViewBox(camera, state.moment.pane);
  return { x: view.x * camera.zoom, y: view.y * camera.zoom, ...state.moment.pane };
}

function toNames(state: State, { network }: Scene, language: Language) {
  const say = shareMessages[language];
  const { degrees } = selectVisibility(state);
  const nameOf = (node: number) => at(network.nodes, node).label[language];
  return {
    nodeTitle: (node: number) => {
      const kind = network.kinds.get(at(network.nodes, node).kind)?.label[language] ?? '';
      return say.nodeTitle(nameOf(node), kind, at(degrees, node));
    },
    edgeTitle: (edge: number) => {
      const { relation, layer } = at(network.edges, edge);
      const words = network.relations.get(relation)?.label[language] ?? relation;
      const [source, target] = [nameOf(at(network.source, edge)), nameOf(at(network.target, edge))];
      const sentence = say.edgeTitle(source, words, target);
      return layer === 'inferred' ? say.edgeInferred(sentence) : sentence;
    },
  };
}
