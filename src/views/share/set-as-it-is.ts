import type { Steps } from '../../base/steps.ts';
import type { OpeningLayout } from '../../dataset/layout.ts';
import { toViewBox } from '../../scene/camera.ts';
import type { Box } from '../../scene/label-box.ts';
import { toPreferredSides } from '../../scene/opening-positions.ts';
import type { Scene } from '../../scene/scene.ts';
import type { FittedMap } from '../../snapshot/picture/fit-map.ts';
import { listUnnamed } from '../../snapshot/picture/names.ts';
import { toWholeFrame, toZoomedScene, withRestNamed } from '../../snapshot/picture/whole-scene.ts';
import { isAsPrepared, selectArrangement, selectCamera } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import type { Part } from './choice.ts';

/** The whole may be drawn larger than on the screen where that makes room for all names, so many times. */
const LARGER = [1.25, 1.6, 2] as const;

/** The part of the scene that was chosen, as large as it stands on the screen, or a little larger. */
export function* setAsItIs(state: State, part: Part, scene: Scene): Steps<FittedMap> {
  const pane = toPaneFrame(state);
  if (part === 'current') return { scene, frame: pane };
  const toFitted = (zoomed: Scene): FittedMap => {
    const set = withRestNamed(zoomed);
    return { scene: set, frame: toWholeFrame(set) ?? pane };
  };
  const isPart = part === 'around' && scene.emphasis;
  let fitted = toFitted(isPart ? toZoomedScene(scene, 1, undefined) : toWhole(state, scene));
  for (const zoom of LARGER) {
    if (listUnnamed(fitted).length === 0) break;
    yield;
    fitted = toFitted(toZoomedScene(scene, zoom, undefined));
  }
  return fitted;
}

/** The opening view is shown whole already; from any other, the labels are set anew for the opening's zoom. */
function toWhole(state: State, scene: Scene): Scene {
  const { camera, language } = state.session;
  const { stage, pane } = state.moment;
  const isOpening =
    camera === null && isAsPrepared(state) && stage.width === pane.width && stage.height === pane.height;
  if (isOpening) return scene;
  const arrangement = isAsPrepared(state) ? selectArrangement(state) : null;
  return toZoomedScene(
    scene,
    1,
    arrangement ? toPreferredSides(scene.network, arrangement, language, stage) : undefined,
  );
}

/** The prepared layout that the map stands in; null where it stands otherwise. */
export const toLayout = (state: State): OpeningLayout | null => (isAsPrepared(state) ? state.document.layout : null);

/** What the pane shows, in model units. */
export const toPaneView = (state: State): Box => toViewBox(selectCamera(state), state.moment.pane);

/** The same in css px of the zoomed model. */
function toPaneFrame(state: State): Box {
  const { zoom } = selectCamera(state);
  const view = toPaneView(state);
  return { x: view.x * zoom, y: view.y * zoom, ...state.moment.pane };
}
