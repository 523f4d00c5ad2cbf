import { finish } from '../../base/steps.ts';
import type { Camera, PaneSize } from '../../scene/camera.ts';
import { toLooks } from '../../scene/looks.ts';
import { isSameButForNames, rescale, type Scene } from '../../scene/scene.ts';
import { selectFigures, selectStructure } from '../../store/selectors.ts';
import { drawnOf, MOST_AT_ONCE, NODE_COST } from '../drawn.ts';
import { type CanvasStage, follow } from './canvas-stage.ts';
import { findElement } from './find-node.ts';
import { createHighlight } from './highlight.ts';
import { paintScene, toHover } from './paint-scene.ts';
import { paintStrips } from './paint-strips.ts';
import { placeMovingLabels } from './place-moving-labels.ts';
import { setHands } from './renderer.ts';
import { createSheet, type Layers } from './sheet.ts';
import { createSlices } from './slices.ts';

/** While nodes move, labels are placed again this often, ms; where placing takes long, after this many times as long. */
const RELABEL_MS = 200;
const RELABEL_COST = 20;
/** Beyond this many ties, and nodes that each cost as much as some, a camera that moves moves the picture. */
const MOST_PER_FRAME = 2500;
/** Beyond as much a strip takes so long that its first slice had better not wait for the end of the frame. */
const MOST_AFTER_FRAME = 150_000;

/** All that a picture hangs on. */
interface Painted {
  readonly scene: Scene;
  readonly positions: Float64Array;
  readonly camera: Camera;
  readonly pane: PaneSize;
  readonly ratio: number;
}

const isSame = (one: Painted, other: Painted): boolean =>
  one.scene === other.scene &&
  one.positions === other.positions &&
  one.camera === other.camera &&
  one.pane === other.pane &&
  one.ratio === other.ratio;

/**
 * Paints the map with the next frame after something has changed, and tells Cytoscape's listeners of it. For a hover
 * only the highlight is painted: a translucent veil over the map, and the neighbourhood again on top, 1–3 ms at any
 * size.
 */
