import { at } from '../../base/assert.ts';
import { buildNodeEmphasis, type Emphasis, withTrail } from '../../scene/emphasis.ts';
import { toGroupOutlines } from '../../scene/group-outline.ts';
import { placeLabels } from '../../scene/label/place-labels.ts';
import type { Box } from '../../scene/label-box.ts';
import { toEmphasisLayer, toNamesLayer } from '../../scene/picture.ts';
import { toLabelBlock, toNodeShape } from '../../scene/primitives.ts';
import { rescale, type Scene, toCounted } from '../../scene/scene.ts';
import { selectScene } from '../../store/select-scene.ts';
import { type CanvasStage, follow, toViewport } from './canvas-stage.ts';
import { paintBlock, paintGroup, paintGroupMark, paintLayer, paintMarks } from './paint.ts';
import { placeMovingLabels } from './place-moving-labels.ts';

/** Under Cytoscape's own: groups. Over it: every label; then the veil, what stays lit, and the letters of groups. */
export interface OverlayLayers {
  readonly ground: HTMLCanvasElement;
  readonly labels: HTMLCanvasElement;
  readonly highlight: HTMLCanvasElement;
}

/** A hub's labels beyond this many would only cover each other. */
const MOST_HOVER_LABELS = 60;
/** While nodes move, labels are placed again this often, ms. */
const RELABEL_MS = 200;
const NO_EDGES = new Uint8Array(0);

/**
 * Paints labels and highlight. Cytoscape's own picture is never touched for a hover: the fade is a
 * translucent veil over it, and the neighbourhood is drawn again on top, 1–3 ms at any size.
 */
export function bindOverlay(stage: CanvasStage, layers: OverlayLayers): () => void {
  const { cy, store } = stage;
  const ground = layers.ground.getContext('2d');
  const labels = layers.labels.getContext('2d');
  const highlight = layers.highlight.getContext('2d');
  if (!ground || !labels || !highlight) return () => {};
  let scene: Scene = selectScene(store.getState());
  let hover: Emphasis | null = null;
  let frame = 0;
  let placedAt = 0;

  /** Clears a layer, as large as the pane is now; gives the part of the zoomed model that the pane shows, css px. */
  const begin = (context: CanvasRenderingContext2D): Box => {
    const { pane } = store.getState().moment;
    const ratio = window.devicePixelRatio;
    const [width, height] = [Math.round(pane.width * ratio), Math.round(pane.height * ratio)];
    if (context.canvas.width !== width) context.canvas.width = width;
    if (context.canvas.height !== height) context.canvas.height = height;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, pane.width, pane.height);
    ignoreTextSpacing(context);
    const { pan } = toViewport(stage.camera, pane);
    return { x: -pan.x, y: -pan.y, ...pane };
  };
  let hasGroups = false;
  const paintGround = (live: Scene) => {
    // Most of the time there is nothing on it, and nothing to clear.
    if (!live.groups && !hasGroups) return;
    const view = begin(ground);
    hasGroups = live.groups != null;
    for (const group of toGroupOutlines(live, view)) paintGroup(ground, group);
  };
  const paintLabels = (live: Scene) => {
    const view = begin(labels);
    const { palette } = live.figures;
    for (let node = 0; node < live.shown.nodes.length; node++) {
      if (live.shown.nodes[node] !== 1) continue;
      if (at(live.figures.nodes, node).numeral || live.pinned.has(node)) {
        const isFaint = live.lit !== null && live.lit.nodes[node] !== 1;
        const shape = toNodeShape(live, node, view, false);
        labels.globalAlpha = isFaint ? palette.faded : 1;
        paintMarks(labels, isFaint ? { ...shape, numeral: null } : shape, palette);
        labels.globalAlpha = 1;
      }
      // A selected name stands on its plate above; under the veil it would show twice.
      if (live.emphasis?.centres.includes(node)) continue;
      for (const block of toLabelBlock(live, node, view)) paintBlock(labels, block, palette, true);
    }
  };
  const paintHighlight = (live: Scene) => {
    const view = begin(highlight);
    const { palette } = live.figures;
    const emphasis = hover ? withSelection(hover, live.emphasis) : live.emphasis;
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
    if (performance.now() - placedAt > RELABEL_MS) {
      placedAt = performance.now();
      scene = { ...scene, labels: placeMovingLabels(scene, stage), zoom: stage.camera.zoom };
    }
    return rescale(scene, stage.positions, stage.camera.zoom);
  };
  const paintAll = () => {
    // Whatever asked for it, one painting a frame is enough.
    cancelAnimationFrame(frame);
    frame = 0;
    const live = toLive();
    paintGround(live);
    paintLabels(live);
    paintHighlight(live);
  };
  stage.repaint = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(paintAll);
  };
  // Cytoscape has drawn: the layers above follow in the same frame.
  cy.on('render', paintAll);
  const stops = [
    follow(
      store,
      (state) => state.moment.pane,
      () => stage.repaint(),
    ),
    follow(store, selectScene, (next) => {
      scene = next;
      stage.repaint();
    }),
    follow(
      store,
      (state) => state.moment.hover,
      (id, before) => {
        const node = id === null ? undefined : scene.network.nodeIndex.get(id);
        hover = node === undefined ? null : buildNodeEmphasis(scene.network, [node], toCounted(scene));
        if (before !== undefined) paintHighlight(toLive());
      },
    ),
  ];
  return () => {
    cancelAnimationFrame(frame);
    cy.off('render', paintAll);
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

/**
 * A canvas in the page takes over the visitor's own letter and word spacing, which labels were not measured with.
 * It does not notice that it is to be none unless it was another one before.
 */
function ignoreTextSpacing(context: CanvasRenderingContext2D): void {
  for (const spacing of ['1px', '0px']) {
    context.letterSpacing = spacing;
    context.wordSpacing = spacing;
  }
}
