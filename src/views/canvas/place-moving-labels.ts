import { placeLabels } from '../../scene/label/place-labels.ts';
import { listCovered } from '../../scene/opening-positions.ts';
import { type Scene, toCounted } from '../../scene/scene.ts';
import { canEdit } from '../../store/can-edit.ts';
import { type CanvasStage, toViewport } from './canvas-stage.ts';

/** Up to this many nodes a moving label minds the ties under it. */
const MOST_MOVING_LABELS = 400;
const NO_EDGES = new Uint8Array(0);

/**
 * Labels for positions that the store does not know yet, in the places they had where there is room; inside
 * the pane and clear of its tools, so that none is cut while the map settles.
 */
export function placeMovingLabels(scene: Scene, { positions, camera, store }: CanvasStage) {
  const { nodes, edges } = toCounted(scene);
  const preferred = new Map(scene.labels.flatMap((label, node) => (label ? [[node, label] as const] : [])));
  const { pane } = store.getState().moment;
  const { pan } = toViewport(camera, pane);
  const frame = { x: -pan.x, y: -pan.y, ...pane };
  const covered = listCovered(frame, pane, canEdit(store.getState()));
  const minded = nodes.length > MOST_MOVING_LABELS ? NO_EDGES : edges;
  const { zoom } = camera;
  const moving = { positions, zoom, nodes, edges: minded, preferred, frame, covered, isMoving: true };
  return placeLabels({ ...scene, ...moving });
}
