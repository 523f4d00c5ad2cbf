import { at } from '../../base/assert.ts';
import { buildNodeEmphasis, type Emphasis, withTrail } from '../../scene/emphasis.ts';
import { toGroupOutlines } from '../../scene/group-outline.ts';
import { placeLabels } from '../../scene/label/place-labels.ts';
import type { Box } from '../../scene/label-box.ts';
import { toLooks } from '../../scene/looks.ts';
import { toEmphasisLayer, toNamesLayer } from '../../scene/picture.ts';
import { toLabelBlock, toNodeShape } from '../../scene/primitives.ts';
import { rescale, type Scene, toCounted } from '../../scene/scene.ts';
import { selectScene } from '../../store/select-scene.ts';
import { type CanvasStage, follow } from './canvas-stage.ts';
import { findElement } from './find-node.ts';
import { paintBlock, paintGroup, paintGroupMark, paintLayer, paintMarks } from './paint.ts';
import { paintFigures } from './paint-figures.ts';
import { placeMovingLabels } from './place-moving-labels.ts';
import { setHands } from './renderer.ts';
import { begin, createSheet, type Layers } from './sheet.ts';

/** A hub's labels beyond this many would only cover each other. */
const MOST_HOVER_LABELS = 60;
/** While nodes move, labels are placed again this often, ms; where placing takes long, after this many times as long. */
const RELABEL_MS = 200;
const RELABEL_COST = 20;
const NO_EDGES = new Uint8Array(0);
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
    const { pane } = store.getState().moment;
    const view = begin(map, stage.camera, pane, margin);
    const { palette } = live.figures;
    for (const group of toGroupOutlines(live, view)) paintGroup(map, group);
    const ratio = window.devicePixelRatio;
    const { zoom } = stage.camera;
    map.setTransform(ratio * zoom, 0, 0, ratio * zoom, -view.x * ratio, -view.y * ratio);
    const inModel = { x: view.x / zoom, y: view.y / zoom, width: view.width / zoom, height: view.height / zoom };
    paintFigures(map, live, looks, inModel, isLarge && stage.positions !== scene.positions);
    map.setTransform(ratio, 0, 0, ratio, 0, 0);
    for (let node = 0; node < live.shown.nodes.length; node++) {
      if (live.shown.nodes[node] !== 1) continue;
      if (at(live.figures.nodes, node).numeral || live.pinned.has(node)) {
        const isFaint = live.lit !== null && live.lit.nodes[node] !== 1;
        const shape = toNodeShape(live, node, view, false);
        map.globalAlpha = isFaint ? palette.faded : 1;
        paintMarks(map, isFaint ? { ...shape, numeral: null } : shape, palette);
        map.globalAlpha = 1;
      }
      // A selected name stands on its plate above; under the veil it would show twice.
      if (live.emphasis?.centres.includes(node)) continue;
      for (const block of toLabelBlock(live, node, view)) paintBlock(map, block, palette, true);
    }
  };
  const paintHighlight = (live: Scene) => {
    const emphasis = hover ? withSelection(hover, live.emphasis) : live.emphasis;
    // Most of the time there is nothing on it, and nothing to clear.
    const willBeLit = emphasis !== null || live.groups != null;
    if (!willBeLit && !isLit) return;
    isLit = willBeLit;
    const view = begin(highlight, stage.camera, store.getState().moment.pane, margin);
    const { palette } = live.figures;
    if (emphasis) paintEmphasis(live, emphasis, view);
    // The legend points at the letters: no label and no veil may lie on them.
    for (const group of toGroupOutlines(live, view)) paintGroupMark(highlight, group, palette);
  };
  const paintEmphasis = (live: Scene, emphasis: Emphasis, view: Box) => {
    const { palette } = live.figures;
    const { veil, nameVeil } = palette;
    if (veil > 0) {
      highlight.globalAlpha = veil;
      highlight.fillStyle = palette.canvas;
      highlight.fillRect(0, 0, view.width, view.height);
      // Names shine through already, as faint as the rest: this much more brings them to their own strength.
      highlight.globalAlpha = 1 - nameVeil / veil;
      paintLayer(highlight, toNamesLayer(live, emphasis, view), palette, true);
      highlight.globalAlpha = 1;
    }
    const labelled = hover ? { ...live, labels: placeHoverLabels(live, hover) } : live;
    paintLayer(highlight, toEmphasisLayer(labelled, emphasis, view), palette);
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
    paintHighlight(live);
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
        const node = id === null ? undefined : scene.network.nodeIndex.get(id);
        hover = node === undefined ? null : buildNodeEmphasis(scene.network, [node], toCounted(scene));
        // A picture that is being moved is painted when it rests.
        if (before !== undefined && !stage.isMoving && !stage.isGliding) paintHighlight(toLive());
      },
    ),
  ];
  return () => {
    cancelAnimationFrame(frame);
    setHands(cy, null);
    for (const stop of stops) stop();
  };
}

/** A hovered neighbourhood, and what is selected, which keeps its ring meanwhile. */
function withSelection(hover: Emphasis, selection: Emphasis | null): Emphasis {
  if (!selection) return hover;
  const centres = [...new Set([...selection.centres, ...hover.centres])];
  return (
    withTrail({ ...hover, centres, nodes: [...new Set([...hover.nodes, ...centres])] }, selection.trail ?? null) ??
    hover
  );
}

/** Labels of a hovered neighbourhood, where they already stand if they do, else where there is room. */
function placeHoverLabels(scene: Scene, hover: Emphasis) {
  const nodes = new Uint8Array(scene.shown.nodes.length);
  for (const node of hover.nodes.slice(0, MOST_HOVER_LABELS)) nodes[node] = 1;
  const preferred = new Map(
    hover.nodes.flatMap((node) => {
      const label = scene.labels[node];
      return label ? [[node, label] as const] : [];
    }),
  );
  return placeLabels({ ...scene, nodes, edges: NO_EDGES, preferred, first: hover.centres });
}
