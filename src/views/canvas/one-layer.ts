import type { Steps } from '../../base/steps.ts';
import { drawSoFar, isSliced, toSlicedContext } from './slices.ts';

type Context = CanvasRenderingContext2D;

/** For each canvas the one on which its faint things are painted before they come onto it. */
const layers = new WeakMap<HTMLCanvasElement, HTMLCanvasElement>();

/**
 * Paints things at full strength, each over what is under it, and then all of them as one layer of this opacity: where
 * they cross they are no darker, as in files.
 */
export function* paintAsOne(context: Context, opacity: number, paint: (layer: Context) => Steps<void>): Steps<void> {
  const { canvas } = context;
  const sheet = layers.get(canvas) ?? document.createElement('canvas');
  layers.set(canvas, sheet);
  const layer = isSliced(context) ? toSlicedContext(sheet) : sheet.getContext('2d');
  if (!layer) return;
  if (sheet.width !== canvas.width) sheet.width = canvas.width;
  if (sheet.height !== canvas.height) sheet.height = canvas.height;
  layer.setTransform(1, 0, 0, 1, 0, 0);
  layer.clearRect(0, 0, sheet.width, sheet.height);
  layer.setTransform(context.getTransform());
  yield* paint(layer);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = opacity;
  context.drawImage(sheet, 0, 0);
  context.restore();
  drawSoFar(context);
}