export function bindPainting(stage: CanvasStage, layers: Layers): () => void {
  const { cy, store } = stage;
  const map = layers.map.getContext('2d');
  const over = layers.highlight.getContext('2d');
  if (!map || !over) return () => {};
  const sheet = createSheet(layers);
  const highlight = createHighlight(layers, over);
  const canHover = matchMedia('(any-hover: hover)').matches;
  const drawn = drawnOf(store);
  let latest: Scene = drawn.getScene();
  let scene = latest;
  let looks = toLooks(scene.figures);
  let hover: ReturnType<typeof toHover> = null;
  let frame = 0;
  let frameAfter = 0;
  let placedAt = 0;
  let placingMs = 0;
  /** What the picture is of; null: it must be painted. */
  let painted: Painted | null = null;
  /** What the picture in the making is of, and whether it is out of date already. */
  let making: Painted | null = null;
  let isDue = false;
  /** Whether it goes on with the one that is shown. */
  let isGoingOn = false;
  /** Where the camera was when it was painted or moved last. */
  let lately = stage.camera;
  const slices = createSlices();

  const { nodes, edges } = scene.network;
  const cost = nodes.length * NODE_COST + edges.length;
  const isLarge = cost > MOST_PER_FRAME;
  const paintOver = (isHasty = false) => {
    if (!painted) return;
    const isLit = hover !== null || scene.emphasis !== null || scene.groups != null;
    const { camera, positions, pane, ratio } = painted;
    const seen = {
      scene: rescale(scene, positions, camera.zoom),
      view: sheet.toView(camera, pane),
      scale: ratio,
      isMoving: positions !== scene.positions,
    };
    const isPassing = seen.scene !== scene || stage.isMoving || stage.isGliding;
    if (isLit) return highlight.paint(seen, hover, isPassing, isHasty);
    highlight.hide();
    if (canHover && !isPassing) highlight.prepare(seen);
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
  const toPainted = (): Painted => ({
    scene,
    positions: stage.positions,
    camera: stage.camera,
    pane: store.getState().moment.pane,
    ratio: window.devicePixelRatio,
  });
  /** The picture is another one: what lies over it is due as well. */
  const tellPainted = (next: Painted) => {
    painted = next;
    highlight.forget();
    paintOver();
    cy.emit('render');
  };
  const paintAtOnce = () => {
    slices.stop();
    making = null;
    isGoingOn = false;
    const live = toLive();
    const next = toPainted();
    sheet.layOut(stage.camera, next.pane, isLarge && stage.positions === scene.positions);
    const view = sheet.begin(map, stage.camera, next.pane);
    finish(paintScene(map, live, looks, view, stage.positions !== scene.positions));
    tellPainted(next);
  };
  /** Whether the camera or the nodes are under way: a picture that is out of date when it is done is better than none. */
  const isUnderWay = () => stage.isMoving || stage.isGliding || stage.positions !== scene.positions;
  /** Goes on with the picture where a hand is about to come to its end, in slices; whether that is under way. */
  const paintOn = (kept: Painted, from: Camera): boolean => {
    if (making && isGoingOn) return true;
    const ahead = sheet.lookAhead(from, stage.camera);
    const begun = ahead && sheet.beginBeside(ahead);
    if (!begun) return false;
    const next = { ...kept, camera: begun.camera };
    making = next;
    isGoingOn = true;
    isDue = false;
    const live = rescale(kept.scene, kept.positions, begun.camera.zoom);
    const strips = paintStrips(begun, (context, view) => paintScene(context, live, looks, view, false));
    slices.run(strips, () => showMade(next), cost <= MOST_AFTER_FRAME);
    return true;
  };
  /** Shows what was made behind. */
  const showMade = (next: Painted) => {
    making = null;
    isGoingOn = false;
    sheet.showBehind();
    tellPainted(next);
    if (next.camera !== stage.camera && !sheet.move(stage.camera, next.pane)) isDue = true;
    if (isDue) stage.repaint();
  };
  const paintInSlices = () => {
    if (making && (isUnderWay() || isSame(making, toPainted()))) {
      isDue ||= !isSame(making, toPainted());
      return;
    }
    const live = toLive();
    const next = toPainted();
    const isMoved = next.positions !== scene.positions;
    const begun = sheet.beginBehind(next.camera, next.pane, !isMoved);
    if (!begun) return;
    // What stands out need not wait where the picture under it stays where it is.
    if (painted?.positions === next.positions && painted.camera === next.camera) paintOver();
    making = next;
    isGoingOn = false;
    isDue = false;
    slices.run(paintScene(begun.context, live, looks, begun.view, isMoved), () => showMade(next));
  };
  /** Whether the picture is of what is shown now, wherever names are to stand when the camera rests. */
  const isStill = () =>
    painted !== null &&
    painted.positions === stage.positions &&
    stage.positions === scene.positions &&
    isSameButForNames(painted.scene, scene);
  const paintAll = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const { pane } = store.getState().moment;
    const isOnTheWay = isLarge && (stage.isMoving || stage.isGliding);
    const isMoved = isOnTheWay && sheet.move(stage.camera, pane);
    const kept = isOnTheWay && isStill() ? painted : null;
    const isOn = kept !== null && paintOn(kept, lately);
    lately = stage.camera;
    const isThere = painted !== null && making === null && isSame(painted, toPainted());
    // Cytoscape asks for another painting whenever it measures its container.
    if (isThere) sheet.rest();
    if (isThere || (isMoved && kept !== null)) cy.emit('render');
    else if (isOn) isDue = true;
    else if (cost > MOST_AT_ONCE) paintInSlices();
    else paintAtOnce();
  };
  /** Paints at once what a small map shows after a change, instead of waiting for the frame; the next waits for it. */
  let mayPaintNow = !isLarge;
  const paintBeforeFrame = () => {
    mayPaintNow = false;
    paintAll();
    frameAfter = requestAnimationFrame(() => {
      mayPaintNow = true;
    });
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
    // How ties bend is no look of theirs: a filter that only bends them leaves the looks as they are.
    follow(store, selectFigures, (figures, before) => {
      if (before !== undefined) looks = toLooks(figures);
    }),
    drawn.subscribe(() => {
      // Another structure is about to be tied anew.
      if (selectStructure(store.getState()) !== stage.structure || drawn.getScene() === latest) return;
      latest = drawn.getScene();
      // A camera that is sent elsewhere, and nodes that move, are painted frame by frame.
      const isAnother = latest.positions === scene.positions && !isSameButForNames(latest, scene);
      scene = latest;
      if (mayPaintNow && isAnother && !stage.isMoving && scene.positions === stage.positions) paintBeforeFrame();
      else stage.repaint();
    }),
    follow(
      store,
      (state) => state.moment.hover,
      (id, before) => {
        hover = toHover(scene, id);
        // A picture that is being moved is painted when it rests.
        if (before !== undefined && !stage.isMoving && !stage.isGliding) paintOver(true);
      },
    ),
  ];
  return () => {
    cancelAnimationFrame(frame);
    cancelAnimationFrame(frameAfter);
    slices.close();
    highlight.close();
    setHands(cy, null);
    for (const stop of stops) stop();
  };
}
