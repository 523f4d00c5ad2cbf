import type { OpeningLayout } from '../../dataset/layout.ts';
import type { Side } from '../../dataset/sides.ts';
import type { Box } from '../../scene/box.ts';
import { toViewBox } from '../../scene/camera.ts';
import { toPreferredSides } from '../../scene/opening-positions.ts';
import type { Scene } from '../../scene/scene.ts';
import type { AskedFor } from '../../snapshot/picture/caption.ts';
import { selectScene } from '../../store/select-scene.ts';
import { selectStanding } from '../../store/standing.ts';
import type { State } from '../../store/state.ts';
import { toAskedFor } from './asked-for.ts';

/** All of the state that a picture is made of, taken at its door: whatever draws and tells it needs nothing else. */
export interface View {
  readonly scene: Scene;
  readonly measure: State['moment']['measure'];
  /** What the visitor asked to see. */
  readonly asked: AskedFor;
  /** The ties of each node that are shown. */
  readonly shownTies: Int32Array;
  /** What the pane shows, in model units. */
  readonly pane: Box;
  /** The same in css px of the zoomed model. */
  readonly frame: Box;
  /** The prepared layout that the map stands in; null where it stands otherwise. */
  readonly layout: OpeningLayout | null;
  /** Whether it is the opening view, which shows the whole already. */
  readonly isOpening: boolean;
  /** The sides of labels at the opening's zoom, where they were made for it. */
  readonly sides: ReadonlyMap<number, Side | null> | undefined;
}

export function toView(state: State): View {
  const { document, session, moment } = state;
  const scene = selectScene(state);
  const { camera, shownTies, isPrepared, arrangement } = selectStanding(state);
  const pane = toViewBox(camera, moment.pane);
  const { stage } = moment;
  const isStage = stage.width === moment.pane.width && stage.height === moment.pane.height;
  return {
    scene,
    measure: moment.measure,
    asked: toAskedFor(state, scene.network),
    shownTies,
    pane,
    frame: { x: pane.x * camera.zoom, y: pane.y * camera.zoom, ...moment.pane },
    layout: isPrepared ? document.layout : null,
    isOpening: session.camera === null && isPrepared && isStage,
    sides: arrangement ? toPreferredSides(scene.network, arrangement, session.language, stage) : undefined,
  };
}

/** Whether something is selected, or a path or a focus is drawn: what the neighbourhood would be of. */
export const hasSurroundings = (state: State): boolean =>
  selectScene(state).emphasis !== null || state.session.focus !== null;
