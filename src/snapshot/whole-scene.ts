import type { Side } from '../dataset/layout.ts';
import { buildFigures } from '../scene/figures.ts';
import type { Box } from '../scene/label-box.ts';
import type { Palette } from '../scene/palette.ts';
import { placeLabels } from '../scene/place-labels.ts';
import { measureBounds, type Scene } from '../scene/scene.ts';

/** Round a whole map, css px: room for the halo and for a selected label's plate. */
const MARGIN = 20;

/** The scene with labels placed for another zoom and none left out for lying at an edge. */
export const toZoomedScene = (
  scene: Scene,
  zoom: number,
  preferred: ReadonlyMap<number, Side | null> | undefined,
): Scene => ({
  ...scene,
  zoom,
  labels: placeLabels({
    ...scene,
    zoom,
    nodes: (scene.lit ?? scene.shown).nodes,
    edges: (scene.lit ?? scene.shown).edges,
    preferred,
    first: scene.emphasis?.nodes,
    ringed: scene.emphasis?.centres,
    frame: null,
  }),
});

/** The scene in other colours; labels stay where they are. */
export const toRecoloured = (scene: Scene, palette: Palette): Scene =>
  scene.figures.palette === palette ? scene : { ...scene, figures: buildFigures(scene.network, palette) };

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
