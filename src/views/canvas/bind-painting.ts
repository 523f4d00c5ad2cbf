import type { Emphasis } from '../../scene/emphasis.ts';
import { toLooks } from '../../scene/looks.ts';
import { rescale, type Scene } from '../../scene/scene.ts';
import { selectScene } from '../../store/select-scene.ts';
import { type CanvasStage, follow } from './canvas-stage.ts';
import { findElement } from './find-node.ts';
import { paintHighlight, paintScene, toHover } from './paint-scene.ts';
import { placeMovingLabels } from './place-moving-labels.ts';
import { setHands } from './renderer.ts';
import { createSheet, type Layers } from './sheet.ts';

/** While nodes move, labels are placed again this often, ms; where placing takes long, after this many times as long. */
const RELABEL_MS = 200;
const RELABEL_COST = 20;
/** A node costs about as much as this many ties; beyond this many in all a camera that moves moves the picture. */
const NODE_COST = 4;
const MOST_PER_FRAME = 2500;

/**
 * Paints the map with the next frame after something has changed, and tells Cytoscape's listeners of it. For a hover
 * only the highlight is painted: a translucent veil over the map, and the neighbourhood again on top, 1–3 ms at any
 * size.
 */
export function bindPainting(stage: CanvasStage, layers: Layers): () => void {
  const { cy, store } = stage;
  const map = layers.map.getContext('2d');
  const highlight = layers.highlight.getContext('2d');
  if (!map || !highlight) return () => {};
  const sheet = createSheet(layers);
  let scene: Scene = selectScene(store.getState());
  let looks = toLooks(scene.figures);
  let hover: Emphasis | null = null;
  let frame = 0;
  let placedAt = 0;
  let placingMs = 0;
  let margin = 0;
  /** What the picture is of; null: it must be painted. */
  let painted: { readonly scene: Scene; readonly positions: Float64Array } | null = null;
  let isLit = false;

  const { nodes, edges } = scene.network;
  const isLarge = nodes.length * NODE_COST + edges.length > MOST_PER_FRAME;
  const paintMap = (live: Scene) => {
    const view = sheet.begin(map, stage.camera, store.getState().moment.pane);
    paintScene(map, live, looks, view, stage.positions !== scene.positions);
  };
  const paintOver = (live: Scene) => {
    // Most of the time there is nothing on it, and nothing to clear.
    const willBeLit = hover !== null || live.emphasis !== null || live.groups != null;
    if (!willBeLit && !isLit) return;
    isLit = willBeLit;
    const view = sheet.begin(highlight, stage.camera, store.getState().moment.pane);
    paintHighlight(highlight, live, hover, view);
  };
  /** The scene as it is this frame; while nodes move, labels look for a new place a few times a second. */
  const toLive = (): Scene => {
    if (stage.positions === scene.positions) return rescale(scene, stage.positions, stage.camera.zoom);
    const since = performance.now();
    if (since - placedAt > Math.max(RELABEL_MS, placingMs * RELABEL_COST)) {
      scene = { ...scene, labels: placeMovingLabels(scene, stage), zoom: stage.camera.zoom };
      placedAt = performance.now();
      placingMs = placedAt - since;
    }
    return rescale(scene, stage.positions, stage.camera.zoom);
  };
  const paintAll = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const { pane } = store.getState().moment;
    const isSame = painted?.scene === scene && painted.positions === stage.positions;
    if (isLarge && (stage.isMoving || stage.isGliding) && isSame && sheet.move(stage.camera, pane)) {
      cy.emit('render');
      return;
    }
    const live = toLive();
    painted = { scene, positions: stage.positions };
    const before = margin;
    margin = sheet.layOut(stage.camera, pane, isLarge && stage.positions === scene.positions);
    // Another size has emptied it.
    isLit ||= before !== margin;
    paintMap(live);
    paintOver(live);
    cy.emit('render');
  };
  stage.paint = paintAll;
  stage.repaint = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(paintAll);
  };
  setHands(cy, { ask: stage.repaint, find: (x, y, isTouch) => findElement(stage, x, y, isTouch) });
  const stops = [
    follow(
      store,
      (state) => state.moment.pane,
      () => stage.repaint(),
    ),
    follow(store, selectScene, (next) => {
      if (next.figures !== scene.figures) looks = toLooks(next.figures);
      scene = next;
      stage.repaint();
    }),
    follow(
      store,
      (state) => state.moment.hover,
      (id, before) => {
        hover = toHover(scene, id);
        // A picture that is being moved is painted when it rests.
        if (before !== undefined && !stage.isMoving && !stage.isGliding) paintOver(toLive());
      },
    ),
  ];
  return () => {
    cancelAnimationFrame(frame);
    setHands(cy, null);
    for (const stop of stops) stop();
  };
}
