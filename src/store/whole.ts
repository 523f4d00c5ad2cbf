import type { Camera } from '../scene/camera.ts';
import { SMALL } from '../scene/small.ts';
import { type State, withSession } from './state.ts';

/** Whether a small network is open, one's own or a file's, that is seen whole unless the visitor looks closer. */
export const canKeepWhole = ({ document: { origin, dataset }, moment }: State): boolean =>
  origin !== 'published' && moment.home !== 'frame' && dataset.nodes.length > 0 && dataset.nodes.length <= SMALL;

/** Whether all is seen as it opens, so that no name may be cut off or lie under a tool. */
export const isOpeningView = (state: State): boolean => state.session.camera === null || isKeptWhole(state);

/** Whether that is how it is seen: nobody has looked closer since all of it was brought into view. */
export const isKeptWhole = (state: State): boolean =>
  canKeepWhole(state) && (state.session.camera === null || state.session.camera === state.moment.fitted);

/** The view that a hand has left last; null: the app alone has chosen where to look. */
export function toHandView({ session: { camera }, moment: { fitted, led } }: State): Camera | null {
  if (camera === null || camera === fitted) return null;
  return camera === led.to ? led.from : camera;
}

/** The state as it is kept: a small network is opened whole again, unless a hand has chosen the view. */
export const withHandView = (state: State): State =>
  canKeepWhole(state) ? withSession(state, { camera: toHandView(state) }) : state;
