import { at, numberAt } from '../../../src/base/assert.ts';
import type { PaneSize } from '../../../src/scene/camera.ts';
import { type Looks, toLooks } from '../../../src/scene/looks.ts';
import { toPathData } from '../../../src/scene/outline.ts';
import { toLabelBlock } from '../../../src/scene/primitives.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { selectScene } from '../../../src/store/select-scene.ts';
import { selectCamera } from '../../../src/store/selectors.ts';
import type { AppStore } from '../../../src/store/store.ts';
import { toFont } from '../../../src/views/to-font.ts';
import { moveNodes } from './move-nodes.ts';
import { type Subject, timeStep } from './subject.ts';

/**
 * The least that shows the same frame: one canvas, one path for all ties of a look, one for all nodes of a look in
 * their shapes, and the names that stand, stroked and filled where they stood. Nothing is placed, clipped or kept.
 */
export async function mountFloor(root: HTMLElement, store: AppStore, pane: PaneSize): Promise<Subject> {
  const canvas = root.appendChild(document.createElement('canvas'));
  Object.assign(canvas, pane);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const scene = selectScene(store.getState());
  const looks = toLooks(scene.figures);
  const { x, y, zoom } = selectCamera(store.getState());
  const view = { x: x * zoom - pane.width / 2, y: y * zoom - pane.height / 2, ...pane };
  const outlines = scene.figures.nodes.map(
    ({ outline, width, height }) => new Path2D(toPathData(outline, width * zoom, height * zoom, zoom)),
  );
  const paint = (positions: Float64Array) => drawFrame(context, { ...scene, positions }, looks, outlines, view);
  paint(scene.positions);
  let moved = 0;
  return {
    live: () => timeStep(root, () => paint(Float64Array.from(moveNodes(scene.positions, ++moved)))),
    faults: () => [],
  };
}

function drawFrame(
  context: CanvasRenderingContext2D,
  scene: Scene,
  looks: Looks,
  outlines: readonly Path2D[],
  view: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  const { network, figures, positions, zoom } = scene;
  const toX = (node: number) => numberAt(positions, node * 2) * zoom - view.x;
  const toY = (node: number) => numberAt(positions, node * 2 + 1) * zoom - view.y;
  context.clearRect(0, 0, view.width, view.height);
  const ties = looks.edges.map(() => new Path2D());
  for (let edge = 0; edge < network.source.length; edge++) {
    const path = at(ties, numberAt(looks.ofEdge, edge));
    path.moveTo(toX(numberAt(network.source, edge)), toY(numberAt(network.source, edge)));
    path.lineTo(toX(numberAt(network.target, edge)), toY(numberAt(network.target, edge)));
  }
  for (const [look, { color, width, dash }] of looks.edges.entries()) {
    context.strokeStyle = color;
    context.lineWidth = width * zoom;
    context.setLineDash((dash ?? []).map((length) => length * zoom));
    context.stroke(at(ties, look));
  }
  context.setLineDash([]);
  const shapes = looks.nodes.map(() => new Path2D());
  for (let node = 0; node < outlines.length; node++) {
    at(shapes, numberAt(looks.ofNode, node)).addPath(at(outlines, node), { e: toX(node), f: toY(node) });
  }
  for (const [look, { fill, stroke, border }] of looks.nodes.entries()) {
    context.fillStyle = fill;
    context.strokeStyle = stroke;
    context.lineWidth = border * zoom;
    context.fill(at(shapes, look));
    context.stroke(at(shapes, look));
  }
  context.strokeStyle = figures.palette.canvas;
  for (let node = 0; node < outlines.length; node++) {
    for (const { lines, style, halo } of toLabelBlock(scene, node, view)) {
      context.font = toFont(style);
      context.fillStyle = style.color;
      context.lineWidth = 2 * halo;
      for (const { text, x, y, anchor } of lines) {
        context.textAlign = anchor === 'middle' ? 'center' : anchor;
        context.strokeText(text, x, y);
        context.fillText(text, x, y);
      }
    }
  }
}
