import { failure, type Result, success } from '../base/result.ts';
import { isInSight } from '../scene/camera.ts';
import { applyNotice } from './preferences.ts';
import type { Reopening } from './reopen.ts';
import { selectScene } from './select-scene.ts';
import { selectPane, selectPositions } from './selectors.ts';
import { applyUnled } from './stage.ts';
import type { Notice, State } from './state.ts';
import { applyOpened } from './visits.ts';

/** Shows what was read from a file; nothing of what was open before stays. */
export const applyReopening = (state: State, { notices, ...view }: Reopening, file: string): State =>
  notices.reduce(applyNotice, applyOpened(state, view, file));

/** Leaves a camera that sees none of the nodes: the map as at its opening, a small one whole, and a word about it. */
export function bringIntoSight(next: State, file: string): State {
  const { camera } = next.session;
  const isLost = camera !== null && !isInSight(selectPositions(next), camera, selectPane(next));
  if (!isLost || next.document.dataset.nodes.length === 0) return applyUnled(next);
  return applyNotice(applyUnled({ ...next, session: { ...next.session, camera: null } }), {
    key: 'snapshotAway',
    values: { file },
  });
}

/**
 * A state that is to be shown, where it can be drawn: all of its picture is made before any of it counts, and what
 * draws it finds it made. Else the fault.
 */
export function tryDrawing(next: State, file: string): Result<State, Notice> {
  try {
    selectScene(next);
    return success(next);
  } catch {
    return failure({ key: 'fileUndrawable', values: { file } });
  }
}
