import type { Side } from '../../dataset/sides.ts';
import type { Box } from '../../scene/box.ts';
import { toLitFirst } from '../../scene/label/lit.ts';
import { nameRest } from '../../scene/label/name-rest.ts';
import { placeLabels } from '../../scene/label/place-labels.ts';
import type { LabelPlacement } from '../../scene/label/placement.ts';
import { measureBounds, type Scene, toCounted } from '../../scene/scene.ts';

/** Round a whole map, css px: room for the halo and for a selected label's plate. */
const MARGIN = 20;

/** The scene with labels placed for another zoom; those that would lie outside `frame` are left out, none for null. */
export const toZoomedScene = (
  scene: Scene,
  zoom: number,
  preferred: ReadonlyMap<number, Side | null> | undefined,
  frame: Box | null = null,
): Scene => ({
  ...scene,
  zoom,
  labels: placeLabels({ ...toRequest(scene, frame), zoom, preferred }),
});

/** The scene with a place for names that have none, at the end of a line: see `nameRest`. */
export const withRestNamed = (scene: Scene, frame: Box | null = null): Scene => ({
  ...scene,
  labels: nameRest(toRequest(scene, frame), scene.labels),
});

const toRequest = (scene: Scene, frame: Box | null): LabelPlacement => ({
  ...scene,
  ...toCounted(scene),
  ...toLitFirst(scene.emphasis, toCounted(scene)),
  frame,
});

/** The frame round everything that is shown, in css px of the zoomed model; null when nothing is. */
export function toWholeFrame(scene: Scene): Box | null {
  const bounds = measureBounds(scene);
  if (!bounds) return null;
  const [left, top] = [Math.floor(bounds.x * scene.zoom) - MARGIN, Math.floor(bounds.y * scene.zoom) - MARGIN];
  return {
    x: left,
    y: top,
    width: Math.ceil((bounds.x + bounds.width) * scene.zoom) + MARGIN - left,
    height: Math.ceil((bounds.y + bounds.height) * scene.zoom) + MARGIN - top,
  };
}
