import type { Camera } from '../../scene/camera.ts';
import { selectCamera } from '../../store/selectors.ts';
import { applyCamera } from '../../store/stage.ts';
import { actOn, type CanvasStage, follow, prefersCalm, toCamera, toViewport } from './canvas-stage.ts';
import { watchPixelRatio } from './watch-pixel-ratio.ts';

/** How long a move of the camera takes when the visitor did not make it by hand, ms. */
const MOVE_MS = 200;
/** How long the view must rest before the store hears of it, ms. */
const REST_MS = 120;

/**
 * The camera both ways: a gesture moves Cytoscape's viewport at once and the store when it rests; a
 * command moves the store at once and the viewport in 200 ms, or at once under reduced motion.
 */
export function bindCamera(stage: CanvasStage): () => void {
  const { cy, store } = stage;
  let moving = 0;
  let rest = 0;
  let isOurs = false;

  const show = (camera: Camera) => {
    isOurs = true;
    stage.camera = camera;
    cy.viewport(toViewport(camera, store.getState().moment.pane));
    isOurs = false;
  };
  stage.look = (camera) => {
    cancelAnimationFrame(moving);
    stage.isGliding = false;
    show(camera);
  };
  const moveTo = (goal: Camera) => {
    cancelAnimationFrame(moving);
    const start = stage.camera;
    stage.isGliding = true;
    const since = performance.now();
    const step = (now: number) => {
      // A frame may have begun before the move did.
      const part = Math.min(1, Math.max(0, (now - since) / MOVE_MS));
      const eased = 1 - (1 - part) ** 3;
      const zoom = start.zoom * (goal.zoom / start.zoom) ** eased;
      const between = (a: number, b: number) => a + (b - a) * eased;
      stage.isGliding = part < 1;
      show(part === 1 ? goal : { x: between(start.x, goal.x), y: between(start.y, goal.y), zoom });
      stage.paint();
      if (part < 1) moving = requestAnimationFrame(step);
    };
    moving = requestAnimationFrame(step);
  };
  const onViewport = () => {
    if (isOurs) return;
    cancelAnimationFrame(moving);
    stage.isGliding = false;
    stage.camera = toCamera(cy, store.getState().moment.pane);
    stage.isMoving = true;
    clearTimeout(rest);
    rest = window.setTimeout(() => {
      stage.isMoving = false;
      actOn(stage, applyCamera, stage.camera);
      stage.repaint();
    }, REST_MS);
  };
  cy.on('viewport', onViewport);
  const stops = [
    watchPixelRatio(() => stage.repaint()),
    follow(
      store,
      (state) => state.moment.pane,
      () => {
        cy.resize();
        // A move that is under way went where the former pane would have it.
        stage.look(selectCamera(store.getState()));
      },
    ),
    follow(store, selectCamera, (camera, before) => {
      if (camera === stage.camera || before === undefined) return;
      const isResize = store.getState().session.camera === null && before.zoom === camera.zoom;
      if (prefersCalm() || isResize) show(camera);
      else moveTo(camera);
    }),
  ];
  return () => {
    cancelAnimationFrame(moving);
    clearTimeout(rest);
    cy.off('viewport', onViewport);
    for (const stop of stops) stop();
  };
}
